// What happens in the world at a time without being kept: people acting, calls on their way. A restart forgets it.
import { type Timed, TimeHeap } from './heap.ts'

export type Act = Timed & { run: () => Promise<void> | void }

export type Acts = TimeHeap<Act>

export const newActs = (): Acts => new TimeHeap<Act>()

/** Resolves when everything that can go on without time passing has gone on. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
