// What becomes of a number when it is claimed, handed over, given up or speaks: the same in every store.
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import type { KnownPhone } from './types.ts'

/** A number at one clinic as it is stored. */
export type StoredNumber = {
  owner: ChartKey | null
  /** The last thing it said of our texts, and when; null where it never spoke. */
  word: { said: 'stop' | 'start'; at: Instant } | null
  /** When it was last texted a welcome, oldest first. */
  welcomed: readonly Instant[]
}

export const unknownNumber: StoredNumber = { owner: null, word: null, welcomed: [] }

/** What to store instead, or null to leave it, and what to answer. */
export type NumberStep<T> = { next: StoredNumber | null; result: T }

export const same = (a: ChartKey | null, b: ChartKey): boolean =>
  a?.clinicId === b.clinicId && a.patientId === b.patientId

export function claim(
  known: StoredNumber,
  key: ChartKey,
): NumberStep<'claimed' | { owner: ChartKey }> {
  const { owner } = known
  if (owner !== null && !same(owner, key)) return { next: null, result: { owner } }
  return { next: owner === null ? { ...known, owner: key } : null, result: 'claimed' }
}

/** A repeat of one that had succeeded finds the number already handed over. */
export function handOver(
  known: StoredNumber,
  from: ChartKey,
  to: ChartKey,
): NumberStep<'claimed' | 'conflict'> {
  if (same(known.owner, to)) return { next: null, result: 'claimed' }
  if (!same(known.owner, from)) return { next: null, result: 'conflict' }
  return { next: { ...known, owner: to }, result: 'claimed' }
}

export const release = (known: StoredNumber, key: ChartKey): NumberStep<undefined> => ({
  next: same(known.owner, key) ? { ...known, owner: null } : null,
  result: undefined,
})

/** Queues keep no order: only a later word replaces an earlier one, and of one moment the STOP stands. */
export function speak(
  known: StoredNumber,
  said: 'stop' | 'start',
  at: Instant,
): NumberStep<undefined> {
  const { word } = known
  const isNews = word === null || at > word.at || (at === word.at && said === 'stop')
  const isSaid = word?.said === said && word.at === at
  return { next: isNews && !isSaid ? { ...known, word: { said, at } } : null, result: undefined }
}

/** All that a limit of three a day looks at. */
const welcomesKept = 3

export function welcome(known: StoredNumber, at: Instant): NumberStep<undefined> {
  const { welcomed } = known
  const next = welcomed.includes(at)
    ? null
    : { ...known, welcomed: [...welcomed, at].sort().slice(-welcomesKept) }
  return { next, result: undefined }
}

export const knownPhone = ({ owner, word, welcomed }: StoredNumber): KnownPhone => ({
  owner,
  welcomedAt: welcomed,
  optedOutAt: word?.said === 'stop' ? word.at : null,
})
