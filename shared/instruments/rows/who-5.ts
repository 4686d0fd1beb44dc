import { id } from '../built-in.ts'
import type { AnswerSet, Instrument } from '../types.ts'
import { noneMissing, onlyEnglish, twoWeeks } from './shared.ts'

// In printed order, best first.
const answers: AnswerSet = {
  kind: 'choices',
  answers: [
    { value: 5, label: { en: 'All of the time', es: 'Todo el tiempo' } },
    { value: 4, label: { en: 'Most of the time', es: 'La mayor parte del tiempo' } },
    { value: 3, label: { en: 'More than half of the time', es: 'Más de la mitad del tiempo' } },
    { value: 2, label: { en: 'Less than half of the time', es: 'Menos de la mitad del tiempo' } },
    { value: 1, label: { en: 'Some of the time', es: 'De vez en cuando' } },
    { value: 0, label: { en: 'At no time', es: 'Nunca' } },
  ],
}

export const who5: Instrument = {
  id: id('who-5'),
  name: 'WHO-5',
  role: 'full',
  direction: 'higher-better',
  recall: twoWeeks,
  stem: onlyEnglish('Over the past two weeks...'),
  items: [
    'I have felt cheerful and in good spirits',
    'I have felt calm and relaxed',
    'I have felt active and vigorous',
    'I woke up feeling fresh and rested',
    'My daily life has been filled with things that interest me',
  ].map((text, index) => ({ code: `who-5/${index + 1}`, text: onlyEnglish(text), answers })),
  range: { min: 0, max: 100 },
  scoring: { kind: 'sum-times', factor: 4 },
  missing: noneMissing,
  bands: [
    { from: 0, to: 28, label: 'likely depression' },
    { from: 29, to: 49, label: 'poor well-being' },
    { from: 50, to: 100, label: 'well-being not poor' },
  ],
  cutOff: 48, // below 50, and totals go by fours
  response: { points: 10 }, // docs/clinical.md "Numbers for each scale"
  remission: null,
  meaningfulChange: 10,
  reliableChange: 10,
  standardError: null,
  loinc: null,
  licence:
    'WHO-5 Well-Being Index, World Health Organization: free with the source named. The 2024 reissue may bar commercial use: check first.',
  source: 'WHO-5 pages; docs/clinical.md "WHO-5"',
}
