import { describe, expect, it } from 'vitest'
import { newestLinks } from '../../simulation/people/browser.ts'

type Text = { direction: 'in' | 'out'; body: string }

const link = (letter: string) => `https://form.example/c/${letter.repeat(22)}`

describe('the newest link on a phone', () => {
  it('is the one of the newest text to it that has any, whenever it is asked for', () => {
    const texts: Text[] = []
    const linkOn = newestLinks(() => texts)
    expect(linkOn('+1')).toBe(null)
    texts.push({ direction: 'out', body: `First ${link('a')}` })
    texts.push({ direction: 'out', body: `Second ${link('b')}` })
    texts.push({ direction: 'out', body: 'Thank you.' })
    expect(linkOn('+1')).toBe('b'.repeat(22))
    texts.push({ direction: 'in', body: `I was sent ${link('c')}` })
    expect(linkOn('+1')).toBe('b'.repeat(22))
    texts.push({ direction: 'out', body: `Third ${link('d')}` })
    expect(linkOn('+1')).toBe('d'.repeat(22))
  })

  it('is each phone’s own', () => {
    const texts: Readonly<Record<string, Text[]>> = {
      '+1': [{ direction: 'out', body: link('a') }],
      '+2': [{ direction: 'out', body: link('b') }],
    }
    const linkOn = newestLinks((phone) => texts[phone] ?? [])
    expect(['+1', '+2', '+1', '+3'].map(linkOn)).toEqual([
      'a'.repeat(22),
      'b'.repeat(22),
      'a'.repeat(22),
      null,
    ])
  })
})
