// A letter about one patient, for whoever referred them or pays: one page, made for print.
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { addMs } from '../../shared/calendar/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { letterOf } from '../../shared/letter/gather.ts'
import { renderLetter } from '../../shared/letter/render.ts'
import { style } from '../../shared/letter/style.ts'
import { loadRecord } from '../../shared/loop/handle.ts'
import { enrolledChart } from './call.ts'
import { aPatient, futureMs, instantIn } from './fields.ts'
import type { Format } from './format.ts'
import { notFound, Problem } from './problem.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { thePatient } from './who-saw.ts'

const Query = z.strictObject({ asOf: z.optional(instantIn('UTC')) })

const styleHash = createHash('sha256').update(style).digest('base64')

const page: Format<string> = {
  contentType: 'text/html; charset=utf-8',
  write: (letter) => letter,
  headers: () => ({
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`,
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  }),
}

/** As of the last entry on the chart, unless it is asked for as of another instant: no clock is read for it. */
export const getLetter = row({
  name: 'letter',
  roles: may.read,
  params: aPatient,
  query: Query,
  shows: thePatient,
  answer: z.string(),
  format: page,
  run: async (call, { params, query: { asOf } }) => {
    if (asOf && asOf > addMs(call.now, futureMs)) throw wrong('is in the future')
    const { key } = await enrolledChart(call, params)
    const policy = policyFor(call.clinic)
    const letter = await loadRecord(call.deps, key, (commits) =>
      letterOf(policy, key, commits, asOf ?? commits.at(-1)?.at ?? call.now),
    )
    if (letter === 'erased') throw notFound('patient')
    if (letter === null) throw wrong('is before the patient was enrolled')
    return renderLetter(letter)
  },
})

const wrong = (message: string) => new Problem(422, message, [{ path: 'asOf', message }])
