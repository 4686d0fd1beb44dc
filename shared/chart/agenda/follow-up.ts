// A decision on a booster is followed up: by its date something should have come of it.
import { addDays } from '../../calendar/index.ts'
import { adviceDefaults, deferralDays } from '../../vocabulary/advice.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Policy } from '../policy.ts'
import { type BoosterDecision, type ChartState, enrolled, type Session } from '../state.ts'
import { type Due, later } from './due.ts'

/** docs/clinical.md "After a decision on a booster". */
const followUpRules = {
  /** A clinic without any lead time still takes a day to book. */
  bookDaysAtLeast: 1,
  /** What was taken off the plan is put on it again as a rule. */
  replanDays: 1,
  /** An accepted booster that is still not booked, after somebody has ended the alert about it. */
  againDays: 7,
} as const

export function followUps(policy: Policy, chart: ChartState): readonly Due[] {
  const decision = standingDecision(chart)
  if (!decision || openFollowUp(chart)) return []
  const at = askedAt(policy, chart, decision)
  return at === null ? [] : [{ kind: 'follow-up', at }]
}

/** The last decision, while no session has followed it. */
export function standingDecision({ decisions, patient, sessions }: ChartState) {
  const last = decisions.at(-1)
  if (!last || !patient || patient.withdrawnAt !== null) return null
  const isDone = sessions.some((each) => each.state === 'finished' && each.endedAt > last.at)
  return isDone ? null : last
}

const openFollowUp = ({ alerts }: ChartState): boolean =>
  alerts.some(({ kind, acknowledged }) => kind === 'booster-unbooked' && !acknowledged)

function askedAt(policy: Policy, chart: ChartState, decision: BoosterDecision): Instant | null {
  const date = dateOf(policy, chart, decision)
  if (date === null) return null
  const at = later(date, bookedUntil(policy, chart, decision) ?? date)
  const { followedUp } = decision
  if (followedUp === null || followedUp.at < at) return at
  if (decision.decision !== 'accept') return null
  return addDays(later(followedUp.at, lastEndedAt(chart) ?? at), followUpRules.againDays)
}

/** By when something should have come of it; null for one that is to stand until things get worse. */
function dateOf(policy: Policy, chart: ChartState, decided: BoosterDecision): Instant | null {
  const { decision, until, at } = decided
  if (until !== null) return until
  const days = {
    accept: bookDays(policy, chart),
    defer: deferralDays,
    decline: null,
  } as const satisfies Record<BoosterDecision['decision'], number | null>
  const after = days[decision]
  return after === null ? null : addDays(at, after)
}

/** The clinic's lead time. */
function bookDays({ clinic }: Policy, chart: ChartState): number {
  const { leadDays } = clinic.advice[enrolled(chart).details.condition] ?? adviceDefaults
  return Math.max(followUpRules.bookDaysAtLeast, leadDays)
}

/**
 * Until when a session on the plan answers for the decision: one to come, or one whose time has passed and about which
 * the clinic is asked by itself; null when there is none.
 */
export function bookedUntil(
  policy: Policy,
  chart: ChartState,
  { at }: BoosterDecision,
): Instant | null {
  const days = bookDays(policy, chart)
  const until = (session: Session): Instant | null => {
    switch (session.state) {
      case 'planned':
        return session.startsAt > at ? addDays(session.startsAt, days) : null
      case 'canceled':
        return addDays(session.canceledAt, followUpRules.replanDays)
      case 'voided':
        return addDays(session.voidedAt, followUpRules.replanDays)
      case 'finished':
        return null
    }
  }
  return chart.sessions
    .map(until)
    .reduce((so, each) => (so && each ? later(so, each) : (so ?? each)), null)
}

function lastEndedAt({ alerts }: ChartState): Instant | null {
  const last = alerts.findLast(({ kind }) => kind === 'booster-unbooked')
  return last?.acknowledged?.at ?? null
}
