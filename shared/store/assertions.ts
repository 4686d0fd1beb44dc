// Which proofs a system has used, so that none is used twice. One item a system: what has run out falls away.
import type { ClinicId } from '../vocabulary/ids.ts'

export type AssertionUse = {
  clientId: string
  /** What tells it from others: 22 letters, of which nobody makes out the rest. */
  name: string
  /** When it runs out by itself. Milliseconds since 1970, as `nowMs`. */
  untilMs: number
  nowMs: number
}

export type Assertions = {
  /**
   * Uses one up: `used` if it was before. `too-many` where a system has used hundreds within their five minutes, for it
   * could do with one.
   */
  useAssertion(clinicId: ClinicId, use: AssertionUse): Promise<'fresh' | 'used' | 'too-many'>
}

/** Names and when they run out. */
export type Used = Readonly<Record<string, number>>

const usedAtMost = 500

/** What is known after a use; or why it is none. */
export function afterUse(
  used: Used,
  { name, untilMs, nowMs }: AssertionUse,
): Used | 'used' | 'too-many' {
  const live = Object.entries(used).filter(([, until]) => until > nowMs)
  if (live.some(([known]) => known === name)) return 'used'
  if (live.length >= usedAtMost) return 'too-many'
  return Object.fromEntries([...live, [name, untilMs]])
}
