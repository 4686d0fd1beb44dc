// The simulator must be able to find a service that loses a tap to another, forgets what is missing, or calls nobody.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sessionRecords } from '../../simulation/crash-points/scenarios/session-records.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/session-record.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/session-record.ts')>()
  const observedWith: typeof real.observedWith = (known, changes) =>
    real.observedWith(broken.by === 'keeps the last tap alone' ? undefined : known, changes)
  const missingOf: typeof real.missingOf = (...all) =>
    broken.by === 'misses nothing' ? [] : real.missingOf(...all)
  const requiredBy: typeof real.requiredBy = (clinic) =>
    broken.by === 'requires nothing' ? [] : real.requiredBy(clinic)
  return { ...real, observedWith, missingOf, requiredBy }
})
vi.mock('../../shared/chart/record-concerns.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/record-concerns.ts')>()
  const concernsOf: typeof real.concernsOf = (...all) =>
    broken.by === 'calls nobody' ? [] : real.concernsOf(...all)
  return { ...real, concernsOf }
})
vi.mock('../../shared/chart/decide/session-record.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/session-record.ts')>()
  const finishedAs: typeof real.finishedAs = (known, finish) =>
    broken.by === 'finishes without what was tapped'
      ? { ...finish, route: finish.route ?? 'iv' }
      : real.finishedAs(known, finish)
  return { ...real, finishedAs }
})

const violated = async (name: string) => {
  const script = sessionRecords[name]
  if (!script) throw new Error(`no scenario ${name}`)
  const { violations } = await play({ clinics }, script, { order: 'asked', crashes: [] })
  return violations.map(({ invariant }) => invariant)
}

const tapped = 'is recorded tap by tap, by two at once, and sent home by car'
const late = 'has too high a pressure, then too little oxygen, and a dose told late'

beforeEach(() => {
  broken.by = ''
})

describe('the simulator', () => {
  it.each([tapped, late])('finds nothing wrong while a patient %s', async (name) => {
    expect(await violated(name)).toEqual([])
  })

  it.each([
    ['keeps the last tap alone', tapped, 'records-are-kept'],
    ['finishes without what was tapped', tapped, 'records-are-kept'],
    ['misses nothing', late, 'records-are-missed'],
    ['requires nothing', tapped, 'records-are-missed'],
    ['calls nobody', tapped, 'records-are-told'],
    ['calls nobody', late, 'records-are-told'],
  ])('finds a service that %s, of a patient who %s', async (mutant, name, invariant) => {
    broken.by = mutant
    expect(await violated(name)).toContain(invariant)
  })
})
