// A clinic's tables, taken along by an admin: pages of CSV that make one file when they are laid behind one another.
import * as z from 'zod/mini'
import { count, isWithin, tooMany } from '../../../shared/loop/hourly-limits.ts'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import { list } from '../../api/answers/parts.ts'
import { readCursor, writeCursor } from '../../api/cursor.ts'
import type { Format } from '../../api/format.ts'
import { Problem } from '../../api/problem.ts'
import { row } from '../../api/row.ts'
import { may } from '../../api/sign-in.ts'
import { byteOrderMark, csvLines } from '../csv/write.ts'
import { type TableName, tables } from '../tables/index.ts'
import { tablePage } from './page.ts'

const Query = z.strictObject({
  /** `true` for Excel: a byte order mark before the first page. */
  bom: z._default(z.enum(['true', 'false']), 'false'),
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(4_000))),
})

const Place = z.strictObject({ table: z.string(), after: z.string() })

const Answer = z.lazy(() =>
  z.strictObject({
    csv: z.string(),
    patientIds: list(PatientId),
    leftOut: list(PatientId),
    cursor: z.nullable(z.string()),
  }),
)
type Answer = z.input<typeof Answer>

/** What of a page is no line of it stands in headers. */
const csvPage: Format<Answer> = {
  contentType: 'text/csv; charset=utf-8',
  write: ({ csv }) => csv,
  headers: ({ cursor, leftOut }) => ({
    ...(cursor === null ? {} : { 'x-next-cursor': cursor }),
    ...(leftOut.length === 0 ? {} : { 'x-left-out': leftOut.join() }),
  }),
}

/** The row of one table. */
export const exportOf = (name: TableName) =>
  row({
    name: `export-${name}`,
    roles: may.export,
    query: Query,
    shows: (_, { patientIds }) => patientIds,
    answer: Answer,
    format: csvPage,
    run: async (call, { query: { bom, cursor } }) => {
      const taken = { kind: 'clinic-exports', by: call.by, clinicId: call.clinic.id } as const
      const asked = { ...taken, at: call.now }
      if (!(await isWithin(call.deps, asked))) throw new Problem(429, tooMany(taken.kind).message)
      await count(call.deps, asked)
      const place = cursor === undefined ? null : readCursor(Place, cursor)
      if (place !== null && place.table !== name)
        throw new Problem(400, 'not a cursor of this table')
      const { csv, patientIds, leftOut, after } = await tablePage(
        call,
        tables[name],
        place?.after ?? null,
      )
      const head = place === null ? `${bom === 'true' ? byteOrderMark : ''}${headOf(name)}` : ''
      const next = after === null ? null : writeCursor({ table: name, after })
      return { csv: `${head}${csv}`, patientIds, leftOut, cursor: next }
    },
  })

const headOf = (name: TableName): string =>
  csvLines([tables[name].columns.map((each) => each.name)])
