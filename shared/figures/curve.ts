// How long responses last: Kaplan and Meier's curve, Turnbull's band, and who is still followed.
import {
  curveInterval,
  kaplanMeier,
  medianOf,
  observationOf,
  survivalAt,
  turnbull,
} from '../outcomes/index.ts'
import type { CheckInLine, CurveFigures, EpisodeLine, PatientLine, Step } from './types.ts'

/** More steps than a screen has room for are left out, evenly; each that stands is the curve's own. */
export const stepsAtMost = 400
const [everyDays, rows] = [28, 14]

type Interval = NonNullable<EpisodeLine['lost']>

export function curveOf(
  condition: CurveFigures['condition'],
  episodes: readonly EpisodeLine[],
  { patients, checkIns }: { patients: readonly PatientLine[]; checkIns: readonly CheckInLine[] },
): CurveFigures {
  const followed = episodes.filter(({ lost }) => lost !== null)
  const intervals = followed.flatMap(({ lost }) => lost ?? [])
  const estimate = turnbull(intervals)
  const asked = checkIns.reduce((sum, each) => sum + each.asked, 0)
  const answered = checkIns.reduce((sum, each) => sum + each.answered, 0)
  const cut = (...by: EpisodeLine['cutShortBy'][]) =>
    followed.filter(({ cutShortBy }) => cutShortBy !== null && by.includes(cutShortBy)).length
  return {
    condition,
    n: followed.length,
    patients: patients.length,
    lost: followed.filter(({ endedBy }) => endedBy !== null).length,
    cutShort: {
      nextSession: cut('next-session'),
      followUpEnded: cut('opted-out', 'withdrawn'),
      ongoing: followed.filter(({ status }) => status === 'holding').length,
    },
    missingShare: asked === 0 ? null : 1 - answered / asked,
    steps: stepsOf(intervals),
    bands: estimate.bands,
    medianDays: medianOf(estimate),
    medianIfAllEvents: medianOf(turnbull(followed.map(asEvent))),
    medianIfAllCensored: medianOf(turnbull(followed.map(asCensored))),
    atRisk: Array.from({ length: intervals.length === 0 ? 0 : rows }, (_, row) => {
      const day = row * everyDays
      const atRisk = intervals.filter(({ after }) => after >= day).length
      return { day, atRisk, ...survivalAt(estimate, day) }
    }),
  }
}

/** At each day on which the curve falls, and where it is seen no further. */
function stepsOf(intervals: readonly Interval[]): readonly Step[] {
  const all = kaplanMeier(intervals.map(observationOf)).steps
  const falls = all.filter(({ events }, at) => events > 0 || at === all.length - 1)
  const every = Math.ceil(falls.length / stepsAtMost)
  return falls
    .filter((_, at) => at % every === 0 || at === falls.length - 1)
    .map(({ time, survival, low, high, atRisk }) => ({ day: time, survival, low, high, atRisk }))
}

const unseen: Interval = { after: 0, by: null }

function asEvent({ lost, cutShortBy, nextSessionDays }: EpisodeLine): Interval {
  const seen = lost ?? unseen
  if (cutShortBy !== 'next-session' || nextSessionDays === null) return seen
  return curveInterval({ after: seen.after, by: Math.max(nextSessionDays, seen.after + 1) })
}

const asCensored = ({ lost, endedBy }: EpisodeLine): Interval =>
  endedBy === 'booster-after-loss' ? { after: (lost ?? unseen).after, by: null } : (lost ?? unseen)
