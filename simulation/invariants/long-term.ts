// The long course: no symptom of years is let go, and nobody is forgotten to be asked. The numbers are ours again: the
// invariants do not believe the row, nor when the service thinks a screen due.
import { addDays, dayMs } from '../../shared/calendar/index.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import { type ChartState, isInhabited } from '../../shared/chart/state.ts'
import { summarise } from '../../shared/chart/summary.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const screen = 'long-term'
/** By item: what it raises, and from which answer on where nothing was said before. Two of them ring at every yes. */
const items = [
  ...[1, 1].map((from) => ({ kind: 'side-effect', from, always: false })),
  { kind: 'side-effect', from: 2, always: true },
  ...[2, 2].map((from) => ({ kind: 'side-effect', from, always: false })),
  ...[2, 2].map((from) => ({ kind: 'overuse', from, always: false })),
  { kind: 'overuse', from: 2, always: true },
] as const
/** A screen counts with one item left out. */
const leftOut = 1
/** Behind its time: quiet days, caps, other questions, a scale on watch. */
const graceDays = 45
/** From then on the clinic is to see it. */
const lateDays = 14

type Told = Pick<EventOf<'AnswersRecorded'>, 'scoreId' | 'at' | 'answers'>
type Known = {
  told: Map<string, Told>
  /** Of the check-in that is open, by item. */
  given: Set<string>
  askedAt: number
  measured: Map<string, EventOf<'MeasurementRecorded'>>
  /** When asking last was not to be expected, milliseconds. */
  quietAt: number
}
const known = new WeakMap<Seen, Known>()

function knownOf(seen: Seen): Known {
  const found = known.get(seen) ?? {
    told: new Map(),
    given: new Set(),
    measured: new Map(),
    askedAt: 0,
    quietAt: 0,
  }
  known.set(seen, found)
  return found
}

export const longTerm: readonly Invariant[] = [
  {
    name: 'symptoms-are-held',
    says: 'An answer of the long-term screen that is worse than the one before it, or new, or tells of blood or of use outside the clinic, has an open alert of its kind by the same commit, and the advice is then safety first.',
    commit: (ledger, seen, { events, at }, before) => {
      for (const event of events) {
        if (event.type === 'AnswerGiven') lookAtAnswer(ledger, seen, event, at, before)
        if (event.type === 'AnswersRecorded' && event.instrument === screen)
          lookAtScreen(ledger, seen, event)
        if (event.type === 'ScoreVoided') knownOf(seen).told.delete(event.scoreId)
      }
    },
  },
  {
    name: 'findings-are-told',
    says: 'A urinalysis or liver test entered as abnormal, where the one before it was not, has an open alert of a side effect by the same commit.',
    commit: (ledger, seen, { events }) => {
      for (const event of events) {
        if (event.type === 'MeasurementRecorded') lookAtFinding(ledger, seen, event)
        if (event.type === 'MeasurementVoided') knownOf(seen).measured.delete(event.measurementId)
      }
    },
  },
  {
    name: 'screens-are-asked',
    says: 'Where a clinic screens for the long course, a patient who takes texts is asked within forty-five days of the session or day that makes a screen due.',
    commit: (ledger, seen, { events }) => {
      const ours = knownOf(seen)
      if (messagingOf(seen.chart) !== 'active' || seen.chart.advice?.status === 'watch')
        ours.quietAt = ledger.now()
      if (events.some(isAsking)) ours.askedAt = ledger.now()
    },
    calm: (ledger, seen) => {
      const due = dueSince(seen)
      const { askedAt, quietAt } = knownOf(seen)
      if (due === null || askedAt >= due || messagingOf(seen.chart) !== 'active') return
      if (ledger.now() - Math.max(due, quietAt) > graceDays * dayMs)
        ledger.fail('screens-are-asked', seen, `none asked since ${new Date(due).toISOString()}`)
    },
  },
  {
    name: 'late-screens-are-listed',
    says: 'A screen that is two weeks behind its time is on the roster as late, and one that was taken since is not.',
    calm: (ledger, seen) => {
      if (!seen.policy.clinic.longTermScreen || !isInhabited(seen.chart) || seen.chart.stranger)
        return
      const due = dueSince(seen)
      const isLate = due !== null && ledger.now() - due > lateDays * dayMs
      const { screenLateAt } = summarise(seen.policy, seen.chart)
      const isListed = screenLateAt !== null && Date.parse(screenLateAt) <= ledger.now()
      if (isLate && messagingOf(seen.chart) !== 'withdrawn' && !isListed)
        ledger.fail('late-screens-are-listed', seen, 'a screen is late, and nobody can see it')
      if (due === null && isListed)
        ledger.fail('late-screens-are-listed', seen, 'none is due, and one is called late')
    },
  },
]

function lookAtFinding(ledger: Ledger, seen: Seen, event: EventOf<'MeasurementRecorded'>): void {
  const { measured } = knownOf(seen)
  const before = [...measured.values()]
    .filter(({ kind, at }) => kind === event.kind && at < event.at)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  measured.set(event.measurementId, event)
  if (event.finding !== 'abnormal' || before?.finding === 'abnormal') return
  const { alerts } = seen.chart
  if (!alerts.some(({ kind, acknowledged }) => kind === 'side-effect' && !acknowledged))
    ledger.fail('findings-are-told', seen, `${event.kind} of ${event.at} is told to nobody`)
}

function isAsking(event: Commit['events'][number]): boolean {
  if (event.type === 'SlotSkipped') return /(^|\+)l\d/.test(event.slot)
  return (
    event.type === 'CheckInOpened' && [event.instrument, ...event.rest].some((id) => id === screen)
  )
}

function lookAtAnswer(
  ledger: Ledger,
  seen: Seen,
  { checkInId, item, value }: EventOf<'AnswerGiven'>,
  at: string,
  before: ChartState,
): void {
  const isScreen =
    before.openCheckIn?.checkInId === checkInId
      ? before.openCheckIn.instrument === screen
      : seen.chart.openCheckIn?.checkInId === checkInId &&
        seen.chart.openCheckIn.instrument === screen
  const name = `${checkInId} ${item}`
  const { given } = knownOf(seen)
  // Said once more, after a person has seen to it, it is no news.
  if (!isScreen || given.has(name)) return
  given.add(name)
  expectAlert(ledger, seen, item, value, at)
}

function lookAtScreen(ledger: Ledger, seen: Seen, event: EventOf<'AnswersRecorded'>): void {
  const { scoreId, at, answers, source } = event
  if (source === 'clinic')
    for (const [item, value] of answers.entries())
      if (value !== null) expectAlert(ledger, seen, item, value, at)
  knownOf(seen).told.set(scoreId, { scoreId, at, answers })
}

function expectAlert(ledger: Ledger, seen: Seen, item: number, value: number, at: string): void {
  const row = items[item]
  if (!row || !isNews(seen, item, value, at)) return
  const { alerts, advice, sessions } = seen.chart
  if (!alerts.some(({ kind, acknowledged }) => kind === row.kind && !acknowledged))
    ledger.fail('symptoms-are-held', seen, `item ${item + 1} rang no ${row.kind}`)
  if (
    sessions.some(({ state }) => state === 'finished') &&
    advice &&
    advice.status !== 'safety-first'
  )
    ledger.fail('symptoms-are-held', seen, `item ${item + 1} leaves the advice at ${advice.status}`)
}

function isNews(seen: Seen, item: number, value: number, at: string): boolean {
  const { from, always } = items[item] ?? { from: 0, always: false }
  if (always) return value >= from
  // Which of two of one moment came first, nobody can say.
  const before = [...knownOf(seen).told.values()]
    .filter((each) => each.at < at && typeof each.answers[item] === 'number')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-3)
  const last = before.at(-1)?.answers[item]
  return typeof last === 'number' ? value > last : value >= from
}

/** Since when a screen is due, by sessions or by days, with a session since the last one; null for none. */
function dueSince(seen: Seen): number | null {
  const { chart, policy } = seen
  const settings = policy.clinic.longTermScreen
  if (!settings || !chart.patient) return null
  const { told } = knownOf(seen)
  const last = [...told.values()]
    .filter(({ answers }) => answers.filter((each) => each === null).length <= leftOut)
    .map(({ at }) => at)
    .sort()
    .at(-1)
  const ends = chart.sessions
    .flatMap((each) => (each.state === 'finished' ? [each.endedAt] : []))
    .sort()
  const since = ends.filter((each) => last === undefined || each > last)
  const [first] = since
  if (!first) return null
  const base = last !== undefined && first !== ends[0] ? last : first
  const byDays = Date.parse(addDays(base as typeof first, settings.everyDays))
  const bySessions = since[settings.everySessions - 1]
  const due = bySessions ? Math.min(byDays, Date.parse(bySessions)) : byDays
  // Of somebody who comes back after long, only this session makes it due, whatever day it would have been.
  return Math.max(due, Date.parse(first))
}
