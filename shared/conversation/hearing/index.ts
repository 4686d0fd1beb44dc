// What a text says of danger: in two languages, however it is written. Recall comes before precision.
import { dangerEn } from '../languages/en/danger/index.ts'
import { dangerEs } from '../languages/es/danger/index.ts'
import { type Heard, hear } from './hear.ts'
import type { Finding, Grade } from './types.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type { Finding, Tier } from './types.ts'

/** Kinds of danger, each with its grades, gravest first. */
const kinds: readonly (readonly Grade[])[] = [
  ['crisis-imminent', 'crisis-active', 'crisis-passive'],
  ['harm-to-others'],
  ['medical'],
  ['concern'],
]

/** Built at the first text that needs it: most invocations read none. */
let vocabulary: Vocabulary | null = null

/**
 * Every kind of danger a text tells of, at its gravest, gravest first; empty when none. English and
 * Spanish are always both read. What stands around words of danger never takes them away: a denial
 * makes them `crisis-passive`, and a figure of speech hides itself alone. Faint signs count where
 * nothing plainer is found, as a concern.
 */
export function findDanger(body: string): readonly Finding[] {
  if (/^[\s0-9]{0,2}$/.test(body)) return []
  vocabulary ??= vocabularyOf([dangerEn, dangerEs])
  const heard = hear(body, vocabulary)
  const found = kinds.flatMap((grades) => gravest(grades, heard))
  return found.length > 0 ? found : gravest(['faint'], heard)
}

function gravest(tiers: readonly Grade[], heard: Heard): readonly Finding[] {
  let denied: Finding | null = null
  for (const tier of tiers) {
    const { plain, lowered } = heard(tier)
    if (plain !== null) return [plain]
    denied ??= lowered
  }
  return denied === null ? [] : [{ ...denied, tier: 'crisis-passive' }]
}
