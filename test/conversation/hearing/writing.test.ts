// How danger is written: in any case, with and without accents, misspelt, disguised, at any length.

import { describe, expect, it } from 'vitest'
import { fold } from '../../../shared/conversation/hearing/characters.ts'
import { findDanger } from '../../../shared/conversation/hearing/index.ts'
import { typosOf } from '../../../shared/conversation/hearing/typos.ts'
import fc from '../../support/fast-check.ts'

const heard = (body: string): boolean =>
  findDanger(body).some(({ tier }) => tier.startsWith('crisis-'))

const plain = [
  'i want to kill myself',
  "i don't want to live",
  'no quiero vivir',
  'hacerme daño',
  'i took all my pills',
  'suicide',
]

describe('writing', () => {
  it.each([
    'k1ll mys3lf',
    'su1c1de',
    'k!ll myself',
    's u i c i d e',
    'k m s',
    'killmyself',
    '#wanttodie',
    'I want to diiiie',
    'sucidal',
    'suisidio',
    'i wsih i was ded',
    'overdsoe',
    'ki\u00ADll my\u200Bself',
    '\uFF4B\uFF49\uFF4C\uFF4C myself',
    '\u{1D424}\u{1D422}\u{1D425}\u{1D425} myself',
    '\u043Aill mys\u0435lf',
    'kill.\nmyself',
    '\u{1F48A}\u{1F48A}\u{1F48A} goodnight forever',
  ])('hears through "%s"', (body) => {
    expect(heard(body)).toBe(true)
  })

  it('does not matter: case, accents, spaces, apostrophes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(' ', '  ', '\n', ' \u200B'),
        fc.constantFrom("'", '\u2019', '`', ''),
        (body, loud, bare, space, apostrophe) => {
          const accents = bare ? body.normalize('NFD').replace(/\p{M}/gu, '') : body
          const text = accents.replaceAll(' ', space).replaceAll("'", apostrophe)
          expect(heard(loud ? text.toUpperCase() : text)).toBe(true)
        },
      ),
    )
  })

  it('comes down to seven-bit letters, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        expect(fold(body)).toMatch(/^[\n\r\t -~]*$/)
      }),
    )
    expect(fold('\u0669\u0661\u0661')).toBe('911')
  })
})

describe('a slip of the finger', () => {
  const typo = typosOf(['suicidal', 'pills', 'breathe'])

  it.each([
    ['suicdial', 'suicidal'],
    ['pilsl', 'pills'],
    ['usicidal', 'suicidal'],
    ['brethe', 'breathe'],
    ['hills', null],
    ['plain', null],
    ['wreathe', null],
  ])('in "%s" is taken for %s', (word, stem) => {
    expect(typo(word)).toBe(stem)
  })
})

describe('the longest text there is', () => {
  const size = 10_000
  const filled = (piece: string): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  const worst = {
    'digits of other scripts': filled('\u0665\u0967\u09EC\uFF13'),
    'one giant word': 'a'.repeat(size),
    'a giant run of words': filled('killmywanttodi'),
    'letters by themselves': filled('k m i '),
    'near misses': filled('want to kill my im gonna going to take all my '),
    'accents on accents': `a${'\u0301\u0316'.repeat(size / 2)}`,
    pictures: filled('\u{1F48A}\u{1F52B}'),
    'ends of sentences': filled('. ! a, '),
  }

  it.each(Object.entries(worst))('is read in time though made of %s', (_, text) => {
    const time = (body: string): number => {
      findDanger(body)
      const startedAt = performance.now()
      findDanger(body)
      return performance.now() - startedAt
    }
    // Generous for a busy machine: what grows with the square takes seconds here.
    expect(time(text)).toBeLessThan(400)
  })

  it('hides nothing at its end', () => {
    expect(heard(`${'lorem ipsum '.repeat(830)}i want to kill myself`)).toBe(true)
  })
})
