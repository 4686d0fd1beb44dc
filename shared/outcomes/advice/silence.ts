// A clinician's decision quiets the same advice until its date, or until things get worse.
import { deferralDays } from '../../vocabulary/advice.ts'
import { isWorse } from '../episodes/burden.ts'
import { daysOf, INSTANT } from '../episodes/days.ts'
import type { AdviceStatus, Decision, History } from '../types.ts'
import { judgeAdvice } from './judge.ts'
import { readView, type View } from './view.ts'

/** Without a date of its own a deferral lasts a week, and an acceptance a fortnight for booking. */
const DEFAULT_DAYS = { defer: deferralDays, accept: 14, decline: null } as const satisfies Record<
  Decision['decision'],
  number | null
>

/** Statuses that ask for something, the gravest last. */
const gravity: readonly AdviceStatus[] = ['watch', 'due-soon', 'due-now']

export type Silence = Readonly<{ by: Decision['decision']; since: number; until: number | null }>

/** The last decision since the last session, and how long it quiets the advice. */
export type Decided = Silence &
  Readonly<{
    /** A graver status than when it was made. */
    graver: boolean
    /** Scores that are reliably worse than then, or a loss confirmed since. */
    worse: boolean
  }>

/** @param status as it is advised now */
export function decidedOn(view: View, status: AdviceStatus, history: History): Decided | null {
  const made = lastDecision(view, history)
  if (made === null) return null
  const [decision, since] = made
  const then = readView(history, decision.at, view.protocol)
  const rise = gravity.indexOf(status) - gravity.indexOf(judgeAdvice(then).status)
  const isBad =
    view.latest !== null &&
    then.latest !== null &&
    isWorse(view.protocol, then.latest.burden, view.latest.burden)
  return {
    by: decision.decision,
    since,
    until: untilOf(decision, since),
    graver: rise > 0,
    worse: isBad || (rise > 0 && status === 'due-now'),
  }
}

/** The decision that quiets `status` now, if any. */
export function silenceOf(
  view: View,
  status: AdviceStatus,
  decided: Decided | null,
): Silence | null {
  if (decided === null || decided.graver || decided.worse || !gravity.includes(status)) return null
  return decided.until !== null && view.now >= decided.until - INSTANT ? null : decided
}

/** One made before the last session counts no more. */
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
