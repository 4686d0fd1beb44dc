// What a text says of danger: in every language we speak, however it is written. Recall comes before precision.
import { heard as known } from '#languages'
import { lately } from '../lately.ts'
import { once } from '../once.ts'
import { type Heard, hear } from './hear.ts'
import type { Finding, Grade } from './types.ts'
import { vocabularyOf } from './vocabulary.ts'

export type { Finding, Tier } from './types.ts'

/** Kinds of danger, each with its grades, gravest first. */
const kinds: readonly (readonly Grade[])[] = [
  ['crisis-imminent', 'crisis-active', 'crisis-passive'],
  ['harm-to-others'],
  ['medical'],
  ['concern'],
]

/** Laid out at the first text that needs it: most invocations read none. */
const vocabulary = once(() => vocabularyOf(known().danger))

/**
 * Every kind of danger a text tells of, at its gravest, gravest first; empty when none. Every
 * language is always read. What stands around words of danger never takes them away: a denial
 * makes them `crisis-passive`, and a figure of speech hides itself alone. Faint signs count where
 * nothing plainer is found, as a concern.
 */
export const findDanger = lately<readonly Finding[]>((body) => {
  if (/^[\s0-9]{0,2}$/.test(body)) return []
  const heard = hear(body, vocabulary())
  const found = kinds.flatMap((grades) => gravest(grades, heard))
  return found.length > 0 ? found : gravest(['faint'], heard)
})

/** Whether a word, in small letters, is one of those that dangers are told with: hardly anybody's name. */
export const isWordOfDanger = (word: string): boolean => vocabulary().knows(word)

function gravest(tiers: readonly Grade[], heard: Heard): readonly Finding[] {
  let denied: Finding | null = null
  for (const tier of tiers) {
    const { plain, lowered } = heard(tier)
    if (plain !== null) return [plain]
    denied ??= lowered
  }
  return denied === null ? [] : [{ ...denied, tier: 'crisis-passive' }]
}
