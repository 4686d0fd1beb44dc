// Nothing has come of a decision on a booster, or things have got worse since: the clinic is asked again.
import { formatLocal } from '../../calendar/index.ts'
import { dateWords } from '../../conversation/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { bookedUntil, standingDecision } from '../agenda/follow-up.ts'
import type { Draft } from '../draft.ts'
import type { BoosterDecision } from '../state.ts'
import { raiseOrUpgrade } from './alerts.ts'
import { judge } from './judge.ts'

type Decision = BoosterDecision['decision']

/** By what the alert is known, and what it says; `date` of the decision. */
const rows = {
  accept: {
    rule: 'accepted-unbooked',
    says: (date) => `A booster was accepted on ${date}, and no session is planned.`,
  },
  defer: {
    rule: 'deferral-over',
    says: (date) => `The booster was put off on ${date}, and the time it was put off to has come.`,
  },
  decline: {
    rule: 'decline-over',
    says: (date) => `A booster was declined on ${date}.`,
  },
} as const satisfies Record<Decision, { rule: string; says: (date: string) => string }>

const worseSays = 'Things have got worse since. Decide again, or plan a session.'
const dueSays = 'Plan a session, or record what is decided now.'

/** Its date has come. What the advice itself asks about a deferral that is over is not asked twice. */
export function followUp(draft: Draft): void {
  const decision = standingDecision(draft.chart)
  if (!decision) throw new Error('no decision to follow up')
  // The advice looked at a moment ago has found it worse, and asked.
  if (decision.followedUp?.at === draft.at) return
  const isWorse = judge(draft)?.decided?.worse ?? false
  ask(draft, decision, isWorse, decision.decision !== 'accept' && isAsking(draft))
}

/** Told once for each decision, at once: unless a session is planned, or the advice asks by itself. */
export function followUpWorse(draft: Draft): void {
  const { chart, policy, at } = draft
  const decision = standingDecision(chart)
  if (!decision || decision.followedUp?.level === 'urgent' || isAsking(draft)) return
  const booked = bookedUntil(policy, chart, decision)
  if (booked === null || booked <= at) ask(draft, decision, true, false)
}

const isAsking = ({ chart }: Draft): boolean =>
  chart.alerts.some(({ kind, acknowledged }) => kind === 'booster' && !acknowledged)

function ask(draft: Draft, decided: BoosterDecision, isWorse: boolean, isAsked: boolean): void {
  const { decision, at: decidedAt } = decided
  const level = isWorse ? 'urgent' : 'routine'
  draft.emit({ type: 'BoosterFollowedUp', decidedAt, level })
  if (isAsked) return
  const { rule: ofDecision, says } = rows[decision]
  const rule = isWorse ? 'worse-since-decision' : ofDecision
  const message = `${says(dateIn(draft, decidedAt))} ${isWorse ? worseSays : dueSays}`
  const subject = `unbooked:${decidedAt}`
  raiseOrUpgrade(
    draft,
    { kind: 'booster-unbooked', level, escalation: level, rule, message, subject },
    true,
  )
}

const dateIn = ({ policy }: Draft, at: Instant): string =>
  formatLocal(at, policy.clinic.timezone, dateWords('en'), 'day-time')
