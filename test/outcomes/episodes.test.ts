import { describe, expect, test } from 'vitest'
import { depressionProtocol } from '../../local/patients/protocol.ts'
import type { Protocol } from '../../shared/outcomes/index.ts'
import { booster, chart, on, outcomesOf, phq9, series } from './histories.ts'

const lost = [
  [7, 5],
  [14, 6],
  [21, 8],
  [28, 13],
  [35, 14],
] as const

describe('an episode', () => {
  test('runs from the last session of its series to the confirmed loss, as bounds', () => {
    expect(outcomesOf(chart(lost), on(35)).episodes).toMatchObject([
      {
        sessionIds: ['s1', 's2', 's3', 's4', 's5', 's6'],
        startedAt: on(0),
        status: 'ended',
        respondedBy: on(7),
        durationDays: { atLeast: 21, atMost: 28, estimate: 24.5 },
        endedBy: 'confirmed-loss',
      },
    ])
  })

  test('holds until two full scales, three to ten days apart, are out of response', () => {
    const status = (...scores: [number, number][]) =>
      outcomesOf(chart([[7, 5], ...scores]), on(scores.at(-1)![0])).episodes[0]?.status
    expect(status([14, 13])).toBe('holding')
    expect(status([14, 13], [16, 13])).toBe('holding') // two days apart
    expect(status([14, 13], [25, 13])).toBe('holding') // eleven days apart
    expect(status([14, 13], [17, 6], [21, 13])).toBe('holding') // in response between
    expect(status([14, 13], [17, 13])).toBe('ended')
    expect(status([14, 13], [24, 13])).toBe('ended')
  })

  test('is not lost below the cut-off, though out of response', () => {
    const history = chart(
      [
        [7, 4],
        [14, 8],
        [21, 8],
      ],
      { scores: phq9([-13, 14], [7, 4], [14, 8], [21, 8]) },
    )
    expect(outcomesOf(history, on(21)).episodes[0]).toMatchObject({
      status: 'holding',
      durationDays: { atLeast: 7, atMost: null },
      lossBetweenDays: { after: 21, by: null },
    })
  })

  test('is cut short by a booster given while well, and ended by one given after a loss', () => {
    const well = chart(
      [
        [7, 5],
        [14, 6],
      ],
      { sessions: [...series, booster(18)] },
    )
    expect(outcomesOf(well, on(18)).episodes[0]).toMatchObject({
      status: 'cut-short',
      cutShortBy: 'next-session',
      durationDays: { atLeast: 14, atMost: null, estimate: null },
    })
    const worse = chart(
      [
        [7, 5],
        [14, 15],
      ],
      { sessions: [...series, booster(16)] },
    )
    expect(outcomesOf(worse, on(16)).episodes[0]).toMatchObject({
      status: 'ended',
      endedBy: 'booster-after-loss',
      durationDays: { atLeast: 7, atMost: 14, estimate: 10.5 },
    })
  })

  test('tells how much hangs on reading boosters as losses', () => {
    const history = chart(
      [
        [7, 5],
        [14, 6],
        [28, 5],
        [35, 15],
      ],
      {
        sessions: [...series, booster(18), booster(37)],
      },
    )
    const told = outcomesOf(history, on(40)).sensitivity!
    expect(told).toMatchObject({ boostersAfterLoss: 1, boostersWhileWell: 1 })
    expect(told.medianIfAllEvents).toBeLessThan(told.medianIfAllCensored)
  })

  test('is cut short when the patient opts out or withdraws', () => {
    const history = chart([[7, 5]], { ended: { at: on(9), reason: 'opted-out' } })
    expect(outcomesOf(history, on(20)).episodes[0]).toMatchObject({
      status: 'cut-short',
      cutShortBy: 'opted-out',
    })
  })

  test('takes no decision on full scales in the first days, which look back before the session', () => {
    expect(
      outcomesOf(
        chart([
          [1, 2],
          [3, 2],
        ]),
        on(6),
      ).episodes[0]?.status,
    ).toBe('not-enough-data')
  })

  test('takes no decision on short forms', () => {
    const short = { instrument: 'phq-2', at: on(7), total: 0, source: 'text' } as const
    const history = chart([], { scores: [...phq9([-13, 20]), short] })
    expect(outcomesOf(history, on(8)).episodes[0]?.status).toBe('not-enough-data')
  })

  test('needs a baseline from the four weeks before its series, of a case, with room to improve', () => {
    const [old, none, mild, best] = [
      [-41, 20],
      [7, 5],
      [-13, 9],
      [-13, 0],
    ] as const
    for (const before of [old, none, mild, best]) {
      const scores = phq9(before, [7, 4])
      expect(outcomesOf(chart([], { scores }), on(8))).toMatchObject({
        episodes: [{ status: 'not-enough-data' }],
        advice: { status: 'insufficient-data' },
      })
    }
  })

  test('begins anew with each booster, judged from the baseline of the course', () => {
    const history = chart([...lost, [45, 6]], { sessions: [...series, booster(38)] })
    const told = outcomesOf(history, on(45))
    expect(told.baseline?.score).toBe(20)
    expect(told.episodes.map(({ kind, status }) => [kind, status])).toEqual([
      ['series', 'ended'],
      ['booster', 'holding'],
    ])
  })

  test('counts the check-ins asked and answered', () => {
    const checkIns = [7, 14, 21].map((day) => ({ at: on(day), answered: day !== 14 }))
    const told = outcomesOf(
      chart(
        [
          [7, 5],
          [21, 6],
        ],
        { checkIns },
      ),
      on(22),
    )
    expect(told.episodes[0]?.checkIns).toEqual({ asked: 3, answered: 2 })
    expect(told.checkIns).toEqual({ asked: 3, answered: 2 })
  })
})

test('a scale where more is better is read the other way round', () => {
  const total = (day: number, value: number) =>
    ({ instrument: 'who-5', at: on(day), total: value, source: 'clinic' }) as const
  const history = chart([], {
    scores: [total(-13, 20), total(7, 60), total(14, 64), total(21, 24), total(26, 20)],
  })
  const told = outcomesOf(history, on(26), whoFive)
  expect(told.episodes[0]).toMatchObject({
    status: 'ended',
    durationDays: { atLeast: 14, atMost: 21 },
    best: { score: 64 },
  })
  expect(told.advice.status).toBe('due-now')
})

const whoFive: Protocol = {
  ...depressionProtocol,
  instrument: 'who-5',
  name: 'WHO-5',
  direction: 'higher-better',
  maximum: 100,
  step: 4,
  response: { points: 10 },
  cutOff: 48,
  worsening: { points: 10 },
  remission: null,
  baselineFloor: 48,
  standardError: 5,
}
