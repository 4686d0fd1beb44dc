import { describe, expect, it } from 'vitest'
import { kept } from '../../shared/outcomes/kept.ts'

describe('an answer kept by what it was worked out of', () => {
  it('is worked out once for the same, in whatever objects it comes', () => {
    const answer = kept<object>()
    const first = answer([{ day: 3, burden: 12 }, 'phq-9'], () => ({ found: 1 }))
    expect(answer([{ day: 3, burden: 12 }, 'phq-9'], () => ({ found: 2 }))).toBe(first)
    expect(answer([{ day: 3, burden: 12.5 }, 'phq-9'], () => ({ found: 3 }))).toEqual({ found: 3 })
  })

  it('is let go of once there are many', () => {
    const answer = kept<number>()
    for (let of = 0; of <= 4_000; of++) answer([of], () => of)
    expect(answer([0], () => -1)).toBe(-1)
    expect(answer([4_000], () => -1)).toBe(4_000)
  })
})
