import { id } from '../built-in.ts'
import type { AnswerSet, Instrument } from '../types.ts'
import { noneMissing, oneWeek, onlyEnglish } from './shared.ts'

const scale = (low: string, high: string): AnswerSet => ({
  kind: 'scale',
  from: 0,
  to: 10,
  low: onlyEnglish(low),
  high: onlyEnglish(high),
  codes,
})
const codes = [
  'LA6111-4',
  'LA6112-2',
  'LA6113-0',
  'LA6114-8',
  'LA6115-5',
  'LA10137-0',
  'LA10138-8',
  'LA10139-6',
  'LA10140-4',
  'LA10141-2',
  'LA13942-0',
]
const interference = scale('Does not interfere', 'Completely interferes')

export const peg: Instrument = {
  id: id('peg'),
  name: 'PEG',
  role: 'full',
  direction: 'higher-worse',
  recall: oneWeek,
  stem: null,
  items: [
    {
      code: '75893-8', // the LOINC panel page's; its FHIR server disagrees
      text: onlyEnglish('What number best describes your pain on average in the past week?'),
      answers: scale('No pain', 'Pain as bad as you can imagine'),
    },
    {
      code: '91145-3',
      text: onlyEnglish(
        'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
      ),
      answers: interference,
    },
    {
      code: '91146-1',
      text: onlyEnglish(
        'What number best describes how, during the past week, pain has interfered with your general activity?',
      ),
      answers: interference,
    },
  ],
  range: { min: 0, max: 10 },
  scoring: { kind: 'mean', decimals: 1 },
  missing: noneMissing,
  bands: [], // none published
  cutOff: null, // the fraction alone decides (docs/clinical.md "Numbers for each scale")
  response: { fraction: 0.3 },
  remission: null,
  meaningfulChange: 1, // Reed 2023, PMC10859144
  reliableChange: 1,
  reliableFraction: 0.3, // both: docs/clinical.md "Numbers for each scale"
  standardError: 1, // Reed 2023: 0.78 to 1.22 by sample
  loinc: { panel: '91148-7', total: '91147-9' },
  licence: 'Free to use (Krebs 2009).',
  source: 'Krebs 2009; Reed 2023; docs/clinical.md "PEG"',
}
