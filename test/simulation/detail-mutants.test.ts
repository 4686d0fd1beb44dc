// The simulator must be able to find a service that lets old consents in, or gives one number to two patients.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { isExternal } from '../../shared/vocabulary/claims.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))
afterEach(() => {
  broken.by = ''
})

vi.mock('../../shared/chart/decide/details.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/details.ts')>()
  const newerOf: typeof real.newerOf = (known, given) =>
    broken.by === 'consent' ? (given ?? known) : real.newerOf(known, given)
  return { ...real, newerOf }
})

vi.mock('../../shared/chart/decide.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide.ts')>()
  const decide: typeof real.decide = (policy, chart, command) => {
    const { onlyAt: _, ...blind } = command
    return real.decide(policy, chart, broken.by === 'version' ? blind : command)
  }
  return { ...real, decide }
})

async function violated(scenario: string, tamper: (deps: Deps) => Deps = (deps) => deps) {
  const script = scenarios[scenario]
  if (!script) throw new Error('no such scenario')
  const played = await play({ clinics, tamper }, script, { order: 'asked', crashes: [] })
  return played.violations.map(({ invariant }) => invariant)
}

const late = 'has an older consent brought in late'
const together = 'is changed by two who have seen the same'
const handed = 'is given the clinic’s number of another, and later gets it'

describe('the simulator', () => {
  it.each([late, handed, together])(
    'finds nothing wrong with the service as it is: %s',
    async (scenario) => {
      expect(await violated(scenario)).toEqual([])
    },
  )

  it('finds a service that puts an older consent in place of a newer', async () => {
    broken.by = 'consent'
    expect(await violated(late)).toContain('newest-consent-stands')
  })

  it('finds a service that does not ask which version was seen', async () => {
    broken.by = 'version'
    expect(await violated(together)).toContain('one-change-a-version')
  })

  it('finds a service that claims no number of the clinic', async () => {
    const tamper = (deps: Deps): Deps => ({
      ...deps,
      store: {
        ...deps.store,
        claimName: async (claim, key) =>
          isExternal(claim) ? 'claimed' : deps.store.claimName(claim, key),
        findExternal: async (clinicId) => ({ clinicId, patientId: 'p0' as never }),
      },
    })
    expect(await violated(handed, tamper)).toContain('numbers-are-owned')
  })
})
