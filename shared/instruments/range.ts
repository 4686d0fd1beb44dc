// Which totals an instrument can take, worked out from its items.
import { permittedValues } from './answers.ts'
import type { Instrument, Item, ScoringRule } from './types.ts'

/** Lowest and highest total, every scored item answered; 0 to 0 where nothing is scored. */
export function rangeOf(items: readonly Item[], scoring: ScoringRule): Instrument['range'] {
  const scored = items.filter((item) => !item.unscored)
  if (scored.length === 0 || scoring.kind === 'none') return { min: 0, max: 0 }
  const sum = (pick: (...values: number[]) => number) =>
    scored.reduce((all, { answers }) => all + pick(...permittedValues(answers)), 0)
  const total = (values: number) => totalFrom(values, scoring, scored.length)
  return { min: total(sum(Math.min)), max: total(sum(Math.max)) }
}

function totalFrom(sum: number, scoring: ScoringRule, count: number): number {
  switch (scoring.kind) {
    case 'mean':
      return sum / count
    case 'sum-times':
      return sum * scoring.factor
    case 'sum':
      return sum
    case 'none':
      return 0
  }
}
