// What can befall things on their way. The local run leaves it out: there nothing is late, lost or doubled.
import type { PendingOf, QueueName } from './changes.ts'

export type Chance = Readonly<{
  /** When each copy of a new queue message shows, in milliseconds from `now`: at least one, since SQS loses none. */
  deliver: (queue: QueueName, now: number) => readonly number[]
  /** When a schedule fires, in milliseconds after its time: once, twice, or never. */
  fire: (schedule: PendingOf<'schedule'>) => readonly number[]
  /** The carrier's word on a text: when it comes, and the reason if the text did not arrive. */
  report: (to: string, now: number) => Readonly<{ afterMs: number; failure: string | null }>
  /** Until when nothing feeds a function, be it a queue, a receipt or the sweep's clock; null while they do. */
  pausedUntil: (now: number) => number | null
}>

/** How long a carrier takes to say that a text arrived, when all is well. */
export const receiptAfterMs = 3000

export const noChance: Chance = {
  deliver: () => [0],
  fire: () => [0],
  report: () => ({ afterMs: receiptAfterMs, failure: null }),
  pausedUntil: () => null,
}
