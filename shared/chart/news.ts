// Which changes of a chart change what a list shows, of patients or of alerts: screens ask for their lists anew.
import type { ChartEvent } from './events.ts'

/** What passes in the midst of a check-in, answer by answer: seen on the patient's own page alone. */
const quiet: ReadonlySet<ChartEvent['type']> = new Set([
  'TextReceived',
  'AnswerGiven',
  'TextRequested',
  'TextSent',
])

/** Of all that one command brought about. */
export const isNews = (events: readonly ChartEvent[]): boolean =>
  !events.some(({ type }) => type === 'AnswerGiven') || events.some(({ type }) => !quiet.has(type))
