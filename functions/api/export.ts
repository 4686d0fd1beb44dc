// All that is on record of one patient, to be taken along: as JSON, or their scores as a table.
import * as z from 'zod/mini'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { count, isWithin, tooMany } from '../../shared/loop/hourly-limits.ts'
import { ExportAnswer } from './answers/export.ts'
import { enrolledChart } from './call.ts'
import { csvOf } from './csv.ts'
import { aPatient } from './fields.ts'
import { type Format, json } from './format.ts'
import { Problem } from './problem.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { entryOf } from './timeline/entries.ts'
import { everyEntry } from './timeline/pages.ts'
import { patientView } from './views.ts'
import { thePatient } from './who-saw.ts'
import { patientWithAll } from './whole.ts'

const Query = z.strictObject({ format: z._default(z.enum(['csv', 'json']), 'json') })

/** The first four are what programs lean on. */
const columns = ['patientId', 'instrument', 'at', 'total', 'scoreId', 'source', 'prorated'] as const

const csv: Format<z.input<typeof ExportAnswer>> = {
  contentType: 'text/csv; charset=utf-8',
  write: ({ patientId, scores }) =>
    csvOf(
      columns,
      scores.map((score) => columns.map((name) => ({ ...score, patientId })[name])),
    ),
}

export const getExport = row({
  name: 'export',
  roles: may.export,
  params: aPatient,
  query: Query,
  shows: thePatient,
  answer: ExportAnswer,
  formatBy: ({ format }) => (format === 'csv' ? csv : json),
  otherFormats: [csv],
  run: async (call, { params }) => {
    const taken = { kind: 'exports', by: call.by, clinicId: call.clinic.id, at: call.now } as const
    if (!(await isWithin(call.deps, taken))) throw new Problem(429, tooMany(taken.kind).message)
    const { instrument } = policyFor(call.clinic)
    const chart = await enrolledChart(call, params)
    const all = await patientWithAll(call, chart, ['scores'])
    await count(call.deps, taken)
    return {
      patientId: chart.key.patientId,
      exportedAt: call.now,
      patient: await patientView(call, chart),
      scores: scoresOf(all),
      timeline: await everyEntry(call.deps.store, chart, (event, at, outcomes) =>
        entryOf(event, at, outcomes, instrument),
      ),
    }
  },
})

const scoresOf = ({ scores, unscored }: ChartState) =>
  [...scores, ...unscored.map((each) => ({ ...each, total: null, prorated: false }))]
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ scoreId, instrument, at, total, prorated, source }) => ({
      scoreId,
      instrument,
      at,
      total,
      prorated,
      source,
    }))
