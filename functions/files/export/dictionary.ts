// What every column of every table means: the dictionary that goes with the files.
import * as z from 'zod/mini'
import type { Format } from '../../api/format.ts'
import { row } from '../../api/row.ts'
import { may } from '../../api/sign-in.ts'
import { nobody } from '../../api/who-saw.ts'
import { csvLines } from '../csv/write.ts'
import { tables } from '../tables/index.ts'

const names = ['file', 'column', 'holds', 'means'] as const

/** One line for each column, in the order of the files. */
const dictionary = () =>
  Object.values(tables).flatMap(({ name, columns }) =>
    columns.map((each) => ({
      file: `${name}.csv`,
      column: each.name,
      holds: each.holds,
      means: each.says,
    })),
  )

const Answer = z.lazy(() => z.strictObject({ csv: z.string() }))

const csv: Format<z.input<typeof Answer>> = {
  contentType: 'text/csv; charset=utf-8',
  write: (told) => told.csv,
}

export const getDictionary = row({
  name: 'export-dictionary',
  roles: may.read,
  shows: nobody,
  answer: Answer,
  format: csv,
  run: async () => ({
    csv: csvLines([names, ...dictionary().map((line) => names.map((name) => line[name]))]),
  }),
})
