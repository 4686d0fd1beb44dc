// What the fields of a clinic's own instrument must be together: one rule each, problems by path.
import { Language } from '../vocabulary/ids.ts'
import type { CustomShape, CustomWording } from './custom-shape.ts'
import { rangeOf } from './range.ts'
import { toInstrument } from './to-instrument.ts'

type Problem = Readonly<{ path: readonly (string | number)[]; message: string }>
type Path = Problem['path']
type Answers = NonNullable<CustomShape['answers']>

/** Everything wrong with it; the rules that need a range run only once the rest is right. */
export function checkCustom(custom: CustomShape): readonly Problem[] {
  const problems = [items, unscored, answerSets, flags, codes, languages, missing].flatMap((rule) =>
    rule(custom),
  )
  return problems.length > 0 ? problems : numbers(custom)
}

function items({ items, answers, range, response, scoring }: CustomShape): Problem[] {
  const problems: Problem[] = []
  if (items.length === 0 && !range)
    problems.push({ path: ['range'], message: 'say what totals clinicians may enter' })
  if (items.length > 0 && range)
    problems.push({ path: ['range'], message: 'leave it out: it follows from the items' })
  if (range && range.min >= range.max)
    problems.push({ path: ['range', 'max'], message: 'must be above min' })
  if (scoring.kind !== 'none' && items.length > 0 && items.every((item) => item.unscored))
    problems.push({ path: ['items'], message: 'at least one item must be scored' })
  if (response && response.fraction === undefined && response.points === undefined)
    problems.push({ path: ['response'], message: 'give a fraction, points, or both' })
  for (const [index, item] of items.entries())
    if (!item.answers && !answers)
      problems.push({ path: ['items', index, 'answers'], message: 'no answers, here or shared' })
  return problems
}

/** Questions without a total decide nothing. */
function unscored({ items, scoring, role }: CustomShape): Problem[] {
  if (scoring.kind !== 'none' || (items.length > 0 && role === 'own')) return []
  return [{ path: ['scoring'], message: 'only items of role "own" go without a total' }]
}

function answerSets(custom: CustomShape): Problem[] {
  return sets(custom).flatMap(({ path, set }) => {
    if (set.kind === 'scale')
      return set.from < set.to ? [] : [{ path: [...path, 'to'], message: 'must be above from' }]
    const values = set.answers.map((answer) => answer.value)
    return repeated(values).map((at) => ({
      path: [...path, 'answers', at, 'value'],
      message: 'another answer has this value',
    }))
  })
}

function flags({ items }: CustomShape): Problem[] {
  return items.flatMap((item, index) =>
    (item.flags ?? []).flatMap((flag, at) => {
      const path = ['items', index, 'flags', at]
      const problems: Problem[] = []
      if (flag.from > flag.to)
        problems.push({ path: [...path, 'to'], message: 'must not be below from' })
      if (flag.kind === 'crisis' && flag.level !== 'emergency')
        problems.push({ path: [...path, 'level'], message: 'a crisis is always an emergency' })
      return problems
    }),
  )
}

function codes({ id, items }: CustomShape): Problem[] {
  const all = items.map((item, index) => item.code ?? `${id}/${index + 1}`)
  return repeated(all).map((at) => ({
    path: ['items', at, 'code'],
    message: 'another item has this code',
  }))
}

/** Half a translation is a mistake: every wording has a language, or none has. */
function languages(custom: CustomShape): Problem[] {
  const wordings: { path: Path; words: CustomWording }[] = [
    ...(custom.stem ? [{ path: ['stem'], words: custom.stem }] : []),
    ...custom.items.map(({ text }, index) => ({ path: ['items', index, 'text'], words: text })),
    ...sets(custom).flatMap(({ path, set }) => labels(path, set)),
  ]
  return Language.options
    .filter((language) => wordings.some(({ words }) => words[language]))
    .flatMap((language) =>
      wordings
        .filter(({ words }) => !words[language])
        .map(({ path }) => ({
          path: [...path, language],
          message: `other words here have "${language}"`,
        })),
    )
}

function missing({ items, missing: rule }: CustomShape): Problem[] {
  if (!rule) return []
  const scored = items.filter((item) => !item.unscored)
  const problems: Problem[] = []
  const wrong = (message: string, ...path: Path) =>
    problems.push({ path: ['missing', ...path], message })
  if (rule.allowed >= Math.max(scored.length, 1)) wrong('fewer than the scored items', 'allowed')
  for (const [at, number] of rule.requiredItems.entries())
    if (number > items.length) wrong('there is no such item', 'requiredItems', at)
  if (rule.prorate === 'cluster' && scored.some((item) => !item.cluster))
    wrong('every scored item needs a cluster', 'prorate')
  for (const name of Object.keys(rule.maxPerCluster ?? {}))
    if (!scored.some((item) => item.cluster === name))
      wrong('no item is in this cluster', 'maxPerCluster', name)
  return problems
}

function numbers(custom: CustomShape): Problem[] {
  const range = custom.range ?? rangeOf(toInstrument(custom).items, custom.scoring)
  const outside = (value: number | undefined) =>
    value !== undefined && (value < range.min || value > range.max)
  const message = `outside the totals it can take, ${range.min} to ${range.max}`
  const problems: Problem[] = []
  if (outside(custom.cutOff)) problems.push({ path: ['cutOff'], message })
  if (outside(custom.remission)) problems.push({ path: ['remission'], message })
  if (outside(custom.asksFor?.from)) problems.push({ path: ['asksFor', 'from'], message })
  for (const [at, band] of custom.bands.entries()) {
    const path = ['bands', at]
    if (outside(band.from) || outside(band.to)) problems.push({ path, message })
    if (band.from > band.to) problems.push({ path, message: 'from must not be above to' })
    if (custom.bands.slice(0, at).some((earlier) => earlier.to >= band.from))
      problems.push({ path, message: 'bands go upwards without overlap' })
  }
  return problems
}

function sets({ answers, items }: CustomShape): { path: Path; set: Answers }[] {
  return [
    ...(answers ? [{ path: ['answers'], set: answers }] : []),
    ...items.flatMap((item, index) =>
      item.answers ? [{ path: ['items', index, 'answers'], set: item.answers }] : [],
    ),
  ]
}

function labels(path: Path, set: Answers): { path: Path; words: CustomWording }[] {
  if (set.kind === 'choices')
    return set.answers.map(({ label }, at) => ({
      path: [...path, 'answers', at, 'label'],
      words: label,
    }))
  return [
    { path: [...path, 'low'], words: set.low },
    { path: [...path, 'high'], words: set.high },
  ]
}

/** Indexes of those that stood before. */
function repeated(values: readonly (string | number)[]): readonly number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))
}
