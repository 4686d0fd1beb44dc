// The simulator must be able to find a service that asks on when a clinic's texts of the month are used up.
import { expect, it } from 'vitest'
import type { Deps } from '../../shared/loop/deps.ts'
import { simulate } from '../../simulation/simulation.ts'
import { clinics } from '../support/deps.ts'

/** Few enough to be used up in a fortnight. */
const poor = clinics.map((clinic) => ({ ...clinic, monthlyParts: 60 }))

const live = (tamper?: (deps: Deps) => Deps) =>
  simulate({
    clinics: poor,
    patients: 6,
    days: 28,
    seed: 4,
    faults: false,
    ...(tamper && { tamper }),
  })

it('finds nothing wrong with a service that keeps to it, whatever else must be so', async () => {
  const { violations, texts } = await live()
  expect(violations.map(({ invariant, detail }) => `${invariant}: ${detail}`)).toEqual([])
  expect(texts).toBeGreaterThan(120)
})

it.each<[string, (deps: Deps) => Deps]>([
  [
    'never looks at what was spent',
    (deps) => ({ ...deps, store: { ...deps.store, findSending: async () => null } }),
  ],
  [
    'counts nothing',
    (deps) => ({
      ...deps,
      store: { ...deps.store, noteParts: async () => ({ before: 0, after: 0 }) },
    }),
  ],
])('finds a service that %s', async (_, tamper) => {
  const { violations } = await live(tamper)
  expect(violations.map(({ invariant }) => invariant)).toContain('budgets-are-kept')
})
