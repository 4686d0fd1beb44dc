// The outcomes' bench from end to end, by samples too small to quote: it runs, and each figure has what it is of.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { benchOutcomes, type OutcomesFigures } from '../../bench/outcomes.ts'

let figures: OutcomesFigures
let text: string
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  const bench = benchOutcomes({ quick: true })
  figures = bench.figures
  text = bench.text
})

describe('each figure of the outcomes has its sample beside it', () => {
  it('the simulated clinic: who enrolled, and whose loss was seen', () => {
    const { enrolled, followed } = figures.published
    expect(enrolled).toBe(figures.samples.enrolled)
    expect(followed).toBeGreaterThan(enrolled / 4)
  })

  it('policies and settings: patient-years', () => {
    const years = figures.samples.compared * 2
    expect(figures.comparisons.map(({ patientYears }) => patientYears)).toEqual([
      years,
      years,
      years,
    ])
    expect(figures.settings.patientYears).toBe(figures.samples.settings * 2)
  })

  it('intervals for the day of loss: patients, forecasts and losses', () => {
    const { patients, days, losses, coverage } = figures.calibration
    expect({ patients, days }).toEqual({ patients: figures.samples.calibrated, days: 730 })
    expect(losses).toBeGreaterThan(0)
    for (const { forecasts } of coverage) expect(forecasts).toBeGreaterThan(0)
    for (const each of figures.inWorlds) {
      expect(each.patients, each.world).toBe(figures.samples.inEachWorld)
      expect(each.forecasts, each.world).toBeGreaterThan(0)
      expect(each.losses, each.world).toBeGreaterThan(0)
    }
  })

  it('false alarms, bias and families: responders and episodes', () => {
    for (const { responders, weeks } of figures.falseAlarms)
      expect({ responders, weeks }).toEqual({
        responders: figures.samples.falseAlarms,
        weeks: 26,
      })
    expect(figures.bias.patients).toBe(figures.samples.biased)
    for (const { episodes } of figures.families) expect(episodes).toBe(figures.samples.episodes)
  })

  it('times: scores, intervals and rounds', () => {
    const { fiveYears, oneYear, turnbull } = figures.speed
    expect(fiveYears.scores).toBeGreaterThan(4 * oneYear.scores)
    expect(turnbull.intervals).toBe(figures.samples.intervals)
    for (const { rounds, ms } of [fiveYears, oneYear, turnbull]) {
      expect(rounds).toBeGreaterThan(0)
      expect(ms).toBeGreaterThan(0)
    }
  })

  it('survfit, or that R is missing', () => {
    const { survfit, turnbull } = figures.speed
    if ('missing' in survfit) expect(text).toContain('NOT COMPARED')
    // Two methods, one maximum: theirs stops a little before it.
    else expect(survfit.logLikelihood).toBeCloseTo(turnbull.logLikelihood, 0)
  })
})
