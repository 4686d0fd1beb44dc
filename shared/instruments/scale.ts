// A full scale as the outcomes judge by it.
import type { Instrument } from './types.ts'

/** The smallest difference between two totals of an instrument, in its points. */
export function totalStep({ scoring }: Instrument): number {
  switch (scoring.kind) {
    case 'mean':
      return 1 / 10 ** scoring.decimals
    case 'sum-times':
      return scoring.factor
    case 'sum':
    case 'none':
      return 1
  }
}

/** The instrument's own row, with the step that follows from its scoring. */
export function scaleRow(instrument: Instrument): Instrument & Readonly<{ step: number }> {
  return { ...instrument, step: totalStep(instrument) }
}
