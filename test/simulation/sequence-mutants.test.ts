// The simulator must be able to find a service that tells too little before a first session, too much, or nothing after.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/agenda/sequences.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/sequences.ts')>()
  const sequences: typeof real.sequences = (policy, chart, ...rest) => {
    if (broken.by === 'goes on with a visit that is off') {
      const planned = chart.sessions.map((each) =>
        each.state === 'canceled'
          ? {
              ...each,
              state: 'planned' as const,
              plannedAt: each.canceledAt,
              askedAt: null,
              named: null,
            }
          : each,
      )
      return real.sequences(policy, { ...chart, sessions: planned }, ...rest)
    }
    return real
      .sequences(policy, chart, ...rest)
      .filter(
        (due) =>
          due.kind !== 'sequence' ||
          !(
            (broken.by === 'tells one thing and no more' && due.purpose.number > 1) ||
            (broken.by === 'does not say what follows' && due.purpose.part === 'after')
          ),
      )
  }
  return { ...real, sequences }
})

const told = 'is told what to expect, and what follows a series of two'
const off = 'is told what to expect of a visit that is then off'

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

beforeEach(() => {
  broken.by = ''
})

describe('the simulator', () => {
  it.each([told, off])('finds nothing wrong while a patient %s', async (scenario) => {
    expect(await violated(scenario, 14)).toEqual([])
  })

  it.each([
    ['tells one thing and no more', told],
    ['does not say what follows', told],
    ['goes on with a visit that is off', off],
  ])('finds a service that %s', async (mutant, scenario) => {
    broken.by = mutant
    expect((await violated(scenario, 14)).join()).toContain('sequences-are-told')
  })
})
