// Planning, moving, finishing and canceling sessions.
import * as z from 'zod/mini'
import { SessionKind } from '../../shared/chart/events.ts'
import { SessionId } from '../../shared/vocabulary/ids.ts'
import { bodyOf, type Call, chartKey, schemaOf, sessionId } from './call.ts'
import { markOf, runCommand, unmarked } from './commands.ts'
import { instantIn, noteAtMost, pastInstantIn, text } from './fields.ts'
import { Problem } from './problem.ts'
import { sessionOn } from './views.ts'

const Planned = schemaOf(({ timezone }) =>
  z.strictObject({ startsAt: instantIn(timezone), kind: SessionKind }),
)

export async function putSession(call: Call) {
  const parsed = SessionId.safeParse(call.params.sessionId)
  if (!parsed.success) {
    const message = 'must be 1 to 32 letters, digits, _ and -'
    throw new Problem(400, 'this cannot be a session id', [{ path: 'sessionId', message }])
  }
  const { startsAt, kind } = bodyOf(call, Planned(call))
  const ask = { type: 'PlanSession', sessionId: parsed.data, startsAt, kind, by: call.by } as const
  return sessionOn(await runCommand(call, chartKey(call), ask, unmarked), parsed.data)
}

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

export async function finishSession(call: Call) {
  const body = bodyOf(call, Finished(call))
  const ask = {
    type: 'FinishSession',
    sessionId: sessionId(call),
    startedAt: body.startedAt ?? null,
    endedAt: body.endedAt,
    doseMg: body.doseMg ?? null,
    note: body.note ?? null,
    by: call.by,
  } as const
  return sessionOn(await runCommand(call, chartKey(call), ask, markOf(call)), ask.sessionId)
}

const Canceled = z.strictObject({ reason: text(noteAtMost) })

export async function cancelSession(call: Call) {
  const { reason } = bodyOf(call, Canceled)
  const ask = { type: 'CancelSession', sessionId: sessionId(call), reason, by: call.by } as const
  return sessionOn(await runCommand(call, chartKey(call), ask, markOf(call)), ask.sessionId)
}
