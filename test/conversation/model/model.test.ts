// The second pair of ears: what it may and may not do, whatever a text says.
import { describe, expect, it } from 'vitest'
import { readModel } from '../../../functions/model/model.ts'
import { heads, liftOf, type Model, scoreOf } from '../../../shared/conversation/model/model.ts'
import { piecesOf } from '../../../shared/conversation/model/pieces.ts'
import fc from '../../support/fast-check.ts'

const model = readModel()
const grave = ['concern', 'medical', 'harm-to-others', 'crisis-passive', 'crisis-active']
const rank = (lift: string | null) =>
  lift === null ? -1 : lift === 'crisis-imminent' ? grave.length : grave.indexOf(lift)

/** A model whose every head says the same of any text. */
const saying = (bias: number, from: number | null): Model => {
  const head = (size: number) => ({
    weights: new Int8Array(size),
    scale: 1,
    bias,
    alone: from,
    beside: from,
  })
  return {
    crisis: head(heads.crisis),
    medical: head(heads.medical),
    worry: head(heads.worry),
    others: { ...head(heads.others), alone: null, beside: null },
    imminent: head(heads.imminent),
    active: head(heads.active),
  }
}

describe('the model', () => {
  it('hears the same in a text however often it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (body, isWorrying) => {
        expect(liftOf(model, body, isWorrying)).toBe(liftOf(model, body, isWorrying))
      }),
    )
  })

  it('hears nothing where nothing is written', () => {
    for (const body of ['', '   ', '?!', '\u{1F642}'])
      expect(liftOf(saying(5, 0), body, true)).toBeNull()
  })

  it('pages beside a rule whatever it would page alone', () => {
    const { crisis, medical } = model
    for (const { alone, beside } of [crisis, medical])
      expect(beside ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(alone ?? 9)
  })

  it('is no milder with a text beside a rule than alone', () => {
    const said = fc.constantFrom('the pills', 'i took', 'me quiero', 'gone', 'tonight', 'my chest')
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (parts) => {
        const body = parts.join(' ')
        expect(rank(liftOf(model, body, true))).toBeGreaterThanOrEqual(
          Math.min(rank(liftOf(model, body, false)), rank('medical')),
        )
      }),
    )
  })

  it('keeps silent where no score is enough', () => {
    expect(liftOf(saying(99, null), 'i took them all', false)).toBeNull()
  })

  it('counts from its threshold on and not below', () => {
    expect(liftOf(saying(1, 1), 'some text', false)).toBe('crisis-imminent')
    expect(liftOf(saying(0.99, 1), 'some text', false)).toBeNull()
  })

  it('calls a crisis it cannot place passive', () => {
    const certain = saying(1, 1)
    const never = { ...certain.imminent, alone: null }
    const unplaced = { ...certain, imminent: never, active: never }
    expect(liftOf(unplaced, 'some text', false)).toBe('crisis-passive')
  })

  it('reads through drawn-out letters, accents and digits for letters', () => {
    expect(piecesOf('I wanna d1e s\u00ed')).toEqual(piecesOf('i wanna DIIIIE si'))
  })

  it('scores every text within what a byte a weight allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (body) => {
        const score = scoreOf(model.crisis, piecesOf(body))
        expect(Number.isNaN(score)).toBe(false)
        expect(score).toBeLessThan(Number.POSITIVE_INFINITY)
      }),
    )
  })

  it('reads no more of a long text than ten parts hold', () => {
    const long = 'so it goes '.repeat(3000)
    expect(piecesOf(`${long} i took them all`)).toEqual(piecesOf(long))
  })
})
