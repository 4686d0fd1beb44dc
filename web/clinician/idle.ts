// Automatic logoff (45 CFR 164.312(a)(2)(iii)): what follows from how long nobody has done anything.

export const idleLimitMs = 15 * 60_000
/** WCAG 2.2.1 asks for 20 seconds at least to stay; a person at the phone needs longer. */
export const idleWarningMs = 2 * 60_000

export type Idle = { kind: 'active' } | { kind: 'warning'; leftMs: number } | { kind: 'over' }

/** By the wall clock, not by counting: a laptop that slept for an hour was idle for an hour. */
export function idleAt(now: number, lastActiveAt: number): Idle {
  const leftMs = idleLimitMs - (now - lastActiveAt)
  if (leftMs <= 0) return { kind: 'over' }
  return leftMs <= idleWarningMs ? { kind: 'warning', leftMs } : { kind: 'active' }
}
