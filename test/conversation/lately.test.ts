import { afterEach, describe, expect, it } from 'vitest'
import { keepReadings, lately } from '../../shared/conversation/lately.ts'

afterEach(() => keepReadings(0))

/** Says each time how often it was asked. */
function counting() {
  let asked = 0
  return lately<string, string>((body, name = 'nobody') => `${body} for ${name}, ${++asked}`)
}

describe('readings of the same words', () => {
  it('are made anew each time, and kept nowhere, unless somebody asks for it', () => {
    const reader = counting()
    expect([reader('hi'), reader('hi')]).toEqual(['hi for nobody, 1', 'hi for nobody, 2'])
  })

  it('are kept where they are asked for, apart by what else the reader was told', () => {
    keepReadings(10)
    const reader = counting()
    const all = [reader('hi'), reader('hi', 'Ana'), reader('hi'), reader('hi', 'Ana')]
    expect(all).toEqual(['hi for nobody, 1', 'hi for Ana, 2', 'hi for nobody, 1', 'hi for Ana, 2'])
  })

  it('are let go of once they are many', () => {
    keepReadings(2)
    const reader = counting()
    for (const body of ['a', 'b', 'c']) reader(body)
    expect(reader('c')).toBe('c for nobody, 3')
    expect(reader('a')).toBe('a for nobody, 4')
  })
})
