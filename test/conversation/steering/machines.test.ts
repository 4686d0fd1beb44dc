// What phones write by themselves: reactions and automatic replies.
import { describe, expect, it } from 'vitest'
import {
  isAutoReply,
  quotesOurs,
  readReaction,
} from '../../../shared/conversation/steering/index.ts'
import fc from '../../support/fast-check.ts'

const ours = 'Demo Clinic: your check-in is ready. Reply 1 to start, LATER to put it off.'

describe('a reaction', () => {
  const frames = [
    ...['Liked', 'Loved', 'Disliked', 'Laughed at', 'Emphasized', 'Questioned', 'Reacted 👍 to'],
    ...['👍 to', '\u200A\u200B👍🏽\u200B to', '❤️ to', 'Le gustó', 'Le encantó', 'No le gustó'],
    ...['Se rió de', 'Destacó', 'Cuestionó', 'Reaccionó con 😂 a', 'A Ana le gustó', '👍 a'],
  ]
  const removals = [
    ...['Removed a like from', 'Removed a heart from', 'Removed 👍 from'],
    ...['Eliminó un me gusta de', 'Quitó 👍 de'],
  ]
  const quoted: readonly ((text: string) => string)[] = [
    (text) => `“${text}”`,
    (text) => `"${text}"`,
    (text) => `“ ${text} ”`,
    (text) => `«${text}»`,
    (text) => `“\u200A${text}\u200A”`,
  ]

  it.each(frames.flatMap((frame) => quoted.map((mark) => `${frame} ${mark(ours)}`)))(
    'is read with what it quotes: %s',
    (body) => {
      expect(readReaction(body)).toEqual({ quote: ours, removed: false })
    },
  )

  it.each(removals)('taken back is read as such: %s', (frame) => {
    expect(readReaction(`${frame} “${ours}”`)).toEqual({ quote: ours, removed: true })
  })

  it.each([
    'Liked an image',
    'Loved a photo',
    'Reacted 😂 to a video',
    'Le gustó una imagen',
    'Reaccionó con ❤️ a una foto',
  ])('to a picture quotes nothing: %s', (body) => {
    expect(readReaction(body)).toEqual({ quote: null, removed: false })
  })

  it.each([
    'Liked',
    'I liked the visit',
    'Loved “it” but I want to stop',
    'Liked “one” and “two”',
    'He said “stop”',
    'to “die”',
    'I want to “die”',
    '👍',
    'Liked my visit',
    '“Liked”',
    '',
  ])('is not "%s"', (body) => {
    expect(readReaction(body)).toBeNull()
  })

  it('cut off before its end is read as far as it goes', () => {
    expect(readReaction('Liked “Demo Clinic: your check-in is re…')?.quote).toBe(
      'Demo Clinic: your check-in is re…',
    )
  })

  it('comes of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        expect(() => readReaction(`Liked “${body}`)).not.toThrow()
      }),
    )
  })
})

describe('a quotation', () => {
  it.each([
    ours,
    'Demo Clinic: your check-in is re…',
    'Demo Clinic: your check-in is re...',
    'demo clinic:  your check-in\nis ready.',
    'Reply 1 to start, LATER',
  ])('is ours: %s', (quote) => {
    expect(quotesOurs(quote, ['Another text', ours])).toBe(true)
  })

  it.each(['', '1', 'start', 'I want to die', 'Demo Clinic: call me', `${ours} and more`])(
    'is not ours: "%s"',
    (quote) => {
      expect(quotesOurs(quote, ['Another text', ours])).toBe(false)
    },
  )

  it('of a short text must be all of it', () => {
    expect(quotesOurs('OK', ['Ok.'])).toBe(true)
    expect(quotesOurs('OK', ['Ok then'])).toBe(false)
  })
})

describe('an automatic reply', () => {
  it.each([
    "I'm driving with Focus turned on. I'll see your message when I get where I'm going.",
    "Auto reply: I'm driving right now, I'll get back to you later.",
    'I am out of office until Monday. For emergencies call the main line.',
    'Estoy conduciendo. Te respondo cuando llegue.',
    'Respuesta automática: fuera de la oficina',
    "I'm not receiving notifications. If this is urgent, reply urgent to send a notification through with your original message.",
    'Thank you for contacting Brightline. Our hours are 9 to 5.',
  ])('is "%s"', (body) => {
    expect(isAutoReply(body)).toBe(true)
  })

  it.each([
    'I drove home',
    'im driving right now and i want to crash',
    "I'm driving right now. I want to die.",
    'estoy manejando y me siento mal',
    'out of my mind',
    'thank you for your message i feel awful',
    'if this is an emergency what do i do',
    '',
  ])('is not "%s"', (body) => {
    expect(isAutoReply(body)).toBe(false)
  })

  it('comes of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (body) => {
        expect(typeof isAutoReply(body)).toBe('boolean')
      }),
    )
  })
})
