// Facts of the chart in words a clinician can check against it.
import { scoreOf } from '../episodes/burden.ts'
import { dateOf } from '../episodes/days.ts'
import type { JudgedEpisode } from '../episodes/episodes.ts'
import type { Reading } from '../episodes/record.ts'
import type { Protocol } from '../types.ts'

/** "PHQ-9 12 on 2026-03-02". */
export function sayReading({ name }: Protocol, reading: Reading): string {
  return `${name} ${sayNumber(reading.score)} on ${dateOf(reading.day)}`
}

/** At most one decimal, none when whole. */
export function sayNumber(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** "1 day", "21 days"; whole days. */
export function sayDays(days: number): string {
  const whole = Math.round(days)
  return whole === 1 ? '1 day' : `${whole} days`
}

/** "34 %". No reckoning is certain: at the ends it is "more than 99 %" and "less than 1 %". */
export function sayShare(share: number): string {
  const percent = Math.round(share * 100)
  if (percent >= 100) return 'more than 99 %'
  return percent <= 0 ? 'less than 1 %' : `${percent} %`
}

/** "at or below 10" for response from a baseline of 20. */
export function sayBeyond(protocol: Protocol, burden: number, side: 'better' | 'worse'): string {
  const lower = (protocol.direction === 'higher-worse') === (side === 'better')
  return `at or ${lower ? 'below' : 'above'} ${sayNumber(scoreOf(protocol, burden))}`
}

/** "21 to 28 days", "at least 30 days": an episode's duration as it was seen. */
function sayDuration({ treatment, lastWell, lostBy }: JudgedEpisode): string | null {
  if (lastWell === null) return null
  const after = lastWell.day - treatment.start
  if (lostBy === null) return `at least ${sayDays(after)}`
  return `${Math.round(after)} to ${sayDays(lostBy.day - treatment.start)}`
}

/** "Own past durations: 21 to 28 days, at least 30 days", newest last, at most six. */
export function sayOwnDurations(episodes: readonly JudgedEpisode[]): string | null {
  const said = episodes.map(sayDuration).filter((each) => each !== null)
  return said.length === 0 ? null : `Own past durations: ${said.slice(-6).join(', ')}.`
}
