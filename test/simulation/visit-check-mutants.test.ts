// The simulator must be able to find a service that lets a patient come to a session with nobody to take them home, or
// that asks before it and does nothing about the answers.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
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
  const visitChecks: typeof real.visitChecks = (...all) =>
    broken.by === 'asks with the reminder alone' ? [] : real.visitChecks(...all)
  return { ...real, unready, visitChecks }
})
vi.mock('../../shared/chart/agenda/check-in.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/check-in.ts')>()
  const endless = ({ endsAt: _, ...open }: Parameters<typeof real.expiresAt>[0]) => open
  const openCheckInDues: typeof real.openCheckInDues = (policy, chart, ...rest) =>
    broken.by === 'leaves it open for good' && chart.openCheckIn
      ? real.openCheckInDues(policy, { ...chart, openCheckIn: endless(chart.openCheckIn) }, ...rest)
      : real.openCheckInDues(policy, chart, ...rest)
  return { ...real, openCheckInDues }
})
vi.mock('../../shared/chart/decide/flags.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/flags.ts')>()
  const raiseFlags: typeof real.raiseFlags = (draft, instrument, ...rest) =>
    broken.by === 'files answers and tells nobody' && instrument.id.startsWith('visit-check')
      ? false
      : real.raiseFlags(draft, instrument, ...rest)
  return { ...real, raiseFlags }
})

const silent = 'says nothing of a ride, and the clinic finds one'
const spoken = 'is asked who drives, has nobody, then somebody, and drives after all'
const busy = 'has a questionnaire open when a visit is near, and is asked once it is done'

const violated = async (name: string) => {
  const script = scenarios[name]
  if (!script) throw new Error(`no scenario ${name}`)
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant, detail }) => `${invariant}: ${detail}`)
}

describe('the simulator', () => {
  beforeEach(() => {
    broken.by = ''
  })

  it.each([silent, spoken, busy])('finds nothing wrong while a patient %s', async (scenario) => {
    expect(await violated(scenario)).toEqual([])
  })

  it.each([
    ['tells nobody', silent, 'visits-are-prepared'],
    ['tells of those who have said something', silent, 'visits-are-prepared'],
    ['asks with the reminder alone', busy, 'visits-are-asked'],
    ['leaves it open for good', busy, 'visit-checks-end'],
    ['files answers and tells nobody', spoken, 'visit-answers-are-told'],
  ])('finds a service that %s, of a patient who %s', async (mutant, scenario, invariant) => {
    broken.by = mutant
    expect((await violated(scenario)).join()).toContain(invariant)
  })
})
