import { describe, expect, test } from 'vitest'
import { kaplanMeier, OutcomesInputError } from '../../shared/outcomes/index.ts'
import { kaplanMeierCases } from './fixtures/read.ts'

const near = (ours: number, theirs: number) =>
  Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))

describe('the Kaplan-Meier curve', () => {
  test.each(['lung', 'veteran', 'aml', 'ovarian', 'kidney', 'stanford2'])(
    'of the public data set %s is the one R draws',
    (name) => compare(kaplanMeierCases.find((each) => each.name === name)!),
  )

  test('of 200 random data sets with ties, heavy censoring and single durations is too', () => {
    const random = kaplanMeierCases.filter(({ name }) => name.startsWith('random'))
    expect(random).toHaveLength(200)
    for (const each of random) compare(each)
  })

  test('of nothing has no step and no median', () => {
    expect(kaplanMeier([])).toEqual({
      steps: [],
      median: { estimate: null, low: null, high: null },
    })
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a duration of %d by name',
    (time) => {
      expect(() => kaplanMeier([{ time, event: true }])).toThrow(OutcomesInputError)
    },
  )
})

function compare({ name, time, event, steps, median }: (typeof kaplanMeierCases)[number]): void {
  const ours = kaplanMeier(time.map((each, at) => ({ time: each, event: event[at] === 1 })))
  expect(ours.steps.length, name).toBe(steps.time.length)
  ours.steps.forEach((step, at) => {
    for (const field of ['time', 'atRisk', 'events', 'survival'] as const) {
      expect(near(step[field], steps[field][at]!), `${name} ${field} ${at}`).toBe(true)
    }
    // R has no limits at a survival of exactly 0 or 1; there we claim nothing: 0 to 1.
    for (const field of ['standardError', 'low', 'high'] as const) {
      const theirs = steps[field][at]
      if (theirs != null) expect(near(step[field], theirs), `${name} ${field} ${at}`).toBe(true)
      else expect([0, 1]).toContain(step.survival)
    }
  })
  for (const field of ['estimate', 'low', 'high'] as const) {
    const [mine, theirs] = [ours.median[field], median[field]]
    if (theirs === null) expect(mine, `${name} median ${field}`).toBeNull()
    else expect(near(mine!, theirs), `${name} median ${field}`).toBe(true)
  }
}
