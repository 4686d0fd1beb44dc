import { id } from '../built-in.ts'
import type { Instrument } from '../types.ts'
import { phqCore, phqStem } from './phq-9.ts'
import { noneMissing, phqLicence, twoWeeks } from './shared.ts'

export const phq2: Instrument = {
  id: id('phq-2'),
  name: 'PHQ-2',
  role: 'short',
  direction: 'higher-worse',
  recall: twoWeeks,
  stem: phqStem,
  items: phqCore,
  range: { min: 0, max: 6 },
  scoring: { kind: 'sum' },
  missing: noneMissing,
  bands: [],
  cutOff: 3,
  response: null, // none published for it: a short form never decides
  remission: null,
  meaningfulChange: null,
  reliableChange: null,
  standardError: null,
  loinc: { panel: '55757-9', total: '55758-7' },
  // PHQ-2 has no suicide item, so it asks for the full scale from 2 (sensitivity 86 %), not from
  // the cut-off of 3 (61 %): a needless PHQ-9 costs little, a missed one may cost much.
  asksFor: { instrument: id('phq-9'), from: 2 },
  licence: phqLicence,
  source: 'Arroll 2010, PMC2906530; docs/clinical.md "PHQ-2"',
}
