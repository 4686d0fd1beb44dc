import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asksOfSession,
  holdsFullScale,
  namesIn,
  parseSlot,
  printSitting,
  printSlot,
  type Slot,
} from '../../shared/chart/slot.ts'

const slots = fc.oneof(
  fc.record({ kind: fc.constant('step' as const), day: fc.nat() }),
  fc.record({ kind: fc.constant('full' as const), localDay: fc.nat() }),
  fc.constant({ kind: 'series' as const }),
  fc.record({
    kind: fc.constant('watch' as const),
    scoreId: fc.nat().map((number) => `s${number}`),
    time: fc.integer({ min: 1, max: 1_000 }),
  }),
  fc.record({
    kind: fc.constant('demand' as const),
    number: fc.nat(),
    asks: fc.constantFrom('of-session' as const, 'full-scale' as const, 'else' as const),
  }),
)

/** The names that charts hold. */
const stored: readonly (readonly [name: string, slot: Slot])[] = [
  ['d1', { kind: 'step', day: 1 }],
  ['d3', { kind: 'step', day: 3 }],
  ['f20522', { kind: 'full', localDay: 20522 }],
  ['s1', { kind: 'series' }],
  ['ws7', { kind: 'watch', scoreId: 's7', time: 1 }],
  ['ws7~2', { kind: 'watch', scoreId: 's7', time: 2 }],
  ['af4', { kind: 'demand', number: 4, asks: 'full-scale' }],
  ['as5', { kind: 'demand', number: 5, asks: 'of-session' }],
  ['ae6', { kind: 'demand', number: 6, asks: 'else' }],
]
/** Of a release that is not ours, or damaged. */
const unknown = [
  '',
  'd',
  'd01',
  'd1.5',
  'done',
  'f',
  'fx',
  's2',
  's',
  'w',
  'ws7~1',
  'ws7~',
  'a',
  'a4',
  'ax4',
  'x1',
  'D1',
  'slot-1',
]

describe('a slot', () => {
  it.each(stored)('is stored as %s', (name, slot) => {
    expect(printSlot(slot)).toBe(name)
    expect(parseSlot(name)).toEqual(slot)
  })

  it('is read from its name as it was', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        expect(parseSlot(printSlot(slot))).toEqual(slot)
      }),
    )
  })

  it.each(unknown)('is not made of the unknown name "%s"', (name) => {
    expect(parseSlot(name)).toBeNull()
  })
})

describe('a sitting', () => {
  it('names each of its slots', () => {
    const several = fc.array(slots, { minLength: 1 })
    fc.assert(
      fc.property(several, (all) => {
        expect(namesIn(printSitting(all)).map(parseSlot)).toEqual(all)
      }),
    )
  })

  it.each([
    ['d1', true, false],
    ['d1+s1', true, true],
    ['f20522+d3', true, true],
    ['f20522', false, true],
    ['s1', false, true],
    ['ws7', false, true],
    ['ws7~2', false, true],
    ['af4', false, true],
    ['as5', true, false],
    ['ae6', false, false],
    ['x1', false, false],
    ['x1+f20522', false, true],
  ])('of %s asks about the session: %s, holds the full scale: %s', (name, session, full) => {
    expect([asksOfSession(name), holdsFullScale(name)]).toEqual([session, full])
  })

  it('keeps the names that nobody knows', () => {
    expect(namesIn('x1+d1')).toEqual(['x1', 'd1'])
  })
})
