// The simulator must be able to find a service that lets a patient come to a session with nobody to take them home.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { visits } from '../../simulation/crash-points/scenarios/visits.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/agenda/visit-check.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/visit-check.ts')>()
  const unready: typeof real.unready = (policy, chart) => {
    if (broken.by === 'tells nobody') return []
    const dues = real.unready(policy, chart)
    return broken.by === 'tells of those who have said something'
      ? dues.filter(() => chart.sessions.some((each) => 'ride' in each))
      : dues
  }
  return { ...real, unready }
})

const violated = async () => {
  const script = visits['says nothing of a ride, and the clinic finds one']
  if (!script) throw new Error('no such scenario')
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

describe('the simulator', () => {
  beforeEach(() => {
    broken.by = ''
  })

  it('finds nothing wrong with a service that asks', async () => {
    expect(await violated()).toEqual([])
  })

  it.each(['tells nobody', 'tells of those who have said something'])(
    'finds a service that %s',
    async (mutant) => {
      broken.by = mutant
      expect(await violated()).toContain('visits-are-prepared')
    },
  )
})
