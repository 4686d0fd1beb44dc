// How long responses last in a clinic, overall and by condition, with all that bears on trusting it.
import type { Interval } from '../durations/durations.ts'
import type { CheckInCount, Outcomes } from '../types.ts'
import { medianOf, survivalAt, type Turnbull, turnbull } from './turnbull.ts'

/** One patient's part of the clinic's curve. */
export type CurvePatient = Readonly<{
  condition: string
  outcomes: Pick<Outcomes, 'episodes' | 'checkIns'>
}>

export type Curve = {
  patients: number
  /** Episodes with a response; the curve is of these. */
  episodes: number
  /** Losses confirmed by two scores, and boosters given after one. */
  confirmedLosses: number
  boostersAfterLoss: number
  /** Cut short by a session while well, by the end of follow-up, or still running. */
  cutShort: { nextSession: number; followUpEnded: number; ongoing: number }
  /** Episodes without a response, and those nothing can be said of: not in the curve. */
  noResponse: number
  notEnoughData: number
  /** Weekly: share still responding (a range where undetermined), and episodes still followed then. */
  points: { day: number; low: number; high: number; atRisk: number }[]
  medianDays: number | null
  /**
   * The median if every booster had come at a loss, and if none had
   * (docs/clinical.md "Durations from check-ins").
   */
  sensitivity: { medianIfAllEvents: number | null; medianIfAllCensored: number | null }
  checkIns: CheckInCount
  /** Share of check-ins not answered; null when none was asked. */
  missingShare: number | null
  estimate: Turnbull
}

const WEEKS = 26

/** The interval-censored survival curves of a clinic. Patients without episodes count as patients. */
export function clinicCurve(patients: readonly CurvePatient[]): {
  overall: Curve
  byCondition: Record<string, Curve>
} {
  const conditions = [...new Set(patients.map(({ condition }) => condition))].sort()
  return {
    overall: curveOf(patients),
    byCondition: Object.fromEntries(
      conditions.map((condition) => [
        condition,
        curveOf(patients.filter((each) => each.condition === condition)),
      ]),
    ),
  }
}

type Told = Outcomes['episodes'][number]

function curveOf(patients: readonly CurvePatient[]): Curve {
  const all = patients.flatMap(({ outcomes }) => outcomes.episodes)
  const episodes = all.filter(({ lossBetweenDays }) => lossBetweenDays !== null)
  const observed = episodes.flatMap(({ lossBetweenDays }) => lossBetweenDays ?? [])
  const estimate = turnbull(observed)
  const count = (list: readonly Told[], holds: (each: Told) => boolean) => list.filter(holds).length
  const checkIns = patients.reduce(
    (sum, { outcomes }) => ({
      asked: sum.asked + (outcomes.checkIns?.asked ?? 0),
      answered: sum.answered + (outcomes.checkIns?.answered ?? 0),
    }),
    { asked: 0, answered: 0 },
  )
  return {
    patients: patients.length,
    episodes: episodes.length,
    confirmedLosses: count(episodes, ({ endedBy }) => endedBy === 'confirmed-loss'),
    boostersAfterLoss: count(episodes, ({ endedBy }) => endedBy === 'booster-after-loss'),
    cutShort: {
      nextSession: count(episodes, ({ cutShortBy }) => cutShortBy === 'next-session'),
      followUpEnded: count(
        episodes,
        ({ cutShortBy }) => cutShortBy === 'opted-out' || cutShortBy === 'withdrawn',
      ),
      ongoing: count(episodes, ({ status }) => status === 'holding'),
    },
    noResponse: count(all, ({ status }) => status === 'no-response'),
    notEnoughData: count(all, ({ status }) => status === 'not-enough-data'),
    points: pointsOf(estimate, observed),
    medianDays: medianOf(estimate),
    sensitivity: {
      medianIfAllEvents: medianOf(turnbull(episodes.map(asEvent))),
      medianIfAllCensored: medianOf(turnbull(episodes.map(asCensored))),
    },
    checkIns,
    missingShare: checkIns.asked === 0 ? null : 1 - checkIns.answered / checkIns.asked,
    estimate,
  }
}

function pointsOf(estimate: Turnbull, observed: readonly Interval[]): Curve['points'] {
  if (observed.length === 0) return []
  return Array.from({ length: WEEKS + 1 }, (_, week) => {
    const day = week * 7
    const atRisk = observed.filter(({ after }) => after >= day).length
    return { day, ...survivalAt(estimate, day), atRisk }
  })
}

const unseen: Interval = { after: 0, by: null }

function asEvent({ lossBetweenDays, cutShortBy, nextSessionDays }: Told): Interval {
  const seen = lossBetweenDays ?? unseen
  if (cutShortBy !== 'next-session' || nextSessionDays === null) return seen
  return { after: seen.after, by: Math.max(nextSessionDays, seen.after + 1) }
}

function asCensored({ lossBetweenDays, endedBy }: Told): Interval {
  const seen = lossBetweenDays ?? unseen
  return endedBy === 'booster-after-loss' ? { after: seen.after, by: null } : seen
}
