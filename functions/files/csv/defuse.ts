// Cells that a spreadsheet would run are text there, and come back as they were.

/**
 * Spreadsheets take a cell that begins with one of these for a formula (OWASP, "CSV Injection"; the wide ones are what
 * some turn into them). An apostrophe before it says that it is text. One that has apostrophes already gets one more, so
 * that what is taken off on the way in is always what was put on.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** What stood there before it was defused; other cells are as they stand. */
export const armed = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
