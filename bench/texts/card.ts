// The model card: what the model is, from what, how well it does on families it never saw, and what it may not do.
import type { Head } from '../../shared/conversation/model/model.ts'
import type { Row } from './corpus.ts'
import type { Scored } from './cross-validate.ts'
import type { Threshold } from './thresholds.ts'

export type Trained = Readonly<{
  name: Head
  alone: Threshold
  beside: Threshold
  scored: readonly Scored[]
}>

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

export function modelCard(rows: readonly Row[], trained: readonly Trained[]): string {
  const families = new Set(rows.map(({ family }) => family)).size
  return `# Model card: the second pair of ears

Written by \`npm run train\`; do not edit.

Rules read every text first. What they do not understand, a linear model over pieces of words looks at too. It may
lift a text, and never lowers one.

- **Trained on** ${rows.length} labelled texts of ${families} families in English and Spanish (\`bench/texts/corpus\`), all written for this purpose: no patient's text is among them.
- **Form**: three logistic regressions over hashed pieces of 2 to 5 letters, one byte a weight, 96 KB beside the bundle.
- **Measured** by leaving families out: each text is scored by a model that has seen no text of its family (ten folds).
- **May**: list a text as \`concern\` (head \`worry\`); page an emergency (\`crisis\`, \`medical\`) beside words that a rule found worrying, and alone only from a score at which the upper 95 % bound of its false-page rate, by families of harmless texts, is at most 1 %.
- **May not**: lower or delay anything, end an alert, read answers or scores, learn from patients' texts.
- **Known limits**: invented texts are cleaner than life; other languages than English and Spanish are not in it; irony and quotations mislead it.

## Thresholds

| head | counts | from (log-odds) | harmless families | falsely | upper 95 % bound |
|---|---|---|---|---|---|
${trained.flatMap(({ name, alone, beside }) => [line(name, 'alone', alone), line(name, 'beside a rule', beside)]).join('\n')}

## How much of each label it hears, on families it never saw

| label | texts | ${trained.flatMap(({ name }) => [`${name} alone`, `${name} beside`]).join(' | ')} |
|---|---|${trained.map(() => '---|---|').join('')}
${labelsOf(trained)
  .map(
    (label) =>
      `| ${label} | ${countOf(trained, label)} | ${trained.flatMap((each) => shares(each, label)).join(' | ')} |`,
  )
  .join('\n')}
`
}

const line = (name: string, how: string, { from, families, falsely, bound }: Threshold): string =>
  `| ${name} | ${how} | ${from === null ? 'never' : from.toFixed(2)} | ${families} | ${falsely} | ${percent(bound)} |`

const labelsOf = (trained: readonly Trained[]): readonly string[] =>
  [...new Set(trained.flatMap(({ scored }) => scored.map(({ label }) => label)))].toSorted()

const countOf = (trained: readonly Trained[], label: string): number =>
  Math.max(...trained.map(({ scored }) => scored.filter((row) => row.label === label).length))

function shares({ scored, alone, beside }: Trained, label: string): readonly string[] {
  const mine = scored.filter((row) => row.label === label)
  return [alone, beside].map(({ from }) =>
    from === null || mine.length === 0
      ? '-'
      : percent(mine.filter(({ score }) => score >= from).length / mine.length),
  )
}
