import { describe, expect, it } from 'vitest'
import { applyWhole } from '../../shared/chart/evolve.ts'
import { emptyChart } from '../../shared/chart/state.ts'
import { wholeChart } from '../../shared/chart/whole.ts'
import { key } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { longChart } from './long.ts'

const p1 = key('p1')
const commits = longChart({
  years: 1,
  sessionEvery: 20,
  scoreEvery: 7,
  instruments: ['phq-9'],
  alerts: 5,
  flood: 0,
  words: (characters) => 'x'.repeat(characters),
})
const anew = (all: typeof commits) => all.reduce(applyWhole, emptyChart(p1))

describe('the whole chart', () => {
  it('is what its commits come to, whatever they came to before', () => {
    const upTo = fc.integer({ min: 0, max: commits.length })
    fc.assert(
      fc.property(fc.array(upTo, { minLength: 1, maxLength: 5 }), (ends) => {
        for (const end of ends)
          expect(wholeChart(p1, commits.slice(0, end))).toEqual(anew(commits.slice(0, end)))
      }),
      { numRuns: 20 },
    )
  })

  it('is another where a commit in between is another, though all around it are the same', () => {
    const whole = wholeChart(p1, commits)
    const others = commits.with(3, { ...commits[3]!, events: [] })
    expect(wholeChart(p1, others)).toEqual(anew(others))
    expect(wholeChart(p1, others)).not.toEqual(whole)
  })

  it('is another patient’s where it is asked for as theirs', () => {
    expect(wholeChart(p1, commits).key).toEqual(p1)
    expect(wholeChart(key('p2'), commits).key).toEqual(key('p2'))
  })
})
