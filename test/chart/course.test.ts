import { describe, expect, it } from 'vitest'
import { at } from '../support/deps.ts'
import { enrolled, finished, planned, Scenario, scored, sessionId, wake } from './scenario.ts'

const day0 = '2026-03-02T16:00:00Z'
const dayOf = (time: string) => Math.round((Date.parse(time) - Date.parse(day0)) / 86_400_000)

const good: Record<string, string> = {
  'safety-check': '1 1 0 0 1 1 1 7 1 1',
  mood: '7 3',
  'phq-9': '0 0 1 1 0 0 1 0 0',
}

/** Answers every check-in within the hour; returns on which day each was opened. */
function live(
  story: Scenario,
  days: number,
  answers = true,
): { day: number; instrument: string }[] {
  const asked: { day: number; instrument: string }[] = []
  let seen = ''
  for (let hour = 1; hour <= days * 24; hour++) {
    const now = new Date(Date.parse(day0) + hour * 3_600_000).toISOString()
    const due = story.chart.sessions.find(
      (each) =>
        each.state === 'planned' && Date.parse(each.startsAt) + 3_600_000 <= Date.parse(now),
    )
    if (due)
      story
        .when(now, {
          type: 'FinishSession',
          sessionId: due.sessionId,
          startedAt: null,
          endedAt: at(now),
          doseMg: null,
          note: null,
          route: 'iv',
          lot: null,
          weightKg: null,
          confirmed: 'as it was',
          by: 'n',
        })
        .delivered(now)
    story.when(now, wake).delivered(now)
    while (story.chart.openCheckIn && story.chart.openCheckIn.checkInId !== seen) {
      const { checkInId, instrument } = story.chart.openCheckIn
      asked.push({ day: dayOf(now), instrument })
      seen = checkInId
      if (answers) story.texted(now, good[instrument] ?? '').delivered(now)
    }
  }
  return asked
}

const treated = () =>
  new Scenario()
    .given(
      '2026-03-01T15:00:00Z',
      enrolled(),
      planned('s1', '2026-03-02T15:00:00Z'),
      scored(20, '2026-03-01T15:00:00Z'),
    )
    .given(day0, finished('s1', day0))

describe('the course after a session', () => {
  it('asks on days 1, 3, 7 and then weekly', () => {
    expect(live(treated(), 30)).toEqual([
      { day: 1, instrument: 'safety-check' },
      { day: 3, instrument: 'mood' },
      { day: 7, instrument: 'phq-9' },
      { day: 14, instrument: 'phq-9' },
      { day: 21, instrument: 'phq-9' },
      { day: 28, instrument: 'phq-9' },
    ])
  })

  it('asks every two weeks once stable for twelve', () => {
    const weeks = live(treated(), 120)
      .filter((each) => each.instrument === 'phq-9')
      .map((each) => each.day / 7)
    expect(weeks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16])
  })

  it('begins anew with a new session', () => {
    const story = treated().given(day0, planned('b1', '2026-03-12T15:00:00Z', 'booster'))
    const asked = live(story, 20)
    expect(asked).toContainEqual({ day: 11, instrument: 'safety-check' })
    expect(asked).toContainEqual({ day: 13, instrument: 'mood' })
    expect(asked).toContainEqual({ day: 17, instrument: 'phq-9' })
    expect(asked.filter((each) => each.instrument === 'phq-9')).toHaveLength(2)
  })

  it('in a series asks the full scale once a week, and again a week after the last session', () => {
    const story = treated()
    for (const [index, day] of ['04', '06', '09', '11', '13'].entries())
      story.given(day0, planned(`s${index + 2}`, `2026-03-${day}T15:00:00Z`))
    const full = live(story, 30)
      .filter((each) => each.instrument === 'phq-9')
      .map((each) => each.day)
    // With the safety check of the morning after the fourth session.
    expect(full[0]).toBe(8)
    expect(full[1]).toBe(18)
    expect(full.slice(1).every((day, at) => day - (full[at] ?? 0) >= 7)).toBe(true)
  })

  it('lets a step go that nobody could ask in time, and never two sittings at once', () => {
    const asked = live(treated(), 14, false)
    expect(asked.map((each) => each.day)).toEqual([1, 7, 14])
    expect(asked[0]?.instrument).toBe('safety-check')
    expect(asked[1]?.instrument).toBe('phq-9')
  })

  it('asks no more after a withdrawal, and nothing before a first session', () => {
    const waiting = new Scenario().given(day0, enrolled(), planned('s1', '2026-05-02T15:00:00Z'))
    expect(live(waiting, 20)).toEqual([])
    const gone = treated().given(day0, { type: 'PatientWithdrawn', reason: 'moved', by: 'n' })
    expect(live(gone, 20)).toEqual([])
  })

  it('of an older session entered late changes nothing', () => {
    const story = treated().given(day0, planned('s0', '2026-02-20T15:00:00Z'))
    const before = story.chart.slots
    story.when('2026-03-05T16:00:00Z', {
      type: 'FinishSession',
      sessionId: sessionId('s0'),
      startedAt: null,
      endedAt: at('2026-02-20T16:00:00Z'),
      doseMg: null,
      note: null,
      route: 'iv',
      lot: null,
      weightKg: null,
      confirmed: 'as it was',
      by: 'n',
    })
    expect(story.chart.slots).toEqual(before)
    expect(story.of('TextRequested')).toEqual([])
  })
})

describe('a chart of years', () => {
  it('stays small enough to be stored as one item', () => {
    const story = treated()
    for (let week = 1; week <= 5 * 52; week++) {
      const now = new Date(Date.parse(day0) + week * 7 * 86_400_000).toISOString()
      story.when(now, wake).delivered(now)
      if (story.chart.openCheckIn)
        story.texted(now, good[story.chart.openCheckIn.instrument] ?? '').delivered(now)
    }
    expect(story.chart.scores.length).toBeGreaterThan(120)
    expect(JSON.stringify(story.chart).length).toBeLessThan(100_000)
  })
})
