// The session record, tap by tap: each says a few of many facts, before the finish and after it.
import * as z from 'zod/mini'
import { Route } from '../../shared/chart/events.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { RecordChanges } from '../../shared/vocabulary/recorded.ts'
import { recordedRanges } from '../../shared/vocabulary/recorded-values.ts'
import {
  departures,
  dissociations,
  nauseas,
  oxygenMoments,
  pressureMoments,
  sedations,
} from '../../shared/vocabulary/session-record.ts'
import { SessionAnswer } from './answers/patient.ts'
import { chartKey, schemaOf } from './call.ts'
import { runCommand } from './commands.ts'
import { present } from './details.ts'
import { aSession, line, noteAtMost, pastInstantIn, text } from './fields.ts'
import { row } from './row.ts'
import { doseMg, weightKg } from './sessions.ts'
import { may } from './sign-in.ts'
import { sessionOn, versionOf } from './views.ts'
import { thePatient } from './who-saw.ts'

const said = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema))

const within = ([from, to]: readonly [number, number], unit: string) =>
  z.int().check(
    z.refine((value) => value >= from && value <= to, {
      error: `must be from ${from} to ${to} ${unit}: is it a slip?`,
    }),
  )

type Past = ReturnType<typeof pastInstantIn>

const pressure = (past: Past) =>
  z
    .strictObject({
      systolic: within(recordedRanges.systolic, 'mmHg'),
      diastolic: within(recordedRanges.diastolic, 'mmHg'),
      at: z.optional(past),
    })
    .check(
      z.refine(({ systolic, diastolic }) => diastolic < systolic, {
        path: ['diastolic'],
        error: 'must be below the systolic: is it the other way round?',
      }),
    )

const oxygen = (past: Past) =>
  z.strictObject({ percent: within(recordedRanges.oxygen, '%'), at: z.optional(past) })

const moments = <const N extends readonly string[], S extends z.ZodMiniType>(
  names: N,
  schema: S,
) => {
  const fields = Object.fromEntries(names.map((name) => [name, said(schema)]))
  return z.optional(z.strictObject(fields as { [K in N[number]]: ReturnType<typeof said<S>> }))
}

const Recorded = schemaOf(({ timezone }, clock) => {
  const past = pastInstantIn(timezone, clock)
  return z
    .strictObject({
      startedAt: said(past),
      doseMg: said(doseMg()),
      route: said(Route),
      lot: said(line(60)),
      weightKg: said(weightKg()),
      bloodPressure: moments(pressureMoments, pressure(past)),
      oxygen: moments(oxygenMoments, oxygen(past)),
      sedation: said(z.enum(sedations)),
      dissociation: said(z.enum(dissociations)),
      nausea: said(z.enum(nauseas)),
      readiness: said(z.strictObject({ ready: z.boolean(), at: z.optional(past) })),
      takenHomeBy: said(takenHomeBy()),
      confirm: z.optional(z.literal(true)),
      reason: z.optional(text(noteAtMost)),
    })
    .check(
      z.refine((body) => Object.keys(body).some((key) => key !== 'reason' && key !== 'confirm'), {
        error: 'say what is to be recorded',
      }),
      z.refine(({ confirm, reason }) => !confirm || reason !== undefined, {
        path: ['reason'],
        error: 'say why it is right',
      }),
    )
})

const takenHomeBy = () =>
  z.strictObject({ who: z.enum(departures), name: z.optional(z.nullable(line(40))) }).check(
    z.refine(({ who, name }) => who === 'companion' || name == null, {
      path: ['name'],
      error: 'is of a companion: nobody went with them',
    }),
  )

type Said = Omit<z.output<ReturnType<typeof Recorded>>, 'confirm' | 'reason'>

/** What has no time of its own is of now. */
function timed(said: Said, now: Instant): RecordChanges {
  const { bloodPressure, oxygen, readiness, takenHomeBy, ...rest } = said
  const each = <T extends { at?: Instant | undefined }>(
    values: Record<string, T | null | undefined>,
  ) =>
    present(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, value && timedAt(value, now)]),
      ),
    )
  return present({
    ...rest,
    bloodPressure: bloodPressure && each(bloodPressure),
    oxygen: oxygen && each(oxygen),
    readiness: readiness && timedAt(readiness, now),
    takenHomeBy: takenHomeBy && { who: takenHomeBy.who, name: takenHomeBy.name ?? null },
  })
}

const timedAt = <T extends { at?: Instant | undefined }>(value: T, now: Instant) => ({
  ...value,
  at: value.at ?? now,
})

export const patchRecord = row({
  name: 'record',
  roles: may.enter,
  params: aSession,
  body: Recorded,
  takesVersion: true,
  shows: thePatient,
  answer: SessionAnswer,
  etag: versionOf,
  run: async (call, { params, body: { confirm, reason = null, ...said }, mark }) => {
    const { sessionId } = params
    const changes = timed(said, call.now)
    const recorded = { sessionId, changes, reason, confirmed: confirm === true, by: call.by }
    const asked = { type: 'RecordSession', ...recorded } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return sessionOn(call, chart, sessionId)
  },
})
