// A reply to a question that carries a flag, which is acted on even where it is no clean answer.

import { permittedValues } from '../../instruments/answers.ts'
import type { Item } from '../../instruments/types.ts'
import type { SymptomName } from '../languages/steering.ts'
import { plain, words } from '../normalise.ts'
import { inDigits } from '../numbers.ts'
import { once } from '../once.ts'
import { ways } from '../packs.ts'
import { isAutoReply } from './auto-reply.ts'
import { clausesOf } from './clauses.ts'
import { readReaction } from './reaction.ts'
import { squeeze } from './squeeze.ts'

export type FlaggedReply = Readonly<{ kind: 'flagged'; value: number }>

/**
 * Whether a reply to a flagged item says what the flag stands for: it begins with a yes, names only
 * flagged answers ("2 or 3"), or tells of the symptom in words. `value` is the lowest flagged answer
 * named, or the item's lowest: never more than was said; a number the item does not take counts for nothing. Null for a no, SKIP and all else, and for an
 * item whose flag is on its no ("Did you get home safely?") save for numbers.
 */
export function readFlaggedReply(item: Item, body: string): FlaggedReply | null {
  const flagged = flaggedOf(item)
  const [lowest] = flagged
  if (lowest === undefined || readReaction(body) !== null || isAutoReply(body)) return null
  const named = numbersOf(body)
  if (named !== null) {
    // "2 or 3" where 3 is no answer: what else was named still is.
    const permitted = named.filter((value) => permittedValues(item.answers).includes(value))
    const isFlagged = permitted.length > 0 && permitted.every((value) => flagged.includes(value))
    return isFlagged ? { kind: 'flagged', value: Math.min(...permitted) } : null
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

const between = once(
  () => new RegExp(`(?<!\\S)(?:${ways(({ steering }) => steering.flagged.between)})(?!\\S)`, 'gu'),
)

/** The numbers of a reply that is nothing but numbers and what joins them; null when it is more. */
function numbersOf(body: string): readonly number[] | null {
  if (body.length > 80) return null
  const text = inDigits(plain(body))
  if (!/\d/u.test(text)) return null
  if (/(?<!\d)[-.\u2212]\d|\d[.,]\d|\u2044/u.test(text.replace(/(?<=\d)-(?=\d)/gu, ' ')))
    return null
  const rest = text.replace(between(), ' ')
  if (!/^[\d\s,/&+()?!.-]+$/u.test(rest)) return null
  return rest.match(/\d+/gu)?.map(Number) ?? null
}

/**
 * What a flagged question asks about, looked for in its English wording, which it always has: so a
 * clinic's own questions are met as well. Own list.
 */
const asked = {
  harm: 'dead|die|dying|suicid\\S*|hurting yourself|harming yourself|self harm|kil yourself',
  chest: 'chest pain|short of breath|fainting|faint|shortnes of breath|breathing',
  bladder: 'urine|urinating|bladder|pasing urine|pee|peeing',
  mania: 'slept far les|high, racing|unusualy high|racing or iritable|without feling tired',
  urge: 'urge to take|more of the medicine|outside the clinic|craving',
} as const satisfies Record<SymptomName, string>
const names = Object.keys(asked) as readonly SymptomName[]

function admits(item: Item, clauses: string): boolean {
  const { yes, no, negated, symptoms } = patterns()
  const question = squeeze(words(item.text.en))
  const mine = symptoms.filter((each) => each.asked.test(question))
  if (mine.some(({ outright }) => outright?.test(clauses))) return true
  if (no.test(clauses)) return false
  if (yes.test(clauses)) return true
  return !negated.test(clauses) && mine.some(({ said }) => said.test(clauses))
}

const patterns = once(() => ({
  yes: starting(ways(({ steering }) => steering.flagged.yes)),
  no: starting(ways(({ steering }) => steering.flagged.no)),
  negated: holding(ways(({ steering }) => steering.flagged.negated)),
  symptoms: names.map(symptom),
}))

function symptom(name: SymptomName) {
  const said = ways(({ steering }) => steering.flagged.symptoms[name].said)
  const outright = ways(({ steering }) => steering.flagged.symptoms[name].outright)
  return {
    asked: holding(asked[name]),
    said: holding(said),
    outright: outright === '' ? null : holding(outright),
  }
}

const holding = (source: string) => new RegExp(squeeze(`(?<!\\S)(?:${source})(?!\\S)`), 'u')

function starting(source: string): RegExp {
  const opening = ways(({ steering }) => steering.flagged.opening)
  return new RegExp(squeeze(`^(?:(?:${opening}) )?(?:${source})(?!\\S)`), 'u')
}
