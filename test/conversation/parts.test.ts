import { split } from 'split-sms'
import { describe, expect, it } from 'vitest'
import { countParts } from '../../shared/conversation/parts.ts'
import fc from '../support/fast-check.ts'

const letters = [
  ...'abc XYZ09\n@£éñ¿ÄÇΔ"\'-,.?',
  '€',
  '[',
  '~',
  '^',
  '\f',
  '’',
  'ç',
  'ó',
  '😀',
  '\t',
]
const texts = fc
  .array(fc.constantFrom(...letters), { minLength: 0, maxLength: 330 })
  .map((each) => each.join(''))

describe('the parts of a text', () => {
  it('are as many as the library counts, whatever letters it is of', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (body) => {
        const { characterSet, parts } = split(body, { summary: true })
        expect(countParts(body)).toEqual({
          encoding: characterSet === 'GSM' ? 'gsm-7' : 'ucs-2',
          parts: parts.length,
        })
      }),
    )
  })

  it('are those of one or two at the edge of 160 letters', () => {
    expect(countParts('a'.repeat(160))).toEqual({ encoding: 'gsm-7', parts: 1 })
    expect(countParts('a'.repeat(161))).toEqual({ encoding: 'gsm-7', parts: 2 })
    expect(countParts('')).toEqual({ encoding: 'gsm-7', parts: 1 })
  })
})
