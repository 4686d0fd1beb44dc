// A closed list of courtesy, and one word more.
import { describe, expect, it } from 'vitest'
import { isSmallTalk } from '../../../shared/conversation/steering/index.ts'
import fc from '../../support/fast-check.ts'
import { disguise } from './disguise.ts'

const talk = [
  'ok',
  'Ok thanks',
  'thanks!',
  'thank you so much',
  'got it',
  'see you tuesday',
  'See you Tuesday at 3',
  'todo bien por aca',
  'buenos dias',
  'gracias',
  'muchas gracias',
  '👍',
  '🙏',
  '❤️',
  '👍🏽',
  'ok 👍',
  'yes',
  'no',
  'si',
  '2',
  '0 1 2',
  'hi',
  'good morning',
  'have a great day',
  'you too',
  'nos vemos el martes',
  'hasta luego',
  'no problem',
  'lol',
  'sounds good, thank you',
]
const more = [
  '💊',
  '🔫',
  '☠️',
  '😭',
  'ok 😭',
  'thanks for everything, goodbye',
  'goodbye',
  'not ok',
  'im not good',
  'no good',
  'ok but i feel bad',
  'see you on the other side',
  'see you never',
  'see you in hell',
  'thanks but no',
  'good night forever',
  'hasta nunca',
  'adios',
  'yes i want to die',
  'no not ok',
  'im good at hiding it',
  'thank you for nothing',
  '.',
  '?',
  'idk',
  'ok no',
  'have a good life',
  'good bye',
  'take me',
  'todo mal',
  'gracias por nada',
  'gracias por todo lo que hicieron por mi',
  'bien muerto',
  'hi im dying',
  'hello?',
  'Hello??',
  'hi?',
  'hola?',
  '\u00bfhola?',
  'good morning?',
  'ok?',
  'anyone there?',
  'is anybody reading this',
  'hay alguien?',
  'alguien lee esto?',
]

describe('small talk', () => {
  it.each(talk)('is "%s"', (text) => {
    expect(isSmallTalk(text)).toBe(true)
  })

  it.each(more)('is not "%s"', (text) => {
    expect(isSmallTalk(text)).toBe(false)
  })

  it('is not a text with any word from outside', () => {
    const outside = fc.constantFrom('die', 'pain', 'pills', 'help', 'not', 'never', 'scared', 'mal')
    fc.assert(
      fc.property(fc.constantFrom(...talk), outside, (text, word) => {
        expect(isSmallTalk(`${text} ${word}`)).toBe(false)
        expect(isSmallTalk(`${word}. ${text}`)).toBe(false)
      }),
    )
  })

  it('is the same whatever the case, spaces, accents and apostrophes', () => {
    fc.assert(
      fc.property(disguise([...talk, ...more]), ([plainly, typed]) => {
        expect([typed, isSmallTalk(typed)]).toEqual([typed, isSmallTalk(plainly)])
      }),
    )
  })

  it('is read of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        expect(typeof isSmallTalk(body)).toBe('boolean')
      }),
    )
  })
})
