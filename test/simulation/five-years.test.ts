import { describe, expect, it } from 'vitest'
import { snapshotItem } from '../../shared/store/codec.ts'
import { simulate } from '../../simulation/simulation.ts'
import { clinics } from '../support/deps.ts'

const years = { clinics, patients: 2, days: 1_825, faults: false }
const seed = 8

describe('five years of a simulated clinic', () => {
  it('keep every invariant, and each snapshot within 20 kilobytes', async () => {
    const worst = new Map<string, number>()
    const report = await simulate({
      ...years,
      seed,
      tamper: (deps) => ({
        ...deps,
        store: {
          ...deps.store,
          saveSnapshot: async (key, state, index) => {
            // Charts grow slowly, and squeezing each takes as long as the rest: one in fifty is weighed.
            if (state.version % 50 === 0 && !state.stranger) {
              const item = Object.values(snapshotItem(key, state, index))
              const bytes = item.reduce<number>((sum, value) => sum + sizeOf(value), 0)
              worst.set(key.patientId, Math.max(bytes, worst.get(key.patientId) ?? 0))
            }
            return deps.store.saveSnapshot(key, state, index)
          },
        },
      }),
    })
    expect(report.violations).toEqual([])
    expect(report.commits).toBeGreaterThan(4_000)
    expect(worst.size).toBe(2)
    for (const bytes of worst.values()) expect(bytes).toBeLessThan(20_000)
  })
})

const sizeOf = (value: unknown): number =>
  value instanceof Uint8Array ? value.length : Buffer.byteLength(String(value))
