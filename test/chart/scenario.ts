// Given these events, when this command comes, then these events follow: tests of a chart read as sentences.
import { expect } from 'vitest'
import {
  type Command,
  type CommandBody,
  type Decision,
  type Gathered,
  nothingGathered,
} from '../../shared/chart/commands.ts'
import { decide } from '../../shared/chart/decide.ts'
import type { ChartEvent, EventOf } from '../../shared/chart/events.ts'
import { applyCommit, evolve } from '../../shared/chart/evolve.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { type ChartState, emptyChart } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { CauseId } from '../../shared/vocabulary/ids.ts'
import { AlertId, CheckInId, InstrumentId, SessionId, TextId } from '../../shared/vocabulary/ids.ts'
import { at, demo, key, phone } from '../support/deps.ts'

/** Events at a time, or a command's at one: history is written either way. */
export type Past =
  | readonly [time: string, ...events: ChartEvent[]]
  | { time: string; ask: CommandBody }

export class Scenario {
  chart: ChartState
  /** Whose rules decide; another one stands for a clinics.json changed in between. */
  clinic: Clinic = demo
  /** What the loop gathers beside the chart. */
  gathered: Gathered = nothingGathered
  private last: Decision | null = null

  constructor(patientId = 'p1') {
    this.chart = emptyChart(key(patientId))
  }

  given(time: string, ...events: ChartEvent[]): this {
    this.chart = applyCommit(this.chart, {
      schema: 1,
      version: this.chart.version + 1,
      at: at(time),
      cause: null,
      print: null,
      wakeUp: null,
      events,
    })
    return this
  }

  /** Decides and, as the loop does, commits what was decided. */
  when(time: string, ask: CommandBody, cause: string | null = null): this {
    const command: Command = {
      ...ask,
      at: at(time),
      cause: cause as CauseId | null,
      requestHash: null,
      ...this.gathered,
    }
    this.last = decide(policyFor(this.clinic), this.chart, command)
    if (this.last.kind === 'events') {
      const fold = (so: ChartState, event: ChartEvent) => evolve(so, event, command.at)
      expect(this.last.chart).toEqual(this.last.events.reduce(fold, this.chart))
    }
    if (this.last.kind === 'events' && this.last.events.length > 0) {
      this.chart = applyCommit(this.chart, {
        schema: 1,
        version: this.chart.version + 1,
        at: command.at,
        cause: command.cause,
        print: null,
        wakeUp: null,
        events: [...this.last.events],
      })
    }
    return this
  }

  get phone() {
    return this.chart.patient?.details.phone ?? patient.phone
  }

  texted(time: string, body: string): this {
    const messageId = `m${this.chart.version}`
    return this.when(time, {
      type: 'ReceiveText',
      lift: null,
      from: this.phone,
      messageId,
      body,
      sentAt: at(time),
    })
  }

  /** What is sent at once is sent: the outbox of the last decision is emptied. */
  delivered(time: string): this {
    return this.when(time, {
      type: 'ReportDispatch',
      results: [
        ...this.chart.openTexts.map(({ textId }) => ({
          kind: 'text-sent' as const,
          textId,
          carrierId: `carrier-${textId}`,
        })),
        ...this.chart.openPages.map(({ pageId }) => ({ kind: 'page-sent' as const, pageId })),
      ],
    })
  }

  /** Wakes the chart every so many minutes, all texts and pages delivered; `each` sees what came of it. */
  walk(from: string, to: string, minutes: number, each: (now: string) => void = () => {}): this {
    for (let now = Date.parse(from); now < Date.parse(to); now += minutes * 60_000) {
      const time = new Date(now).toISOString()
      this.when(time, wake)
      each(time)
      this.delivered(time)
    }
    return this
  }

  /** From now on the clinic's instruments and courses are these. */
  under(clinic: Clinic): this {
    this.clinic = clinic
    return this
  }

  get events(): readonly ChartEvent[] {
    if (this.last?.kind !== 'events') throw new Error(`refused: ${JSON.stringify(this.last)}`)
    return this.last.events
  }

  of<T extends ChartEvent['type']>(type: T): readonly EventOf<T>[] {
    return this.events.filter((each): each is EventOf<T> => each.type === type)
  }

  /** The bodies of the texts just asked for. */
  get texts(): readonly string[] {
    return this.of('TextRequested').map((each) => each.body)
  }

  then(...types: ChartEvent['type'][]): this {
    expect(this.events.map((each) => each.type)).toEqual(types)
    return this
  }

  thenNothing(): this {
    return this.then()
  }

  thenRefused(code: string): this {
    expect(this.last).toMatchObject({ kind: 'refused', code })
    return this
  }
}

export const patient = {
  firstName: 'Ann',
  phone: phone('+12025550123'),
  timezone: 'America/New_York',
  language: 'en',
  condition: 'depression',
  checkInBy: 'text',
} as const

export const consent = {
  textMessages: true,
  unencryptedTextAcknowledged: true,
  method: 'paper',
  capturedAt: at('2026-03-01T15:00:00Z'),
  capturedBy: 'front-desk',
} as const

export const enrolled = (
  details: Partial<EventOf<'PatientEnrolled'>['details']> = {},
): ChartEvent => ({
  type: 'PatientEnrolled',
  details: { ...patient, ...details },
  consent,
  by: 'nurse',
})

export const sessionId = (id: string) => SessionId.parse(id)
export const instrumentId = (id: string) => InstrumentId.parse(id)

export const planned = (
  id: string,
  startsAt: string,
  kind: 'induction' | 'booster' = 'induction',
): ChartEvent => ({
  type: 'SessionPlanned',
  sessionId: sessionId(id),
  startsAt: at(startsAt),
  kind,
  by: 'nurse',
})

export const finished = (id: string, endedAt: string): ChartEvent => ({
  type: 'SessionFinished',
  sessionId: sessionId(id),
  startedAt: null,
  endedAt: at(endedAt),
  doseMg: 40,
  note: null,
  noDrivingUntil: at(new Date(Date.parse(endedAt) + 86_400_000).toISOString()),
  by: 'nurse',
})

export const opened = (
  instrument: string,
  items: number,
  slot = 'f1',
  rest: string[] = [],
): ChartEvent => ({
  type: 'CheckInOpened',
  checkInId: CheckInId.parse('c1'),
  instrument: instrumentId(instrument),
  items,
  slot,
  rest: rest.map(instrumentId),
  inSitting: false,
})

export const started: ChartEvent = { type: 'CheckInStarted', checkInId: CheckInId.parse('c1') }

export const answered = (...values: number[]): ChartEvent[] =>
  values.map((value, item) => ({
    type: 'AnswerGiven',
    checkInId: CheckInId.parse('c1'),
    item,
    value,
  }))

export const scored = (
  total: number,
  takenAt: string,
  instrument = 'phq-9',
  id = takenAt,
): ChartEvent => ({
  type: 'ScoreRecorded',
  scoreId: id,
  instrument: instrumentId(instrument),
  at: at(takenAt),
  total,
  prorated: false,
  answers: null,
  source: 'clinic',
  checkInId: null,
  by: 'nurse',
})

export const requested = (
  purpose: EventOf<'TextRequested'>['purpose'],
  kind: 'safety' | 'reply' | 'reminder',
): ChartEvent => ({
  type: 'TextRequested',
  textId: TextId.parse('t1'),
  class: kind,
  purpose,
  body: 'a body',
})

export const optedOut: ChartEvent = { type: 'OptedOut', how: 'text' }
export const wake: CommandBody = { type: 'WakeUp' }

export const finish = (id: string, endedAt: string): CommandBody => ({
  type: 'FinishSession',
  sessionId: sessionId(id),
  startedAt: null,
  endedAt: at(endedAt),
  doseMg: null,
  note: null,
  route: 'iv',
  lot: null,
  weightKg: null,
  confirmed: 'as it was',
  by: 'nurse',
})

export const plan = (
  id: string,
  startsAt: string,
  kind: 'induction' | 'booster' = 'induction',
): CommandBody => ({
  type: 'PlanSession',
  sessionId: sessionId(id),
  startsAt: at(startsAt),
  kind,
  by: 'nurse',
})

/** A score taken in the clinic: its answers, or its total alone. */
export const enter = (
  instrument: string,
  takenAt: string,
  made: number[] | number,
): CommandBody => ({
  type: 'EnterScore',
  instrument: instrumentId(instrument),
  takenAt: at(takenAt),
  answers: typeof made === 'number' ? null : made,
  total: typeof made === 'number' ? made : null,
  by: 'nurse',
})

export const acknowledge = (alertId: string, by = 'dr-a'): CommandBody => ({
  type: 'AcknowledgeAlert',
  alertId: AlertId.parse(alertId),
  by,
  disposition: 'reached-safe',
  note: 'safe',
  clearedForTreatment: true,
})

/** A Tuesday, 10:00 in New York, a week after the session of `treated`. */
export const tuesday = '2026-03-10T14:00:00Z'

/** A patient whose first session ended the Tuesday before. */
export const treated = (details = {}): Scenario =>
  new Scenario()
    .given('2026-03-03T15:00:00Z', enrolled(details), planned('s1', '2026-03-03T15:00:00Z'))
    .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z'))
