// Planning, moving, finishing and canceling sessions.
import * as z from 'zod/mini'
import { Route, SessionKind } from '../../shared/chart/events.ts'
import { SessionAnswer } from './answers/patient.ts'
import { chartKey, schemaOf } from './call.ts'
import { runCommand } from './commands.ts'
import { present } from './details.ts'
import { aSession, instantIn, line, noteAtMost, pastInstantIn, text } from './fields.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { sessionOn, versionOf } from './views.ts'
import { thePatient } from './who-saw.ts'

const Planned = schemaOf(({ timezone }) =>
  z.strictObject({ startsAt: instantIn(timezone), kind: SessionKind }),
)

export const putSession = row({
  name: 'plan',
  roles: may.enter,
  params: aSession,
  chosen: 'sessionId',
  body: Planned,
  takesVersion: true,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body: { startsAt, kind }, mark }) => {
    const { sessionId } = params
    const asked = { type: 'PlanSession', sessionId, startsAt, kind, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})

/** Ketamine doses in use are 20 to 600 mg; this only catches a slip of the decimal point. */
const doseMgAtMost = 2_000

/** Kilograms that a grown person or a child can weigh. */
const weightKgAtMost = 400

export const doseMg = () => z.number().check(z.positive(), z.maximum(doseMgAtMost))
export const weightKg = () => z.number().check(z.minimum(10), z.maximum(weightKgAtMost))

const administration = () => ({
  route: z.optional(Route),
  lot: z.optional(z.nullable(line(60))),
  weightKg: z.optional(z.nullable(weightKg())),
})

const Finished = schemaOf(({ timezone }, clock) => {
  const past = pastInstantIn(timezone, clock)
  return z
    .strictObject({
      startedAt: z.optional(z.nullable(past)),
      endedAt: past,
      doseMg: z.optional(z.nullable(doseMg())),
      note: z.optional(z.nullable(text(noteAtMost))),
      ...administration(),
      confirm: z.optional(z.literal(true)),
      reason: z.optional(text(noteAtMost)),
    })
    .check(
      z.refine(({ confirm, reason }) => !confirm || reason !== undefined, {
        path: ['reason'],
        error: 'say why it is right',
      }),
    )
})

export const finishSession = row({
  name: 'finish',
  roles: may.enter,
  params: aSession,
  body: Finished,
  takesKey: true,
  takesVersion: true,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body, mark }) => {
    const { sessionId } = params
    const { startedAt = null, endedAt, doseMg = null, note = null } = body
    const { route = null, lot = null, weightKg = null, confirm, reason = null } = body
    const record = { startedAt, endedAt, doseMg, note, route, lot, weightKg }
    const finished = { sessionId, ...record, confirmed: confirm ? reason : null, by: call.by }
    const asked = { type: 'FinishSession', ...finished } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})

/** Only what is said is changed; null takes a value back. */
const Corrected = schemaOf(({ timezone }, clock) => {
  const past = pastInstantIn(timezone, clock)
  return z
    .strictObject({
      startedAt: z.optional(z.nullable(past)),
      endedAt: z.optional(past),
      doseMg: z.optional(z.nullable(doseMg())),
      note: z.optional(z.nullable(text(noteAtMost))),
      ...administration(),
      confirm: z.optional(z.literal(true)),
      reason: text(noteAtMost),
    })
    .check(
      z.refine((body) => Object.keys(body).some((key) => key !== 'reason' && key !== 'confirm'), {
        error: 'say what is to be corrected',
      }),
    )
})

export const correctSession = row({
  name: 'correct',
  roles: may.enter,
  params: aSession,
  body: Corrected,
  takesKey: true,
  takesVersion: true,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body, mark }) => {
    const { sessionId } = params
    const { reason, confirm, ...changes } = body
    const asked = {
      type: 'CorrectSession',
      sessionId,
      changes: present(changes),
      reason,
      confirmed: confirm === true,
      by: call.by,
    } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})

const Voided = z.strictObject({ reason: text(noteAtMost) })

export const voidSession = row({
  name: 'void',
  roles: may.enter,
  params: aSession,
  body: () => Voided,
  takesKey: true,
  takesVersion: true,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body: { reason }, mark }) => {
    const { sessionId } = params
    const asked = { type: 'VoidSession', sessionId, reason, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})

const Ride = z.strictObject({
  arranged: z.boolean(),
  driver: z.optional(z.nullable(line(40))),
})

export const putRide = row({
  name: 'ride',
  roles: may.enter,
  params: aSession,
  body: () => Ride,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body: { arranged, driver = null }, mark }) => {
    const { sessionId } = params
    const asked = { type: 'RecordRide', sessionId, arranged, driver, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})

const Canceled = z.strictObject({ reason: text(noteAtMost) })

export const cancelSession = row({
  name: 'cancel',
  roles: may.enter,
  params: aSession,
  body: () => Canceled,
  takesKey: true,
  takesVersion: true,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body: { reason }, mark }) => {
    const { sessionId } = params
    const asked = { type: 'CancelSession', sessionId, reason, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})
