// The simulator must be able to find a service that forgets the long course, or what is told in it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/screens.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/screens.ts')>()
  const saidBefore: typeof real.saidBefore = (...all) =>
    broken.by === 'takes every symptom for an old one' ? 3 : real.saidBefore(...all)
  const nextScreen: typeof real.nextScreen = (...all) =>
    broken.by === 'never asks' ? null : real.nextScreen(...all)
  const screenLateAt: typeof real.screenLateAt = (...all) =>
    broken.by === 'lists no screen as late' ? null : real.screenLateAt(...all)
  return { ...real, saidBefore, nextScreen, screenLateAt }
})
vi.mock('../../shared/chart/decide/measurements.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/measurements.ts')>()
  const enterMeasurement: typeof real.enterMeasurement = (draft, command) => {
    if (broken.by !== 'files findings and tells nobody')
      return real.enterMeasurement(draft, command)
    const { kind, takenAt: at, values, finding, note, by } = command
    const measurementId = `m${draft.chart.counts.measurements + 1}`
    const measured = { measurementId, kind, at, values: [...values], finding, note, by }
    draft.emit({ type: 'MeasurementRecorded', ...measured })
  }
  return { ...real, enterMeasurement }
})
vi.mock('../../shared/chart/evolve/reviews.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/evolve/reviews.ts')>()
  const reviews: typeof real.reviews = {
    ...real.reviews,
    CaseReviewTakenBack: (chart, ...rest) =>
      broken.by === 'takes no review back'
        ? chart
        : real.reviews.CaseReviewTakenBack(chart, ...rest),
  }
  return { ...real, reviews }
})
vi.mock('../../shared/chart/holds.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/holds.ts')>()
  const holding: typeof real.holding = (chart) =>
    broken.by === 'holds nobody' ? new Set() : real.holding(chart)
  return { ...real, holding }
})

const violated = async (name: string, days = 0) => {
  const script = scenarios[name]
  if (!script) throw new Error(`no scenario ${name}`)
  const { violations } = await play(
    { clinics },
    async (stage) => {
      await script(stage)
      await stage.pass({ days })
    },
    { order: 'asked', crashes: [] },
  )
  return violations.map(({ invariant, detail }) => `${invariant}: ${detail}`)
}

const told = 'is screened after treatment, and tells of a symptom'
const byPhone = 'misses a screen, and is asked by phone'
const unasked = 'is screened after treatment, and lets it lapse'
const measured = 'is measured, newly out of order, and by mistake'
const talked = 'is talked about in the weekly review, and too soon'
const mutants = [
  ['takes every symptom for an old one', told, 'symptoms-are-held', 0],
  ['holds nobody', told, 'symptoms-are-held', 0],
  ['holds nobody', byPhone, 'symptoms-are-held', 0],
  ['files findings and tells nobody', measured, 'findings-are-told', 0],
  ['takes no review back', talked, 'reviews-stand', 0],
  ['never asks', told, 'screens-are-asked', 60],
  ['lists no screen as late', unasked, 'late-screens-are-listed', 20],
] as const

beforeEach(() => {
  broken.by = ''
})

describe('the simulator', () => {
  it.each([told, byPhone, unasked, measured, talked])(
    'finds nothing wrong while a patient %s',
    async (scenario) => {
      expect(await violated(scenario)).toEqual([])
    },
  )

  it.each(mutants)(
    'finds a service that %s, of a patient who %s',
    async (mutant, name, invariant, days) => {
      broken.by = mutant
      expect((await violated(name, days)).join()).toContain(invariant)
    },
  )
})
