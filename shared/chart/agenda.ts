// What is due, derived from the chart: no to-do rows to keep in step, and none to lose.
import type { Instant } from '../ids.ts'
import { notices, rides } from './agenda/appointments.ts'
import { openCheckInDues } from './agenda/check-in.ts'
import type { Due } from './agenda/due.ts'
import { escalations } from './agenda/escalations.ts'
import { outbox } from './agenda/outbox.ts'
import { sittings } from './agenda/sittings.ts'
import type { Policy } from './policy.ts'
import type { ChartState } from './state.ts'

type Known = { policy: Policy; chart: ChartState; now: Instant; dues: readonly Due[] }
let last: Known | null = null

/**
 * Everything the chart will want to do, earliest first. `now` only bounds the search for free places. One
 * invocation asks several times in a row about the same chart and moment, and is answered from memory.
 */
export function agenda(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (last?.chart === chart && last.now === now && last.policy === policy) return last.dues
  const dues = drawUp(policy, chart, now)
  last = { policy, chart, now, dues }
  return dues
}

function drawUp(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (!chart.patient) return []
  return outbox(chart)
    .concat(
      escalations(policy, chart),
      notices(policy, chart, now),
      openCheckInDues(policy, chart, now),
      rides(policy, chart, now),
      sittings(policy, chart, now),
      chart.advice?.reviewAt ? { kind: 'review', at: chart.advice.reviewAt } : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** When the chart next has something to do, or null. */
export function nextDueAt(policy: Policy, chart: ChartState, now: Instant): Instant | null {
  return agenda(policy, chart, now)[0]?.at ?? null
}
