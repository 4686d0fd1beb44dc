// Charts of many years, made of commits: as much of everything as the API and the course can put on one.
import type { ChartEvent, Commit } from '../../shared/chart/events.ts'
import { AlertId, CauseId, CheckInId, type Instant, TextId } from '../../shared/vocabulary/ids.ts'
import { at } from '../support/deps.ts'
import { enrolled, instrumentId, sessionId } from './scenario.ts'

export type LongLife = {
  years: number
  /** Days from one to the next. */
  sessionEvery: number
  scoreEvery: number
  instruments: readonly string[]
  /** Alerts a year, each ended with a note. */
  alerts: number
  /** Texts and requests of the last fortnight. */
  flood: number
  /** What people write, as long as they may. */
  words: (characters: number) => string
}

const dayMs = 86_400_000
export const begin = Date.parse('2026-03-02T15:00:00Z')
const noteAtMost = 2_000
const kinds = ['crisis', 'message', 'booster', 'overuse', 'silent', 'side-effect'] as const

export class Commits {
  readonly all: Commit[] = []
  now = begin

  /** Some milliseconds past the hour, as instants are. */
  add(day: number, ...events: ChartEvent[]): this {
    this.now = Math.max(this.now + 1_237, begin + day * dayMs)
    const version = this.all.length + 1
    this.all.push({
      schema: 1,
      version,
      at: this.at(),
      cause: CauseId.parse(`sms:${crypto.randomUUID()}`),
      print: null,
      wakeUp: null,
      events,
    })
    return this
  }

  at(day?: number): Instant {
    return at(new Date(day === undefined ? this.now : begin + day * dayMs + 7_919).toISOString())
  }
}

export function longChart(life: LongLife): readonly Commit[] {
  const commits = new Commits().add(0, enrolled())
  const days = life.years * 365
  const due = { session: 1, score: 0, alert: 2, checkIn: 3, decision: 30, plan: 10 }
  let count = 0
  for (let day = 0; day < days; day++) {
    count += 1
    if (day >= due.session) {
      due.session += life.sessionEvery
      commits.add(day, ...sessionOf(commits, `s${count}`, day < 25 ? 'induction' : 'booster', life))
    }
    if (day >= due.plan) {
      due.plan += 45
      commits.add(day, ...canceledOf(commits, `c${count}`, life))
    }
    for (const instrument of day >= due.score ? life.instruments : [])
      commits.add(day, scoreOf(commits, instrument, count))
    if (day >= due.score) due.score += life.scoreEvery
    if (day >= due.alert) {
      due.alert += 365 / life.alerts
      commits.add(day, ...alertOf(commits, count, life))
    }
    if (day >= due.checkIn) {
      due.checkIn += 3
      commits.add(day, ...checkInOf(count, day))
    }
    if (day >= due.decision) {
      due.decision += 20
      commits.add(day, decisionOf(life))
    }
  }
  for (let text = 0; text < life.flood; text++)
    commits.add(days, {
      type: 'TextReceived',
      messageId: `m${text}`,
      body: life.words(1_000),
      as: 'unreadable',
    })
  return commits.all
}

function sessionOf(
  commits: Commits,
  id: string,
  kind: 'induction' | 'booster',
  { words }: LongLife,
): ChartEvent[] {
  const endedAt = commits.at()
  const planned = { sessionId: sessionId(id), startsAt: endedAt, kind, by: 'nurse' }
  return [
    { type: 'SessionPlanned', ...planned },
    {
      type: 'SessionFinished',
      sessionId: sessionId(id),
      startedAt: endedAt,
      endedAt,
      doseMg: 40.5,
      note: words(noteAtMost),
      noDrivingUntil: at(new Date(Date.parse(endedAt) + dayMs).toISOString()),
      by: 'nurse',
      route: 'iv',
      lot: words(60),
      weightKg: 71.5,
    },
  ]
}

const canceledOf = (commits: Commits, id: string, { words }: LongLife): ChartEvent[] => [
  {
    type: 'SessionPlanned',
    sessionId: sessionId(id),
    startsAt: commits.at(),
    kind: 'booster',
    by: 'nurse',
  },
  { type: 'SessionCanceled', sessionId: sessionId(id), reason: words(noteAtMost), by: 'nurse' },
]

export const scoreOf = (commits: Commits, instrument: string, count: number): ChartEvent => ({
  type: 'ScoreRecorded',
  scoreId: `${instrument}-${count}`,
  instrument: instrumentId(instrument),
  at: commits.at(),
  total: (count * 7) % 28,
  prorated: false,
  answers: null,
  source: count % 3 === 0 ? 'clinic' : 'text',
  checkInId: null,
  by: null,
})

function alertOf(commits: Commits, count: number, { words }: LongLife): ChartEvent[] {
  const kind = kinds[count % kinds.length] ?? 'message'
  const alertId = AlertId.parse(`${commits.now.toString(36)}-${crypto.randomUUID().slice(0, 12)}`)
  const messageId = `m-${count}`
  const finding = { rule: 'as-found', says: 'As it was found, in our own words.', messageId }
  const text = words(1_000)
  return [
    { type: 'TextReceived', messageId, body: text, as: 'listed' },
    {
      type: 'AlertRaised',
      alertId,
      kind,
      level: 'urgent',
      escalation: 'urgent',
      about: `text:${messageId}`,
      ...finding,
    },
    ...Array.from({ length: 4 }, (_, at) => ({
      type: 'AlertJoined' as const,
      alertId,
      about: `text:${messageId}-${at}`,
      ...finding,
    })),
    { type: 'AlertAttempted', alertId, by: 'nurse', note: words(noteAtMost) },
    {
      type: 'AlertAcknowledged',
      alertId,
      by: 'nurse',
      disposition: 'reached-safe',
      note: words(noteAtMost),
      clearedForTreatment: true,
    },
  ]
}

function checkInOf(count: number, day: number): ChartEvent[] {
  const checkInId = CheckInId.parse(`c${count}`)
  return [
    {
      type: 'CheckInOpened',
      checkInId,
      instrument: instrumentId('phq-9'),
      items: 9,
      slot: `f${20_000 + day}`,
      rest: [],
      inSitting: false,
    },
    {
      type: 'TextRequested',
      textId: TextId.parse(`t${count}`),
      class: 'reminder',
      purpose: { kind: 'invite', checkInId },
      body: 'The words of an invite.',
    },
    { type: 'TextSent', textId: TextId.parse(`t${count}`), carrierId: crypto.randomUUID() },
    { type: 'AnswerGiven', checkInId, item: 0, value: 1 },
    { type: 'CheckInClosed', checkInId, reason: 'complete' },
  ]
}

const decisionOf = ({ words }: LongLife): ChartEvent => ({
  type: 'BoosterDecided',
  decision: 'defer',
  until: null,
  reason: words(noteAtMost),
  adviceStatus: 'watch',
  by: 'dr-a',
})
