// One episode: what became of the response after one series or one booster.

import type { Episode, EpisodeStatus, Protocol } from '../types.ts'
import type { Rules } from './burden.ts'
import { SLACK_DAYS } from './days.ts'
import { CLOSE_DAYS } from './dosing.ts'
import { findLoss, openRun } from './loss.ts'
import type { PatientRecord, Reading } from './record.ts'
import type { Course, Treatment } from './series.ts'

/**
 * Full scales look back one or two weeks: earlier than this after a session they speak of the time
 * before it, and decide nothing (docs/clinical.md "Above all" rule 3).
 */
export const FIRST_SCALE_DAY = 7

type Verdict = Readonly<{
  status: EpisodeStatus
  respondedBy: Reading | null
  /** The last reading in response before any loss. */
  lastWell: Reading | null
  /**
   * The last reading not lost: in response, or out of it but below the cut-off. Estimates start from
   * it: were such readings passed over, looking would seem to stop just before each loss.
   */
  lastHeld: Reading | null
  /** The first reading of the loss. */
  lostBy: Reading | null
  endedBy: Episode['endedBy']
  cutShortBy: Episode['cutShortBy']
}>

/** An episode with its readings; numbers exact, days since 1970. */
export type JudgedEpisode = Verdict &
  Readonly<{
    treatment: Treatment
    /** The full scales that may judge it, in order of time. */
    readings: readonly Reading[]
    best: Reading | null
  }>

/** The episodes of one course, in order. */
export function readEpisodes(
  course: Course,
  record: PatientRecord,
  protocol: Protocol,
): JudgedEpisode[] {
  const { rules } = course
  return course.treatments.map((treatment) => {
    const readings = readingsOf(treatment, record.readings)
    const verdict = rules === null ? unjudged : judge(readings, rules, treatment, record, protocol)
    return { treatment, readings, best: bestOf(readings), ...verdict }
  })
}

const unjudged: Verdict = {
  status: 'not-enough-data',
  respondedBy: null,
  lastWell: null,
  lastHeld: null,
  lostBy: null,
  endedBy: null,
  cutShortBy: null,
}

function judge(
  readings: readonly Reading[],
  rules: Rules,
  { start, next }: Treatment,
  { ended }: PatientRecord,
  protocol: Protocol,
): Verdict {
  if (readings.length === 0) return unjudged
  const responded = readings.findIndex(({ burden }) => rules.isResponse(burden))
  if (responded < 0) return { ...unjudged, status: 'no-response' }
  const after = readings.slice(responded)
  const respondedBy = after[0] ?? null
  const confirmed = findLoss(after, { readings, from: start, rules, protocol })
  // A booster given after a loss seen once is no ending "while well": the loss is the event.
  const seenOnce = confirmed === null && next !== null ? openRun(after, rules)[0] : undefined
  const lostBy = confirmed?.seen ?? seenOnce ?? null
  const before = after.filter(({ day }) => lostBy === null || day < lostBy.day)
  const lastWell = before.findLast(({ burden }) => rules.isResponse(burden)) ?? null
  const lastHeld = before.findLast(({ burden }) => !rules.isLoss(burden)) ?? null
  const seen = { respondedBy, lastWell, lastHeld, lostBy }
  if (lostBy !== null) {
    const endedBy = confirmed === null ? 'booster-after-loss' : 'confirmed-loss'
    return { ...seen, status: 'ended', endedBy, cutShortBy: null }
  }
  const cutShortBy = next !== null ? 'next-session' : (ended?.reason ?? null)
  const status = cutShortBy === null ? 'holding' : 'cut-short'
  return { ...seen, status, endedBy: null, cutShortBy }
}

function readingsOf(treatment: Treatment, readings: readonly Reading[]): Reading[] {
  const { start, next } = treatment
  const from = start + firstScaleDays(treatment)
  const until = next ?? Number.POSITIVE_INFINITY
  return readings.filter(({ day }) => day >= from && day <= until)
}

/** Where sessions go on following one another closely, a scale taken before the next one is all there will be. */
function firstScaleDays({ start, next, dosing }: Treatment): number {
  const usual = FIRST_SCALE_DAY - SLACK_DAYS
  if (dosing === null) return usual
  const gap = next === null ? dosing.gapDays : next - start
  return gap > CLOSE_DAYS + SLACK_DAYS ? usual : Math.min(gap / 2, usual)
}

/** The earliest of the best. */
export function bestOf(readings: readonly Reading[]): Reading | null {
  let best: Reading | null = null
  for (const reading of readings) {
    if (best === null || reading.burden < best.burden) best = reading
  }
  return best
}
