// The way to any instrument by its id.
import { shipped } from '#instruments'
import type { CustomInstrument } from './custom.ts'
import { visitCheck } from './rows/visit-check.ts'
import { toInstrument } from './to-instrument.ts'
import type { Instrument } from './types.ts'

/** Every instrument that ships. */
export const builtInInstruments = shipped

/** The instrument of that id, among those that ship and the clinic's own; undefined when there is none. */
export function findInstrument(
  id: string,
  custom: readonly CustomInstrument[] = [],
): Instrument | undefined {
  const one = shipped().find((each) => each.id === id)
  if (one) return one
  const check = visitCheck(id)
  if (check) return check
  const own = custom.find((each) => each.id === id)
  return own && toInstrument(own)
}
