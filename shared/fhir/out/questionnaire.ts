// Questionnaire: one for each instrument and language it can be asked in.
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4.js'
import { builtInInstruments } from '../../instruments/catalog.ts'
import { toInstrument } from '../../instruments/custom.ts'
import type { Instrument, Item } from '../../instruments/types.ts'
import { asksIn } from '../../instruments/wording.ts'
import { Language } from '../../vocabulary/ids.ts'
import type { Setting } from '../chart-view.ts'
import { itemCoding, linkIdOf, optionsOf, ordinal, panelCoding, wordsIn } from './coding.ts'

const languages = Language.options

export const questionnaireId = (instrument: Pick<Instrument, 'id'>, language: Language): string =>
  `${instrument.id}-${language}`

/** What responses name it by: the same on every request, and where it can be read. */
export const questionnaireUrl = (
  { base }: Pick<Setting, 'base'>,
  instrument: Pick<Instrument, 'id'>,
  language: Language,
): string => `${base}/Questionnaire/${questionnaireId(instrument, language)}`

/**
 * Those that ship, word for word; a clinic's own without its words, for the leave to show those to others is not ours
 * to give. A scale of which only totals are entered asks nothing, and has none.
 */
export function questionnairesOf(setting: Setting): readonly Questionnaire[] {
  const own = setting.clinic.instruments.map(toInstrument)
  return languages.flatMap((language) => [
    ...builtInInstruments()
      .filter((each) => asksIn(each, language))
      .map((each) => questionnaire(setting, each, language, true)),
    ...own
      .filter((each) => asksIn(each, language))
      .map((each) => questionnaire(setting, each, language, false)),
  ])
}

const loincNotice =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license.'

function questionnaire(
  setting: Setting,
  instrument: Instrument,
  language: Language,
  withWords: boolean,
): Questionnaire {
  const { name, licence, loinc, stem, items, unasked = [] } = instrument
  const asked = [...items, ...unasked]
  return {
    resourceType: 'Questionnaire',
    id: questionnaireId(instrument, language),
    language,
    url: questionnaireUrl(setting, instrument, language),
    name: `${instrument.id}-${language}`.replaceAll(
      /(?:^|[^a-z0-9])([a-z0-9])/g,
      (_, letter: string) => letter.toUpperCase(),
    ),
    title: name,
    status: 'active',
    subjectType: ['Patient'],
    copyright: loinc ? `${licence} ${loincNotice}` : licence,
    code: [panelCoding(instrument)],
    ...(stem && withWords && { description: wordsIn(stem, language) }),
    item: asked.map((item) => itemOf(item, language, withWords)),
  }
}

function itemOf(item: Item, language: Language, withWords: boolean): QuestionnaireItem {
  const options = optionsOf(item, language)
  const told = {
    linkId: linkIdOf(item),
    code: [itemCoding(item)],
    ...(withWords && { text: wordsIn(item.text, language) }),
    required: false,
  }
  if (!options) return { ...told, type: 'integer', extension: boundsOf(item) }
  return {
    ...told,
    type: 'choice',
    answerOption: options.map(({ value, display, ...coding }) => ({
      extension: [ordinal(value)],
      valueCoding: { ...coding, ...(withWords && display !== undefined && { display }) },
    })),
  }
}

function boundsOf({ answers }: Item) {
  if (answers.kind !== 'scale') return []
  const structure = 'http://hl7.org/fhir/StructureDefinition'
  return [
    { url: `${structure}/minValue`, valueInteger: answers.from },
    { url: `${structure}/maxValue`, valueInteger: answers.to },
  ]
}
