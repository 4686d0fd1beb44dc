// What the compiler itself refuses: `npm run check` fails where one of these no longer holds.
import { describe, expectTypeOf, it } from 'vitest'
import type { Slot, SlotCodecs } from '../../shared/chart/slot.ts'

type Kind = Slot['kind']

/** Each kind whose codec may be left out of the table; there must be none. */
type MayBeMissing = { [K in Kind]: Omit<SlotCodecs, K> extends SlotCodecs ? K : never }[Kind]

describe('the table of slots', () => {
  it('does not compile without a codec for every kind', () => {
    expectTypeOf<keyof SlotCodecs>().toEqualTypeOf<Kind>()
    expectTypeOf<MayBeMissing>().toEqualTypeOf<never>()
  })

  it('does not compile with the codec of another kind', () => {
    expectTypeOf<SlotCodecs['full']>().not.toExtend<SlotCodecs['step']>()
    expectTypeOf<SlotCodecs['watch']>().not.toExtend<SlotCodecs['series']>()
  })
})
