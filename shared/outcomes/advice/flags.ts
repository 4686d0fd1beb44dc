// Guards against overuse, and shrinking durations: shown, never blocking
// (docs/clinical.md "Signs of overuse").

import { keysOf } from '../../vocabulary/keys.ts'
import { midpoint, quantileOf } from '../durations/statistics.ts'
import { dateOf } from '../episodes/days.ts'
import type { Flag, FlagKind } from '../types.ts'
import { intervalsOf, type View } from './view.ts'
import { sayDays, sayOwnDurations } from './words.ts'

/** "Month 2" of a course is over. */
const MONTH_2_DAYS = 61
/** Flags speak of the recent past: an old fault need not be shown for ever. */
const RECENT_DAYS = 90
const MANY_SESSIONS = 12
const SHORT_SHARE = 0.6
/** Tolerance: durations shrinking by this factor an episode, over at least so many. */
const SHRINKING = 0.85
const SHRINKING_EPISODES = 3

const guards = {
  'weekly-beyond-month-2': weeklyBeyondMonth2,
  'shortened-intervals': shortenedIntervals,
  'many-sessions': manySessions,
  'non-clinic-use': nonClinicUse,
  tolerance,
} as const satisfies Record<FlagKind, (view: View) => string | null>

/** Every flag that stands now. */
export function flagsOf(view: View): Flag[] {
  return keysOf(guards).flatMap((flag) => {
    const text = guards[flag](view)
    return text === null ? [] : [{ flag, text }]
  })
}

function weeklyBeyondMonth2({ course, record, now }: View): string | null {
  if (course === null) return null
  const from = Math.max(course.start + MONTH_2_DAYS, now - RECENT_DAYS)
  const days = record.sessions.map(({ day }) => day).filter((day) => day >= from)
  const at = days.findLastIndex((day, index) => index > 0 && day - (days[index - 1] ?? 0) < 6.5)
  const [first, second] = [days[at - 1], days[at]]
  if (first === undefined || second === undefined) return null
  return `Sessions on ${dateOf(first)} and ${dateOf(second)}: more than one a week after the second month of the course.`
}

function shortenedIntervals({ episodes }: View): string | null {
  const gaps = episodes.flatMap(({ treatment: { start, next } }) =>
    next === null ? [] : [next - start],
  )
  const own = quantileOf(intervalsOf(episodes).map(midpoint), 0.5)
  const [before, last] = gaps.slice(-2)
  if (own === null || before === undefined || last === undefined) return null
  if (Math.max(before, last) >= SHORT_SHARE * own) return null
  return `The last two intervals, ${sayDays(before)} and ${sayDays(last)}, are shorter than 60 % of the patient's own median duration of ${sayDays(own)}.`
}

function manySessions({ record, now }: View): string | null {
  const count = record.sessions.filter(({ day }) => day > now - 90).length
  return count > MANY_SESSIONS ? `${count} sessions in the last 90 days.` : null
}

function nonClinicUse({ safety }: View): string | null {
  return safety.nonClinicUse === true
    ? 'Craving, or ketamine use outside the clinic, is reported.'
    : null
}

function tolerance({ episodes }: View): string | null {
  const ended = episodes.filter(({ status }) => status === 'ended')
  const intervals = intervalsOf(ended)
  const [first, last] = [intervals[0], intervals.at(-1)]
  if (intervals.length < SHRINKING_EPISODES || first === undefined || last === undefined)
    return null
  // The latest duration must lie below the first whatever the check-in intervals hid.
  if ((last.by ?? Number.POSITIVE_INFINITY) >= first.after) return null
  if (theilSen(intervals.map((each) => Math.log(midpoint(each)))) > Math.log(SHRINKING)) return null
  return `Durations are getting shorter. ${sayOwnDurations(ended) ?? ''}`.trim()
}

/** Median of the slopes between all pairs (Theil-Sen): one odd episode does not turn it. */
function theilSen(values: readonly number[]): number {
  const slopes = values.flatMap((value, at) =>
    values.slice(at + 1).map((later, step) => (later - value) / (step + 1)),
  )
  return quantileOf(slopes, 0.5) ?? 0
}
