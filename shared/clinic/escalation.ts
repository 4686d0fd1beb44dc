// When an unacknowledged alert pages again. Apart from the schema of clinics.json, which functions do without.
import type { EscalationRow } from './schema.ts'

/** Rows of clinical.md 2.4; a clinic may replace any of them. */
export const escalationDefaults = {
  /** Intent, plan, means or overdose in the patient's words. */
  'crisis-imminent': { firstMinutes: 5, firstMinutesClosed: 5, thenMinutes: 15 },
  /** PHQ-9 item 9 of 2 or 3, or the wish to kill oneself in the patient's words. */
  'crisis-active': { firstMinutes: 15, firstMinutesClosed: 15, thenMinutes: 30 },
  /** PHQ-9 item 9 of 1, or any other words of death or self-harm. */
  'crisis-passive': { firstMinutes: 60, firstMinutesClosed: 720, thenMinutes: 60 },
  emergency: { firstMinutes: 15, firstMinutesClosed: 15, thenMinutes: 30 },
  urgent: { firstMinutes: 240, firstMinutesClosed: 720, thenMinutes: 720 },
  routine: { firstMinutes: 2880, firstMinutesClosed: 4320, thenMinutes: 4320 },
} satisfies Record<string, EscalationRow>
export type EscalationClass = keyof typeof escalationDefaults
