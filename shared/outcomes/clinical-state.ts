// How a patient stands: what the closed list of advice leaves unsaid (docs/clinical.md "How a patient stands").
import type { View } from './advice/view.ts'
import { burdenOf, type Rules } from './episodes/burden.ts'
import { confirmedLoss, openRun } from './episodes/loss.ts'
import type { Reading } from './episodes/record.ts'
import type { ClinicalState, Protocol } from './types.ts'

/** A partial response is so much of what makes a response: 30 % where 50 % does (s41398-024-03027-2). */
const PARTIAL_SHARE = 0.6

/** By the latest full scale a week or more after a session of the running course; null where none says. */
export function clinicalState(view: View): ClinicalState {
  const { protocol, rules, episodes, course, courseReadings } = view
  const last = courseReadings.at(-1)
  if (last === undefined || course === null) return null
  if (protocol.remission !== null && last.burden <= burdenOf(protocol, protocol.remission))
    return 'remission'
  const readings = episodes.findLast((each) => each.readings.length > 0)?.readings ?? []
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
  if (responder && confirmedLoss(openRun(readings, rules), rules, protocol) !== null)
    return 'relapse'
  const improved = (rules.baseline - last.burden) / rules.baseline
  if (improved >= PARTIAL_SHARE * (protocol.response.fraction ?? 0.5)) return 'partial-response'
  // Out of response once may be scatter: the repeat says.
  return responder ? null : 'no-response'
}

/** Well by the cut-off once, and ill by it on two scales since, as a loss is confirmed. */
function withoutBaseline(readings: readonly Reading[], protocol: Protocol): ClinicalState {
  if (protocol.cutOff === null) return null
  const cut = burdenOf(protocol, protocol.cutOff)
  const rules: Rules = {
    baseline: cut,
    isResponse: (burden) => burden < cut,
    isLoss: (burden) => burden >= cut,
    lossBoundary: cut,
  }
  const wasWell = readings.some(({ burden }) => rules.isResponse(burden))
  return wasWell && confirmedLoss(openRun(readings, rules), rules, protocol) !== null
    ? 'relapse'
    : null
}
