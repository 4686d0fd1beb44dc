// A table out of a file of comma-separated values, as programs in use save them.
import { CsvError, parse } from 'csv-parse/sync'
import { armed } from './defuse.ts'

/** More is a clinic's whole list: it comes in several files, each looked at before it is taken. */
export const rowsAtMost = 1_000
const columnsAtMost = 60
const cellLettersAtMost = 4_000

/** Cells by the names of their columns, as they stood before a spreadsheet's apostrophe; empty ones are left out. */
export type CsvRow = { line: number; cells: ReadonlyMap<string, string> }
export type CsvTable = { columns: readonly string[]; rows: readonly CsvRow[] }

/** What is wrong with the whole file, in words for whoever made it. */
export type Unreadable = { problem: string }

/**
 * Commas, semicolons or tabs, whichever the first line has most of; lines that end in CR LF, LF or CR; quoted cells may
 * hold any of them.
 *
 * @param nameOf a column by what stands above it; the same word back where nothing of ours is called so
 */
export function readCsv(text: string, nameOf: (head: string) => string): CsvTable | Unreadable {
  const lines = parsed(text.replace(/^\uFEFF/, ''))
  if ('problem' in lines) return lines
  const [head, ...rest] = lines.records
  if (!head) return { problem: 'the file is empty' }
  const columns = head.record.map((each) => nameOf(each.trim()))
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at)
  if (twice !== undefined) return { problem: `the column ${twice.slice(0, 60)} stands there twice` }
  if (columns.length > columnsAtMost) return { problem: `more than ${columnsAtMost} columns` }
  if (rest.length > rowsAtMost)
    return { problem: `more than ${rowsAtMost} rows: take the file in parts` }
  return { columns, rows: rest.map((each) => rowOf(each, columns)) }
}

type Line = { record: string[]; info: { lines: number } }

function parsed(text: string): { records: readonly Line[] } | Unreadable {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      // 5'11" without quotes around it: a quote inside a cell is one.
      relax_quotes: true,
      skip_records_with_empty_values: true,
      max_record_size: columnsAtMost * cellLettersAtMost,
    }) as unknown as readonly Line[]
    return { records }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error ? ` near line ${String(error.lines)}` : ''
    return {
      problem: `this cannot be read as CSV${line}: a quote is opened and not closed`,
    }
  }
}

/** As in the first line outside of quotes. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r\n|\r|\n/, 1)
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((so, each) => (count(each) > count(so) ? each : so))
}

/** Cells beyond the last column are no column's. */
function rowOf({ record, info }: Line, columns: readonly string[]): CsvRow {
  const cells = record.flatMap((cell, at) => {
    const [name, value] = [columns[at], armed(cell).trim()]
    return name === undefined || name === '' || value === '' ? [] : [[name, value] as const]
  })
  return { line: info.lines, cells: new Map(cells) }
}
