// Planning, moving, finishing and canceling sessions.
import * as z from 'zod/mini'
import { SessionKind } from '../../shared/chart/events.ts'
import { SessionAnswer } from './answers/patient.ts'
import { chartKey, schemaOf } from './call.ts'
import { runCommand } from './commands.ts'
import { aSession, instantIn, noteAtMost, pastInstantIn, text } from './fields.ts'
import { row } from './row.ts'
import { sessionOn } from './views.ts'

const Planned = schemaOf(({ timezone }) =>
  z.strictObject({ startsAt: instantIn(timezone), kind: SessionKind }),
)

export const putSession = row({
  name: 'plan',
  params: aSession,
  chosen: 'sessionId',
  body: Planned,
  answer: SessionAnswer,
  run: async (call, { params, body: { startsAt, kind }, mark }) => {
    const { sessionId } = params
    const asked = { type: 'PlanSession', sessionId, startsAt, kind, by: call.by } as const
    return sessionOn(await runCommand(call, chartKey(call, params), asked, mark), sessionId)
  },
})

/** Ketamine doses in use are 20 to 600 mg; this only catches a slip of the decimal point. */
const doseMgAtMost = 2_000

const Finished = schemaOf(({ timezone }, clock) => {
  const past = pastInstantIn(timezone, clock)
  return z.strictObject({
    startedAt: z.optional(z.nullable(past)),
    endedAt: past,
    doseMg: z.optional(z.nullable(z.number().check(z.positive(), z.maximum(doseMgAtMost)))),
    note: z.optional(z.nullable(text(noteAtMost))),
  })
})

export const finishSession = row({
  name: 'finish',
  params: aSession,
  body: Finished,
  takesKey: true,
  answer: SessionAnswer,
  run: async (call, { params, body, mark }) => {
    const { sessionId } = params
    const { startedAt = null, endedAt, doseMg = null, note = null } = body
    const finished = { sessionId, startedAt, endedAt, doseMg, note, by: call.by }
    const asked = { type: 'FinishSession', ...finished } as const
    return sessionOn(await runCommand(call, chartKey(call, params), asked, mark), sessionId)
  },
})

const Canceled = z.strictObject({ reason: text(noteAtMost) })

export const cancelSession = row({
  name: 'cancel',
  params: aSession,
  body: () => Canceled,
  takesKey: true,
  answer: SessionAnswer,
  run: async (call, { params, body: { reason }, mark }) => {
    const { sessionId } = params
    const asked = { type: 'CancelSession', sessionId, reason, by: call.by } as const
    return sessionOn(await runCommand(call, chartKey(call, params), asked, mark), sessionId)
  },
})
