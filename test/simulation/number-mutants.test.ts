// The simulator must be able to find a service that texts a number which said STOP.
import { describe, expect, it } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const scenario = 'stops, and the number goes to another'

const violated = async (tamper: (deps: Deps) => Deps) => {
  const script = scenarios[scenario]
  if (!script) throw new Error('no such scenario')
  const played = await play({ clinics, tamper }, script, { order: 'asked', crashes: [] })
  return played.violations.map(({ invariant }) => invariant)
}

const mutants: Readonly<Record<string, (deps: Deps) => Deps>> = {
  'forgets what a number said once its patient has another': (deps) => ({
    ...deps,
    store: { ...deps.store, noteOptOut: async () => undefined },
  }),
  'does not ask what a number said before it was given to a patient': (deps) => ({
    ...deps,
    store: {
      ...deps.store,
      findPhone: async (...asked) => ({
        ...(await deps.store.findPhone(...asked)),
        optedOutAt: null,
      }),
    },
  }),
}

describe('the simulator', () => {
  it('finds nothing wrong with a service that leaves such numbers alone', async () => {
    expect(await violated((deps) => deps)).toEqual([])
  })

  it.each(Object.entries(mutants))('finds a service that %s', async (_, tamper) => {
    expect(await violated(tamper)).toContain('numbers-are-left-alone')
  })
})
