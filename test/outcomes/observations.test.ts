import { expect, it } from 'vitest'
import { kaplanMeier, observationOf } from '../../shared/outcomes/index.ts'

it('dates a loss in the middle of the days it lies between, and cuts short after the last look that found none', () => {
  expect(observationOf({ after: 21, by: 28 })).toEqual({ time: 24.5, event: true })
  expect(observationOf({ after: 30, by: null })).toEqual({ time: 30, event: false })
})

it('takes one known exactly as it is, so that the curve is that of exact durations', () => {
  const exact = [3, 8, 8, 21].map((day) => ({ after: day, by: day }))
  const running = [{ after: 8, by: null }]
  const curve = kaplanMeier([...exact, ...running].map(observationOf))
  expect(curve.steps.map(({ survival }) => Number(survival.toFixed(12)))).toEqual([0.8, 0.4, 0])
})
