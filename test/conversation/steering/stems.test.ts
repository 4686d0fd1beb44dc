// The letters without which an expression is not met.
import { describe, expect, it } from 'vitest'
import { alternatives, stemsOf } from '../../../shared/conversation/steering/stems.ts'

describe('an expression over whole words', () => {
  it.each([
    ['stop', [' stop ']],
    ['(please )?stop it', [' please ', ' stop it']],
    ['take (me|us) of', [' take me', ' take us']],
    ['text|mesage', [' text ', ' mesage ']],
    ['(no|not) (\\S+ ){0,3}texts', ['texts']],
    ['stops?(?= now)', [' stops ', ' stop ']],
    ['(?<!(?<!\\S)dont )stop', [' stop ']],
    ['equivocad[ao]', [' equivoc']],
    ['(\\d|x)(?= now)', [' now']],
  ])('%s is met only by a text that has one of %j', (source, runs) => {
    expect(stemsOf(source)[0]).toEqual(runs)
  })

  it.each(['\\S+', '(\\d|x)?', '[^a] .{0,9}'])('%s may be met by any text', (source) => {
    expect(stemsOf(source)).toEqual([])
  })

  it('asks for one run of each set', () => {
    expect(stemsOf('(stop|quit) (\\S+ )?(texts|mesages)')).toEqual([
      ['texts', 'mesages'],
      ['stop ', 'quit '],
    ])
  })

  it('is parted only at its top', () => {
    expect(alternatives('a(b|c)|[|]d|\\|e')).toEqual(['a(b|c)', '[|]d', '\\|e'])
  })
})
