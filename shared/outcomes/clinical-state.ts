// How a patient stands: what the closed list of advice leaves unsaid (docs/clinical.md "How a patient stands").
import type { View } from './advice/view.ts'
import { burdenOf, EPSILON, isWorse, type Rules } from './episodes/burden.ts'
import { confirmedLoss, openRun } from './episodes/loss.ts'
import type { Reading } from './episodes/record.ts'
import type { ClinicalState, Protocol } from './types.ts'

/**
 * A fifth better and no response yet is a partial one: below it after four infusions further ones brought no
 * significant benefit (s41398-024-03027-2).
 */
const PARTIAL_FRACTION = 0.2

/** By the latest full scale a week or more after a session of the running course; null where none says. */
export function clinicalState(view: View): ClinicalState {
  const { protocol, rules, episodes, course, courseReadings, dosing, recent } = view
  const last = courseReadings.at(-1)
  if (last === undefined || course === null) return null
  if (protocol.remission !== null && last.burden <= burdenOf(protocol, protocol.remission))
    return 'remission'
  const readings = dosing
    ? recent
    : (episodes.findLast((each) => each.readings.length > 0)?.readings ?? [])
  return rules === null
    ? withoutBaseline(courseReadings, protocol)
    : byBaseline(view, rules, last, readings)
}

function byBaseline(
  { responder, protocol }: View,
  rules: Rules,
  last: Reading,
  readings: readonly Reading[],
): ClinicalState {
  if (rules.isResponse(last.burden)) return 'response'
  const run = responder ? openRun(readings, rules) : []
  if (confirmedLoss(run, rules, protocol) !== null) return 'relapse'
  // Out of response once may be scatter: the repeat says.
  if (run.length > 0) return null
  return isPartial(rules, last) ? 'partial-response' : responder ? null : 'no-response'
}

/** A fifth better or more, whether or not it is a response. */
export const isPartial = ({ baseline }: Rules, { burden }: Reading): boolean =>
  (baseline - burden) / baseline >= PARTIAL_FRACTION - EPSILON

/** Well by the cut-off once, and since then, as a loss is confirmed, ill by it and reliably worse than the best. */
function withoutBaseline(readings: readonly Reading[], protocol: Protocol): ClinicalState {
  if (protocol.cutOff === null) return null
  const cut = burdenOf(protocol, protocol.cutOff)
  const best = Math.min(...readings.map(({ burden }) => burden))
  const isReliable = (burden: number) =>
    protocol.worsening === null || isWorse(protocol, best, burden)
  const rules: Rules = {
    baseline: cut,
    isResponse: (burden) => burden < cut,
    isLoss: (burden) => burden >= cut && isReliable(burden),
    lossBoundary: cut,
  }
  const wasWell = readings.some(({ burden }) => rules.isResponse(burden))
  return wasWell && confirmedLoss(openRun(readings, rules), rules, protocol) !== null
    ? 'relapse'
    : null
}
