// A rule that is not tried must be one that would not have been met.
import { describe, expect, it } from 'vitest'
import { languages } from '../../../shared/conversation/languages/index.ts'
import { packed } from '../../../shared/conversation/languages/packing.ts'
import type {
  SteeringRule,
  SteeringWords,
} from '../../../shared/conversation/languages/steering.ts'
import { clausesOf } from '../../../shared/conversation/steering/clauses.ts'
import { isNear } from '../../../shared/conversation/steering/near.ts'
import { anywhere, possible } from '../../../shared/conversation/steering/rules.ts'
import { squeeze } from '../../../shared/conversation/steering/squeeze.ts'
import fc from '../../support/fast-check.ts'

const rulesOf = (packs: readonly { steering: SteeringWords }[]): readonly SteeringRule[] =>
  packs
    .flatMap(({ steering: { asks, stop, somebodyElse, chat } }) => [asks, stop, somebodyElse, chat])
    .flatMap((list): readonly unknown[] => Object.values(list))
    .filter((list): list is readonly SteeringRule[] => Array.isArray(list))
    .flat()

const rules = rulesOf(Object.values(languages))
/** As functions are bundled with them: parted, and each with the letters it needs. */
const packedRules = rulesOf(packed(languages).packs)

describe('steering rules', () => {
  it('repeat nothing without bound', () => {
    const endless = rules.filter(({ words }) => /\)[*+]/u.test(words))
    expect(endless).toEqual([])
  })

  it('write the letters they need without doubling any', () => {
    for (const { on } of rules) expect(squeeze(on ?? '')).toBe(on ?? '')
  })

  it('are each known by some letters when they are packed', () => {
    expect(packedRules.length).toBeGreaterThan(rules.length)
    expect(packedRules.filter(({ on }) => on === undefined)).toEqual([])
  })

  it('are tried, when packed, on whatever they match', () => {
    const plain = packedRules.filter(({ words }) => !/\(\?<?[=!]|\^|\$/u.test(words))
    expect(plain.length).toBeGreaterThan(200)
    for (const { words, on } of plain) {
      const isPossible = possible(on)
      const matching = fc.stringMatching(new RegExp(`^(?:${squeeze(words)})$`, 'u'))
      fc.assert(
        fc.property(matching, (text) => isPossible(` ${text} `)),
        { numRuns: 20 },
      )
    }
  })

  it.each([
    ['as written', rules],
    ['as packed', packedRules],
  ])(
    '%s are tried on every text that would meet them, whatever words come together',
    (_, rules) => {
      const gated = rules.filter(({ on }) => on !== undefined)
      const pairs = gated.map(
        ({ words, on }) =>
          [anywhere(() => [{ words }]), anywhere(() => [{ words, ...(on && { on }) }])] as const,
      )
      const spoken = [...new Set(rules.flatMap(({ words }) => words.match(/[a-z]{2,}/gu) ?? []))]
      const text = fc.array(fc.constantFrom(...spoken), { minLength: 3, maxLength: 12 })
      fc.assert(
        fc.property(text, (words) => {
          const clauses = squeeze(words.join(' '))
          for (const [always, gatedly] of pairs) expect(gatedly(clauses)).toBe(always(clauses))
        }),
        { numRuns: 300 },
      )
    },
  )
})

describe('the clauses of a text', () => {
  it.each([
    ['Stop. - Maria', 'stop . maria'],
    ['please,  STOP!!!', 'please , stop'],
    ['pleaseee stopp', 'please stop'],
    ['You have the wrong #', 'you have the wrong number'],
    ['#2 7', '2 7'],
    ['don\u2019t\nno m\u00E1s', 'dont . no mas'],
    ['...', ''],
  ])('of "%s" are "%s"', (body, clauses) => {
    expect(clausesOf(body)).toBe(clauses)
  })
})

describe('a slip of the thumb', () => {
  it.each(['cancel', 'cancl', 'canncel', 'cansel', 'acncel', 'cance'])(
    'makes "%s" of cancel',
    (word) => {
      expect(isNear(word, 'cancel')).toBe(true)
    },
  )

  it.each(['can', 'cancelled', 'lecnac', 'council'])('does not make "%s" of it', (word) => {
    expect(isNear(word, 'cancel')).toBe(false)
  })
})
