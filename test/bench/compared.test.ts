// What the bench says of its comparison with R, and of its own run.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { measuring, sayMeasured } from '../../bench/measured.ts'
import { saySurvfit, survfitOf } from '../../bench/outcomes/survfit.ts'
import { turnbull } from '../../shared/outcomes/index.ts'

const intervals = [
  { after: 7, by: 14 },
  { after: 14, by: 28 },
  { after: 21, by: 28 },
  { after: 28, by: null },
]
const hasR = spawnSync('Rscript', ['-e', 'library(survival)']).status === 0

describe("the comparison with R's survfit", () => {
  it('says that R is missing, and has no figure then', () => {
    const missing = survfitOf(intervals, 'no-such-Rscript')
    expect(missing).toEqual({ missing: expect.stringMatching(/R is not installed.*ENOENT/) })
    expect(saySurvfit(missing)).toMatch(/^NOT COMPARED/)
  })

  it('says that the package is missing, where R alone is there', () => {
    const missing = survfitOf(intervals, 'false')
    expect(missing).toEqual({ missing: expect.stringMatching(/no survival package/) })
  })

  it.runIf(hasR)('finds the likelihood that we find', () => {
    const theirs = survfitOf(intervals)
    expect(theirs).toMatchObject({ fits: 3, versions: expect.stringMatching(/^\d.*\/\d/) })
    const { logLikelihood } = turnbull(intervals)
    expect('logLikelihood' in theirs && theirs.logLikelihood).toBeCloseTo(logLikelihood, 3)
  })
})

describe('a measurement', () => {
  it('says when, where and with how much it was made', async () => {
    const { result, measured } = await measuring({ quick: true }, async () => 42)
    expect(result).toBe(42)
    expect(measured).toMatchObject({ quick: true, node: process.version })
    expect(measured.at).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(measured.cores).toBeGreaterThan(0)
  })

  it('says so where others wanted the machine, and where samples were small', () => {
    const quiet = {
      ...{ at: '2026-11-27T00:00:00.000Z', quick: false, node: 'v24', processor: 'one' },
      ...{ cores: 2, load: 0.5, seconds: 10, processorSeconds: 9 },
    }
    expect(sayMeasured(quiet)).toBe('10 s, 9 s of processor')
    expect(sayMeasured({ ...quiet, load: 4 })).toMatch(/BUSY: 4\.0 others on 2 cores$/)
    expect(sayMeasured({ ...quiet, quick: true })).toMatch(/QUICK: small samples/)
  })
})
