import { id } from '../built-in.ts'
import type { Instrument } from '../types.ts'
import { gadCore, gadStem } from './gad-7.ts'
import { noneMissing, phqLicence, twoWeeks } from './shared.ts'

export const gad2: Instrument = {
  id: id('gad-2'),
  name: 'GAD-2',
  role: 'short',
  direction: 'higher-worse',
  recall: twoWeeks,
  stem: gadStem,
  items: gadCore,
  range: { min: 0, max: 6 },
  scoring: { kind: 'sum' },
  missing: noneMissing,
  bands: [],
  cutOff: 3,
  response: null,
  remission: null,
  meaningfulChange: null,
  reliableChange: null,
  standardError: null,
  loinc: null, // none exists: 70272-0, often printed for it, is the PHQ-4 total
  asksFor: { instrument: id('gad-7'), from: 3 },
  licence: phqLicence,
  source: 'Kroenke 2007 as quoted; docs/clinical.md "GAD-2"',
}
