// What happened to a patient: one form for each kind of entry.
import * as z from 'zod/mini'
import {
  AdviceStatus,
  AlertKind,
  AlertLevel,
  Duration,
  EscalationClass,
  MeasurementKind,
  MessageClass,
  Reception,
  Route,
  SessionKind,
} from '../../../shared/vocabulary/facts.ts'
import {
  AlertId,
  CheckInId,
  Instant,
  InstrumentId,
  SessionId,
  TextId,
} from '../../../shared/vocabulary/ids.ts'
import { findings } from '../../../shared/vocabulary/measurements.ts'
import { RecordChanges } from '../../../shared/vocabulary/recorded.ts'
import { recordFields } from '../../../shared/vocabulary/session-record.ts'
import { cursor, list } from './parts.ts'

const by = z.string()
const reason = z.string()
/** The text that made it. */
const messageId = z.optional(z.string())

/** `what` tells entries of one type apart. */
const entry = <T extends string, W extends string, S extends z.core.$ZodLooseShape>(
  type: T,
  what: readonly W[],
  shape: S,
) => z.strictObject({ at: Instant, type: z.literal(type), what: z.enum(what), ...shape })

const alert = () => ({
  alertId: AlertId,
  level: AlertLevel,
  escalation: EscalationClass,
  rule: z.string(),
  says: z.string(),
  messageId: z.optional(z.string()),
})

const session = () => ({ sessionId: SessionId, by })

const Score = z.lazy(() =>
  z.strictObject({
    at: Instant,
    type: z.literal('score'),
    takenAt: Instant,
    scoreId: z.string(),
    instrument: InstrumentId,
    total: z.number(),
    prorated: z.boolean(),
    answers: z.nullable(list(z.nullable(z.number()))),
    source: z.enum(['text', 'clinic']),
    checkInId: z.nullable(CheckInId),
    by: z.nullable(by),
  }),
)

/** Answers that make no total, each with what was asked. */
const Answers = z.lazy(() =>
  z.strictObject({
    at: Instant,
    type: z.literal('answers'),
    takenAt: Instant,
    scoreId: z.string(),
    instrument: InstrumentId,
    answers: list(z.nullable(z.number())),
    items: list(
      z.strictObject({
        /** From 1. */
        item: z.int(),
        value: z.nullable(z.number()),
        /** In English; null where the clinic asks this no more. */
        asks: z.nullable(z.string()),
        says: z.nullable(z.string()),
      }),
    ),
    source: z.enum(['text', 'clinic']),
    checkInId: z.nullable(CheckInId),
    by: z.nullable(by),
  }),
)

const textOf = <D extends string, S extends z.core.$ZodLooseShape>(direction: D, shape: S) =>
  z.strictObject({
    at: Instant,
    type: z.literal('text'),
    direction: z.literal(direction),
    parts: z.int(),
    body: z.string(),
    ...shape,
  })

export const TextState = z.enum([
  'requested',
  'deferred',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'dropped',
])
export type TextState = z.infer<typeof TextState>

const text = () =>
  [
    textOf('out', {
      textId: TextId,
      class: MessageClass,
      purpose: z.string(),
      state: TextState,
      stateAt: z.nullable(Instant),
      reason: z.nullable(reason),
      by: z.optional(by),
      urgentBecause: z.optional(z.string()),
    }),
    textOf('in', {
      messageId: z.string(),
      as: Reception,
      /** Why nothing followed, of one that no words of the patient's own made. */
      says: z.optional(z.string()),
    }),
  ] as const

/** `at` is when it was recorded. */
export const TimelineEntry = z.lazy(() =>
  z.union([
    entry('messaging', ['enrolled'], { by }),
    /** The names of the details that are others now. */
    entry('messaging', ['details-changed'], { by, changed: z.optional(list(z.string())) }),
    entry('messaging', ['paused', 'resumed', 'withdrawn'], { reason, by }),
    entry('messaging', ['opted-out'], {
      how: z.enum(['text', 'carrier', 'wrong-number', 'deceased', 'number']),
    }),
    entry('messaging', ['opted-in'], {}),
    entry('session', ['planned', 'moved'], { ...session(), startsAt: Instant, kind: SessionKind }),
    entry('session', ['canceled'], { ...session(), reason }),
    entry('session', ['ride'], {
      sessionId: SessionId,
      arranged: z.boolean(),
      driver: z.nullable(z.string()),
      by: z.nullable(by),
    }),
    entry('session', ['driving'], { sessionId: SessionId, drove: z.boolean() }),
    /** What is another since; null for what was taken back. */
    entry('session', ['recorded'], {
      ...session(),
      changes: RecordChanges,
      reason: z.optional(reason),
    }),
    /** `banStandsUntil`: until when the patient still may not drive, as told; absent where nothing stands. */
    entry('session', ['voided'], { ...session(), reason, banStandsUntil: z.optional(Instant) }),
    entry('session', ['finished', 'corrected'], {
      ...session(),
      reason: z.optional(reason),
      route: z.optional(Route),
      lot: z.optional(z.nullable(z.string())),
      weightKg: z.optional(z.nullable(z.number())),
      startedAt: z.nullable(Instant),
      endedAt: Instant,
      doseMg: z.nullable(z.number()),
      note: z.nullable(z.string()),
      noDrivingUntil: Instant,
      /** What the clinic required to be on record then. */
      required: z.optional(list(z.enum(recordFields))),
    }),
    entry('check-in', ['opened'], {
      checkInId: CheckInId,
      instrument: InstrumentId,
      items: z.int(),
      slot: z.string(),
      rest: list(InstrumentId),
      inSitting: z.boolean(),
      by: z.optional(by),
    }),
    entry('check-in', ['held', 'resumed'], { checkInId: CheckInId, says: z.string() }),
    entry('check-in', ['closed'], { checkInId: CheckInId, reason }),
    entry('check-in', ['not-scored'], { checkInId: CheckInId, instrument: InstrumentId, reason }),
    Score,
    Answers,
    entry('correction', ['score-voided'], { scoreId: z.string(), reason, by }),
    entry('measurement', ['recorded'], {
      takenAt: Instant,
      measurementId: z.string(),
      kind: MeasurementKind,
      values: list(z.strictObject({ name: z.string(), value: z.number(), unit: z.string() })),
      finding: z.nullable(z.enum(findings)),
      note: z.nullable(z.string()),
      by,
    }),
    entry('measurement', ['voided'], { measurementId: z.string(), reason, by }),
    entry('review', ['reviewed'], { reviewId: z.string(), note: z.nullable(z.string()), by }),
    entry('review', ['taken-back'], { reviewId: z.string(), by }),
    ...text(),
    entry('alert', ['raised'], { ...alert(), kind: AlertKind, about: z.string() }),
    entry('alert', ['joined'], {
      alertId: AlertId,
      rule: z.string(),
      says: z.string(),
      about: z.string(),
      messageId,
    }),
    entry('alert', ['upgraded'], alert()),
    entry('alert', ['escalated'], { alertId: AlertId, step: z.int() }),
    entry('alert', ['taken'], { alertId: AlertId, by, says: z.string() }),
    entry('alert', ['attempted'], { alertId: AlertId, by, note: z.string(), says: z.string() }),
    entry('alert', ['acknowledged'], {
      alertId: AlertId,
      by,
      disposition: z.string(),
      note: z.string(),
      clearedForTreatment: z.optional(z.boolean()),
    }),
    entry('decision', ['decided'], {
      decision: z.enum(['accept', 'defer', 'decline']),
      until: z.nullable(Instant),
      reason,
      adviceStatus: z.nullable(AdviceStatus),
      by,
    }),
    entry('advice', ['given'], {
      status: AdviceStatus,
      rules: list(z.string()),
      episode: z.nullable(z.string()),
      reviewAt: z.nullable(Instant),
      durations: list(Duration),
      /** Absent from what was advised before there were early looks. */
      lookAgainDays: z.optional(z.nullable(z.int())),
      /** Absent where the question of the day is not asked. */
      sensorFrom: z.optional(Instant),
      unimprovedSince: z.optional(Instant),
    }),
  ]),
)

/** Newest first. */
export const TimelineAnswer = z.lazy(() => z.strictObject({ entries: list(TimelineEntry), cursor }))
