// Counts what really befell a run, by kind: a fault that is only written down finds nothing.
export const faultKinds = [
  'crash-before',
  'crash-after',
  'lost',
  'unheard',
  'throttled',
  // So that no attempt of the client gets through, and our code meets it.
  'throttled-throughout',
  'opted-out',
  'dynamodb-down',
  'sns-down',
  'scheduler-down',
  'lambda-down',
  'text-failed',
  'spend-limit',
  'receipt-late',
  'message-late',
  'message-twice',
  'wake-up-late',
  'wake-up-twice',
  'wake-up-lost',
  'wake-up-held',
  'chart-spoilt',
] as const
export type Fault = (typeof faultKinds)[number]

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
    injected: () => ({ ...counts }),
  }
}

export const countOf = (injected: Injected): number =>
  Object.values(injected).reduce((sum, count) => sum + count, 0)
