// The simulator must be able to find a service that forgets what waits, or tells of it too often, or ends too much.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { scenarios } from '../../simulation/crash-points/scenarios/index.ts'
import { play } from '../../simulation/crash-points/stage.ts'
import { clinics } from '../support/deps.ts'

const broken = vi.hoisted(() => ({ by: '' }))

vi.mock('../../shared/chart/agenda/escalations.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/agenda/escalations.ts')>()
  const escalations: typeof real.escalations = (policy, chart) =>
    broken.by === 'never comes to what waits for a digest'
      ? real.escalations(policy, chart).filter(({ kind }) => kind !== 'digest')
      : real.escalations(policy, chart)
  return { ...real, escalations }
})
vi.mock('../../shared/chart/on-call.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/on-call.ts')>()
  const isForOnCall: typeof real.isForOnCall = (policy, alert, at) =>
    broken.by === 'leaves an urgent finding of Saturday to Monday'
      ? alert.level === 'emergency'
      : real.isForOnCall(policy, alert, at)
  return { ...real, isForOnCall }
})
vi.mock('../../shared/chart/decide/resolved.ts', async (load) => {
  const real = await load<typeof import('../../shared/chart/decide/resolved.ts')>()
  const endResolved: typeof real.endResolved = (draft) => {
    if (broken.by !== 'ends whatever waits') return real.endResolved(draft)
    for (const { alertId, acknowledged } of draft.chart.alerts)
      if (!acknowledged)
        draft.emit({
          type: 'AlertAcknowledged',
          alertId,
          by: 'service',
          disposition: 'resolved',
          note: '',
        })
  }
  return { ...real, endResolved }
})

/** What stands in for an invocation's own dependencies. */
const tampered: Readonly<Record<string, (deps: Deps) => Deps>> = {
  'forgets what a digest told': (deps) => ({
    ...deps,
    store: {
      ...deps.store,
      savePaging: (id, paging) =>
        deps.store.savePaging(id, { ...paging, digest: { ...paging.digest, told: [] } }),
    },
  }),
  'takes a digest for sent that was not': (deps) => ({
    ...deps,
    pages: {
      ...deps.pages,
      publish: async (page) =>
        page.kind === 'digest' ? { kind: 'sent', carrierId: 'c1' } : deps.pages.publish(page),
    },
  }),
  'names only the first in a digest': (deps) => ({
    ...deps,
    pages: {
      ...deps.pages,
      publish: (page) =>
        deps.pages.publish(
          page.kind === 'digest' ? { ...page, patients: page.patients.slice(0, 1) } : page,
        ),
    },
  }),
}

const violated = async (name: string, mutant: string) => {
  const script = scenarios[name]
  if (!script) throw new Error(`no scenario "${name}"`)
  const tamper = tampered[mutant]
  const { violations } = await play({ clinics, ...(tamper ? { tamper } : {}) }, script, {
    order: 'asked',
    crashes: [],
  })
  return violations.map(({ invariant }) => invariant)
}

const two = 'stops texts on the same day as another, and both are in one digest'
const closed = 'is not to be reached on a day the clinic is closed'

const mutants = [
  ['never comes to what waits for a digest', two, 'routine-is-in-the-digest'],
  ['forgets what a digest told', two, 'digests-are-few'],
  ['takes a digest for sent that was not', two, 'routine-is-in-the-digest'],
  ['names only the first in a digest', two, 'routine-is-in-the-digest'],
  ['leaves an urgent finding of Saturday to Monday', closed, 'pages-leave'],
  ['ends whatever waits', closed, 'people-end-alerts'],
] as const

describe('the simulator', () => {
  beforeEach(() => {
    broken.by = ''
  })

  it.each([two, closed])(
    'finds nothing wrong with a service that works: a patient %s',
    async (name) => {
      expect(await violated(name, '')).toEqual([])
    },
  )

  it.each(mutants)('finds a service that %s', async (mutant, name, invariant) => {
    broken.by = mutant
    expect(await violated(name, mutant)).toContain(invariant)
  })
})
