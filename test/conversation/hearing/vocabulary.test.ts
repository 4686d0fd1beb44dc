// What a language brings to the seeing of words; a language may bring none of it.
import { describe, expect, it } from 'vitest'
import { dangerIndex } from '../../../shared/conversation/hearing/danger-index.ts'
import { vocabularyOf } from '../../../shared/conversation/hearing/vocabulary.ts'
import { wordsOf } from '../../../shared/conversation/hearing/words.ts'
import { dangerEn } from '../../../shared/conversation/languages/en/danger/index.ts'
import { dangerEs } from '../../../shared/conversation/languages/es/danger/index.ts'

const none = { ways: '', means: '' }
const bare = { ...dangerEs, cores: '', buried: none, sounds: none }
const seen = (body: string, ...languages: Parameters<typeof dangerIndex>[0]) =>
  wordsOf(body, vocabularyOf(dangerIndex(languages))).words

describe('a word the vocabulary does not know', () => {
  it.each([
    ['sueside', 'suicide'],
    ['susidarme', 'suicidio'],
  ])('%s sounds like %s', (written, meant) => {
    expect(seen(written, dangerEn, dangerEs)).toEqual([meant])
  })

  it('is found in the middle of a run, in whichever language it is', () => {
    expect(seen('xxquieromorirxxxx', dangerEn, dangerEs)).toEqual(['quiero', 'morir'])
    expect(seen('xxwannadiexxxx', dangerEn, dangerEs)).toEqual(['wanna', 'die'])
  })

  it('stands as it is written where its language says nothing of such words', () => {
    expect(seen('xxquieromorirxxxx', bare)).toEqual(['xxquieromorirxxxx'])
    expect(seen('sueside', bare)).toEqual(['sueside'])
    expect(seen('xxwannadiexxxx', dangerEn, bare)).toEqual(['wanna', 'die'])
  })
})
