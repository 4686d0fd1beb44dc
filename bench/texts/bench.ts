// `npm run bench -- texts`: how much of what patients text rules and model page, and how long the longest take.
import { readModel } from '../../functions/model/model.ts'
import { findDanger, liftOf } from '../../shared/conversation/index.ts'
import { table } from '../outcomes/table.ts'
import { readCorpus } from './corpus.ts'
import { type Outcome, outcomesOf, sharesOf } from './heard.ts'
import { judge, limitsOf } from './make.ts'

export type TextFigures = {
  /** Shares of texts paged by rules and by both, and paged or listed, by label and language. */
  shares: Record<string, ReturnType<typeof sharesOf>>
  /** Milliseconds, the slowest of so many texts of so many letters, each the best of so many times. */
  slowest: { letters: number; texts: number; times: number; rules: number; model: number }
}

const labels = [
  ...['crisis-imminent', 'crisis-active', 'crisis-passive', 'harm-to-others', 'medical-emergency'],
  ...['concern', 'benign-figurative', 'benign-chat', 'opt-out', 'auto'],
]

export function benchTexts(): { text: string; figures: TextFigures } {
  const judged = judge(readCorpus())
  const outcomes = outcomesOf(judged, limitsOf(judged).limits)
  const shares = Object.fromEntries(
    labels.flatMap((label) =>
      (['en', 'es'] as const).map((lang): [string, ReturnType<typeof sharesOf>] => [
        `${label} ${lang}`,
        sharesOf(outcomes.filter((each) => is(each, label, lang))),
      ]),
    ),
  )
  const model = readModel()
  const slowest = {
    letters,
    texts: hardest.length,
    times,
    rules: slowestOf((text) => findDanger(text)),
    model: slowestOf((text) => liftOf(model, text, false)),
  }
  return { text: say({ shares, slowest }), figures: { shares, slowest } }
}

const is = ({ judged: { row } }: Outcome, label: string, lang: string): boolean =>
  row.label === label && row.lang === lang

const letters = 10_000
const times = 5

/** Texts that ask most: the same word, all words different, one letter, one long word, no word known. */
const hardest = [
  'i want to die ',
  'take my pills and my gun tonight ',
  'me quiero morir ',
  'a',
  'k m s ',
  'killmyself',
  'zqxv ',
  Array.from({ length: letters }, (_, at) => at.toString(36)).join(' '),
].map((each) => each.repeat(letters).slice(0, letters))

function slowestOf(read: (text: string) => unknown): number {
  return Math.max(
    ...hardest.map((text) =>
      Math.min(
        ...Array.from({ length: times }, () => {
          const start = performance.now()
          read(text)
          return performance.now() - start
        }),
      ),
    ),
  )
}

function say({ shares, slowest }: TextFigures): string {
  const percent = (share: number) => (Number.isNaN(share) ? '-' : (share * 100).toFixed(1))
  return [
    'Per cent of the labelled texts paged; the model scores texts of families it never saw',
    table([
      ['', 'texts', 'rules page', 'both page', 'paged or listed'],
      ...Object.entries(shares).map(([name, { texts, rules, both, seen }]) => [
        name,
        String(texts),
        ...[rules, both, seen].map(percent),
      ]),
    ]),
    `Slowest of ${slowest.texts} texts of ${slowest.letters} letters: rules ${slowest.rules.toFixed(1)} ms, model ${slowest.model.toFixed(1)} ms.`,
  ].join('\n')
}
