// What people gave us must be kept, and count once.
import { hourMs } from '../../shared/calendar/index.ts'
import type { Invariant } from './invariant.ts'

export const inputs: readonly Invariant[] = [
  {
    name: 'texts-are-kept',
    says: 'Every text a patient sends from a number on a chart is on that chart once, however often it is delivered.',
    commit: (witness, seen, { events }) => {
      for (const event of events) {
        if (event.type !== 'TextReceived' && event.type !== 'StrangerWrote') continue
        if (seen.taken.has(event.messageId))
          witness.fail('texts-are-kept', seen, `text ${event.messageId} was taken twice`)
        seen.taken.add(event.messageId)
      }
    },
  },
  {
    name: 'requests-are-kept',
    says: 'What the API accepted is on the chart when it answers, however often the request was made.',
  },
  {
    name: 'requests-are-accepted',
    says: 'What staff asks for is accepted, whatever failed before, unless the patient has left or the session is over.',
  },
  {
    name: 'requests-are-answered',
    says: 'A request made again with its key is answered within a day, once the service is up.',
  },
  {
    name: 'one-change-a-version',
    says: 'Of changes made on condition of the same version one at most is accepted.',
  },
  {
    name: 'scores-count-once',
    says: 'A completed check-in leaves a score or the reason for none; a score entered twice with one key is one score.',
    commit: (witness, seen, { events }) => {
      for (const event of events) {
        if (event.type !== 'CheckInClosed' || event.reason !== 'complete') continue
        const { checkInId } = event
        const settled = events.some(
          (each) =>
            (each.type === 'ScoreRecorded' || each.type === 'NotScored') &&
            each.checkInId === checkInId,
        )
        if (!settled) witness.fail('scores-count-once', seen, `check-in ${checkInId} left no score`)
      }
    },
    end: (witness, seen) => {
      const entered = seen.chart.scores.filter(({ source }) => source === 'clinic')
      const distinct = new Set(entered.map(({ instrument, at }) => `${instrument} ${at}`))
      if (distinct.size < entered.length)
        witness.fail('scores-count-once', seen, 'a score entered in the clinic counts twice')
    },
  },
]

/** A text is taken in within this after the last fault; set aside, an operator puts it back within the hour. */
export const takenWithinMs = 2 * hourMs
