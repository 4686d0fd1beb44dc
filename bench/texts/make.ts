// The model made anew: weights from all texts, thresholds from what it scores on families it never saw.
import { findDanger } from '../../shared/conversation/index.ts'
import { type Head, heads, type Model } from '../../shared/conversation/model/model.ts'
import { isHarmless, type Row } from './corpus.ts'
import { crossValidated, headOf } from './cross-validate.ts'
import { isCrisis, isEmergency, tasks } from './tasks.ts'
import { type Heard, keptTo, type Spent, spend, sureFrom } from './thresholds.ts'

/** False pages by the model, alone and beside a rule together: one harmless family in a hundred at most. */
export const pagesAtMost = 0.01
/** A look the same day: one in eight. */
export const looksAtMost = 0.12
/** A tier is named when nine in ten that score so are of it. */
const surely = 0.9

export const names: readonly Head[] = ['crisis', 'medical', 'worry', 'others', 'imminent', 'active']

export type Judged = Heard & Readonly<{ row: Row; all: Readonly<Record<Head, number>> }>
export type Limits = Readonly<Record<Head, { alone: number | null; beside: number | null }>>

/** Every text with what rules find in it and with what the heads score that never saw its family. */
export function judge(rows: readonly Row[]): readonly Judged[] {
  const counts = Map.groupBy(rows, ({ label }) => label)
  const scored = new Map(names.map((name) => [name, crossValidated(rows, name)]))
  return rows.map((row, at) => {
    const of = (name: Head) => scored.get(name)?.[at] ?? Number.NEGATIVE_INFINITY
    const scores = { crisis: of('crisis'), medical: of('medical'), worry: of('worry') }
    return {
      row,
      family: row.family,
      isHarmless: isHarmless(row),
      worth: isEmergency(row) ? 1 / (counts.get(row.label)?.length ?? 1) : 0,
      rules: rulesOn(row),
      scores,
      all: { ...scores, others: of('others'), imminent: of('imminent'), active: of('active') },
    }
  })
}

function rulesOn({ text }: Row): Heard['rules'] {
  const found = findDanger(text)
  if (found.some(({ tier }) => tier !== 'concern')) return 'page'
  return found.length > 0 ? 'worry' : 'nothing'
}

export function limitsOf(judged: readonly Judged[]): { limits: Limits; spent: readonly Spent[] } {
  const spent = spend(judged, pagesAtMost)
  const paging = (head: Head) => {
    const from = (how: Spent['how']) =>
      spent.find((each) => each.head === head && each.how === how)?.from ?? null
    return { alone: from('alone'), beside: from('beside') }
  }
  const both = (from: number) => {
    const kept = Number.isFinite(from) ? from : null
    return { alone: kept, beside: kept }
  }
  const sure = (head: Head) =>
    both(
      sureFrom(
        judged
          .filter(({ row }) => isCrisis(row))
          .map(({ row, all }) => ({ score: all[head], isOne: tasks[head].isOne(row) })),
        surely,
      ),
    )
  return {
    spent,
    limits: {
      crisis: paging('crisis'),
      medical: paging('medical'),
      worry: both(keptTo(judged, looksAtMost).from),
      others: sure('others'),
      imminent: sure('imminent'),
      active: sure('active'),
    },
  }
}

/** Weights of every head, fitted to all texts. */
export const fitAll = (rows: readonly Row[]): Model => ({
  crisis: headOf(rows, 'crisis'),
  medical: headOf(rows, 'medical'),
  worry: headOf(rows, 'worry'),
  others: headOf(rows, 'others'),
  imminent: headOf(rows, 'imminent'),
  active: headOf(rows, 'active'),
})

/** The file beside the bundle: one byte a weight, head after head. */
export const bytesOf = (model: Model): Buffer =>
  Buffer.concat(names.map((name) => Buffer.from(model[name].weights.buffer, 0, heads[name])))
