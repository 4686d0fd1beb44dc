// The simulator must be able to find a service that lets a patient come at the wrong time.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/evolve/visits.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/evolve/visits.ts')>()
  const changed: typeof real.changed = (chart, ...rest) => {
    if (broken.by === 'tells of no move') return []
    const silent = { ...chart, noticed: [] }
    return real.changed(broken.by === 'forgets its reminders' ? silent : chart, ...rest)
  }
  return { ...real, changed }
})
vi.mock('../../shared/chart/visits.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/visits.ts')>()
  const visitDue: typeof real.visitDue = (policy, chart, now) => {
    if (broken.by === 'tells of the first move alone' && chart.visitsToldAt !== null) return null
    const due = real.visitDue(policy, chart, now)
    return due && broken.by === 'wakes patients' ? { ...due, at: now, urgent: true } : due
  }
  return { ...real, visitDue }
})

const violated = async () => {
  const script = scenarios['is moved by day and by night, and canceled']
  if (!script) throw new Error('no such scenario')
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

describe('the simulator', () => {
  beforeEach(() => {
    broken.by = ''
  })

  it('finds nothing wrong with a service that tells of moves', async () => {
    expect(await violated()).toEqual([])
  })

  it.each([
    ['tells of no move', 'moves-are-told'],
    ['tells of the first move alone', 'moves-are-told'],
    ['forgets its reminders', 'moves-are-told'],
    ['wakes patients', 'reminders-in-the-window'],
  ])('finds a service that %s', async (mutant, invariant) => {
    broken.by = mutant
    expect(await violated()).toContain(invariant)
  })
})
