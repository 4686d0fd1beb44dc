// Tables as comma-separated values (RFC 4180), for spreadsheets: what a cell holds is never run there as a formula.

export type Cell = string | number | boolean | null

/** Lines end in CR and LF, the last one too. What is null is an empty cell. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join()}\r\n`).join('')

/**
 * Spreadsheets take a cell that begins with one of these for a formula (OWASP, "CSV Injection"); the apostrophe before it
 * says that it is text. Numbers are ours, and stay numbers.
 */
const formula = /^[=+\-@\t\r]/

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
