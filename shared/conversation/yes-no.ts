// Yes and no with something said besides: "Yes I drove home", "no, i took an uber", "nope never".

import { permittedValues } from '../instruments/answers.ts'
import type { AnswerSet, Item } from '../instruments/types.ts'
import { valueNamed } from './labels.ts'
import { plain, words } from './normalise.ts'

const noWord = '(?:no|nope|nah|nop|none|non)'
/** A no in other words, needing none before it. */
const denial =
  '(?:not at all|not once|nothing|nothing like that|none|none at all|none of (?:that|those|these|the above|them)|never|' +
  'i have not|i havent|i did not|i didnt|i havent had any|i havent had any of (?:that|those|these)|' +
  'para nada|nada|nada de eso|nunca|ningun[oa]?|ninguna de (?:esas|estas)|en absoluto)'
/** Courtesy and well-being after it. */
const comfort =
  '(?:thanks|thank you|thank god|thank goodness|thankfully|maam|sir|im fine|im good|im ok|im okay|all good|feeling good|feeling fine|' +
  'gracias|gracias a dios|todo bien|estoy bien|senorita|doctora?)'
const plainNo = new RegExp(
  `^(?:${noWord}(?: (?:${denial}|${comfort})){0,3}|${denial}(?: ${comfort})?)$`,
  'u',
)

/** Whether a text says no and nothing else, in one word or several. */
export const isPlainNo = (text: string): boolean => text.length <= 100 && plainNo.test(text)

/**
 * The value of a text that begins with yes or no and goes on with words that do not take it back;
 * null where the item does not ask for yes or no, or where it is not plain. An answer that would
 * set aside an urgent question has to be a plain yes or no.
 */
export function readYesOrNo(item: Item, body: string): number | null {
  const { answers } = item
  const text = words(body)
  if (isPlainNo(text)) return noOf(answers)
  if (answers.kind !== 'choices' || answers.answers.length !== 2) return null
  const found = leading.exec(plain(body))
  if (!found || body.length > 160 || /[?\d\u2044]/u.test(plain(body))) return null
  const isYes = found[1] !== undefined
  const rest = words(found[3] ?? '').split(' ')
  const value = valueNamed(answers, isYes ? 'yes' : 'no')
  if (value === null || isReassuring(item, value)) return null
  return rest.some((word) => takesBack(word, isYes)) || contradicts(item, rest, isYes)
    ? null
    : value
}

/** The answer that denies: a plain no, or the lowest where that is "none" or "not at all". */
function noOf(answers: AnswerSet): number | null {
  const named = valueNamed(answers, 'no')
  if (named !== null) return named
  const least = Math.min(...permittedValues(answers))
  const lowest = ['none', 'not at all', 'never'].map((label) => valueNamed(answers, label))
  return lowest.includes(least) ? least : null
}

/** A no in Spanish goes with its verb, and may be the beginning of anything: it needs a pause after it. */
const leading =
  /^\W*(?:(yes|yeah|yea|yep|yup|si|sip)|(no|nope|nah))(?!\p{L})(?:(?<=no)(?:\s*[,.;!-]\s*|\s+(?=(?:i|my|we|she|they|the|someone|got|took|had|just|not|haven?t|never|uber)(?!\p{L})))|(?<!no)[\s,.;!-]+)(.+)$/su

const turns = new Set(
  (
    'but except however though although almost maybe kinda sort kind sorta idea clue sure problem worries thanks thank ' +
    'pero sino excepto aunque casi quizas tal vez se idea recuerdo remember know or idk unless until'
  ).split(' '),
)
const noes = new Set(
  'no not never nope nah nothing none dont didnt havent hasnt wasnt isnt cant couldnt wont neither barely hardly nunca nada ni tampoco sin'.split(
    ' ',
  ),
)
const yeses = new Set('yes yeah yep yup si claro did have was'.split(' '))

function takesBack(word: string, isYes: boolean): boolean {
  return turns.has(word) || (isYes ? noes.has(word) : yeses.has(word))
}

/** "no, drove home": the no names what was asked about, by the writer's own doing. */
function contradicts({ text }: Item, rest: readonly string[], isYes: boolean): boolean {
  if (isYes || rest.some((word) => noes.has(word))) return false
  const asked = new Set(
    words(text.en)
      .split(' ')
      .filter((word) => word.length > 3)
      .map(stem),
  )
  return rest.some((word) => word.length > 3 && asked.has(stem(word)))
}

/** Enough of a word to know "drove", "drive" and "driven" for one. */
const stem = (word: string): string => word.slice(0, 4).replace(/[aeiou]/gu, '')

/** Whether the value denies what an urgent flag asks about: then words besides are for a person. */
function isReassuring({ flags = [] }: Item, value: number): boolean {
  return (
    flags.some(({ level }) => level !== 'routine') &&
    !flags.some(({ from, to }) => from <= value && value <= to)
  )
}
