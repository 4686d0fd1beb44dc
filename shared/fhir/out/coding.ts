// Items and answers in codes: LOINC's where it has one, ours where not.
import type { Coding, Extension } from 'fhir/r4.js'
import type { Answer, Instrument, Item, Wording } from '../../instruments/types.ts'
import { asksIn } from '../../instruments/wording.ts'
import type { Language } from '../../vocabulary/ids.ts'
import { ownSystems, systems } from '../systems.ts'

const loincForm = /^\d{1,7}-\d$/
const loincAnswerForm = /^LA\d+-\d$/

export const itemCoding = ({ code }: Item): Coding => ({
  system: loincForm.test(code) ? systems.loinc : ownSystems.observation,
  code,
})

/** LOINC's forms name items so. */
export const linkIdOf = ({ code }: Item): string => `/${code}`

export const panelCoding = ({ id, loinc }: Instrument): Coding =>
  loinc
    ? { system: systems.loinc, code: loinc.panel }
    : { system: ownSystems.observation, code: id }

export const totalCoding = ({ id, loinc }: Pick<Instrument, 'id' | 'loinc'>): Coding =>
  loinc
    ? { system: systems.loinc, code: loinc.total }
    : { system: ownSystems.observation, code: `${id}-total` }

/** The language it is told in: the one that was asked in, or English where its words are not known in that. */
export const toldIn = (instrument: Instrument, language: Language): Language =>
  asksIn(instrument, language) ? language : 'en'

export const wordsIn = (wording: Wording, language: Language): string =>
  wording[language] ?? wording.en

export const ordinal = (value: number): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  valueDecimal: value,
})

/** What an item can be answered with, as codings; null where it is a number by itself. */
export function optionsOf(
  item: Item,
  language: Language,
): readonly (Coding & { value: number })[] | null {
  const { answers } = item
  if (answers.kind === 'choices')
    return answers.answers.map((answer) => ({
      ...answerCoding(item, answer, language),
      value: answer.value,
    }))
  const { from, codes } = answers
  if (!codes) return null
  return codes.map((code, at) => ({
    system: systems.loinc,
    code,
    display: String(from + at),
    value: from + at,
  }))
}

function answerCoding(item: Item, { code, value, label }: Answer, language: Language): Coding {
  const display = wordsIn(label, language)
  return code !== undefined && loincAnswerForm.test(code)
    ? { system: systems.loinc, code, display }
    : { system: ownSystems.answer, code: `${item.code}:${value}`, display }
}

/**
 * One answer as FHIR has it: coded with what it counts, or a number.
 *
 * @param language null where the words are a clinic's own, and not ours to tell
 */
export function answerOf(
  item: Item,
  value: number,
  language: Language | null,
): { coding: Coding } | { integer: number } {
  const option = optionsOf(item, language ?? 'en')?.find((each) => each.value === value)
  if (!option) return { integer: value }
  const { value: counts, display, ...coding } = option
  const told = language !== null && display !== undefined ? { display } : {}
  return { coding: { ...coding, ...told, extension: [ordinal(counts)] } }
}
