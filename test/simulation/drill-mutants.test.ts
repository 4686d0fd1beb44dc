// The simulator must be able to find a service whose drill does not come, wakes people, or passes for what it is not.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addDays } from '../../shared/calendar/index.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/agenda/drill.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/drill.ts')>()
  const drills: typeof real.drills = (policy, chart, now, by) => {
    const dues = real.drills(policy, chart, now, by)
    if (broken.by === 'is held once and never again') return []
    if (broken.by === 'is held every second day')
      return dues.map((due) => ({ ...due, at: addDays(due.at, -5) }))
    return dues
  }
  return { ...real, drills }
})
vi.mock('../../shared/chart/on-call.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/on-call.ts')>()
  const isForOnCall: typeof real.isForOnCall = (policy, alert, at) =>
    broken.by !== 'does not ring who is on call' && real.isForOnCall(policy, alert, at)
  return { ...real, isForOnCall }
})
vi.mock('../../shared/chart/decide/alerts.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/alerts.ts')>()
  const raise: typeof real.raise = (draft, alarm, messageId) => {
    if (broken.by === 'passes for an emergency')
      return real.raise(draft, { ...alarm, level: 'emergency' }, messageId)
    if (broken.by === 'passes for a crisis')
      return real.raise(draft, { ...alarm, kind: 'crisis' }, messageId)
    return real.raise(draft, alarm, messageId)
  }
  return { ...real, raise }
})

const violated = async (mutant: string) => {
  broken.by = mutant
  const script = Object.entries(scenarios).find(([name]) => name.includes('drill'))?.[1]
  if (!script) throw new Error('no scenario of a drill')
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

beforeEach(() => {
  broken.by = ''
})

describe('a drill', () => {
  it('breaks nothing as it is', async () => {
    expect(await violated('')).toEqual([])
  })

  it.each([
    ['is held once and never again', 'drills-are-weekly'],
    ['is held every second day', 'drills-are-weekly'],
    ['does not ring who is on call', 'drills-are-tests'],
    ['passes for an emergency', 'drills-are-tests'],
    ['passes for a crisis', 'drills-are-tests'],
  ])('that %s is found', async (mutant, invariant) => {
    expect(await violated(mutant)).toContain(invariant)
  })
})
