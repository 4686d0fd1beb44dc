// What happens between the browser and the service, and how much of it on which day.
import { type Dice, diceFrom } from '../../../local/patients/dice.ts'

/**
 * What can become of one request. Before: the service never saw it. After: the service did what it was asked, and the
 * answer is lost, late or spoilt.
 */
export const faults = [
  'slow-before',
  'slow-after',
  'broken-before',
  'broken-after',
  'timed-out-after',
  'turned-away',
  'cut-before',
  'cut-after',
  'torn',
] as const
export type Fault = (typeof faults)[number]

export type Weather = {
  name: string
  /** Out of a hundred requests, how many meet each. */
  meets: Partial<Readonly<Record<Fault, number>>>
  /** The browser has no network at all. */
  isOffline?: boolean
  /** Every token there is has run out. */
  tokensEnd?: boolean
}

export const fair: Weather = { name: 'fair', meets: {} }
export const offline: Weather = { name: 'offline', meets: {}, isOffline: true }

export const foul: readonly [Weather, ...Weather[]] = [
  offline,
  { name: 'signed out', meets: {}, tokensEnd: true },
  { name: 'slow', meets: { 'slow-before': 40, 'slow-after': 40 } },
  { name: 'broken', meets: { 'broken-before': 100 } },
  { name: 'answers lost', meets: { 'broken-after': 50, 'cut-after': 50 } },
  { name: 'cut off', meets: { 'cut-before': 40, 'cut-after': 20, torn: 10 } },
  { name: 'overloaded', meets: { 'turned-away': 30, 'timed-out-after': 30, 'slow-after': 20 } },
  {
    name: 'everything',
    meets: Object.fromEntries(faults.map((fault) => [fault, 8])),
  },
  { name: 'everything, signed out', meets: { 'cut-after': 20, torn: 20 }, tokensEnd: true },
]

const unmet = Object.fromEntries(faults.map((fault) => [fault, 0])) as Record<Fault, number>

export type Roll = { fault: Fault | null; seconds: number }

/**
 * What one request meets. It hangs on the seed, the request and how often it was made, and not on the order in which
 * requests of one moment happen to leave.
 */
export function roll({ meets }: Weather, seed: number, request: string): Roll {
  const dice: Dice = diceFrom(seed, hashOf(request))
  const none = 100 - Object.values(meets).reduce((sum, share) => sum + share, 0)
  const drawn = dice.weighted<Fault | 'none'>({ ...unmet, ...meets, none: Math.max(0, none) })
  return { fault: drawn === 'none' ? null : drawn, seconds: dice.whole(2, 25) }
}

/** FNV-1a. */
const hashOf = (text: string): number =>
  [...text].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  )
