// How many seeds it takes to find what is wrong with a service.
import type { Deps } from '../../shared/loop/deps.ts'
import type { Violation } from '../../simulation/ledger.ts'
import { simulate } from '../../simulation/simulation.ts'
import { clinics } from '../support/deps.ts'

export const seedsAtMost = 20

/** What a month of a few patients finds at fault, through all faults of a seed. */
export async function violationsIn(
  seed: number,
  tamper?: (deps: Deps) => Deps,
): Promise<readonly Violation[]> {
  const few = { clinics, patients: 6, days: 30, seed, faults: true }
  const { violations } = await simulate(tamper ? { ...few, tamper } : few)
  return violations
}

/** Seeds one after the other until one of these invariants finds the fault; the number of seeds it took. */
export async function seedsToFind(
  invariants: readonly string[],
  tamper?: (deps: Deps) => Deps,
): Promise<number> {
  for (let seed = 1; seed <= seedsAtMost; seed++) {
    const violations = await violationsIn(seed, tamper)
    if (violations.some(({ invariant }) => invariants.includes(invariant))) return seed
  }
  return Number.POSITIVE_INFINITY
}
