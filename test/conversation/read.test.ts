// What a text says, before anything is known of who sent it.

import { describe, expect, it } from 'vitest'
import { read } from '../../shared/conversation/read.ts'
import fc from '../support/fast-check.ts'

const keywordOf = (body: string) => read(body).keyword

describe('keywords', () => {
  const stops =
    'STOP|STOPALL|STOP ALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|OPT-OUT|OPT OUT|REMOVE|ARRET|TD|ALTO|PARAR|PARE|CANCELAR|BASTA|NO MAS|NO MÁS'
  const plainStops = [
    'please stop texting me',
    'Stop texting',
    'stop messages',
    'STOP sending me these messages!',
    'leave me alone',
    'no more texts',
    'do not text me',
    "Don't text me again",
    'take me off',
    'take me off your list',
    "I don't want these texts",
    'I want to unsubscribe',
    'please remove me from this',
    'ya no me escriban',
    'dejen de escribirme',
    'no me manden mensajes',
    'no quiero más mensajes',
    'no quiero seguir recibiendo mensajes',
    'Déjenme en paz',
  ]

  it.each(stops.split('|'))(
    'takes %s as the whole message for stop, however it is typed',
    (word) => {
      for (const text of [
        word,
        word.toLowerCase(),
        ` ${word}!! `,
        `${word} 🛑`,
        `Please ${word}.`,
      ]) {
        expect(keywordOf(text)).toBe('stop')
      }
    },
  )

  it.each(plainStops)('takes "%s" for stop', (text) => {
    expect(keywordOf(text)).toBe('stop')
  })

  it.each([
    "I can't stop crying",
    'ALTO nivel de dolor',
    'mi dolor es muy alto',
    'by the end of the day',
    'I quit smoking',
    'cancel my appointment',
    "my ex won't stop texting me",
    "please don't stop texting me",
    "my brother won't leave me alone",
    "I don't want to miss any texts",
    'please take me off this medicine',
    'yes I stopped',
    'no me mande al hospital',
    'no',
    '2',
    '',
  ])('does not take "%s" for stop', (text) => {
    expect(keywordOf(text)).not.toBe('stop')
  })

  it.each([
    ['START', 'start'],
    ['Unstop', 'start'],
    ['YES', 'start'],
    ['sí', 'start'],
    ['COMENZAR', 'start'],
    ['help', 'help'],
    ['Help!', 'help'],
    ['INFO', 'help'],
    ['ayuda', 'help'],
    ['INFORMACIÓN', 'help'],
    ['back', 'back'],
    ['ATRÁS', 'back'],
    ['atras', 'back'],
    ['volver', 'back'],
    ['SKIP', 'skip'],
    ['omitir', 'skip'],
    ['later', 'later'],
    ['Not now', 'later'],
    ['después', 'later'],
    ['MÁS TARDE', 'later'],
    ['later please', 'later'],
    ['can someone call me back', null],
    ['I will do it later today maybe', null],
  ] as const)('reads "%s" as %s', (text, keyword) => {
    expect(keywordOf(text)).toBe(keyword)
  })

  it.each(['1', ' 1. ', '１', '١', '1️⃣', 'ok', 'Listo', 'yes please'])(
    'sees that "%s" takes up an invite',
    (text) => {
      expect(read(text).begins).toBe(true)
    },
  )

  it.each(['', '10', '2', 'not ok', '½', '-', 'no'])('sees that "%s" does not', (text) => {
    expect(read(text).begins).toBe(false)
  })
})

describe('a wrong number', () => {
  it.each([
    'wrong number',
    'Sorry, you have the wrong number',
    'this is not her phone',
    'número equivocado',
    'se equivocó de número',
  ])('is heard in "%s"', (text) => {
    expect(read(text).someoneElse).toBe('stranger')
  })

  it.each(['oops wrong number, I meant 2', 'I sent the wrong number', 'who is this?', 'number 2'])(
    'is not heard in "%s"',
    (text) => {
      expect(read(text).someoneElse).toBeNull()
    },
  )
})

describe('a reading', () => {
  it('carries every finding by itself', () => {
    expect(read('stop texting me I want to die')).toMatchObject({
      dangers: [{ tier: expect.stringMatching(/^crisis-/) }],
      keyword: 'stop',
    })
    expect(read('wrong number. leave me alone')).toMatchObject({
      dangers: [],
      keyword: 'stop',
      someoneElse: 'stranger',
    })
  })

  it('keeps the body as it came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        expect(read(body).body).toBe(body)
      }),
    )
  })

  it('comes of any string, lone surrogates and control characters among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1600 }), (body) => {
        expect(() => read(body)).not.toThrow()
      }),
    )
    expect(() => read('\uD800\uDC00\uD800 \u0000')).not.toThrow()
  })

  it('finds nothing in a right-to-left text, an empty one, or a long one about the garden', () => {
    const nothing = { dangers: [], keyword: null, begins: false, someoneElse: null }
    expect(read('أشعر بتحسن اليوم، شكرا')).toMatchObject(nothing)
    expect(read('אני מרגיש טוב')).toMatchObject(nothing)
    expect(read(' \n ')).toMatchObject(nothing)
    expect(read('we planted roses and beans, '.repeat(58).slice(0, 1600))).toMatchObject(nothing)
  })
})
