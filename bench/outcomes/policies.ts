// Four ways to decide on boosters.
import { outcomes, type Protocol } from '../../shared/outcomes/index.ts'
import { dayOfInstant, type Policy, type Scene } from './follow.ts'

/** From the decision to the session: the same for every policy that waits for a sign. */
export const BOOKING_DAYS = 3

/** A booster every so many days, whatever the scores. */
export function everyDays(days: number): Policy {
  return {
    bookingDays: 1,
    decide: ({ sinceSession, day }) => ({
      book: sinceSession >= days - 1,
      lookOn: sinceSession >= days - 1 ? day + days - 1 : day + (days - 1 - sinceSession),
    }),
  }
}

/** A booster as soon as one PHQ-9 is at 10 or above. */
export const tenOnce: Policy = {
  bookingDays: BOOKING_DAYS,
  decide: ({ score, sinceSession }) => ({
    book: sinceSession >= 7 && score !== null && score >= 10,
  }),
}

/** A booster when two scores in a row, weekly, are out of response and at 10 or above. */
export const confirmedTwice: Policy = {
  bookingDays: BOOKING_DAYS,
  decide: (scene) => ({ book: lostTwice(scene) }),
}

function lostTwice({ history, patient, sinceSession, day }: Scene): boolean {
  const [before, last] = history.scores.slice(-2)
  if (before === undefined || last === undefined || sinceSession < 14) return false
  const recent = dayOfInstant(before.at) >= day - sinceSession + 7
  return recent && before.total > patient.boundary && last.total > patient.boundary
}

/** What Afterglow advises: a booster on `due-soon` and `due-now`, a scale after 4 days on `watch`. */
export function advised(protocol: Protocol): Policy {
  return {
    bookingDays: BOOKING_DAYS,
    decide: ({ history, at }) => {
      const { advice, nextReviewAt } = outcomes(history, at, protocol)
      const lookOn = nextReviewAt === null ? null : Math.ceil(dayOfInstant(nextReviewAt))
      switch (advice.status) {
        case 'due-now':
        case 'due-soon':
          return { book: true, lookOn }
        case 'watch':
          return advice.lossExpected ? { book: true, lookOn } : { askIn: 4, lookOn }
        default:
          return { lookOn }
      }
    },
  }
}
