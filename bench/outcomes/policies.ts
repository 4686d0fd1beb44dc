// Ways to decide on boosters.
import { isSetback, outcomes, type Protocol } from '../../shared/outcomes/index.ts'
import { dayOfInstant, instant, type Policy, type Scene, type Today } from './follow.ts'

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

/** The same, asked every so many days: as many questions as another policy asks. */
export const tenOnceEvery = (days: number): Policy => ({
  bookingDays: BOOKING_DAYS,
  decide: (scene) => ({ ...tenOnce.decide(scene), askIn: days }),
})

/** Knows the day of loss, and has the session on it: what no scale can better. */
export const oracle: Policy = {
  bookingDays: BOOKING_DAYS,
  decide: ({ day, daysToLoss }) => {
    const bookOn = Math.floor(day + daysToLoss) - BOOKING_DAYS
    return day >= bookOn ? { book: true } : { lookOn: bookOn }
  },
}

/** A booster when two scores in a row, weekly, are out of response and at 10 or above. */
export const confirmedTwice: Policy = {
  bookingDays: BOOKING_DAYS,
  decide: (scene) => ({ book: lostTwice(scene) }),
}

const bringsForward = (answers: readonly Today[]) =>
  isSetback(
    answers.map(({ day, value }) => ({ at: instant(day), value })),
    instant(answers.at(-1)?.day ?? 0),
  )

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
    ...(protocol.sensorProbability === null ? {} : { bringsForward }),
    decide: ({ history, at, score }) => {
      const { advice, nextReviewAt, lookAgainDays, sensorFrom } = outcomes(history, at, protocol)
      const lookOn = nextReviewAt === null ? null : Math.ceil(dayOfInstant(nextReviewAt))
      const again = {
        sensorFrom: sensorFrom === null ? null : Math.ceil(dayOfInstant(sensorFrom)),
        ...(score === null || lookAgainDays === null ? {} : { askIn: lookAgainDays }),
      }
      switch (advice.status) {
        case 'due-now':
        case 'due-soon':
          return { book: true, lookOn, ...again }
        case 'watch':
          return advice.lossExpected
            ? { book: true, lookOn, ...again }
            : { askIn: 4, lookOn, ...again }
        default:
          return { lookOn, ...again }
      }
    },
  }
}
