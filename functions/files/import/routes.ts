// The calls by which files come in.
import * as z from 'zod/mini'
import type { Call } from '../../api/call.ts'
import { row } from '../../api/row.ts'
import { may } from '../../api/sign-in.ts'
import { readCalendar } from '../calendar/read.ts'
import { type CsvRow, readCsv } from '../csv/read.ts'
import { ImportAnswer } from './answer.ts'
import { calendarRow } from './calendar.ts'
import { aFile, fileLimits, takeFile, textOf, wrongFile } from './commit.ts'
import { patientColumns, patientRow } from './patients.ts'
import { sessionColumns, sessionRow } from './sessions.ts'
import type { Row } from './types.ts'

const Asked = z.strictObject(aFile)

type Kind = {
  columns: { names: readonly string[]; nameOf: (head: string) => string }
  rowOf: (call: Call, row: CsvRow) => Row
}

const tableImport = (kind: 'patients' | 'sessions', { columns, rowOf }: Kind) =>
  row({
    name: `import-${kind}`,
    roles: may.enter,
    body: () => Asked,
    bodyBytesAtMost: fileLimits.requestBytes,
    takesKey: true,
    shows: (_, { rows }) => rows.map(({ patientId }) => patientId),
    answer: ImportAnswer,
    run: async (call, { body }) => {
      const text = textOf(body)
      const table = readCsv(text, columns.nameOf)
      if ('problem' in table) throw wrongFile(`cannot be taken: ${table.problem}`)
      if (!table.columns.some((name) => columns.names.includes(name)))
        throw wrongFile(`has none of the columns ${columns.names.join(', ')}`)
      const ignored = table.columns.filter((name) => !columns.names.includes(name))
      const rows = table.rows.map((each) => rowOf(call, each))
      return { ...(await takeFile(call, kind, body, text, rows)), ignored }
    },
  })

export const importPatients = tableImport('patients', {
  columns: patientColumns,
  rowOf: patientRow,
})
export const importSessions = tableImport('sessions', {
  columns: sessionColumns,
  rowOf: sessionRow,
})

export const importCalendar = row({
  name: 'import-calendar',
  roles: may.enter,
  body: () => Asked,
  bodyBytesAtMost: fileLimits.requestBytes,
  takesKey: true,
  shows: (_, { rows }) => rows.map(({ patientId }) => patientId),
  answer: ImportAnswer,
  run: async (call, { body }) => {
    const text = textOf(body)
    const calendar = readCalendar(text, call.clinic.timezone)
    if ('problem' in calendar) throw wrongFile(calendar.problem)
    const rows = calendar.events.map((each) => calendarRow(call, each))
    return { ...(await takeFile(call, 'calendar', body, text, rows)), ignored: [] }
  },
})
