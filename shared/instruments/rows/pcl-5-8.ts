import { id } from '../built-in.ts'
import type { Instrument } from '../types.ts'
import { pclLicence, pclShortItems, pclStem } from './pcl-5-week.ts'
import { noneMissing, oneWeek } from './shared.ts'

export const pcl58: Instrument = {
  id: id('pcl-5-8'),
  name: 'PCL-5, 8 items (past week)',
  role: 'short',
  direction: 'higher-worse',
  recall: oneWeek,
  stem: pclStem,
  items: pclShortItems,
  range: { min: 0, max: 32 },
  scoring: { kind: 'sum' },
  missing: noneMissing,
  bands: [],
  cutOff: 13, // Pereira-Lima 2019 by Youden; studies differ (21 by best overall efficiency)
  response: null,
  remission: null,
  meaningfulChange: null,
  reliableChange: null,
  standardError: null,
  loinc: null,
  asksFor: { instrument: id('pcl-5-week'), from: 13 },
  licence: pclLicence,
  source: 'Price 2016; Pereira-Lima 2019, PMC6442082; docs/clinical.md "PCL-5 in eight items"',
}
