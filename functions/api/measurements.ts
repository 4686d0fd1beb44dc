// What clinicians measure over the years, entered with its date and units.
import * as z from 'zod/mini'
import { keysOf } from '../../shared/vocabulary/keys.ts'
import { type MeasurementRow, measurementKinds } from '../../shared/vocabulary/measured-values.ts'
import { findings, measurementKindNames } from '../../shared/vocabulary/measurements.ts'
import { MeasurementAnswer, VoidedMeasurementAnswer } from './answers/measurement.ts'
import { type Call, chartKey, type Enrolled, schemaOf } from './call.ts'
import { runCommand } from './commands.ts'
import { aMeasurement, aPatient, noteAtMost, pastInstantIn, text } from './fields.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { commitsBelow } from './timeline/pages.ts'
import { thePatient } from './who-saw.ts'

const valuesAtMost = 10
/** Results are entered from paper: longer ones belong in the clinic's record. */
const measuredNoteAtMost = 300

const Entered = schemaOf(({ timezone }, clock) =>
  z
    .strictObject({
      kind: z.enum(measurementKindNames),
      at: pastInstantIn(timezone, clock),
      values: z._default(
        z
          .array(z.strictObject({ name: z.string(), value: z.number(), unit: z.string() }))
          .check(z.maxLength(valuesAtMost)),
        [],
      ),
      finding: z.optional(z.nullable(z.enum(findings))),
      note: z.optional(z.nullable(text(measuredNoteAtMost))),
    })
    .check(({ value: entered, issues }) => {
      for (const { path, message } of problemsOf(entered))
        issues.push({ code: 'custom', path, message, input: entered })
    }),
)

type Given = {
  kind: keyof typeof measurementKinds
  values: readonly { name: string; value: number; unit: string }[]
  finding?: (typeof findings)[number] | null | undefined
}
type Problem = { path: (string | number)[]; message: string }

function problemsOf({ kind, values, finding }: Given): Problem[] {
  const { values: known, needsFinding }: MeasurementRow = measurementKinds[kind]
  const names = values.map(({ name }) => name)
  const missing = keysOf(known)
    .filter((name) => known[name]?.required && !names.includes(name))
    .map((name) => ({ path: ['values'], message: `${name} is missing` }))
  const unsaid =
    needsFinding && !finding ? [{ path: ['finding'], message: 'say whether it is normal' }] : []
  return [...missing, ...unsaid, ...values.flatMap((each, at) => wrongIn(known, each, at, names))]
}

function wrongIn(
  known: MeasurementRow['values'],
  { name, value, unit }: Given['values'][number],
  at: number,
  names: readonly string[],
): Problem[] {
  const problem = (field: string, message: string) => [{ path: ['values', at, field], message }]
  const row = Object.hasOwn(known, name) ? known[name] : undefined
  if (!row) return problem('name', `must be one of ${keysOf(known).join(', ')}`)
  if (names.indexOf(name) < at) return problem('name', 'is given twice')
  const range = Object.hasOwn(row.units, unit) ? row.units[unit] : undefined
  if (!range) return problem('unit', `must be one of ${keysOf(row.units).join(', ')}`)
  const [from, to] = range
  return value >= from && value <= to
    ? []
    : problem('value', `must be from ${from} to ${to} ${unit}: is it a slip?`)
}

export const postMeasurement = row({
  name: 'measurement',
  roles: may.enter,
  params: aPatient,
  body: Entered,
  takesKey: true,
  shows: thePatient,
  answer: MeasurementAnswer,
  run: async (call, { params, body, mark }) => {
    const { kind, at: takenAt, values, finding = null, note = null } = body
    const entered = { kind, takenAt, values, finding, note, by: call.by }
    const asked = { type: 'EnterMeasurement', ...entered } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    const found = chart.measurements.find((each) => each.kind === kind && each.at === takenAt)
    // One of long ago is let go of at once: the newest of this kind at this moment stands in the commits.
    return { ...(found ?? (await recorded(call, chart, { kind, at: takenAt }))), note }
  },
})

async function recorded(
  { deps }: Call,
  { key, version }: Enrolled,
  wanted: { kind: string; at: string },
) {
  for await (const { events } of commitsBelow(deps.store, key, version + 1))
    for (const event of events)
      if (
        event.type === 'MeasurementRecorded' &&
        event.kind === wanted.kind &&
        event.at === wanted.at
      ) {
        const { measurementId, kind, at, values, finding } = event
        return { measurementId, kind, at, values, finding }
      }
  throw new Error('a measurement was accepted and stands in no commit')
}

export const voidMeasurement = row({
  name: 'void-measurement',
  roles: may.enter,
  params: aMeasurement,
  body: () => z.strictObject({ reason: text(noteAtMost) }),
  takesKey: true,
  shows: thePatient,
  answer: VoidedMeasurementAnswer,
  run: async (call, { params, body: { reason }, mark }) => {
    const { measurementId } = params
    const asked = { type: 'VoidMeasurement', measurementId, reason, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return {
      measurementId,
      state: 'voided' as const,
      reason: await whyVoided(call, chart, measurementId),
    }
  },
})

/** The reason that stands: it is voided once. */
async function whyVoided({ deps }: Call, { key, version }: Enrolled, measurementId: string) {
  for await (const { events } of commitsBelow(deps.store, key, version + 1)) {
    const found = events.find(
      (each) => each.type === 'MeasurementVoided' && each.measurementId === measurementId,
    )
    if (found?.type === 'MeasurementVoided') return found.reason
  }
  throw new Error('a measurement was voided and stands in no commit')
}
