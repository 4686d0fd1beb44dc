// What the data themselves say first: safety, gaps, non-response, the first week.
import { clinicalState } from '../clinical-state.ts'
import { quantileOf } from '../durations/statistics.ts'
import { rulesFrom } from '../episodes/burden.ts'
import { dateOf, INSTANT } from '../episodes/days.ts'
import { FIRST_SCALE_DAY } from '../episodes/episodes.ts'
import type { Reading } from '../episodes/record.ts'
import type { Protocol } from '../types.ts'
import type { View } from './view.ts'
import { sayDays, sayNumber, sayReading } from './words.ts'

/**
 * A full scale older than this says nothing about today
 * (docs/clinical.md "The booster advice" rule 2).
 */
export const STALE_DAYS = 14
/**
 * docs/clinical.md "The booster advice" rule 3: less than a fifth improved, after so many infusions
 * (s41398-024-03027-2).
 */
const RESPONDER_FRACTION = 0.2
const RESPONDER_INFUSIONS = 4

/** Days since the last session; infinite before any. */
export function daysSinceSession({ current, now }: View): number {
  return current === null ? Number.POSITIVE_INFINITY : now - current.treatment.start
}

/** Rule 3 by itself, whatever outranks it. */
export function isNonResponse({ course, courseReadings, rules }: View): boolean {
  if (course === null || rules === null || courseReadings.length === 0) return false
  const infusions = course.treatments.reduce((sum, { sessions }) => sum + sessions.length, 0)
  const best = Math.min(...courseReadings.map(({ burden }) => burden))
  const improved = (rules.baseline - best) / rules.baseline
  return infusions >= RESPONDER_INFUSIONS && improved < RESPONDER_FRACTION
}

export function safety({ safety }: View): string[] {
  const said: string[] = []
  if (safety.openCrisis)
    said.push('There was a suicide-risk alert, and nobody has cleared the patient since.')
  if (safety.maniaGate) said.push('The mania questions were answered with yes.')
  if (safety.redFlag === true)
    said.push('There was an urgent side-effect alert, and nobody has cleared the patient since.')
  if (safety.nonClinicUse === true)
    said.push('Ketamine use or craving outside the clinic is reported.')
  return said.map((each) => `${each} A clinician sees the patient before any booster.`)
}

export function withdrawn({ record: { ended } }: View): string[] {
  if (ended?.reason !== 'withdrawn') return []
  return [`The patient withdrew on ${dateOf(ended.day)}: nothing is advised from then on.`]
}

export function missing(view: View): string[] {
  const { course, rules, latest, protocol, now } = view
  if (course === null) return ['No session is recorded yet.']
  if (course.baseline === null) {
    return [
      `No ${protocol.name} in the 28 days before ${dateOf(course.start)}: there is no baseline.`,
      ...relapsed(view),
    ]
  }
  if (rules === null)
    return [
      `The baseline, ${sayReading(protocol, course.baseline)}, ${tooMild(view)}`,
      ...relapsed(view),
    ]
  if (latest === null || now - latest.day > STALE_DAYS + INSTANT) {
    const last = latest === null ? 'There is none' : `The last is ${sayReading(protocol, latest)}`
    return [`No ${protocol.name} in the last 14 days. ${last}. Ask for a full scale.`]
  }
  return []
}

function tooMild({ protocol, course }: View): string {
  const { baselineFloor } = protocol
  const hasRoom = course?.baseline != null && rulesFrom(protocol, course.baseline.burden) !== null
  return baselineFloor === null || !hasRoom
    ? 'leaves no room to improve.'
    : `is short of ${sayNumber(baselineFloor)}, from which on a response can be told from chance.`
}

/** Without a baseline nothing can be judged as a loss; what the scores show by themselves is told. */
function relapsed(view: View): string[] {
  const { latest, protocol } = view
  if (latest === null || clinicalState(view) !== 'relapse') return []
  return [
    `${sayReading(protocol, latest)} and one before are cases after a score that was none, and reliably worse than the best: a relapse, by the scores alone.`,
  ]
}

/** Told beside any advice where the baseline is not simply the last score before the first session. */
export function sayBaseline({ course, protocol }: View): string | null {
  if (course?.baseline == null) return null
  const { baseline, start } = course
  const said = `The baseline is ${sayReading(protocol, baseline)}`
  if (baseline.isOld)
    return `${said}, ${sayDays(start - baseline.day)} before the first session; none is newer.`
  if (baseline.last === null) return null
  return `${said}, the middle one of ${baseline.of} in the 14 days before the first session; the last was ${sayNumber(baseline.last.score)}.`
}

export function nonResponse(view: View): string[] {
  const { course, best, protocol } = view
  if (!isNonResponse(view) || course?.baseline == null || best === null) return []
  const baseline = `Baseline ${sayNumber(course.baseline.score)}`
  return [
    `${baseline}, best since: ${sayReading(protocol, best)}: less than 20 % improved after four or more infusions. Review the plan.`,
  ]
}

export function firstWeek(view: View): string[] {
  const start = view.current?.treatment.start
  if (view.dosing !== null) return []
  if (start === undefined || daysSinceSession(view) >= FIRST_SCALE_DAY - INSTANT) return []
  const from = dateOf(start + FIRST_SCALE_DAY)
  return [`A full scale speaks of the session of ${dateOf(start)} from ${from} on.`]
}

export function noScaleYet(view: View): string[] {
  if (view.current === null || view.dosing !== null || view.current.readings.length > 0) return []
  return [
    `${sayDays(daysSinceSession(view))} since the session of ${dateOf(view.current.treatment.start)}, and no ${view.protocol.name} a week or more after it yet.`,
  ]
}

/** Sessions that follow closely are judged by what is taken before each of them; without that by nothing. */
export function noScaleBeforeSession({ dosing, recent, protocol, now }: View): string[] {
  if (dosing === null) return []
  const last = recent.at(-1)
  if (last !== undefined && now - last.day <= STALE_DAYS + INSTANT) return []
  return [
    `Sessions come every ${sayDays(dosing.gapDays)}, and no ${protocol.name} was taken shortly before one in the last 14 days. Ask for one the day before the next.`,
  ]
}

/** Scales told of a run of close sessions. */
const TOLD_SCALES = 6

/** Told beside any advice while sessions follow closely: what was measured before each, and where it is going. */
export function sayDosing({ dosing, recent, protocol }: View): string | null {
  if (dosing === null || recent.length === 0) return null
  const told = recent.slice(-TOLD_SCALES)
  const scores = told.map(({ score }) => sayNumber(score)).join(', ')
  return `Sessions every ${sayDays(dosing.gapDays)} since ${dateOf(dosing.since)} are judged by the ${protocol.name} before each: ${scores}.${sayTrend(told, protocol)} How long one session lasts cannot be told from these.`
}

function sayTrend(told: readonly Reading[], protocol: Protocol): string {
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined || told.length < 3) return ''
  const slopes = told.flatMap((one, at) =>
    told.slice(at + 1).map((other) => (other.burden - one.burden) / (other.day - one.day)),
  )
  const change = (quantileOf(slopes, 0.5) ?? 0) * (last.day - first.day)
  const points = sayNumber(Math.abs(change))
  if (Math.abs(change) < protocol.standardError) return ' No trend across sessions.'
  return ` Across them ${points} points ${change > 0 ? 'worse' : 'better'}.`
}
