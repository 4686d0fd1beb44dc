// Our own questions' common parts. Plain words whose letters all fit GSM-7, so that each is one part.
import type { AnswerSet, Instrument, Wording } from '../types.ts'
import { noneMissing, ownLicence } from './shared.ts'

/** 1 no, 2 yes, with a Spanish yes that answers the question (a bare one needs an accent GSM-7 lacks). */
export const noOrYes = (yes: string): AnswerSet => ({
  kind: 'choices',
  answers: [
    { value: 1, label: { en: 'no', es: 'no' }, means: 'no' },
    { value: 2, label: { en: 'yes', es: yes }, means: 'yes' },
  ],
})

/** 0-10 with labelled ends. */
export const zeroToTen = (low: Wording, high: Wording): AnswerSet => ({
  kind: 'scale',
  from: 0,
  to: 10,
  low,
  high,
})
export const moodScale = zeroToTen(
  { en: 'very low', es: 'muy mal' },
  { en: 'very good', es: 'muy bien' },
)

/** What no validated rule speaks of: each answer stands for itself, there is no total. */
export const unscored = {
  stem: null,
  range: { min: 0, max: 0 },
  scoring: { kind: 'none' },
  missing: noneMissing,
  bands: [],
  cutOff: null,
  response: null,
  remission: null,
  meaningfulChange: null,
  reliableChange: null,
  standardError: null,
  loinc: null,
  licence: ownLicence,
} as const satisfies Partial<Instrument>
