// What each text scores by a model that has seen none of its family: the honest measure on texts of one's own.
import {
  type Head,
  type HeadWeights,
  heads,
  scoreOf,
} from '../../shared/conversation/model/model.ts'
import { piecesOf } from '../../shared/conversation/model/pieces.ts'
import type { Row } from './corpus.ts'
import { fitWeights } from './fit.ts'
import { quantised } from './quantise.ts'
import { tasks } from './tasks.ts'

const folds = 10

/** Scores of every text, those the head learns nothing from among them, in the order of the rows. */
export function crossValidated(rows: readonly Row[], name: Head): readonly number[] {
  const families = [...new Set(rows.map(({ family }) => family))]
  const foldOf = new Map(families.map((family, at) => [family, at % folds]))
  const fitted = Array.from({ length: folds }, (_, fold) =>
    headOf(
      rows.filter(({ family }) => foldOf.get(family) !== fold),
      name,
    ),
  )
  return rows.map(({ family, text }) => {
    const head = fitted[foldOf.get(family) ?? 0]
    return head ? scoreOf(head, piecesOf(text)) : Number.NEGATIVE_INFINITY
  })
}

/** A head fitted to these texts, without thresholds yet. */
export function headOf(rows: readonly Row[], name: Head): HeadWeights {
  const { isOne, weightOf } = tasks[name]
  const examples = rows
    .map((row) => ({ text: row.text, isOne: isOne(row), weight: weightOf(row) }))
    .filter(({ weight }) => weight > 0)
  return { ...quantised(fitWeights(examples, heads[name])), alone: null, beside: null }
}
