// A number that nobody has enrolled says by its words in which language it is to be answered.
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../shared/conversation/language.ts'
import { keywords as en } from '../../shared/conversation/languages/en/keywords.ts'
import { keywords as es } from '../../shared/conversation/languages/es/keywords.ts'

const wordsOf = ({ stop, start, help }: { stop: string; start: string; help: string }) =>
  [stop, start, help].flatMap((words) => words.split('|'))

describe('the language of a text', () => {
  it.each(wordsOf(es))('of the keyword "%s" is Spanish', (word) => {
    expect(languageOf(word.toUpperCase())).toBe('es')
  })

  it.each(wordsOf(en))('of the keyword "%s" is English', (word) => {
    expect(languageOf(word.toUpperCase())).toBe('en')
  })
})
