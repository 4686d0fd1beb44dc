// What the data themselves say first: safety, gaps, non-response, the first week.
import { dateOf, INSTANT } from '../episodes/days.ts'
import { FIRST_SCALE_DAY } from '../episodes/episodes.ts'
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

export function missing({ course, rules, latest, protocol, now }: View): string[] {
  if (course === null) return ['No session is recorded yet.']
  if (course.baseline === null) {
    return [
      `No ${protocol.name} in the 14 days before ${dateOf(course.start)}: there is no baseline.`,
    ]
  }
  if (rules === null) {
    return [`The baseline, ${sayReading(protocol, course.baseline)}, leaves no room to improve.`]
  }
  if (latest === null || now - latest.day > STALE_DAYS + INSTANT) {
    const last = latest === null ? 'There is none' : `The last is ${sayReading(protocol, latest)}`
    return [`No ${protocol.name} in the last 14 days. ${last}. Ask for a full scale.`]
  }
  return []
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
  if (start === undefined || daysSinceSession(view) >= FIRST_SCALE_DAY - INSTANT) return []
  const from = dateOf(start + FIRST_SCALE_DAY)
  return [`A full scale speaks of the session of ${dateOf(start)} from ${from} on.`]
}

export function noScaleYet(view: View): string[] {
  if (view.current === null || view.current.readings.length > 0) return []
  return [
    `${sayDays(daysSinceSession(view))} since the session of ${dateOf(view.current.treatment.start)}, and no ${view.protocol.name} a week or more after it yet.`,
  ]
}
