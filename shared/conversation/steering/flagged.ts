// A reply to a question that carries a flag, which is acted on even where it is no clean answer.

import { permittedValues } from '../../instruments/answers.ts'
import type { Item } from '../../instruments/types.ts'
import {
  negatedEn,
  noEn,
  type Symptom,
  symptomsEn,
  yesEn,
} from '../languages/en/steering-symptoms.ts'
import { negatedEs, noEs, symptomsEs, yesEs } from '../languages/es/steering-symptoms.ts'
import { plain, words } from '../normalise.ts'
import { isAutoReply } from './auto-reply.ts'
import { clausesOf, squeeze } from './clauses.ts'
import { readReaction } from './reaction.ts'

export type FlaggedReply = Readonly<{ kind: 'flagged'; value: number }>

/**
 * Whether a reply to a flagged item says what the flag stands for: it begins with a yes, names only
 * flagged answers ("2 or 3"), or tells of the symptom in words. `value` is the lowest flagged answer
 * named, or the item's lowest: never more than was said. Null for a no, SKIP and all else, and for an
 * item whose flag is on its no ("Did you get home safely?") save for numbers.
 */
export function readFlaggedReply(item: Item, body: string): FlaggedReply | null {
  const flagged = flaggedOf(item)
  const [lowest] = flagged
  if (lowest === undefined || readReaction(body) !== null || isAutoReply(body)) return null
  const named = numbersOf(body)
  if (named !== null) {
    const isFlagged = named.length > 0 && named.every((value) => flagged.includes(value))
    return isFlagged ? { kind: 'flagged', value: Math.min(...named) } : null
  }
  const clauses = clausesOf(body)
  return impliedByYes(item, flagged) && admits(item, clauses)
    ? { kind: 'flagged', value: lowest }
    : null
}

/** The answers that raise a flag, ascending. */
function flaggedOf({ answers, flags = [] }: Item): readonly number[] {
  return permittedValues(answers)
    .filter((value) => flags.some(({ from, to }) => from <= value && value <= to))
    .toSorted((a, b) => a - b)
}

/** A yes means a flagged answer where every answer but the one that denies is flagged. */
function impliedByYes({ answers }: Item, flagged: readonly number[]): boolean {
  const denial =
    answers.kind === 'choices'
      ? answers.answers.find(({ means, label }) => means === 'no' || words(label.en) === 'no')
          ?.value
      : undefined
  const least = denial ?? Math.min(...permittedValues(answers))
  return (
    permittedValues(answers).every((value) => value === least || flagged.includes(value)) &&
    !flagged.includes(least)
  )
}

const between =
  /(?<!\S)(?:or|to|and|between|maybe|o|a|y|entre|quizas|either|probably|like|about|around|a|is|its|i|id|say|would|think|creo|que|diria|como|un|una)(?!\S)/gu

/** The numbers of a reply that is nothing but numbers and what joins them; null when it is more. */
function numbersOf(body: string): readonly number[] | null {
  if (body.length > 80) return null
  const text = plain(body)
  if (!/\d/u.test(text)) return null
  if (/(?<!\d)[-.\u2212]\d|\d[.,]\d|\u2044/u.test(text.replace(/(?<=\d)-(?=\d)/gu, ' ')))
    return null
  const rest = text.replace(between, ' ')
  if (!/^[\d\s,/&+()?!.-]+$/u.test(rest)) return null
  return rest.match(/\d+/gu)?.map(Number) ?? null
}

type Patterns = Readonly<{
  yes: RegExp
  no: RegExp
  negated: RegExp
  symptoms: readonly Readonly<{ asked: RegExp; said: RegExp; outright: RegExp | null }>[]
}>
let known: Patterns | undefined

function admits(item: Item, clauses: string): boolean {
  known ??= patterns()
  const asked = squeeze(words(item.text.en))
  const symptoms = known.symptoms.filter((each) => each.asked.test(asked))
  if (symptoms.some(({ outright }) => outright?.test(clauses))) return true
  if (known.no.test(clauses)) return false
  if (known.yes.test(clauses)) return true
  return !known.negated.test(clauses) && symptoms.some(({ said }) => said.test(clauses))
}

function patterns(): Patterns {
  return {
    yes: starting(yesEn, yesEs),
    no: starting(noEn, noEs),
    negated: holding(negatedEn, negatedEs),
    symptoms: symptomsEn.map((each) => symptom(each)),
  }
}

function symptom({ name, asked, said, outright }: Symptom) {
  const es = symptomsEs.find((each) => each.name === name)
  const carried = [outright, es?.outright].filter((source) => source !== undefined)
  return {
    asked: holding(asked),
    said: holding(said, es?.said ?? said),
    outright: carried.length > 0 ? holding(...carried) : null,
  }
}

const holding = (...sources: readonly string[]) =>
  new RegExp(squeeze(`(?<!\\S)(?:${sources.join('|')})(?!\\S)`), 'u')
const starting = (...sources: readonly string[]) =>
  new RegExp(
    squeeze(
      `^(?:(?:ok|okay|well|um|uh|hmm|oh|so|honestly|pues|bueno|ay) )?(?:${sources.join('|')})(?!\\S)`,
    ),
    'u',
  )
