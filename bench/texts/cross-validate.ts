// What each text scores by a model that has seen none of its family: the honest measure on texts of one's own.
import type { HeadWeights } from '../../shared/conversation/model/model.ts'
import { logOdds } from '../../shared/conversation/model/model.ts'
import type { Row } from './corpus.ts'
import { fitWeights } from './fit.ts'
import { quantised } from './quantise.ts'

const folds = 10

export type Scored = Row & { score: number }

/** @param isOne what the head listens for */
export function crossValidated(
  rows: readonly Row[],
  isOne: (row: Row) => boolean,
): readonly Scored[] {
  const families = [...new Set(rows.map(({ family }) => family))]
  const foldOf = new Map(families.map((family, at) => [family, at % folds]))
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld = ({ family }: Row) => foldOf.get(family) === fold
    const head = headOf(
      rows.filter((row) => !isHeld(row)),
      isOne,
    )
    return rows.filter(isHeld).map((row) => ({ ...row, score: logOdds(head, row.text) }))
  }).flat()
}

/** A head fitted to these texts, without thresholds yet. */
export function headOf(rows: readonly Row[], isOne: (row: Row) => boolean): HeadWeights {
  const fitted = fitWeights(rows.map((row) => ({ text: row.text, isOne: isOne(row) })))
  return { ...quantised(fitted), alone: null, beside: Number.POSITIVE_INFINITY }
}
