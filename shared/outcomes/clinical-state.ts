// How a patient stands: what the closed list of advice leaves unsaid (docs/clinical.md "How a patient stands").
import type { View } from './advice/view.ts'
import { burdenOf, EPSILON, isWorse, type Rules } from './episodes/burden.ts'
import { findLoss, type Loss, openRun } from './episodes/loss.ts'
import type { Reading } from './episodes/record.ts'
import type { ClinicalState } from './types.ts'

/**
 * A fifth better and no response yet is a partial one: below it after four infusions further ones brought no
 * significant benefit (s41398-024-03027-2).
 */
const PARTIAL_FRACTION = 0.2

/** By the latest full scale a week or more after a session of the running course; null where none says. */
export function clinicalState(view: View): ClinicalState {
  const { protocol, rules, course, courseReadings } = view
  const last = courseReadings.at(-1)
  if (last === undefined || course === null) return null
  if (protocol.remission !== null && last.burden <= burdenOf(protocol, protocol.remission))
    return 'remission'
  return rules === null ? withoutBaseline(view) : byBaseline(view, rules, last)
}

function byBaseline(view: View, rules: Rules, last: Reading): ClinicalState {
  if (rules.isResponse(last.burden)) return 'response'
  const { run, loss } = view.recent.length > 0 ? now(view) : before(view, rules)
  if (loss !== null) return 'relapse'
  // Out of response once may be scatter: the repeat says.
  if (run.length > 0) return null
  return isPartial(rules, last) ? 'partial-response' : view.responder ? null : 'no-response'
}

type Standing = { run: readonly Reading[]; loss: Loss | null }

const now = ({ lostRun, loss }: View): Standing => ({ run: lostRun, loss })

/** No scale speaks of the last session yet: what the one before came to. */
function before({ episodes, responder, protocol }: View, rules: Rules): Standing {
  const episode = episodes.findLast((each) => each.readings.length > 0)
  if (episode === undefined || !responder) return { run: [], loss: null }
  const { readings, treatment } = episode
  const run = openRun(readings, rules)
  return { run, loss: findLoss(run, { readings, from: treatment.start, rules, protocol }) }
}

/** A fifth better or more, whether or not it is a response. */
export const isPartial = ({ baseline }: Rules, { burden }: Reading): boolean =>
  (baseline - burden) / baseline >= PARTIAL_FRACTION - EPSILON

/** Well by the cut-off once, and since then, as a loss is confirmed, ill by it and reliably worse than the best. */
function withoutBaseline({ course, courseReadings: readings, protocol }: View): ClinicalState {
  if (protocol.cutOff === null || course === null) return null
  const cut = burdenOf(protocol, protocol.cutOff)
  const burdens = readings.map(({ burden }) => burden)
  const best = Math.min(...burdens)
  const isReliable = (burden: number) =>
    protocol.worsening === null || isWorse(protocol, best, burden)
  const rules: Rules = {
    baseline: Math.max(...burdens, cut),
    isResponse: (burden) => burden < cut,
    isLoss: (burden) => burden >= cut && isReliable(burden),
    lossBoundary: cut - protocol.step / 2,
  }
  const wasWell = readings.some(({ burden }) => rules.isResponse(burden))
  const grounds = { readings, from: course.start, rules, protocol }
  return wasWell && findLoss(openRun(readings, rules), grounds) !== null ? 'relapse' : null
}
