// Dosing without gaps: sessions so close that no scale a week after one comes before the next.
import { quantileOf } from '../durations/statistics.ts'
import { SLACK_DAYS } from './days.ts'
import type { DatedSession } from './record.ts'

/** Sessions this close leave a scale of day 7 no time (docs/clinical.md "Dosing without gaps"). */
export const CLOSE_DAYS = 10
/** An induction takes 7 to 28 days (McInnes 2022): what goes on so for longer is upkeep. */
const INDUCTION_DAYS = 28
/** The usual gap is that of the last few sessions. */
const GAPS = 5

/** Sessions that follow one another closely, for longer than an induction takes. */
export type CloseDosing = Readonly<{
  /** The first session of the run. */
  since: number
  /** Days from one session to the next, as of late. */
  gapDays: number
}>

/** For each session (in order of time) the run that it goes on; null where there is none, or none for long. */
export function closeDosing(sessions: readonly DatedSession[]): (CloseDosing | null)[] {
  let from = 0
  return sessions.map(({ day }, at) => {
    const before = sessions[at - 1]
    if (before === undefined || day - before.day > CLOSE_DAYS + SLACK_DAYS) from = at
    const since = sessions[from]?.day ?? day
    if (day - since < INDUCTION_DAYS - SLACK_DAYS) return null
    const days = sessions.slice(Math.max(from, at - GAPS), at + 1).map((each) => each.day)
    const gaps = days.slice(1).map((each, index) => each - (days[index] ?? each))
    return { since, gapDays: quantileOf(gaps, 0.5) ?? CLOSE_DAYS }
  })
}
