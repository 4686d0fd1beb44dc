import { describe, expect, it } from 'vitest'
import { calm } from '../stories/days.ts'
import { enrolled, finish, finished, plan, planned, Scenario, scored, wake } from './scenario.ts'

const day0 = '2026-03-02T16:00:00Z'
const hour = (n: number) => new Date(Date.parse(day0) + n * 3_600_000).toISOString()

/** Sessions every so many days, each planned when the one before is over; answers an hour after each text. */
function series(
  everyDays: number,
  count: number,
  ahead: boolean,
  answersAfterHours = 1,
  kind: 'induction' | 'booster' = 'induction',
) {
  const story = new Scenario()
    .given(hour(-24), enrolled(), planned('s0', hour(-1)), scored(20, hour(-24)))
    .given(day0, finished('s0', day0))
  const asked: { day: number; at: number }[] = []
  let openedAt = 0
  for (let at = 1; at <= (everyDays * count + 14) * 24; at++) {
    const now = hour(at)
    const index = Math.ceil(at / 24 / everyDays)
    if (ahead && index < count && at % (24 * everyDays) === 1)
      story.when(now, plan(`s${index}`, hour(index * 24 * everyDays - 1), kind))
    if (at % (24 * everyDays) === 0 && at / 24 / everyDays < count) {
      const id = `s${at / 24 / everyDays}`
      if (!ahead) story.when(now, plan(id, hour(at - 1), kind))
      story.when(now, finish(id, now)).delivered(now)
    }
    story.when(now, wake)
    for (const { instrument } of story.of('CheckInOpened')) {
      openedAt = at
      if (instrument === 'phq-9') asked.push({ day: Math.round(at / 24), at })
    }
    story.delivered(now)
    while (story.chart.openCheckIn && at - openedAt >= answersAfterHours) {
      const { instrument, checkInId } = story.chart.openCheckIn
      story.texted(now, calm[instrument] ?? '').delivered(now)
      if (story.chart.openCheckIn?.checkInId === checkInId) break
    }
  }
  return story.chart.scores.filter(({ source }) => source === 'text')
}

describe('a series', () => {
  it.each([
    [2, 6, true],
    [2, 6, false],
    [3, 6, true],
    [3, 6, false],
    [7, 5, true],
    [7, 5, false],
    [8, 5, true],
    [8, 5, false],
  ])(
    'of a session every %i days, %i in all, planned ahead %s, is measured about once a week',
    (everyDays, count, ahead) => {
      const days = series(everyDays, count, ahead).map(
        ({ at }) => (Date.parse(at) - Date.parse(day0)) / 86_400_000,
      )
      const last = everyDays * (count - 1)
      expect(days.filter((day) => day <= last).length).toBeGreaterThanOrEqual(Math.floor(last / 10))
      const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0))
      // The one time that the day after a session becomes the day before the next takes twelve.
      expect(Math.max(...gaps)).toBeLessThan(13)
      expect(Math.min(...gaps)).toBeGreaterThan(4)
    },
  )

  it.each([7, 8])(
    'of a session every %i days is measured though answers come the day after',
    (everyDays) => {
      const scores = series(everyDays, 5, true, 20)
      expect(scores.length).toBeGreaterThanOrEqual(4)
    },
  )

  it.each([
    [7, true],
    [7, false],
    [14, true],
    [14, false],
  ])('of a booster every %i days, planned ahead %s, is measured after each', (everyDays, ahead) => {
    expect(series(everyDays, 5, ahead, 1, 'booster').length).toBeGreaterThanOrEqual(4)
  })

  it.each([
    [7, true],
    [7, false],
    [4, true],
    [4, false],
  ])(
    'of a session every %i days that goes on for longer than an induction, planned ahead %s, is measured shortly before sessions',
    (everyDays, ahead) => {
      const days = series(everyDays, Math.ceil(70 / everyDays), ahead, 1, 'booster')
        .map(({ at }) => (Date.parse(at) - Date.parse(day0)) / 86_400_000)
        .filter((day) => day > 40 && day < 65)
      expect(days.length).toBeGreaterThanOrEqual(3)
      // The day before; on the morning itself where the plan or the caps leave no other.
      for (const day of days) expect(day % everyDays).toBeGreaterThan(everyDays - 1.5)
      for (const [index, day] of days.slice(1).entries())
        expect(day - days[index]!).toBeGreaterThan(6.5)
    },
  )
})
