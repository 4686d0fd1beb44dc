// Ways of giving, in the codes of SNOMED CT.
import type { Route } from '../chart/events.ts'

export const routes: Record<Route, { code: string; text: string }> = {
  iv: { code: '47625008', text: 'intravenous' },
  im: { code: '78421000', text: 'intramuscular' },
  intranasal: { code: '46713006', text: 'intranasal' },
  sublingual: { code: '37839007', text: 'sublingual' },
  oral: { code: '26643006', text: 'oral' },
}
