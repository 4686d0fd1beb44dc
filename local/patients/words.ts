// What people text: answers in many guises, and much that is no answer.
import type { Instrument, Item } from '../../shared/instruments/types.ts'
import type { Dice } from './dice.ts'

/** Texts that must page, whatever else is going on. */
export const crisisWords = [
  'I want to die',
  'im going to kill myself tonight',
  'quiero morir',
  'no reason to live',
] as const
export const stopWords = [
  'STOP',
  'stop',
  'Unsubscribe',
  'please stop texting me',
  'ALTO',
  'CANCEL',
] as const
export const startWords = ['START', 'start', 'UNSTOP'] as const
export const wrongNumber = 'You have the wrong number'
/** By whoever has the phone now. */
export const deathTold = [
  'This is her husband. She passed away on Sunday.',
  'He died last week, please stop writing',
  'Soy su hija. Mi papá falleció el martes.',
] as const
export const helpWords = ['HELP', 'info', 'AYUDA'] as const
/** No name and no number in it; the first word marks them, so that none can hide in a log. */
export const nonsense = [
  'xyzzy what',
  'xyzzy my dog is ill, can I call you',
  'xyzzy ½',
  'xyzzy 🙂',
  'xyzzy ... ?',
  'xyzzy maybe tuesday',
] as const

/** A text, and whether it can only mean what its writer meant. */
export type Wording = Readonly<{ body: string; clear: boolean }>

/** All values in one text, in one of the ways people write lists. */
export function listed(items: readonly Item[], values: readonly number[], dice: Dice): Wording {
  const digits = values.every((value) => value < 10)
  const way = dice.weighted({ spaces: 5, commas: 2, lines: 1, together: digits ? 2 : 0 })
  const body = values.join({ spaces: ' ', commas: ', ', lines: '\n', together: '' }[way])
  // "10" may be one ten, or a one and a nought; where an answer may have two digits, nobody can tell.
  const isPlain = values.length > 2 && !items.some(takesTwoDigits)
  return { body, clear: way !== 'together' || isPlain }
}

const takesTwoDigits = ({ answers }: Item): boolean =>
  answers.kind === 'scale' ? answers.to > 9 : answers.answers.some(({ value }) => value > 9)

/** One value: a digit, a word, a label, a short sentence, or a slip of the thumb. */
export function single(item: Item, value: number, inWords: boolean, dice: Dice): Wording {
  const way = dice.weighted({
    digit: inWords ? 2 : 12,
    dot: 1,
    sentence: inWords ? 3 : 1,
    label: inWords ? 6 : 1,
    slip: 0.4,
  })
  switch (way) {
    case 'digit':
      return clear(String(value))
    case 'dot':
      return clear(`${value}.`)
    case 'sentence':
      return clear(`I'd say ${value} today`)
    case 'label':
      return clear(labelOf(item, value) ?? String(value))
    case 'slip':
      return { body: `${value}${value}q`, clear: false }
  }
}

const clear = (body: string): Wording => ({ body, clear: true })

function labelOf({ answers }: Item, value: number): string | null {
  if (answers.kind === 'scale') return null
  const label = answers.answers.find((each) => each.value === value)?.label.en ?? null
  // A label that others share tells nothing.
  const same = answers.answers.filter((each) => each.label.en === label)
  return same.length === 1 ? label : null
}

/** Index of the item on thoughts of death in PHQ-9. */
export const isItemNine = (instrument: Pick<Instrument, 'id'>, item: number): boolean =>
  instrument.id === 'phq-9' && item === 8
