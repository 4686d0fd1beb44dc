// Nothing accepted or planned is left unasked past its time; nor does silence pass unheard.
import { addDays, addHours, minuteMs, nextOpening } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** A wake-up, a lease and the sweep after both: no more than this behind its time. */
const graceMs = 15 * minuteMs
/** docs/clinical.md "Sessions" and "After a decision on a booster", written down apart from the service's own rules. */
const rules = { overHours: 3, soonestHours: 2, entryHours: 1, leadDays: 5, deferDays: 7, missed: 2 }

type Event = Commit['events'][number]
type Planned = EventOf<'SessionPlanned' | 'SessionMoved'>
type Decided = EventOf<'BoosterDecided'>

export const asking: readonly Invariant[] = [
  {
    name: 'planned-is-asked',
    says: 'A planned session whose time has passed is said to have taken place, is moved or canceled, or the clinic is asked, once and no sooner than two hours after its start: by the next opening three hours after it.',
    commit: (ledger, seen, { events, at }) => {
      for (const event of events) {
        if (event.type === 'SessionPlanned' || event.type === 'SessionMoved')
          promiseQuestion(ledger, seen, event, at)
        if (event.type === 'SessionUnconfirmed') lookAtQuestion(ledger, seen, event, events, at)
      }
    },
  },
  {
    name: 'decided-is-followed',
    says: 'An accepted booster that is neither planned nor given by the lead time, and a deferral whose date has come, are asked about again, unless somebody decides anew.',
    commit: (ledger, seen, { events, at }) => {
      for (const event of events) {
        if (isAboutBooster(seen, event)) askedOf.set(seen, at)
        if (event.type === 'BoosterDecided')
          promiseFollowUp(ledger, seen, at, dateOf(seen, event, at))
      }
    },
  },
  {
    name: 'silence-is-told',
    says: 'Every second check-in missed in a row is told to the clinic by the commit that closes it, whatever was done about the one before.',
    commit: (ledger, seen, { events }, before) => {
      for (const event of events) {
        if (event.type !== 'CheckInClosed') continue
        const earlier = missedOf.get(seen) ?? 0
        const missed = missedAfter(earlier, event, before)
        missedOf.set(seen, missed)
        // One that counts for none, as of the day, leaves nothing more to tell.
        if (missed === earlier) continue
        const isTold = events.some((each) => isAbout(seen, each, 'silent'))
        if (missed > 0 && missed % rules.missed === 0 && !isTold)
          ledger.fail('silence-is-told', seen, `${missed} missed in a row, and nobody is told`)
      }
    },
  },
]

const askedOf = new WeakMap<Seen, Instant>()
const missedOf = new WeakMap<Seen, number>()
const questionsOf = new WeakMap<Seen, Set<string>>()

const nameOf = ({ sessionId, startsAt }: { sessionId: string; startsAt: string }): string =>
  `unconfirmed:${sessionId}:${startsAt}`

function promiseQuestion(ledger: Ledger, seen: Seen, planned: Planned, at: Instant): void {
  const { sessionId, startsAt } = planned
  const { hours, timezone } = seen.policy.clinic
  const over = addHours(startsAt, rules.overHours)
  const entered = addHours(at, rules.entryHours)
  const latest = over > entered ? over : entered
  const deadline = nextOpening(hours, timezone, latest) ?? latest
  const stands = ({ sessions, patient }: ChartState) =>
    patient?.withdrawnAt === null &&
    sessions.some(
      (each) =>
        each.sessionId === sessionId && each.state === 'planned' && each.startsAt === startsAt,
    )
  ledger.promise(
    'planned-is-asked',
    seen,
    {
      ms: graceMs,
      kept: () => !stands(seen.chart) || questionsOf.get(seen)?.has(nameOf(planned)) === true,
      detail: `nobody is asked whether ${sessionId} of ${startsAt} took place`,
    },
    Date.parse(deadline),
  )
}

function lookAtQuestion(
  ledger: Ledger,
  seen: Seen,
  question: EventOf<'SessionUnconfirmed'>,
  events: readonly Event[],
  at: Instant,
): void {
  const name = nameOf(question)
  const asked = questionsOf.get(seen) ?? new Set()
  questionsOf.set(seen, asked)
  const isTold = events.some(
    (each) => (each.type === 'AlertRaised' || each.type === 'AlertJoined') && each.about === name,
  )
  if (!isTold) ledger.fail('planned-is-asked', seen, `${name} is told to nobody`)
  if (asked.has(name)) ledger.fail('planned-is-asked', seen, `${name} is asked again`)
  if (at < addHours(question.startsAt, rules.soonestHours))
    ledger.fail('planned-is-asked', seen, `${name} is asked too soon`)
  asked.add(name)
}

/** The date by which something should have come of a decision; null for one without. */
function dateOf(seen: Seen, { decision, until }: Decided, at: Instant): Instant | null {
  if (until !== null) return until
  if (decision === 'decline') return null
  return addDays(at, decision === 'accept' ? leadDays(seen) : rules.deferDays)
}

function leadDays({ policy, chart }: Seen): number {
  const condition = chart.patient?.details.condition
  const own = condition && policy.clinic.advice[condition]?.leadDays
  return Math.max(1, own ?? rules.leadDays)
}

/** @param date when it is to be asked about; later, when a session on the plan answers for it until then */
function promiseFollowUp(
  ledger: Ledger,
  seen: Seen,
  decidedAt: Instant,
  date: Instant | null,
): void {
  if (date === null) return
  ledger.promise(
    'decided-is-followed',
    seen,
    {
      ms: graceMs,
      kept: () => {
        if (isOver(seen.chart, decidedAt) || isAsked(seen, date)) return true
        const excuse = excusedUntil(seen, decidedAt)
        if (excuse === null || excuse <= date) return false
        promiseFollowUp(ledger, seen, decidedAt, excuse)
        return true
      },
      detail: `nobody is asked what became of the decision of ${decidedAt}`,
    },
    Date.parse(date),
  )
}

const isOver = ({ decisions, sessions, patient }: ChartState, decidedAt: Instant): boolean =>
  patient?.withdrawnAt !== null ||
  decisions.at(-1)?.at !== decidedAt ||
  sessions.some((each) => each.state === 'finished' && each.endedAt > decidedAt)

/** It was asked about since, or an alert that asks stands open. */
const isAsked = (seen: Seen, date: Instant): boolean =>
  (askedOf.get(seen) ?? '') >= date ||
  seen.chart.alerts.some(
    ({ kind, acknowledged }) =>
      (kind === 'booster' || kind === 'booster-unbooked') &&
      (acknowledged === null || acknowledged.at >= date),
  )

/** A session on the plan, or one that has just come off it. */
function excusedUntil(seen: Seen, decidedAt: Instant): Instant | null {
  const lead = leadDays(seen)
  const until = seen.chart.sessions.flatMap((each) => {
    if (each.state === 'planned' && each.startsAt > decidedAt) return addDays(each.startsAt, lead)
    if (each.state === 'canceled') return addHours(each.canceledAt, 24)
    return each.state === 'voided' ? addHours(each.voidedAt, 24) : []
  })
  return until.sort().at(-1) ?? null
}

const isAboutBooster = (seen: Seen, event: Event): boolean =>
  isAbout(seen, event, 'booster') || isAbout(seen, event, 'booster-unbooked')

/** Whether it raises an alert of a kind, lifts it or joins it. */
function isAbout({ chart }: Seen, event: Event, kind: string): boolean {
  const isTold =
    event.type === 'AlertRaised' || event.type === 'AlertJoined' || event.type === 'AlertUpgraded'
  return isTold && chart.alerts.some((each) => each.alertId === event.alertId && each.kind === kind)
}

/** As a patient would count: one that was answered in part, or entered by the clinic, was not missed. */
function missedAfter(
  missed: number,
  { reason }: EventOf<'CheckInClosed'>,
  { openCheckIn }: ChartState,
): number {
  const isAnswered = (openCheckIn?.answers.length ?? 0) > 0
  const isOfDay = openCheckIn?.instrument === 'today' && openCheckIn.slot.startsWith('q')
  // A day nobody was asked about twice is no silence.
  if (isOfDay && !isAnswered && reason === 'expired') return missed
  if (isAnswered || reason === 'complete' || reason === 'entered') return 0
  return reason === 'expired' ? missed + 1 : missed
}
