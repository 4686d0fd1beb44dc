// All that is on record of one patient, to be taken along: as JSON, or their scores as a table.
import * as z from 'zod/mini'
import { policyFor } from '../../../shared/chart/policy.ts'
import { count, isWithin, tooMany } from '../../../shared/loop/hourly-limits.ts'
import { enrolledChart } from '../../api/call.ts'
import { aPatient } from '../../api/fields.ts'
import { type Format, json } from '../../api/format.ts'
import { Problem } from '../../api/problem.ts'
import { row } from '../../api/row.ts'
import { may } from '../../api/sign-in.ts'
import { entryOf } from '../../api/timeline/entries.ts'
import { everyEntry } from '../../api/timeline/pages.ts'
import { patientView } from '../../api/views.ts'
import { thePatient } from '../../api/who-saw.ts'
import { patientWithAll } from '../../api/whole.ts'
import { csvLines } from '../csv/write.ts'
import { scores, scoresOf } from '../tables/scores.ts'
import { ExportAnswer } from './answer.ts'

const Query = z.strictObject({ format: z._default(z.enum(['csv', 'json']), 'json') })

const csv: Format<z.input<typeof ExportAnswer>> = {
  contentType: 'text/csv; charset=utf-8',
  write: ({ patientId, scores: told }) =>
    csvLines([
      scores.columns.map(({ name }) => name),
      ...told.map((score) => scores.columns.map(({ cell }) => cell({ ...score, patientId }))),
    ]),
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
