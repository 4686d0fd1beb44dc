// The simulator must be able to find a service that asks how the day is too often, or makes too much of the answer.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays, localDay } from '../../shared/calendar/index.ts'
import type { OpenSlot } from '../../shared/chart/course.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

/** The morning after the last one. */
const daily = ({ closedCheckIns }: ChartState, each: OpenSlot): OpenSlot => {
  const last = closedCheckIns.findLast(({ slot }) => slot.startsWith('q'))
  if (each.slot.kind !== 'sensor' || !last) return each
  const dueAt = addDays(last.at, 1)
  return { ...each, dueAt, slot: { kind: 'sensor', localDay: localDay(dueAt, 'America/New_York') } }
}
vi.mock('../../shared/chart/course.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/course.ts')>()
  const openSlots: typeof real.openSlots = (...all) =>
    real
      .openSlots(...all)
      .map((each) => (broken.by === 'asks about every day' ? daily(all[1], each) : each))
  return { ...real, openSlots }
})
/** A bad day counts as a bad scale. */
vi.mock('../../shared/chart/history.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/history.ts')>()
  const { id } = await import('../../shared/instruments/built-in.ts')
  const historyOf: typeof real.historyOf = (chart) => {
    const told = real.historyOf(chart)
    if (broken.by !== 'takes a bad day for a bad scale') return told
    const scores = chart.scores.map((each) =>
      each.instrument === id('today')
        ? { ...each, instrument: id('phq-9'), total: 27 - 2 * each.total }
        : each,
    )
    return { ...told, scores }
  }
  return { ...real, historyOf }
})

const scenario = 'is asked how the day is, and brings the scale forward'
const violated = async () => {
  const script = scenarios[scenario]
  if (!script) throw new Error(`no scenario ${scenario}`)
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}
const mutants = [
  ['asks about every day', 'the-day-is-asked-seldom'],
  ['takes a bad day for a bad scale', 'the-day-decides-nothing'],
] as const

beforeEach(() => {
  broken.by = ''
})

describe('the simulator', () => {
  it('finds nothing wrong while a patient is asked how the day is', async () =>
    expect(await violated()).toEqual([]))

  it.each(mutants)('finds a service that %s', async (mutant, invariant) => {
    broken.by = mutant
    expect(await violated()).toContain(invariant)
  })
})
