// What a course is judged from, and when a new course begins.
import { describe, expect, it } from 'vitest'
import { booster, chart, on, outcomesOf, phq9, series } from './histories.ts'

type Scores = [number, number][]

const from = (scores: Scores, at = 8) => outcomesOf(chart([], { scores: phq9(...scores) }), on(at))
const saysOfBaseline = (scores: Scores) =>
  from(scores).advice.reasons.find(({ rule }) => rule === 'baseline')?.text

describe('the baseline', () => {
  it.each<[string, Scores, number]>([
    ['is the only score of the fortnight', [[-13, 20]], 20],
    [
      'is the later of two',
      [
        [-20, 22],
        [-13, 18],
      ],
      18,
    ],
    [
      'is the middle one of several, not the odd one out',
      [
        [-24, 20],
        [-20, 21],
        [-13, 8],
      ],
      20,
    ],
    [
      'is the last where they lead somewhere',
      [
        [-24, 14],
        [-20, 17],
        [-13, 20],
      ],
      20,
    ],
    [
      'is the middle one where the way they lead ends in a jump',
      [
        [-24, 20],
        [-20, 19],
        [-13, 9],
      ],
      19,
    ],
    ['is older than a fortnight where nothing is newer', [[-32, 20]], 20],
    [
      'is the newest of the older ones',
      [
        [-38, 12],
        [-32, 20],
      ],
      20,
    ],
  ])('%s', (_, scores, expected) => {
    expect(from(scores).baseline?.score).toBe(expected)
  })

  it('says how it was come by where it is not simply the last score', () => {
    expect(saysOfBaseline([[-13, 20]])).toBeUndefined()
    expect(saysOfBaseline([[-32, 20]])).toBe(
      'The baseline is PHQ-9 20 on 2025-12-04, 20 days before the first session; none is newer.',
    )
    expect(
      saysOfBaseline([
        [-24, 20],
        [-20, 21],
        [-13, 8],
      ]),
    ).toContain('the middle one of 3 in the 14 days before the first session; the last was 8.')
    expect(from([[-32, 20]]).baselineBasis).toEqual({ daysBefore: 20, scales: 1, old: true })
    expect(from([[-13, 20]]).baselineBasis).toEqual({ daysBefore: 1, scales: 1, old: false })
    expect(from([]).baselineBasis).toBeNull()
  })

  it('of three weeks ago judges the course', () => {
    const told = from(
      [
        [-32, 20],
        [7, 5],
      ],
      8,
    )
    expect(told).toMatchObject({ clinicalState: 'response', advice: { status: 'no-change' } })
  })

  it('that is no case says so, and judges nothing', () => {
    const told = from([
      [-13, 9],
      [7, 4],
    ])
    expect(told.advice).toMatchObject({ status: 'insufficient-data' })
    expect(told.advice.reasons[0]?.text).toContain(
      'is short of 10, from which on a response can be told from chance',
    )
  })
})

describe('an induction', () => {
  const again = (day: number) => ({ id: 'again', kind: 'induction' as const, endedAt: on(day) })
  const kinds = (scores: Scores, day: number) =>
    outcomesOf(chart(scores, { sessions: [...series, again(day)] }), on(day + 1)).episodes.map(
      ({ sessionIds }) => sessionIds.length,
    )

  it('goes on with its series within four weeks', () => {
    expect(kinds([[7, 5]], 20)).toEqual([7])
    expect(kinds([[7, 5]], 30)).toEqual([6, 1])
  })

  it('begins a new series after a recorded relapse, however soon', () => {
    const relapsed: Scores = [
      [7, 5],
      [12, 15],
      [16, 17],
    ]
    expect(kinds(relapsed, 17)).toEqual([6, 1])
    const told = outcomesOf(chart(relapsed, { sessions: [...series, again(17)] }), on(18))
    expect(told.baseline).toEqual({ score: 17, at: on(16) })
  })

  it('begins none after one bad score, nor where no response came before', () => {
    expect(
      kinds(
        [
          [7, 5],
          [12, 15],
        ],
        17,
      ),
    ).toEqual([7])
    expect(
      kinds(
        [
          [8, 15],
          [12, 15],
          [16, 17],
        ],
        17,
      ),
    ).toEqual([7])
  })
})

describe('a patient who withdrew', () => {
  const ended = { at: on(20), reason: 'withdrawn' } as const
  const lost: Scores = [
    [7, 5],
    [14, 15],
    [18, 15],
  ]

  it('gets no advice', () => {
    const { advice } = outcomesOf(chart(lost, { ended }), on(21))
    expect(advice).toMatchObject({ status: 'insufficient-data' })
    expect(advice.reasons[0]?.text).toBe(
      'The patient withdrew on 2026-01-25: nothing is advised from then on.',
    )
    expect(outcomesOf(chart(lost, { ended }), on(19)).advice.status).toBe('due-now')
  })

  it('is still held for safety, and one who only stopped the texts is advised on', () => {
    const safety = { openCrisis: true, maniaGate: false }
    expect(outcomesOf(chart(lost, { ended, safety }), on(21)).advice.status).toBe('safety-first')
    const optedOut = { ended: { at: on(20), reason: 'opted-out' } } as const
    expect(outcomesOf(chart(lost, optedOut), on(21)).advice.status).toBe('due-now')
  })
})

describe('maintenance that comes before any loss', () => {
  const starts = Array.from({ length: 40 }, (_, at) => (at + 1) * 21)
  const scores = [0, ...starts].flatMap(
    (start): Scores => [
      [start + 7, 5],
      [start + 14, 6],
    ],
  )
  const kept = chart(scores, { sessions: [...series, ...starts.map(booster)] })

  it('tells how long a response was seen to last, and not that it lasts two years', () => {
    const { typicalDurationDays: typical } = outcomesOf(kept, on(41 * 21))
    expect(typical).toMatchObject({ lost: 0, seenDays: 14, from: 'published', openEnded: true })
    expect(typical.median).toBeLessThan(120)
    expect(JSON.stringify(typical)).not.toContain('730')
  })
})
