import { isVisitCheck } from '../../instruments/rows/visit-check.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { EventOf } from '../events.ts'
import { counts, screenId, screenRules } from '../screens.ts'
import { isSensorItem } from '../sensor.ts'
import { holdsScreen, namesIn } from '../slot.ts'
import type { ChartState, OpenCheckIn } from '../state.ts'
import { checkedBefore } from './rides.ts'
import type { Evolvers } from './types.ts'

type Kinds =
  | 'CheckInOpened'
  | 'SlotSkipped'
  | 'CheckInStarted'
  | 'AnswerGiven'
  | 'ItemSkipped'
  | 'WentBack'
  | 'AnswerUnreadable'
  | 'CheckInHeld'
  | 'CheckInResumed'
  | 'CheckInPutOff'
  | 'BirthYearMissed'
  | 'CheckInClosed'
  | 'ScoreRecorded'
  | 'ScoreVoided'
  | 'AnswersRecorded'
  | 'EntryAsked'
  | 'NotScored'

export const checkIns: Evolvers<Kinds> = {
  CheckInOpened: (chart, event, at) => ({
    ...chart,
    openCheckIn: {
      checkInId: event.checkInId,
      instrument: event.instrument,
      items: event.items,
      slot: event.slot,
      rest: event.rest,
      openedAt: at,
      started: event.inSitting,
      answers: [],
      position: 0,
      unreadable: 0,
      putOffUntil: null,
      askedAt: at,
      promptedAt: at,
      nudges: 0,
      held: false,
      ...(event.endsAt === undefined ? {} : { endsAt: event.endsAt }),
    },
    offeredAt: null,
    slots: event.inSitting ? chart.slots : taken(chart, event.slot),
    screensAsked:
      !event.inSitting && [event.instrument, ...event.rest].includes(screenId)
        ? asked(chart, at)
        : chart.screensAsked,
    counts: { ...chart.counts, checkIns: chart.counts.checkIns + 1 },
  }),
  SlotSkipped: (chart, { slot }, at) => ({
    ...chart,
    slots: taken(chart, slot),
    screensAsked: holdsScreen(slot) ? asked(chart, at) : chart.screensAsked,
  }),
  CheckInStarted: (chart, _, at) => open(chart, { started: true, putOffUntil: null, askedAt: at }),
  AnswerGiven: (chart, { item, value }, at) => answered(chart, item, value, at),
  ItemSkipped: (chart, { item }, at) => answered(chart, item, null, at),
  WentBack: (chart, { item }, at) =>
    open(chart, { position: item, unreadable: 0, putOffUntil: null, askedAt: at, held: false }),
  AnswerUnreadable: (chart) =>
    open(chart, { unreadable: (chart.openCheckIn?.unreadable ?? 0) + 1 }),
  CheckInHeld: (chart) => open(chart, { held: true, putOffUntil: null }),
  CheckInResumed: (chart, _, at) => open(chart, { held: false, started: true, askedAt: at }),
  BirthYearMissed: (chart) =>
    open(chart, { yearsMissed: (chart.openCheckIn?.yearsMissed ?? 0) + 1 }),
  CheckInPutOff: (chart, { until }) => open(chart, { putOffUntil: until }),
  CheckInClosed: (chart, { reason }, at) => {
    const closing = chart.openCheckIn
    if (!closing) throw new Error('a check-in closed that was not open')
    const complete = reason === 'complete' || reason === 'entered'
    const replied = closing.answers.length > 0 || complete
    const standing = reason !== 'complete' && closing.position < closing.items
    return {
      ...chart,
      openCheckIn: null,
      leftStanding: standing
        ? {
            instrument: closing.instrument,
            item: closing.position,
            started: closing.started,
            checkInId: closing.checkInId,
            at,
          }
        : null,
      completed: reason === 'complete' ? completed(chart, closing, at) : chart.completed,
      closedCheckIns: [
        ...chart.closedCheckIns,
        {
          at: closing.openedAt,
          slot: closing.slot,
          instrument: closing.instrument,
          answered: replied,
          complete,
          overtaken: reason === 'overtaken' && !replied,
        },
      ],
      missedInARow: replied
        ? 0
        : // A day's question left alone is no silence.
          reason === 'expired' && !isSensorItem(closing)
          ? chart.missedInARow + 1
          : chart.missedInARow,
    }
  },
  ScoreRecorded: (chart, { scoreId, instrument, at, total, prorated, source }) => ({
    ...chart,
    scores: [...chart.scores, { scoreId, instrument, at, total, prorated, source }],
    counts: { ...chart.counts, scores: chart.counts.scores + 1 },
  }),
  ScoreVoided: (chart, { scoreId }) => ({
    ...chart,
    scores: chart.scores.filter((each) => each.scoreId !== scoreId),
    unscored: chart.unscored.filter((each) => each.scoreId !== scoreId),
    screens: chart.screens.filter((each) => each.scoreId !== scoreId),
  }),
  AnswersRecorded: (chart, event) => ({
    ...(isVisitCheck(event.instrument) && !event.answers.includes(null)
      ? checkedBefore(chart, event.at)
      : chart),
    unscored: [...chart.unscored, unscored(event)],
    ...(event.instrument === screenId ? screened(chart, event) : {}),
    counts: { ...chart.counts, scores: chart.counts.scores + 1 },
  }),
  EntryAsked: (chart, { instrument }, at) => ({
    ...chart,
    entriesAsked: [
      ...chart.entriesAsked.filter((each) => each.instrument !== instrument),
      { instrument, at },
    ],
  }),
  NotScored: (chart) => chart,
}

const unscored = ({ scoreId, instrument, at, source }: EventOf<'AnswersRecorded'>) => ({
  scoreId,
  instrument,
  at,
  source,
})

/** Those that the next is compared with, and one or two that may be voided. */
const screensKept = 4

const screened = (
  { screens, screensAsked }: ChartState,
  { scoreId, at, answers }: EventOf<'AnswersRecorded'>,
): Pick<ChartState, 'screens' | 'screensAsked'> => ({
  screens: [...screens.slice(1 - screensKept), { scoreId, at, answers }],
  screensAsked: counts({ answers }) ? [] : screensAsked,
})

const asked = ({ screensAsked }: ChartState, at: Instant): readonly Instant[] => [
  ...screensAsked.slice(1 - screenRules.askedAtMost),
  at,
]

/** More than one sitting has: pages of all of it may be open. */
const completedAtMost = 8

const completed = (
  chart: ChartState,
  { checkInId, instrument, answers }: OpenCheckIn,
  at: Instant,
): ChartState['completed'] => [
  ...chart.completed.slice(1 - completedAtMost),
  { checkInId, instrument, answers, at },
]

/** The rest of a sitting may be opened by itself: its slots are taken already. */
const taken = ({ slots }: ChartState, sitting: string): readonly string[] => [
  ...new Set([...slots, ...namesIn(sitting)]),
]

function open(chart: ChartState, change: Partial<OpenCheckIn>): ChartState {
  if (!chart.openCheckIn) throw new Error('a check-in event while none is open')
  return { ...chart, openCheckIn: { ...chart.openCheckIn, ...change } }
}

function answered(chart: ChartState, item: number, value: number | null, at: Instant): ChartState {
  const answers = [...(chart.openCheckIn?.answers ?? [])]
  answers[item] = value
  return open(chart, {
    answers,
    position: item + 1,
    unreadable: 0,
    started: true,
    putOffUntil: null,
    askedAt: at,
  })
}
