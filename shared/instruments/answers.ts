// What an item accepts, and what is wrong with a list of answers.
import { totalStep } from './scale.ts'
import type { AnswerSet, Instrument, ItemFlag } from './types.ts'

/** A problem with what was entered: where it is, and what would be right. Never repeats the value. */
export type AnswerProblem = Readonly<{ path: string; message: string }>

/** Every value an answer set permits, in printed order. */
export function permittedValues(set: AnswerSet): readonly number[] {
  if (set.kind === 'choices') return set.answers.map((answer) => answer.value)
  return Array.from({ length: set.to - set.from + 1 }, (_, step) => set.from + step)
}

/**
 * Problems with answers to an instrument's items, none when they can be scored; `null` is an item
 * left out. Paths are `answers` and `answers[3]`, from 0.
 */
export function validateAnswers(
  instrument: Instrument,
  answers: readonly (number | null)[],
): readonly AnswerProblem[] {
  if (instrument.items.length === 0)
    return [{ path: 'answers', message: 'this instrument takes a total, not answers' }]
  if (answers.length !== instrument.items.length)
    return [{ path: 'answers', message: `give ${instrument.items.length} answers` }]
  return instrument.items.flatMap((item, index) => {
    const answer = answers[index] ?? null
    if (answer === null || permittedValues(item.answers).includes(answer)) return []
    return [{ path: `answers[${index}]`, message: permitted(item.answers) }]
  })
}

/** Problems with a total entered by a clinician, at path `total`; none when the scale can take it. */
export function validateTotal(instrument: Instrument, total: number): readonly AnswerProblem[] {
  const wrong = (message: string) => [{ path: 'total', message }]
  const { range, scoring } = instrument
  if (scoring.kind === 'none') return wrong('this instrument has no total')
  const step = totalStep(instrument)
  const steps = total / step
  const inRange = total >= range.min && total <= range.max
  if (inRange && Math.abs(steps - Math.round(steps)) < 1e-9) return []
  return wrong(`between ${range.min} and ${range.max}, in steps of ${step}`)
}

/** Flags one answer raises by itself, to be acted on the moment it arrives. */
export function flagsFor(
  instrument: Instrument,
  itemIndex: number,
  value: number,
): readonly ItemFlag[] {
  const flags = instrument.items[itemIndex]?.flags ?? []
  return flags.filter((flag) => flag.from <= value && value <= flag.to)
}

function permitted(set: AnswerSet): string {
  return set.kind === 'scale'
    ? `a whole number from ${set.from} to ${set.to}`
    : `one of ${[...permittedValues(set)].sort((a, b) => a - b).join(', ')}`
}
