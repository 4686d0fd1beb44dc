// The one scorer: any instrument, from its data alone.
import { validateAnswers } from './answers.ts'
import type { Instrument, Item } from './types.ts'

export { flagsFor, validateAnswers, validateTotal } from './answers.ts'
export { fullScaleCalledFor } from './full-scale.ts'

export type Score =
  | Readonly<{
      kind: 'scored'
      total: number
      /** True when missing items were filled in from the others. */
      prorated: boolean
      /** Scored items that were answered. */
      answered: number
      band: string | null
      /** At or beyond the cut-off in the bad direction; null where there is none. */
      aboveCutOff: boolean | null
      /** Subscale totals, one decimal where prorated. */
      clusters?: Readonly<Record<string, number>>
    }>
  | Readonly<{
      kind: 'unscored'
      reason: 'too-many-missing' | 'required-missing' | 'not-scored-instrument'
      /** Indexes of scored items without an answer. */
      missing: readonly number[]
    }>

type Answered = Readonly<{ item: Item; index: number; value: number | null }>

/**
 * Scores answers in item order, `null` for an item left out, by the instrument's own rule for
 * missing items (docs/clinical.md "Missing answers").
 * @throws RangeError for a wrong count or a value outside the item's answers: callers ask
 * `validateAnswers` first.
 */
export function score(instrument: Instrument, answers: readonly (number | null)[]): Score {
  const problem = validateAnswers(instrument, answers)[0]
  if (problem) throw new RangeError(`${instrument.id} ${problem.path}: ${problem.message}`)
  const scored = instrument.items
    .map((item, index): Answered => ({ item, index, value: answers[index] ?? null }))
    .filter(({ item }) => !item.unscored)
  const missing = scored.filter((each) => each.value === null)
  const reason = whyUnscored(instrument, scored, missing)
  if (reason) return { kind: 'unscored', reason, missing: missing.map((each) => each.index) }
  const total = totalOf(instrument, scored)
  return {
    kind: 'scored',
    total,
    prorated: missing.length > 0,
    answered: scored.length - missing.length,
    ...describeTotal(instrument, total),
    ...(scored.some(({ item }) => item.cluster) && { clusters: clustersOf(scored) }),
  }
}

/** Band and side of the cut-off of a total, however it was come by. */
export function describeTotal(
  instrument: Instrument,
  total: number,
): Readonly<{ band: string | null; aboveCutOff: boolean | null }> {
  const { bands, cutOff, direction } = instrument
  const band = bands.find((each) => each.from <= total && total <= each.to)?.label ?? null
  if (cutOff === null) return { band, aboveCutOff: null }
  return { band, aboveCutOff: direction === 'higher-worse' ? total >= cutOff : total <= cutOff }
}

function whyUnscored(
  { scoring, missing: rule }: Instrument,
  scored: readonly Answered[],
  missing: readonly Answered[],
) {
  if (scoring.kind === 'none') return 'not-scored-instrument'
  if (missing.some(({ index }) => rule.required.includes(index))) return 'required-missing'
  const tooMany =
    missing.length > rule.allowed ||
    missing.length === scored.length ||
    Object.entries(rule.maxPerCluster ?? {}).some(
      ([name, max]) => inCluster(missing, name) > max,
    ) ||
    // A cluster with no answer at all has nothing to prorate from.
    (rule.prorate === 'cluster' &&
      missing.some(
        ({ item }) => inCluster(missing, item.cluster) === inCluster(scored, item.cluster),
      ))
  return tooMany ? 'too-many-missing' : null
}

function totalOf({ scoring, missing }: Instrument, scored: readonly Answered[]): number {
  const sum =
    missing.prorate === 'cluster'
      ? [...byCluster(scored).values()].reduce((all, each) => all + fullSum(each), 0)
      : fullSum(scored)
  switch (scoring.kind) {
    case 'sum':
      return rounded(sum, 0)
    case 'sum-times':
      return rounded(sum, 0) * scoring.factor
    case 'mean':
      return rounded(sum / scored.length, scoring.decimals)
    case 'none':
      throw new RangeError('an instrument without scoring has no total')
  }
}

/** Their sum, with each missing one at the mean of the others. Exact when none is missing. */
function fullSum(items: readonly Answered[]): number {
  const values = items.flatMap(({ value }) => (value === null ? [] : [value]))
  const sum = values.reduce((all, value) => all + value, 0)
  return (sum * items.length) / values.length
}

function clustersOf(scored: readonly Answered[]): Record<string, number> {
  const totals: Record<string, number> = {}
  for (const [name, items] of byCluster(scored)) {
    if (name && items.some(({ value }) => value !== null)) totals[name] = rounded(fullSum(items), 1)
  }
  return totals
}

function byCluster(items: readonly Answered[]): Map<string | undefined, Answered[]> {
  return Map.groupBy(items, ({ item }) => item.cluster)
}

function inCluster(items: readonly Answered[], name: string | undefined): number {
  return items.filter(({ item }) => item.cluster === name).length
}

/** Half up, and not fooled by binary fractions a hair below the half. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return Math.round(value * scale + 1e-9) / scale
}
