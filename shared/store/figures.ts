// A clinic's own figures as they are kept: made anew by a nightly job, read by everybody of the clinic, nobody's record.
import type { ClinicId, Instant } from '../vocabulary/ids.ts'

export type KeptFigures = {
  asOf: Instant
  /** The clinic's revision when they were begun: while it stands nothing has changed since. */
  revision: string
  /** Charts that could not be read, and are not in them. */
  unread: number
  /** What was reckoned of everything; and what other questions are reckoned from. */
  figures: unknown
  lines: unknown
}

export type FiguresPart = 'figures' | 'lines'

export type FoundFigures = Pick<KeptFigures, 'asOf' | 'revision' | 'unread'> & {
  /** As it was kept, unread as yet. */
  value: unknown
}

export interface FiguresStore {
  /** Null before the first, and where what is there does not belong together. */
  findFigures(clinicId: ClinicId, part: FiguresPart): Promise<FoundFigures | null>
  /** What stood before stands until all of the new is there. */
  saveFigures(clinicId: ClinicId, kept: KeptFigures): Promise<void>
}
