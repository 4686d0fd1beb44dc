// Sessions out of a file: planned ones, and those that took place, maybe years ago.
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Route, SessionKind } from '../../../shared/chart/events.ts'
import type { ChartState } from '../../../shared/chart/state.ts'
import { type Instant, PatientId, SessionId } from '../../../shared/vocabulary/ids.ts'
import { type Call, schemaOf } from '../../api/call.ts'
import { instantIn, noteAtMost, line as oneLine, pastInstantIn, text } from '../../api/fields.ts'
import type { CsvRow } from '../csv/read.ts'
import { columnsBy } from './columns.ts'
import { decimal, readCells, timeIn } from './fields.ts'
import { asks, faulty, type Proposal, type Row } from './types.ts'

const named = [
  'patientId',
  'externalId',
  'sessionId',
  'kind',
  'state',
  'startsAt',
  'startedAt',
  'endedAt',
  'doseMg',
  'route',
  'lot',
  'weightKg',
  'note',
  'reason',
  'confirmed',
] as const

export const sessionColumns = {
  names: named,
  nameOf: columnsBy([...named, 'noDrivingUntil'], {
    mrn: 'externalId',
    start: 'startsAt',
    end: 'endedAt',
    dose: 'doseMg',
    weight: 'weightKg',
  }),
}

const id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,32}$/, 'must be 1 to 32 letters, digits, _ and -'))

const Cells = schemaOf(({ timezone }, clock) => {
  const time = z.pipe(timeIn(timezone), instantIn(timezone))
  const past = z.pipe(timeIn(timezone), pastInstantIn(timezone, clock))
  return z.object({
    patientId: z.optional(z.pipe(id, PatientId)),
    externalId: z.optional(oneLine(64)),
    sessionId: z.optional(z.pipe(id, SessionId)),
    kind: SessionKind,
    state: z.optional(z.enum(['planned', 'finished', 'canceled', 'voided'])),
    startsAt: z.optional(time),
    startedAt: z.optional(past),
    endedAt: z.optional(past),
    doseMg: z.optional(z.pipe(decimal, z.number().check(z.positive(), z.maximum(2_000)))),
    route: z.optional(Route),
    lot: z.optional(oneLine(60)),
    weightKg: z.optional(z.pipe(decimal, z.number().check(z.minimum(10), z.maximum(400)))),
    note: z.optional(text(noteAtMost)),
    reason: z.optional(text(noteAtMost)),
    /** Why a dose or an end that looks like a slip is right. */
    confirmed: z.optional(text(noteAtMost)),
  })
})
type Session = z.output<ReturnType<typeof Cells>>

export function sessionRow(call: Call, { line, cells }: CsvRow): Row {
  const read = readCells(Cells(call), Object.fromEntries(cells))
  const base = { line, mayBeNew: false }
  if ('faults' in read)
    return { ...base, who: {}, faults: read.faults, propose: () => asks('nothing') }
  const { patientId, externalId, ...session } = read.value
  const faults =
    patientId === undefined && externalId === undefined
      ? [{ column: 'patientId', message: 'is missing, and so is externalId' }]
      : []
  return {
    ...base,
    who: {
      ...(patientId === undefined ? {} : { patientId }),
      ...(externalId === undefined ? {} : { externalId }),
    },
    faults,
    propose: (chart) => (chart ? proposed(call, chart, session) : faulty('', 'no such patient')),
  }
}

type Given = Omit<Session, 'patientId' | 'externalId'>

function proposed(call: Call, chart: ChartState, session: Given): Proposal {
  const { state = session.endedAt === undefined ? 'planned' : 'finished' } = session
  if (state === 'voided') return asks('left-out')
  const startsAt = session.startsAt ?? session.startedAt ?? session.endedAt
  if (startsAt === undefined) return faulty('startsAt', 'is missing')
  const sessionId = session.sessionId ?? issuedSessionId(chart, startsAt)
  if (state === 'canceled') return canceled(call, chart, sessionId, session)
  if (state === 'planned') return planned(call, chart, sessionId, startsAt, session)
  return finished(call, chart, sessionId, startsAt, session)
}

/** The same for the same patient and time, or event: a file that comes again plans nothing twice. */
export const issuedSessionId = ({ key }: ChartState, named: string): SessionId =>
  SessionId.parse(
    `in-${createHash('sha256')
      .update(`${key.patientId} ${named}`)
      .digest('hex')
      .slice(0, 16)
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? digit)}`,
  )

const known = ({ sessions }: ChartState, sessionId: SessionId) =>
  sessions.find((each) => each.sessionId === sessionId)

/** One that is planned moves; what was never planned here was never told to anybody. */
function canceled(
  { by }: Call,
  chart: ChartState,
  sessionId: SessionId,
  { reason = 'canceled in the file' }: Given,
): Proposal {
  if (known(chart, sessionId)?.state !== 'planned') return asks('left-out')
  return asks('cancel', { type: 'CancelSession', sessionId, reason, by })
}

function planned(
  { by, now }: Call,
  chart: ChartState,
  sessionId: SessionId,
  startsAt: Instant,
  { kind }: Given,
): Proposal {
  const before = known(chart, sessionId)
  if (startsAt <= now && before?.startsAt !== startsAt)
    return faulty('startsAt', 'has passed: say endedAt if it took place')
  const does = before === undefined ? 'plan' : 'move'
  return asks(does, { type: 'PlanSession', sessionId, startsAt, kind, by })
}

function finished(
  { by }: Call,
  chart: ChartState,
  sessionId: SessionId,
  startsAt: Instant,
  given: Given,
): Proposal {
  const { endedAt, kind, startedAt = null, doseMg = null, note = null } = given
  const { route = null, lot = null, weightKg = null, confirmed = null } = given
  if (endedAt === undefined) return faulty('endedAt', 'is missing')
  const plan = { type: 'PlanSession', sessionId, startsAt, kind, by } as const
  const record = { startedAt, endedAt, doseMg, note, route, lot, weightKg, confirmed }
  const finish = { type: 'FinishSession', sessionId, ...record, imported: true, by } as const
  return known(chart, sessionId) === undefined
    ? asks('finish', plan, finish)
    : asks('finish', finish)
}
