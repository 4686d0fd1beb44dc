import { id } from '../built-in.ts'
import type { Instrument, Item } from '../types.ts'
import { errorFromReliableChange, gadAnswers, phqLicence, twoWeeks } from './shared.ts'

const item = (code: string, en: string, es: string): Item => ({
  code,
  text: { en, es },
  answers: gadAnswers,
})

/** Also the stem of GAD-2. */
export const gadStem = {
  en: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  es: 'Durante las últimas 2 semanas, ¿con qué frecuencia ha sentido molestias por los siguientes problemas?',
} as const

/** Items 1 and 2, which are GAD-2. */
export const gadCore: readonly Item[] = [
  item(
    '69725-0',
    'Feeling nervous, anxious or on edge',
    'Sentirse nervioso/a, intranquilo/a o con los nervios de punta',
  ),
  item(
    '68509-9',
    'Not being able to stop or control worrying',
    'No poder dejar de preocuparse o no poder controlar la preocupación',
  ),
]

export const gad7: Instrument = {
  id: id('gad-7'),
  name: 'GAD-7',
  role: 'full',
  direction: 'higher-worse',
  recall: twoWeeks,
  stem: gadStem,
  items: [
    ...gadCore,
    item(
      '69733-4',
      'Worrying too much about different things',
      'Preocuparse demasiado por diferentes cosas',
    ),
    item('69734-2', 'Trouble relaxing', 'Dificultad para relajarse'),
    item(
      '69735-9',
      'Being so restless that it is hard to sit still',
      'Estar tan inquieto/a que es difícil permanecer sentado/a tranquilamente',
    ),
    item(
      '69689-8',
      'Becoming easily annoyed or irritable',
      'Molestarse o ponerse irritable fácilmente',
    ),
    item(
      '69736-7',
      'Feeling afraid as if something awful might happen',
      'Sentir miedo como si algo terrible pudiera pasar',
    ),
  ],
  range: { min: 0, max: 21 },
  scoring: { kind: 'sum' },
  // stricter than the PHQ rule: docs/clinical.md "GAD-7"
  missing: { allowed: 1, prorate: 'whole', required: [] },
  bands: [
    { from: 0, to: 4, label: 'minimal' },
    { from: 5, to: 9, label: 'mild' },
    { from: 10, to: 14, label: 'moderate' },
    { from: 15, to: 21, label: 'severe' },
  ],
  cutOff: 10, // Spitzer 2006
  response: { fraction: 0.5 }, // docs/clinical.md "Numbers for each scale"
  remission: 4, // below 5, NYS Collaborative Care
  meaningfulChange: 4, // Toussaint 2020
  reliableChange: 4, // NHS Talking Therapies; docs/clinical.md "Numbers for each scale"
  standardError: errorFromReliableChange(5.59), // Bischoff 2020, r = 0.87: 2.02
  loinc: { panel: '69737-5', total: '70274-6' },
  licence: phqLicence,
  source: 'Spitzer 2006, Arch Intern Med 166:1092-7; docs/clinical.md "GAD-7"',
}
