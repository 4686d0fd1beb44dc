/** Why a patient may not be treated until a clinician clears them. Stored in charts: names never change. */
export const holdReasons = ['openCrisis', 'maniaGate', 'nonClinicUse', 'redFlag'] as const
export type HoldReason = (typeof holdReasons)[number]
