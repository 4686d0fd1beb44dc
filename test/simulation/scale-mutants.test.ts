// The simulator must be able to find a service that hears some of its patients less than others, or asks them too little.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/decide/flags.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/flags.ts')>()
  const raiseFlags: typeof real.raiseFlags = (...all) =>
    broken.by === 'hears nothing of what is entered' && all[5] === 'clinic'
      ? false
      : real.raiseFlags(...all)
  return { ...real, raiseFlags }
})
vi.mock('../../shared/chart/decide/check-in.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/check-in.ts')>()
  const closeAndScore: typeof real.closeAndScore = (draft, reason) =>
    broken.by === 'goes on asking for what was entered' && reason === 'entered'
      ? []
      : real.closeAndScore(draft, reason)
  return { ...real, closeAndScore }
})

const violated = async (name: string) => {
  const script = scenarios[name]
  if (!script) throw new Error(`no scenario ${name}`)
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

const mutants = [
  ['hears nothing of what is entered', 'is asked by phone', 'entered-answers-ring'],
  ['goes on asking for what was entered', 'is asked by phone', 'entered-answers-ring'],
] as const

beforeEach(() => {
  broken.by = ''
})

describe('the simulator', () => {
  it.each([...new Set(mutants.map(([, scenario]) => scenario))])(
    'finds nothing wrong while a patient %s',
    async (scenario) => expect(await violated(scenario)).toEqual([]),
  )

  it.each(mutants)('finds a service that %s', async (mutant, scenario, invariant) => {
    broken.by = mutant
    expect(await violated(scenario)).toContain(invariant)
  })
})
