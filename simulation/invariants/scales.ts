// No scale falls unseen, and what one leaves open is asked of somebody. The numbers are ours again: the invariants do not
// believe the rows.
import { addDays, instant, localDay } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState, Score } from '../../shared/chart/state.ts'
import type { AlertKind } from '../../shared/vocabulary/alerts.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** Points that a total may not rise by, and the total from which it is severe, where there is one. */
const limits: Readonly<Record<string, { rise: number; severe: number | null }>> = {
  'phq-9': { rise: 6, severe: 20 },
  'gad-7': { rise: 4, severe: 15 },
  'pcl-5-week': { rise: 12, severe: null },
}
const comparedDays = 180
/** Of nine items, a case however the rest stands. */
const caseFrom = 10
const itemNine = 8
/** From this total on item 9 is at least 1. */
const provenFrom = 25
const entryDays = 14
/** A long weekend, and the hours of the clinic. */
const waitDays = 5

export const scales: readonly Invariant[] = [
  {
    name: 'falls-are-told',
    says: 'A full scale beside the deciding one whose newest reading is reliably worse than the one before, or reaches the severe band where neither the one before nor the first was, has an open alert of worsening by the same commit.',
    commit: (ledger, seen, { events }) => {
      for (const event of events)
        if (event.type === 'ScoreRecorded' && hasFallen(seen, event))
          if (!isOpen(seen.chart, 'worsening'))
            ledger.fail('falls-are-told', seen, `${event.scoreId} of ${event.instrument} is untold`)
    },
  },
  {
    name: 'gaps-are-asked-about',
    says: 'A PHQ-9 that staff enter as a total which leaves item 9 open, or that ends without a score though its answers make a case or item 9 is 1 or more, has an open alert that asks a person by the same commit.',
    commit: (ledger, seen, commit) => {
      for (const event of commit.events)
        if (leavesGap(event, commit) && !isOpen(seen.chart, 'unclear-reply'))
          ledger.fail('gaps-are-asked-about', seen, `${event.type} leaves open what nobody asks`)
    },
  },
  {
    name: 'looks-are-bounded',
    says: 'Deciding scales that the course asks by text are three days apart at least by the calendar of the patient, and 88 in a year at most, but for what a session or a person asks for.',
    commit: (ledger, seen, { events, at }) => {
      for (const event of events)
        if (event.type === 'CheckInOpened' && isLook(seen, event)) lookAtLook(ledger, seen, at)
    },
  },
  {
    name: 'entries-are-asked-for',
    says: 'A full scale that only the clinic can enter is asked of the clinic when none has been entered for two weeks in course, and again every two weeks, at the latest after a long weekend.',
    commit: (ledger, seen, { events }) => {
      if (events.some(({ type }) => type === 'EntryAsked')) askedAt.set(seen, ledger.now())
    },
    calm: (ledger, seen) => {
      const since = entrySince(seen)
      const quietFrom = Math.max(since ?? Number.POSITIVE_INFINITY, askedAt.get(seen) ?? 0)
      if (ledger.now() - quietFrom > (entryDays + waitDays) * 86_400_000)
        ledger.fail('entries-are-asked-for', seen, `none since ${instant(quietFrom)}`)
    },
  },
]

const askedAt = new WeakMap<Seen, number>()
const looksOf = new WeakMap<Seen, Instant[]>()
const leastDays = 3
const yearMost = 88

const isLook = (
  { chart, policy }: Seen,
  { slot, instrument }: EventOf<'CheckInOpened'>,
): boolean => {
  if (!chart.patient || !/(^|\+)[fwq]/.test(slot)) return false
  const { condition, language } = chart.patient.details
  return policy.course(condition, language).primary === instrument
}

function lookAtLook(ledger: Ledger, seen: Seen, at: Instant): void {
  const { chart, policy } = seen
  const zone = chart.patient?.details.timezone ?? policy.clinic.timezone
  const session = chart.sessions.reduce(
    (last, each) => (each.state === 'finished' && each.endedAt > last ? each.endedAt : last),
    '',
  )
  const looks = looksOf.get(seen) ?? []
  const last = looks.at(-1)
  if (last && last > session && localDay(at, zone) - localDay(last, zone) < leastDays)
    ledger.fail('looks-are-bounded', seen, `one at ${last} and one at ${at}`)
  const year = [...looks.filter((each) => each > addDays(at, -365)), at]
  if (year.length > yearMost) ledger.fail('looks-are-bounded', seen, `${year.length} in a year`)
  looksOf.set(seen, year)
}

const isOpen = ({ alerts }: ChartState, kind: AlertKind): boolean =>
  alerts.some((each) => each.kind === kind && !each.acknowledged)

function hasFallen({ chart, policy }: Seen, { instrument, scoreId }: EventOf<'ScoreRecorded'>) {
  const limit = limits[instrument]
  if (!limit || !chart.patient) return false
  const { condition, language } = chart.patient.details
  if (policy.course(condition, language).primary === instrument) return false
  const all = chart.scores.filter((each) => each.instrument === instrument)
  const inOrder = all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const latest = inOrder.at(-1)
  if (latest?.scoreId !== scoreId) return false
  const since = addDays(latest.at, -comparedDays)
  const earlier = inOrder.slice(0, -1).filter(({ at }) => at >= since)
  const [first] = earlier
  const previous = earlier.at(-1)
  if (!first || !previous) return false
  const isSevere = ({ total }: Score) => limit.severe !== null && total >= limit.severe
  const isNew = isSevere(latest) && !isSevere(previous) && !isSevere(first)
  return latest.total - previous.total >= limit.rise || isNew
}

function leavesGap(event: Commit['events'][number], { events }: Commit): boolean {
  if (event.type === 'ScoreRecorded')
    return (
      event.instrument === 'phq-9' &&
      event.answers === null &&
      event.total > 0 &&
      event.total < provenFrom
    )
  if (event.type !== 'AnswersRecorded' || event.instrument !== 'phq-9') return false
  const isUnscored = events.some((each) => each.type === 'NotScored')
  const sum = event.answers.reduce<number>((so, value) => so + (value ?? 0), 0)
  return isUnscored && (sum >= caseFrom || (event.answers[itemNine] ?? 0) > 0)
}

/** Since when the clinic owes a total, milliseconds; null where it owes none. */
function entrySince({ chart, policy }: Seen): number | null {
  const { patient, sessions, scores } = chart
  if (!patient || patient.withdrawnAt) return null
  const { condition } = patient.details
  const plan = policy.clinic.courses[condition]?.full ?? []
  const owed = plan.filter((id) => policy.instrument(id)?.items.length === 0)
  const ends = sessions.flatMap((each) => (each.state === 'finished' ? [each.endedAt] : []))
  const [first] = ends.toSorted()
  if (owed.length === 0 || !first) return null
  const taken = scores.filter(({ instrument }) => owed.includes(instrument)).map(({ at }) => at)
  return Math.max(Date.parse(first), ...taken.map((at) => Date.parse(at)))
}
