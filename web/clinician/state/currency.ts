// How old what is on the screen may be. The service is asked every few seconds whether anything has changed; whatever is
// shown is asked for again then. While either stays without an answer, what is shown grows old, and the screen says so.
import { computed, signal } from '@preact/signals'
import { ticks } from './service-clock.ts'

/** Something that is shown, and asked for again when anything has changed. */
export type Watched = {
  /** When that was asked for which is shown now. */
  asOf: number
  /** It was asked for since then, and is not answered yet. */
  isBehind: boolean
  again: () => Promise<void>
}

const watched = new Set<Watched>()
/** When the service was last asked and had no change to tell. */
let unchangedAt = Date.now()
let seenSince = Date.now()
const moves = signal(0)
const move = (): void => {
  moves.value += 1
}

export function watchedFor(again: () => Promise<void>): Watched & { end: () => void } {
  const one = {
    asOf: Date.now(),
    isBehind: true,
    again,
    end: () => {
      watched.delete(one)
      move()
    },
  }
  watched.add(one)
  return one
}

/** Asked for anew: it grows old until that is answered. */
export const asked = (one: Watched): void => {
  one.isBehind = true
}

/** @param at when that was asked for which is shown from now on */
export function answered(one: Watched, at: number): void {
  one.asOf = at
  one.isBehind = false
  move()
}

/** @param at when the service was asked: nothing had changed until then */
export function unchanged(at: number): void {
  unchangedAt = at
  move()
}

/** What failed is asked for again with every look at the service, and not only with the next change. */
export function askBehind(): void {
  for (const one of watched) if (one.isBehind) void one.again()
}

/** Whoever comes back to the window is given a moment before it is called old. */
export function seenAgain(): void {
  seenSince = Date.now()
}

const asOfOne = ({ asOf, isBehind }: Watched): number =>
  isBehind ? asOf : Math.max(asOf, unchangedAt)

/** Changes by others are seen within five seconds; twice that without a proof is not up to date. */
const silentMs = 10_000
const momentMs = 2_000

/** Since when, by this machine's clock, nothing proves that all of the screen is as it stands; null while that is short. */
export const oldSince = computed<number | null>(() => {
  moves.value // what this follows
  const now = ticks.value
  const asOf = watched.size === 0 ? unchangedAt : Math.min(...[...watched].map(asOfOne))
  return now - asOf > silentMs && now - seenSince > momentMs ? asOf : null
})
