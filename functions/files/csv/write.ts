// Tables as comma-separated values (RFC 4180): lines end in CR and LF, the last one too; what is null is an empty cell.
import { stringify } from 'csv-stringify/sync'
import { defused } from './defuse.ts'

export type Cell = string | number | boolean | null

/** Numbers are ours and stay numbers; only words can be formulas. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(printed)),
    // A lone CR or LF ends no line of ours, and must be quoted all the same.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )

const printed = (cell: Cell): string =>
  typeof cell === 'string' ? defused(cell) : cell === null ? '' : String(cell)

/** Before a file that Excel is to open: without it, it takes UTF-8 for the code page of its machine. */
export const byteOrderMark = '\uFEFF'
