// What a table holds, said once: the file, its dictionary and what reads it again follow from it.
import type { ChartState } from '../../../shared/chart/state.ts'
import type { Call, Enrolled } from '../../api/call.ts'
import type { Cell } from '../csv/write.ts'

export type Column<R> = {
  name: string
  /** What stands in the cell. */
  holds: 'text' | 'number' | 'whole number' | 'yes or no' | 'instant' | 'date'
  /** For the dictionary; units last. */
  says: string
  cell: (row: R) => Cell
}

/** One kind of row, and where the rows of one patient are found. */
export type Table<R> = {
  /** In the address: `/export/<name>.csv`. */
  name: string
  /** One row for each … */
  each: string
  columns: readonly Column<R>[]
  rows: (call: Call, chart: Enrolled) => Promise<readonly R[]> | readonly R[]
}

/** A table whose rows nobody looks into any more. */
export type AnyTable = {
  name: string
  each: string
  columns: readonly Omit<Column<never>, 'cell'>[]
  cells: (call: Call, chart: Enrolled) => Promise<readonly (readonly Cell[])[]>
}

export const tableOf = <R>(table: Table<R>): AnyTable => ({
  ...table,
  cells: async (call, chart) =>
    (await table.rows(call, chart)).map((row) => table.columns.map(({ cell }) => cell(row))),
})

/** The column every table but none begins with. */
export const patientId = {
  name: 'patientId',
  holds: 'text',
  says: 'the patient, by the id that tells nothing',
  cell: ({ patientId }: { patientId: string }) => patientId,
} as const

export const idOf = ({ key }: ChartState): string => key.patientId

/** Oldest first; of one moment as they come. */
export const byTime =
  <R>(timeOf: (row: R) => string) =>
  (a: R, b: R): number =>
    timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0
