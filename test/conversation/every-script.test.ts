import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asciiOf, everyScript } from '../../shared/conversation/every-script.ts'

const letters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
const files = globSync('shared/conversation/**/*.ts').map((file) => readFileSync(file, 'utf8'))
const classes = new Set(files.flatMap((code) => code.match(/\\p\{[A-Z]\w*\}/g) ?? []))

describe('an expression over the letters of every script', () => {
  it.each([...classes])('takes of ASCII what %s takes, in brackets and out of them', (name) => {
    for (const source of [`^${name}$`, `^[${name}]$`, `^[^${name}]$`, `^[\\[\\p{L}${name}\\]]$`]) {
      const [all, short] = [new RegExp(source, 'u'), new RegExp(asciiOf(source), 'u')]
      expect(letters.filter((letter) => short.test(letter))).toEqual(
        letters.filter((letter) => all.test(letter)),
      )
    }
  })

  it('is looked for in every class that the readers of texts name', () => {
    expect([...classes]).toEqual(expect.arrayContaining(['\\p{L}', '\\p{M}', '\\p{Sk}']))
  })

  it('is the whole of it for a text that holds other letters', () => {
    const word = everyScript('^\\p{L}+$')
    for (const text of ['hola', 'ma\u00F1ana', '\u0434\u0430']) expect(text).toMatch(word(text))
    expect('\u00F1').toMatch(word())
    expect('\u00F1').not.toMatch(word('n'))
  })
})
