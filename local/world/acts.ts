// What happens in the world at a time without being kept: people acting, calls on their way. A restart forgets it.
import { type Timed, TimeHeap } from './heap.ts'

export type Act = Timed & { run: () => Promise<void> | void }

export type Acts = TimeHeap<Act>

export const newActs = (): Acts => new TimeHeap<Act>()

/**
 * Resolves when everything that can go on without time passing has gone on: a tick comes after every promise has run
 * dry, as an immediate does, but without a look at files and sockets on the way, which would cost more than most turns.
 */
export const turn = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve))
