// What patients answered is what must stand on their charts.

import { isItemNine } from '../../local/patients/words.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Answer } from '../people/meaning.ts'
import type { Seen } from '../seen.ts'
import { isOpenCrisis } from './crisis.ts'
import type { Invariant } from './invariant.ts'

export const answers: readonly Invariant[] = [
  {
    name: 'answers-are-kept',
    says: 'What a patient answered in plain words to the question that stood is recorded for that question, and as they meant it; item 9 of 1 or more raises a crisis alert in the same commit.',
    commit: (ledger, seen, commit, before) => {
      for (const event of commit.events)
        if (event.type === 'TextReceived') lookAt(ledger, seen, event, commit, before)
    },
  },
]

function lookAt(
  ledger: Ledger,
  seen: Seen,
  { messageId, as }: EventOf<'TextReceived'>,
  { events }: Commit,
  before: ChartState,
): void {
  const meant = seen.posted.get(messageId)?.answer
  // Another question may stand by now, and then these words answer nothing, or that one.
  if (!meant || !stands(meant, before)) return
  if (as === 'unreadable') ledger.fail('answers-are-kept', seen, `text ${messageId} was not read`)
  if (as !== 'answer') return
  if (told(events) !== wanted(meant))
    ledger.fail(
      'answers-are-kept',
      seen,
      `text ${messageId} says ${wanted(meant)}, not ${told(events)}`,
    )
  const about = `${meant.checkInId}:8`
  if (isGrave(meant) && !isOpenCrisis(seen, about))
    ledger.fail('answers-are-kept', seen, `text ${messageId} raised no alert about ${about}`)
}

const stands = ({ checkInId, from }: Answer, { openCheckIn }: ChartState): boolean =>
  openCheckIn?.checkInId === checkInId && openCheckIn.position === from

const isGrave = ({ instrument: id, from, values }: Answer): boolean =>
  values.some((value, index) => isItemNine({ id }, from + index) && value >= 1)

const wanted = ({ checkInId, from, values }: Answer): string =>
  values.map((value, index) => `${checkInId}.${from + index}=${value}`).join(' ')

const told = (events: Commit['events']): string =>
  events
    .filter((each) => each.type === 'AnswerGiven')
    .map(({ checkInId, item, value }) => `${checkInId}.${item}=${value}`)
    .join(' ')
