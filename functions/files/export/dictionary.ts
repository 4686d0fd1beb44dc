// What every column of every table means: the dictionary that goes with the files.
import * as z from 'zod/mini'
import { list } from '../../api/answers/parts.ts'
import type { Format } from '../../api/format.ts'
import { row } from '../../api/row.ts'
import { may } from '../../api/sign-in.ts'
import { nobody } from '../../api/who-saw.ts'
import { csvLines } from '../csv/write.ts'
import { tables } from '../tables/index.ts'

const names = ['file', 'column', 'holds', 'means'] as const

/** One line for each column, in the order of the files. */
export const dictionary = () =>
  Object.values(tables).flatMap(({ name, columns }) =>
    columns.map((each) => ({
      file: `${name}.csv`,
      column: each.name,
      holds: each.holds,
      means: each.says,
    })),
  )

const Answer = z.lazy(() =>
  list(
    z.strictObject({ file: z.string(), column: z.string(), holds: z.string(), means: z.string() }),
  ),
)

const csv: Format<z.input<typeof Answer>> = {
  contentType: 'text/csv; charset=utf-8',
  write: (lines) => csvLines([names, ...lines.map((line) => names.map((name) => line[name]))]),
}

export const getDictionary = row({
  name: 'export-dictionary',
  roles: may.read,
  shows: nobody,
  answer: Answer,
  format: csv,
  run: async () => dictionary(),
})
