// What a file asks for, row by row, whatever kind of file it is.
import type { CommandBody } from '../../../shared/chart/commands.ts'
import type { ChartState } from '../../../shared/chart/state.ts'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'

/** What is wrong with a row, by the column it stands in; an empty name for the row as a whole. */
export type Fault = { column: string; message: string }

/** Whose chart a row is about: by the service's id or the clinic's own number, or by a telephone. */
export type Who = { patientId?: PatientId; externalId?: string; phone?: string }

/** What a row comes to on this chart: commands that are all taken or none, or what is wrong. */
export type Proposal =
  | { kind: 'asks'; does: Does; commands: readonly CommandBody[] }
  | { kind: 'faulty'; faults: readonly Fault[] }

export const doings = [
  'enrol',
  'change',
  'plan',
  'move',
  'finish',
  'cancel',
  'nothing',
  'left-out',
] as const
export type Does = (typeof doings)[number]

export type Row = {
  /** In the file, counted from 1 as people count lines; of a calendar, the event. */
  line: number
  who: Who
  /** Whom nobody knows yet is enrolled; else they must be known. */
  mayBeNew: boolean
  /** Nothing of ours, and nothing wrong: a staff meeting among sessions. */
  isNone?: true
  /** Found wrong before any chart was opened. */
  faults: readonly Fault[]
  /** @param chart null where the patient is new */
  propose: (chart: ChartState | null) => Proposal
}

export const asks = (does: Does, ...commands: readonly CommandBody[]): Proposal => ({
  kind: 'asks',
  does,
  commands,
})

export const faulty = (column: string, message: string): Proposal => ({
  kind: 'faulty',
  faults: [{ column, message }],
})
