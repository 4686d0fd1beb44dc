import { expect, it } from 'vitest'
import { TimeHeap } from '../../../local/world/heap.ts'
import fc from '../../support/fast-check.ts'

it('gives entries back by time, and those of one instant in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const heap = new TimeHeap<{ at: number; seq: number }>()
      times.forEach((at, seq) => {
        heap.push({ at, seq })
      })
      const taken = Array.from({ length: times.length }, () => heap.pop())
      const sorted = times
        .map((at, seq) => ({ at, seq }))
        .sort((a, b) => a.at - b.at || a.seq - b.seq)
      expect(taken).toEqual(sorted)
      expect(heap.pop()).toBeUndefined()
    }),
  )
})

it('keeps its order while adding and taking take turns', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }))), (steps) => {
      const heap = new TimeHeap<{ at: number; seq: number }>()
      const model: { at: number; seq: number }[] = []
      steps.forEach((at, seq) => {
        if (at === null) {
          model.sort((a, b) => a.at - b.at || a.seq - b.seq)
          expect(heap.pop()).toEqual(model.shift())
        } else {
          heap.push({ at, seq })
          model.push({ at, seq })
        }
      })
    }),
  )
})
