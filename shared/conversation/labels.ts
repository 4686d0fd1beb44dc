// Which of an item's answers a text names in words.
import type { AnswerSet, Wording } from '../instruments/types.ts'
import { words } from './normalise.ts'
import { once } from './once.ts'
import { wordsIn } from './packs.ts'

/**
 * The one value whose label the text is, or is an unmistakable part of; null when there is none or
 * more than one. Ends of a scale must be named in full: "interferes" is not "completely interferes".
 */
export function valueNamed(answers: AnswerSet, text: string): number | null {
  const named = labelsOf(answers)
  const meant = yesOrNo().get(text)
  const exact = named.filter(
    ({ label, means }) =>
      label === text || (meant !== undefined && (label === meant || means === meant)),
  )
  if (exact.length > 0) return only(exact)
  if (answers.kind === 'scale') return null
  const mine = text.split(' ')
  const holding = named.filter(({ label }) => within(mine, label.split(' '), false))
  const value = only(holding)
  const plainly = holding.some(({ label }) => isPlainPart(mine, label, named, value))
  return plainly ? value : null
}

type Named = Readonly<{ value: number; label: string; means: 'yes' | 'no' | undefined }>

const known = new WeakMap<AnswerSet, readonly Named[]>()

/** An instrument's labels never change: brought into one form once. */
function labelsOf(answers: AnswerSet): readonly Named[] {
  const labels = known.get(answers) ?? readLabels(answers)
  known.set(answers, labels)
  return labels
}

function readLabels(answers: AnswerSet): readonly Named[] {
  const all: readonly { value: number; label: Wording; means?: 'yes' | 'no' }[] =
    answers.kind === 'choices'
      ? answers.answers
      : [
          { value: answers.from, label: answers.low },
          { value: answers.to, label: answers.high },
        ]
  return all.flatMap(({ value, label, means }) =>
    Object.values(label)
      .map((wording) => words(wording))
      .filter((wording) => wording !== '')
      .map((wording) => ({ value, label: wording, means })),
  )
}

/** Yes and no as people text them. */
const yesOrNo = once(
  (): ReadonlyMap<string, 'yes' | 'no'> =>
    new Map(
      (['yes', 'no'] as const).flatMap((meant) =>
        [...wordsIn(({ answers }) => answers.labels[meant])].map((word) => [word, meant] as const),
      ),
    ),
)

/** Words that carry no answer of their own. */
const empty = once(() => wordsIn(({ answers }) => answers.labels.empty))

const negations = once(() => wordsIn(({ answers }) => answers.labels.negations))

/**
 * A part counts when it runs unbroken in the label, leaves out no negation, and either holds a word
 * of four letters or more that stands in no other answer's label ("half the days", not "the days"),
 * or is the label's own beginning, three words long or more.
 */
function isPlainPart(
  mine: readonly string[],
  label: string,
  named: readonly Named[],
  value: number | null,
): boolean {
  const whole = label.split(' ')
  if (!within(mine, whole, true)) return false
  if (whole.some((word) => negations().has(word) && !mine.includes(word))) return false
  if (mine.length >= 3 && label.startsWith(mine.join(' '))) return true
  const telling = mine.filter((word) => word.length >= 4 && !empty().has(word))
  return telling.some((word) =>
    named.every((other) => other.value === value || !other.label.split(' ').includes(word)),
  )
}

/** Whether the words come in the label in this order: side by side, or with others between. */
function within(part: readonly string[], label: readonly string[], sideBySide: boolean): boolean {
  if (sideBySide) return ` ${label.join(' ')} `.includes(` ${part.join(' ')} `)
  let at = 0
  for (const word of label) if (word === part[at]) at += 1
  return at === part.length
}

function only(found: readonly Named[]): number | null {
  const values = new Set(found.map(({ value }) => value))
  const [value] = values
  return values.size === 1 && value !== undefined ? value : null
}
