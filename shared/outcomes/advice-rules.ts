// The booster advice, rule by rule, in the order of clinical.md 3.5. The first that fires decides.
import { isWorse } from './burden.ts'
import { dateOf, INSTANT } from './days.ts'
import { FIRST_SCALE_DAY } from './episodes.ts'
import { confirmedLoss, openRun } from './loss.ts'
import type { Reading } from './record.ts'
import type { AdviceStatus } from './types.ts'
import { ASK_SHARE, type View } from './view.ts'
import { sayBeyond, sayDays, sayNumber, sayOwnDurations, sayReading, sayShare } from './words.ts'

/** A full scale older than this says nothing about today (clinical.md 3.5 rule 2). */
export const STALE_DAYS = 14
/** Rule 3: less than a fifth improved, after so many infusions (s41398-024-03027-2). */
const RESPONDER_FRACTION = 0.2
const RESPONDER_INFUSIONS = 4

export type AdviceRule = Readonly<{
  rule: string
  status: AdviceStatus
  /** What a clinician can check; empty when the rule does not fire. */
  fires: (view: View) => readonly string[]
  source: string
}>

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

export const adviceRules = [
  { rule: 'safety', status: 'safety-first', fires: safety, source: 'clinical.md 3.5 rule 1' },
  { rule: 'missing-data', status: 'insufficient-data', fires: missing, source: '3.5 rule 2' },
  {
    rule: 'non-response',
    status: 'not-a-responder',
    fires: nonResponse,
    source: '3.5 rule 3, 3.3',
  },
  { rule: 'first-week', status: 'too-early', fires: firstWeek, source: '3.5 rule 4' },
  { rule: 'confirmed-loss', status: 'due-now', fires: confirmed, source: '3.5 rule 5' },
  { rule: 'worsening', status: 'watch', fires: worsening, source: '3.5 rule 6' },
  { rule: 'out-of-response-once', status: 'watch', fires: outOnce, source: '3.5 rule 6' },
  {
    rule: 'response-regained',
    status: 'watch',
    fires: regained,
    source: 'our own: one good score',
  },
  { rule: 'loss-expected', status: 'due-soon', fires: expected, source: 'scores and durations' },
  { rule: 'own-durations', status: 'due-soon', fires: ownDurations, source: '3.5 rule 7' },
  {
    rule: 'no-scale-yet',
    status: 'insufficient-data',
    fires: noScaleYet,
    source: '3.5, 0.2 rule 3',
  },
  {
    rule: 'loss-possible',
    status: 'watch',
    fires: possible,
    source: 'our own: look sooner when unsure',
  },
  { rule: 'steady', status: 'no-change', fires: steady, source: '3.5 rule 8' },
] as const satisfies readonly AdviceRule[]

function safety({ safety }: View): string[] {
  const said: string[] = []
  if (safety.openCrisis) said.push('A suicide-risk alert is open.')
  if (safety.maniaGate) said.push('The mania questions were answered with yes.')
  if (safety.redFlag === true) said.push('An urgent side-effect alert is open.')
  if (safety.nonClinicUse === true)
    said.push('Ketamine use or craving outside the clinic is reported.')
  return said.map((each) => `${each} A clinician sees the patient before any booster.`)
}

function missing({ course, rules, latest, protocol, now }: View): string[] {
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

function nonResponse(view: View): string[] {
  const { course, best, protocol } = view
  if (!isNonResponse(view) || course?.baseline == null || best === null) return []
  const baseline = `Baseline ${sayNumber(course.baseline.score)}`
  return [
    `${baseline}, best since: ${sayReading(protocol, best)}: less than 20 % improved after four or more infusions. Review the plan.`,
  ]
}

function firstWeek(view: View): string[] {
  const days = daysSinceSession(view)
  if (days >= FIRST_SCALE_DAY - INSTANT) return []
  return [`Last session ${sayDays(Math.floor(days))} ago: too early to judge its effect.`]
}

function noScaleYet(view: View): string[] {
  if (view.current === null || view.current.readings.length > 0) return []
  return [
    `${sayDays(daysSinceSession(view))} since the session of ${dateOf(view.current.treatment.start)}, and no ${view.protocol.name} a week or more after it yet.`,
  ]
}

function confirmed({ current, rules, responder, protocol }: View): string[] {
  if (current === null || rules === null || !responder) return []
  const pair = confirmedLoss(openRun(current.readings, rules), rules, protocol)
  if (pair === null) return []
  const days = sayDays(pair.second.day - pair.first.day)
  return [
    `${sayReading(protocol, pair.first)} and ${sayNumber(pair.second.score)} on ${dateOf(pair.second.day)}, ${days} apart, both ${sayBeyond(protocol, rules.lossBoundary + protocol.step / 2, 'worse')}: response from baseline ${sayScore(protocol, rules.baseline)} is lost.`,
  ]
}

function worsening({ current, protocol }: View): string[] {
  const last = current?.readings.at(-1)
  if (current === null || last === undefined || current.best === null) return []
  if (last.day <= current.best.day || !isWorse(protocol, current.best.burden, last.burden))
    return []
  const points = sayNumber(Math.abs(last.score - current.best.score))
  return [
    `${sayReading(protocol, last)} is ${points} points worse than the best, ${sayNumber(current.best.score)} on ${dateOf(current.best.day)}. Repeat the full scale in 3 to 5 days.`,
  ]
}

function outOnce({ current, rules, responder, protocol }: View): string[] {
  if (current === null || rules === null || !responder) return []
  const run = openRun(current.readings, rules)
  const last = run.at(-1)
  if (last === undefined || confirmedLoss(run, rules, protocol) !== null) return []
  return [
    `${sayReading(protocol, last)} is out of response, not yet confirmed. Repeat the full scale in 3 to 5 days.`,
  ]
}

function regained({ current, rules, protocol }: View): string[] {
  const last = current?.readings.at(-1)
  if (current?.lostBy == null || rules === null || last === undefined) return []
  const since = goodSince(current.readings, (each) => rules.isLoss(each.burden))
  if (since !== 1 || !rules.isResponse(last.burden)) return []
  return [
    `${sayReading(protocol, last)} is back in response after a loss. Repeat the full scale in 3 to 5 days.`,
  ]
}

function goodSince(readings: readonly Reading[], isLoss: (reading: Reading) => boolean): number {
  return readings.length - 1 - readings.findLastIndex(isLoss)
}

function expected({ outlook, protocol, episodes }: View): string[] {
  if (outlook === null || outlook.lossProbability < protocol.dueSoonProbability) return []
  const said = `Loss of response within ${sayDays(protocol.leadDays)} has a probability of ${sayShare(outlook.lossProbability)}, from the scores since the session and past durations.`
  const own = sayOwnDurations(episodes.slice(0, -1))
  return [said, own ?? 'No own past durations: published ones stand in.']
}

function ownDurations({ outlook, protocol, episodes, now }: View): string[] {
  // Without the scores' consent the quartile would bring every fourth booster weeks too early.
  const likely = (outlook?.lossProbability ?? 0) >= protocol.dueSoonProbability * ASK_SHARE
  const from = outlook?.quartileFrom ?? null
  if (!likely || from === null || now < from) return []
  const own = sayOwnDurations(episodes.slice(0, -1)) ?? ''
  return [`${own} Their lower quartile is less than ${sayDays(protocol.leadDays)} away.`.trim()]
}

function possible({ outlook, protocol }: View): string[] {
  const ask = protocol.dueSoonProbability * ASK_SHARE
  if (outlook === null || outlook.lossProbability < ask) return []
  if (outlook.lossProbability >= protocol.dueSoonProbability) return []
  return [
    `Loss of response within ${sayDays(protocol.leadDays)} has a probability of ${sayShare(outlook.lossProbability)}. Repeat the full scale in 3 to 5 days.`,
  ]
}

function steady({ latest, protocol, current }: View): string[] {
  if (latest === null || current === null) return ['Nothing calls for a change.']
  const stands =
    current.respondedBy === null
      ? 'Response has not been reached since the last session; no reliable worsening.'
      : 'No sign of loss, none expected within the lead time.'
  return [`${sayReading(protocol, latest)}. ${stands}`]
}

function sayScore(protocol: View['protocol'], burden: number): string {
  return sayNumber(
    protocol.direction === 'higher-worse' ? burden + protocol.minimum : protocol.maximum - burden,
  )
}
