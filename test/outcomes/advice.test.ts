import { describe, expect, test } from 'vitest'
import { booster, chart, on, outcomesOf, phq9, series } from './histories.ts'

type Scores = [number, number][]

const status = (scores: Scores, day: number, more = {}) =>
  outcomesOf(chart(scores, more), on(day)).advice.status

describe('the advice', () => {
  test.each<[string, Scores, number, string]>([
    ['is too early in the first week', [[3, 4]], 5, 'too-early'],
    [
      'changes nothing while all is well',
      [
        [7, 5],
        [14, 6],
        [21, 5],
      ],
      21,
      'no-change',
    ],
    [
      'watches after one score out of response',
      [
        [7, 5],
        [14, 6],
        [21, 12],
      ],
      21,
      'watch',
    ],
    [
      'watches after reliable worsening in response',
      [
        [7, 3],
        [14, 3],
        [21, 9],
      ],
      21,
      'watch',
    ],
    [
      'is due once the loss is confirmed',
      [
        [7, 5],
        [14, 12],
        [18, 13],
      ],
      18,
      'due-now',
    ],
    ['finds no response under a fifth better', [[7, 17]], 8, 'not-a-responder'],
    ['asks for a scale when the last is old', [[7, 5]], 22, 'insufficient-data'],
    [
      'watches when one score is good again after a loss',
      [
        [7, 5],
        [14, 13],
        [18, 13],
        [21, 6],
      ],
      21,
      'watch',
    ],
  ])('%s', (_, scores, day, expected) => expect(status(scores, day)).toBe(expected))

  test('puts safety before everything, even a confirmed loss', () => {
    const lost: Scores = [
      [7, 5],
      [14, 12],
      [18, 13],
    ]
    for (const safety of [
      { openCrisis: true, maniaGate: false },
      { openCrisis: false, maniaGate: true },
      { openCrisis: false, maniaGate: false, redFlag: true },
    ]) {
      expect(status(lost, 18, { safety })).toBe('safety-first')
    }
  })

  test('says why in scores, dates and days that stand in the chart', () => {
    const { reasons } = outcomesOf(
      chart([
        [7, 5],
        [14, 12],
        [18, 13],
      ]),
      on(18),
    ).advice
    expect(reasons[0]).toEqual({
      rule: 'confirmed-loss',
      text: 'PHQ-9 12 on 2026-01-19 and 13 on 2026-01-23, 4 days apart, both at or above 11: response from baseline 20 is lost.',
    })
    expect(reasons.at(-1)?.text).toBe('18 days since the session of 2026-01-05.')
  })

  test('is due soon when own durations say so, and names them', () => {
    const told = outcomesOf(regular(4), on(4 * 28 + 15))
    expect(told.advice.status).toBe('due-soon')
    expect(told.advice.reasons.map(({ text }) => text).join(' ')).toContain(
      'Own past durations: 14 to 21 days, 14 to 21 days, 14 to 21 days, 14 to 21 days.',
    )
    expect(told.typicalDurationDays).toMatchObject({ from: 'own', episodes: 5 })
  })

  test('has no word of the clinic or the literature for the patient after one episode', () => {
    expect(outcomesOf(regular(1), on(28 + 7)).typicalDurationDays.from).toBe('published')
  })

  test('is not due soon at the same day for a patient without short episodes behind them', () => {
    expect(
      status(
        [
          [7, 5],
          [14, 5],
        ],
        15,
      ),
    ).toBe('no-change')
  })
})

/** A patient who loses the response between days 14 and 21 each time, boosted every 28 days. */
function regular(episodes: number) {
  const starts = Array.from({ length: episodes + 1 }, (_, at) => at * 28)
  const scores = starts.flatMap((start, at): [number, number][] => [
    [start + 7, 5],
    [start + 14, 6],
    ...(at < episodes
      ? ([
          [start + 21, 14],
          [start + 25, 15],
        ] as [number, number][])
      : []),
  ])
  const boosters = starts.slice(1).map(booster)
  return chart(scores, { sessions: [...series, ...boosters] })
}

describe('a decision', () => {
  const lost: Scores = [
    [7, 5],
    [14, 12],
    [18, 13],
  ]
  const deferred = {
    decisions: [{ decision: 'defer', at: on(18.5), until: on(23), reason: 'away' }],
  } as const

  test('to defer silences the same advice until its date', () => {
    const told = (day: number) => outcomesOf(chart(lost, deferred), on(day))
    expect(told(19).advice).toMatchObject({
      status: 'due-now',
      silenced: { by: 'defer', until: on(23) },
    })
    expect(told(19).nextReviewAt).toBe(on(23))
    expect(told(23).advice.silenced).toBeNull()
  })

  test('to defer ends early when things get worse', () => {
    const worse = chart([...lost, [21, 19]], deferred)
    expect(outcomesOf(worse, on(21)).advice.silenced).toBeNull()
    const before = { decisions: [{ decision: 'defer', at: on(14.5), until: on(30) }] } as const
    expect(outcomesOf(chart(lost, before), on(18)).advice.silenced).toBeNull() // watch became due-now
  })

  test('stands beside what came of it', () => {
    const history = chart([...lost, [30, 7]], { ...deferred, sessions: [...series, booster(24)] })
    expect(outcomesOf(history, on(31)).decisions).toEqual([
      {
        decision: 'defer',
        at: on(18.5),
        until: on(23),
        reason: 'away',
        scoreAfter: { score: 7, at: on(30) },
        nextSessionAt: on(24),
      },
    ])
  })
})

describe('flags', () => {
  const flags = (more: object, day: number, scores: Scores = []) =>
    outcomesOf(chart(scores, more), on(day)).flags.map(({ flag }) => flag)

  test('name sessions more than weekly after the second month, and many in 90 days', () => {
    const often = Array.from({ length: 14 }, (_, at) => booster(60 + at * 5))
    expect(flags({ sessions: [...series, ...often] }, 126)).toEqual([
      'weekly-beyond-month-2',
      'many-sessions',
    ])
  })

  test('name durations that shrink beyond what check-ins could hide', () => {
    const starts = [0, 60, 100, 130]
    const lengths = [49, 28, 14, 7]
    const scores = starts.flatMap((start, at): Scores => {
      const length = lengths[at]!
      return [
        [start + 7, 5],
        [start + length, 6],
        [start + length + 4, 14],
        [start + length + 8, 15],
      ]
    })
    const sessions = [...series, ...starts.slice(1).map(booster)]
    expect(flags({ sessions }, 150, scores)).toContain('tolerance')
  })
})

test('remission, worsening and non-response are told', () => {
  expect(outcomesOf(chart([[7, 4]]), on(8))).toMatchObject({ remission: true, worsened: false })
  expect(outcomesOf(chart([[7, 26]]), on(8))).toMatchObject({ worsened: true, nonResponse: true })
  expect(outcomesOf(chart([], { scores: phq9() }), on(8)).remission).toBeNull()
})

test('what is lost stands beside safety, which decides', () => {
  const lost = chart(
    [
      [7, 5],
      [14, 12],
      [18, 13],
    ],
    { safety: { openCrisis: true, maniaGate: false } },
  )
  const { status, reasons } = outcomesOf(lost, on(18)).advice
  expect(status).toBe('safety-first')
  expect(reasons.map(({ rule }) => rule)).toEqual([
    'safety',
    'confirmed-loss',
    'worsening',
    'days-since-session',
  ])
})

test('beside safety nothing is foretold', () => {
  const well = chart([[7, 5]], { safety: { openCrisis: true, maniaGate: false } })
  const { reasons, lossExpected } = outcomesOf(well, on(60)).advice
  expect(reasons.map(({ rule }) => rule)).toEqual(['safety', 'days-since-session'])
  expect(lossExpected).toBe(false)
})
