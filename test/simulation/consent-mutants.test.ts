// The simulator must be able to find a service that texts a patient whom a file brought in, and who has consented to nothing.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ consent: false }))
afterEach(() => {
  broken.consent = false
})

vi.mock('../../shared/chart/contact.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/contact.ts')>()
  const messagingOf: typeof real.messagingOf = (chart) => {
    const messaging = real.messagingOf(chart)
    return broken.consent && messaging === 'no-consent' ? 'active' : messaging
  }
  return { ...real, messagingOf }
})

async function violated(): Promise<readonly string[]> {
  const script = scenarios['comes in by a file, is treated and writes, and consents later']
  if (!script) throw new Error('no such scenario')
  const played = await play({ clinics, tamper: (deps) => deps }, script, {
    order: 'asked',
    crashes: [],
  })
  return played.violations.map(({ invariant }) => invariant)
}

describe('the simulator', () => {
  it('finds nothing wrong with the service as it is', async () => {
    expect(await violated()).toEqual([])
  })

  it('finds a service that texts without a consent', async () => {
    broken.consent = true
    expect((await violated()).join('\n')).toContain('nobody-without-consent-is-texted-unasked')
  })
})
