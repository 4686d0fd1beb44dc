// The ids of the instruments that ship. Apart from the rows, so that a schema can name them cheaply.
import type { InstrumentId } from '../vocabulary/ids.ts'

export const builtInIds = [
  'phq-9',
  'phq-2',
  'gad-7',
  'gad-2',
  'pcl-5-week',
  'pcl-5-8',
  'peg',
  'who-5',
  'safety-check',
  'mood',
  'mania-gate',
  'distress',
  'long-term',
  'today',
] as const
export type BuiltInId = (typeof builtInIds)[number]

/**
 * The one place where an id is branded without parsing: the compiler knows the literal is one of
 * the above, a test parses each, and module load stays free of schema work.
 */
export const id = (literal: BuiltInId): InstrumentId => literal as string as InstrumentId
