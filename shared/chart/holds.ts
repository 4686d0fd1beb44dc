// What keeps a patient from being treated until a clinician says otherwise: an alert ended is not a patient cleared.
import { id } from '../instruments/built-in.ts'
import { type HoldReason, holdReasons } from '../vocabulary/hold-reasons.ts'
import { sourceOf } from './alert-rule.ts'
import type { Alert, ChartState } from './state.ts'

type Held = Pick<Alert, 'kind' | 'level' | 'parts'>

/** As the outcomes know them (docs/clinical.md "The booster advice" rule 1); by which alerts. */
const reasons = {
  openCrisis: ({ kind }) => kind === 'crisis',
  maniaGate: ({ kind }) => kind === 'mania',
  nonClinicUse: ({ kind, parts }) => kind === 'overuse' && parts.some(({ rule }) => isTold(rule)),
  redFlag: ({ kind, level }) => kind === 'side-effect' && level !== 'routine',
} as const satisfies Record<HoldReason, (alert: Held) => boolean>

/** By the patient, to one of our own questions about it. */
function isTold(rule: string): boolean {
  const source = sourceOf(rule)
  return source.kind === 'answer' && asksOfUse.has(source.instrument)
}
const asksOfUse: ReadonlySet<string> = new Set([id('safety-check'), id('long-term')])

/** Why a patient with such an alert may not be treated; nothing for most. */
export const reasonsOf = (alert: Held): readonly HoldReason[] =>
  holdReasons.filter((name) => reasons[name](alert))

/** What holds now: by an alert that is open, or by one that was ended and the patient not cleared. */
export function holding({ alerts, holds }: ChartState): ReadonlySet<HoldReason> {
  const open = alerts.filter(({ acknowledged }) => !acknowledged)
  return new Set([...open.flatMap(reasonsOf), ...holds.map(({ reason }) => reason)])
}
