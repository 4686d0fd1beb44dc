// Lists on one page: the newest, and how many more there are.
import { together } from './sources.ts'
import type { List, Source } from './types.ts'

/** What one page has room for. */
export const roomFor = { episodes: 8, decisions: 3, safety: 5 } as const

/** The newest that have room, oldest first. */
export function listed<T>(all: readonly T[], room: number, sourceOf: (each: T) => Source): List<T> {
  const left = all.slice(0, Math.max(0, all.length - room))
  return {
    shown: all.slice(left.length),
    left: left.length === 0 ? null : { value: left.length, from: together(...left.map(sourceOf)) },
  }
}
