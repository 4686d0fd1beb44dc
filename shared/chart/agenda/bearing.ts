// What of a chart's work waits for its clinic's number when the number has much to send, and what never does.
import type { Instant } from '../../vocabulary/ids.ts'
import { agenda } from '../agenda.ts'
import type { Policy } from '../policy.ts'
import type { ChartState } from '../state.ts'
import type { Due } from './due.ts'
import { isSafetyCheck } from './sittings.ts'

/**
 * `pressing`: a person's safety or what they were told, a page, an answer to what they wrote: goes at once.
 * `reminder`: a text that nobody waits for: takes its number's turn. `quiet`: texts nobody by itself.
 */
type Bearing = 'pressing' | 'reminder' | 'quiet'

/** By kind; of texts and invitations it is the class that says (docs/design.md "What may go out when"). */
const bearings = {
  page: 'pressing',
  'carrier-list': 'pressing',
  notice: 'pressing',
  visit: 'pressing',
  'visit-check': 'pressing',
  escalate: 'pressing',
  digest: 'pressing',
  drill: 'pressing',
  ride: 'reminder',
  again: 'reminder',
  nudge: 'reminder',
  sequence: 'reminder',
  skip: 'quiet',
  expire: 'quiet',
  overtake: 'quiet',
  unconfirmed: 'quiet',
  unready: 'quiet',

  'follow-up': 'quiet',
  entry: 'quiet',
  review: 'quiet',
} as const satisfies Record<Exclude<Due['kind'], 'text' | 'sitting'>, Bearing>

/** Whether all that is due by `now` may wait for the number, and some of it has to. */
export function waitsForNumber(policy: Policy, chart: ChartState, now: Instant): boolean {
  const due = agenda(policy, chart, now).filter(({ at }) => at <= now)
  const found = new Set(due.map((each) => bearingOf(policy, chart, each)))
  return found.has('reminder') && !found.has('pressing')
}

function bearingOf(policy: Policy, { openTexts }: ChartState, due: Due): Bearing {
  if (due.kind === 'sitting') {
    const instruments = due.slots.flatMap((slot) => slot.instruments)
    return isSafetyCheck(policy, instruments) ? 'pressing' : 'reminder'
  }
  if (due.kind !== 'text') return bearings[due.kind]
  const text = openTexts.find(({ textId }) => textId === due.textId)
  // A clinician's own words are somebody's words.
  const isReminder = text?.class === 'reminder' && text.purpose.kind !== 'message'
  return isReminder ? 'reminder' : 'pressing'
}
