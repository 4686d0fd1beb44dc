// The model card: what the model is, from what, how well it does on families it never saw, and what it may not do.
import { heads } from '../../shared/conversation/model/model.ts'
import { upperBound } from './bound.ts'
import { namedOf, type Outcome, outcomesOf, sharesOf } from './heard.ts'
import { type Judged, type Limits, looksAtMost, names, pagesAtMost } from './make.ts'
import type { Spent } from './thresholds.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

export function modelCard(
  judged: readonly Judged[],
  limits: Limits,
  spent: readonly Spent[],
): string {
  const harmless = judged.filter(({ isHarmless }) => isHarmless)
  const outcomes = outcomesOf(judged, limits)
  const size = names.reduce((sum, name) => sum + heads[name], 0)
  return `# Model card: the second pair of ears

Written by \`npm run train\`; do not edit.

Rules read every text first. What they do not understand, a linear model over pieces of words looks at too. It may
lift a text, and never lowers one.

- **Trained on** ${judged.length} labelled texts of ${familiesOf(judged)} families in English and Spanish (\`bench/texts/corpus\`), all written for this purpose: no patient's text is among them. ${harmless.length} texts of ${familiesOf(harmless)} families are harmless; ${percent(harmless.filter(({ row }) => row.label === 'benign-figurative').length / harmless.length)} of these are figures of speech, far more than patients write.
- **Form**: ${names.length} linear support vector machines over hashed pieces of 2 to 5 letters, words and pairs of words; one byte a weight, ${Math.round(size / 1024)} KB beside the bundle.
- **Measured** by leaving families out: each text is scored by a model that has seen no text of its family (ten folds). The thresholds are chosen on those same scores; rules were written by people who knew part of the texts, so what they find here is more than what they find elsewhere.
- **May**: list a text as \`concern\` (head \`worry\`); page an emergency (\`crisis\`, \`medical\`) alone or, from a lower score, beside words that a rule found worrying, as long as the upper 95 % bound of the share of harmless families that it would page in either way is at most ${percent(pagesAtMost)}; name a crisis imminent, active or against others where nine in ten that score so are.
- **May not**: lower or delay anything, end an alert, read answers or scores, learn from patients' texts.
- **Known limits**: invented texts are cleaner than life; other languages than English and Spanish are not in it; irony and quotations mislead it; what is told in no word of danger at all it often misses.

## Thresholds

| head | counts | from | harmless families paged or listed | upper 95 % bound |
|---|---|---|---|---|
${thresholds(judged, limits, spent)}

## Rules and model together, the model on families it never saw

| label | texts | rules page | both page | paged or listed |
|---|---|---|---|---|
${labelsOf(outcomes)}

## Tiers the model names where no rule pages

| tier | texts | of that label |
|---|---|---|
${tiers(outcomes)}
`
}

const familiesOf = (judged: readonly Judged[]): number =>
  new Set(judged.map(({ family }) => family)).size

function thresholds(judged: readonly Judged[], limits: Limits, spent: readonly Spent[]): string {
  const of = familiesOf(judged.filter(({ isHarmless }) => isHarmless))
  const line = (name: string, how: string, from: number | null, families: number) =>
    `| ${name} | ${how} | ${from === null ? 'never' : from.toFixed(2)} | ${families} of ${of} | ${percent(upperBound(families, of))} |`
  const all = new Set(spent.flatMap(({ families }) => [...families])).size
  const { alone } = limits.worry
  const looked = judged.filter(
    ({ isHarmless, scores }) => isHarmless && scores.worry >= (alone ?? Infinity),
  )
  return [
    ...spent.map(({ head, how, from, families }) => line(head, how, from, families.size)),
    `| all that page | | | ${all} of ${of} | ${percent(upperBound(all, of))} |`,
    `${line('worry', `at most ${percent(looksAtMost)}`, alone, familiesOf(looked))}`,
    ...(['others', 'imminent', 'active'] as const).map(
      (name) => `| ${name} | in a crisis | ${limits[name].alone?.toFixed(2) ?? 'never'} | | |`,
    ),
  ].join('\n')
}

const labelsOf = (outcomes: readonly Outcome[]): string =>
  [...new Set(outcomes.map(({ judged }) => judged.row.label))]
    .toSorted()
    .map((label) => {
      const mine = outcomes.filter(({ judged }) => judged.row.label === label)
      const { texts, rules, both, seen } = sharesOf(mine)
      return `| ${label} | ${texts} | ${percent(rules)} | ${percent(both)} | ${percent(seen)} |`
    })
    .join('\n')

const tiers = (outcomes: readonly Outcome[]): string =>
  ['crisis-imminent', 'crisis-active', 'crisis-passive', 'harm-to-others', 'medical']
    .map((tier) => {
      const { of, right } = namedOf(outcomes, tier)
      return `| ${tier} | ${of} | ${of === 0 ? '-' : percent(right / of)} |`
    })
    .join('\n')
