// What a plan of faults decides. One draws from a seed, one names a single crash, one leaves all well.
import type { Operation } from '../../local/service.ts'
import { type Chance, noChance } from '../../local/world/chance.ts'
import type { Run } from '../fleet.ts'
import type { Injected } from './tally.ts'

export type AwsService = 'dynamodb' | 'sns' | 'scheduler' | 'lambda'

/**
 * What becomes of one call. `crash-…`: the invocation dies before or after the call took effect. `lost`: a timeout, and it
 * never happened; `unheard`: a timeout, though it happened; the client's own retry may make it again. `down`: a 5xx.
 */
export type Verdict =
  | 'fine'
  | 'crash-before'
  | 'crash-after'
  | 'lost'
  | 'unheard'
  | 'throttled'
  | 'down'
  | 'opted-out'

/** The invocation that makes a call. */
export type Caller = Readonly<Pick<Run, 'id' | 'name'>>
export type CallAt = {
  operation: Operation
  subject: string
  now: number
  run: Caller
  /** What the client's attempt before this one met; null for the first. */
  earlier: Verdict | null
  /** Whether the client makes no attempt after this one: what it meets, our code meets. */
  isLast: boolean
}

export type Plan = Readonly<{
  verdict: (call: CallAt) => Verdict
  /** How long a call takes to arrive; 0 keeps the run in step, one invocation after the other. */
  latencyMs: (run: Caller) => number
  /** How far an invocation's clock is off. */
  skewMs: () => number
  chance: Chance
  /** The end of the last outage that began by now; `Infinity` while one lasts, 0 before any. */
  upSince: (now: number) => number
  /** How much later than promised things may come now: the sweep stands in for a scheduler that takes nothing. */
  slackMs: () => number
  /** Whether all of Lambda is down. */
  lambdaDown: (now: number) => boolean
  /** Whether invocations run beside each other. */
  besideEachOther: boolean
  /** When a release takes over, and how long the old one's warm containers go on beside it. */
  deploys: readonly { at: number; overlapMs: number }[]
  /** Charts whose commits cannot be read for a while. */
  spoils: readonly Spoil[]
  /** What has happened so far, by kind. */
  injected: () => Injected
}>

/** From when until when somebody mends it, and which charts: a share of them all, told by their partition keys. */
export type Spoil = Readonly<{ from: number; to: number; hits: (pk: string) => boolean }>

/** Until when a chart cannot be read; null when it can. */
export function spoiltUntil({ spoils }: Plan, pk: string, now: number): number | null {
  const standing = spoils.filter(({ from, to, hits }) => from <= now && now < to && hits(pk))
  return standing.length === 0 ? null : Math.max(...standing.map(({ to }) => to))
}

export const noFaults: Plan = {
  verdict: () => 'fine',
  latencyMs: () => 0,
  skewMs: () => 0,
  chance: noChance,
  upSince: () => 0,
  slackMs: () => 0,
  lambdaDown: () => false,
  besideEachOther: false,
  deploys: [],
  spoils: [],
  injected: () => ({}),
}

export const serviceOf = (operation: Operation): AwsService =>
  operation.startsWith('dynamodb') ? 'dynamodb' : operation.startsWith('sns') ? 'sns' : 'scheduler'
