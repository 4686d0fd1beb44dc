// The simulator must be able to find a service that takes what another system sends for done, or does it twice.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ehr } from '../../simulation/crash-points/scenarios/ehr.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ forgets: false, idles: false }))
afterEach(() => Object.assign(broken, { forgets: false, idles: false }))

vi.mock('../../shared/fhir/in/find-session.ts', async (load) => {
  const real = await load<typeof import('../../shared/fhir/in/find-session.ts')>()
  const foundBy: typeof real.foundBy = (chart, names) =>
    broken.forgets ? undefined : real.foundBy(chart, names)
  return { ...real, foundBy }
})
vi.mock('../../functions/fhir/in/perform.ts', async (load) => {
  const real = await load<typeof import('../../functions/fhir/in/perform.ts')>()
  const perform: typeof real.perform = async (planning, plan) =>
    broken.idles ? undefined : real.perform(planning, plan)
  return { ...real, perform }
})

async function violated(): Promise<readonly string[]> {
  const found: string[] = []
  for (const script of Object.values(ehr)) {
    const played = await play({ clinics }, script, { order: 'asked', crashes: [] })
    found.push(...played.violations.map(({ invariant }) => invariant))
  }
  return found
}

describe('the simulator', () => {
  it('finds nothing wrong with a service that does once what is sent twice', async () => {
    expect(await violated()).toEqual([])
  })

  it('finds one that forgets by which name a session came', async () => {
    broken.forgets = true
    expect(await violated()).toContain('requests-are-accepted')
  })

  it('finds one that answers and does nothing', async () => {
    broken.idles = true
    expect(await violated()).toContain('requests-are-kept')
  })
})
