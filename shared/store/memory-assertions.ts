import { type Assertions, afterUse, type Used } from './assertions.ts'

export function memoryAssertions(): Assertions {
  const kept = new Map<string, Used>()
  return {
    async useAssertion(clinicId, use) {
      const key = `${clinicId} ${use.clientId}`
      const after = afterUse(kept.get(key) ?? {}, use)
      if (typeof after === 'string') return after
      kept.set(key, after)
      return 'fresh'
    },
  }
}
