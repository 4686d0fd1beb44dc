// Addresses from which links are tried that nobody has. 128 bits are not to be guessed; a flood of tries is told to stop.

export type Guesses = {
  /** Counts one more; true when it is one too many of late. */
  note(address: string, nowMs: number): boolean
}

const rules = { triesAtMost: 30, withinMs: 10 * 60_000, addressesAtMost: 10_000 } as const

/** Counted by each container for itself; the API's own throttle bounds them all. */
export function guesses(): Guesses {
  const tries = new Map<string, { since: number; count: number }>()
  return {
    note(address, nowMs) {
      const known = tries.get(address)
      const isRecent = known !== undefined && nowMs - known.since < rules.withinMs
      const { since, count } = isRecent ? known : { since: nowMs, count: 0 }
      tries.delete(address)
      tries.set(address, { since, count: count + 1 })
      const [oldest] = tries.keys()
      if (tries.size > rules.addressesAtMost && oldest !== undefined) tries.delete(oldest)
      return count >= rules.triesAtMost
    },
  }
}
