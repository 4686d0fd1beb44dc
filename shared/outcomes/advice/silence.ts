// A clinician's decision quiets the same advice until its date, or until things get worse.
import { isWorse } from '../episodes/burden.ts'
import { daysOf, INSTANT } from '../episodes/days.ts'
import type { AdviceStatus, Decision, History } from '../types.ts'
import { judgeAdvice } from './judge.ts'
import { readView, type View } from './view.ts'

/** Without a date of its own a deferral lasts a week, and an acceptance a fortnight for booking. */
const DEFAULT_DAYS = { defer: 7, accept: 14, decline: null } as const satisfies Record<
  Decision['decision'],
  number | null
>

/** Statuses that ask for something, the gravest last. */
const gravity: readonly AdviceStatus[] = ['watch', 'due-soon', 'due-now']

export type Silence = Readonly<{ by: Decision['decision']; since: number; until: number | null }>

/** The decision that quiets `status` now, if any. One made before the last session counts no more. */
export function silenceOf(view: View, status: AdviceStatus, history: History): Silence | null {
  if (!gravity.includes(status)) return null
  const made = lastDecision(view, history)
  if (made === null) return null
  const [decision, since] = made
  const until = untilOf(decision, since)
  if (until !== null && view.now >= until - INSTANT) return null
  const then = readView(history, decision.at, view.protocol)
  if (gravity.indexOf(status) > gravity.indexOf(judgeAdvice(then).status)) return null
  if (view.latest !== null && then.latest !== null) {
    if (isWorse(view.protocol, then.latest.burden, view.latest.burden)) return null
  }
  return { by: decision.decision, since, until }
}

function lastDecision(view: View, { decisions = [] }: History): [Decision, number] | null {
  const start = view.current?.treatment.start ?? Number.NEGATIVE_INFINITY
  let last: [Decision, number] | null = null
  decisions.forEach((decision, at) => {
    const day = daysOf(decision.at, `decisions[${at}].at`)
    if (day > view.now || day < start) return
    if (last === null || day >= last[1]) last = [decision, day]
  })
  return last
}

function untilOf({ decision, until }: Decision, since: number): number | null {
  if (until !== undefined) return daysOf(until, 'decisions.until')
  const days = DEFAULT_DAYS[decision]
  return days === null ? null : since + days
}
