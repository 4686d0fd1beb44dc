// Counts what really befell a run, by kind: a fault that is only written down finds nothing.
import type { AwsService, Verdict } from './plan.ts'

export type Fault =
  | Exclude<Verdict, 'fine' | 'down'>
  | 'throttled-throughout'
  | `${AwsService}-down`
  | 'text-failed'
  | 'spend-limit'
  | 'receipt-late'
  | 'message-late'
  | 'message-twice'
  | 'wake-up-late'
  | 'wake-up-twice'
  | 'wake-up-lost'
  | 'wake-up-held'
  | 'chart-spoilt'

export type Injected = Readonly<Partial<Record<Fault, number>>>

export type Tally = Readonly<{
  /** Counts a fault that happens now, and hands on what comes of it. */
  hit: <T>(kind: Fault, fault: T) => T
  injected: () => Injected
}>

export function newTally(): Tally {
  const counts: Partial<Record<Fault, number>> = {}
  return {
    hit: (kind, fault) => {
      counts[kind] = (counts[kind] ?? 0) + 1
      return fault
    },
    injected: () => counts,
  }
}

export const countOf = (injected: Injected): number =>
  Object.values(injected).reduce((sum, count) => sum + count, 0)
