// One way of looking at what was typed.

import { describe, expect, it } from 'vitest'
import { plain, words } from '../../shared/conversation/normalise.ts'
import fc from '../support/fast-check.ts'

const everyDigit = Array.from({ length: 0x11_0000 }, (_, point) => point).filter(
  (point) => (point < 0xd800 || point > 0xdfff) && /^\p{Nd}$/u.test(String.fromCodePoint(point)),
)

/** Every character there is, but for the tens of thousands that mean nothing apart: Han, Hangul, unassigned. */
const everyLetter = Array.from({ length: 0x11_0000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((letter) => !/[\p{Script=Han}\p{Script=Hangul}\p{Cn}\p{Co}]/u.test(letter))

describe('the plain form of a text', () => {
  it('has the digits of every script that Unicode knows, in order', () => {
    expect(everyDigit.length).toBeGreaterThan(600)
    for (let at = 0; at < everyDigit.length; at += 10) {
      const ten = String.fromCodePoint(...everyDigit.slice(at, at + 10))
      expect(plain(ten)).toBe('0123456789')
    }
  })

  it('turns nothing that is not a decimal digit into one, of all that looks like one', () => {
    const lookalikes = Array.from({ length: 0x11_0000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((letter) => !/\p{Nd}/u.test(letter) && /\p{Nd}/u.test(letter.normalize('NFKC')))
    expect(lookalikes).toEqual(expect.arrayContaining(['½', '²', '①', '㋀', '🄁']))
    for (const letter of lookalikes) expect(plain(letter)).not.toMatch(/\d/)
  })

  it('stays as it is when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        expect(words(words(body))).toBe(words(body))
      }),
    )
    for (const body of ['½', '2½', '¼ 3', 'Ⅳ', '٢']) expect(plain(plain(body))).toBe(plain(body))
  })

  it('stays as it is when taken again, whichever letter is in it', () => {
    // ŉ and ″ fold into something with an apostrophe in it.
    expect(words('ŉ')).toBe('n')
    const restless = everyLetter.filter(
      (letter) =>
        plain(plain(`a${letter}b`)) !== plain(`a${letter}b`) ||
        words(words(`a${letter}b`)) !== words(`a${letter}b`),
    )
    expect(restless).toEqual([])
  })

  it('is found the short way for plain ASCII, and is the same as the long way', () => {
    const everyOne = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
    const asciiText = fc.string({ unit: 'binary-ascii' })
    const theLongWay = (body: string) => plain(`${body}\u200D`)
    for (const letter of everyOne) expect(plain(`a${letter}b`)).toBe(theLongWay(`a${letter}b`))
    fc.assert(
      fc.property(asciiText, (body) => {
        expect(plain(body)).toBe(theLongWay(body))
      }),
    )
  })

  it('drops marks nobody sees and keeps punctuation', () => {
    expect(plain('\u202B-1.5\u202C\u200B')).toBe('-1.5')
    expect(words('¡Sí! Mañana… 👍🏽')).toBe('si manana')
    expect(words('don’t')).toBe('dont')
  })
})
