// Yes and no with something said besides: "Yes I drove home", "no, i took an uber", "nope never".

import { permittedValues } from '../instruments/answers.ts'
import type { AnswerSet, Item } from '../instruments/types.ts'
import { valueNamed } from './labels.ts'
import { plain, words } from './normalise.ts'
import { once } from './once.ts'
import { ways, wordsIn } from './packs.ts'

const plainNo = once(() => {
  const denials = `(?:${ways(({ answers }) => answers.yesOrNo.denials)})`
  const comfort = `(?:${ways(({ answers }) => answers.yesOrNo.comfort)})`
  const no = `(?:${ways(({ answers }) => answers.yesOrNo.no)})`
  return new RegExp(
    `^(?:${no}(?: (?:${denials}|${comfort})){0,3}|${denials}(?: ${comfort})?)$`,
    'u',
  )
})

/** Whether a text says no and nothing else, in one word or several. */
export const isPlainNo = (text: string): boolean => text.length <= 100 && plainNo().test(text)

/**
 * The value of a text that begins with yes or no and goes on with words that do not take it back;
 * null where the item does not ask for yes or no, or where it is not plain. An answer that would
 * set aside an urgent question has to be a plain yes or no.
 */
export function readYesOrNo(item: Item, body: string): number | null {
  const { answers } = item
  const text = words(body)
  if (isPlainNo(text) || (softNo().test(text) && !asksOfEmergency(item))) return noOf(answers)
  if (answers.kind !== 'choices' || answers.answers.length !== 2) return null
  if (deniesWhatIsAsked(item, body)) return unlessReassuring(item, valueNamed(answers, 'no'))
  const found = leading().exec(plain(body))
  if (!found || body.length > 160 || /[?\d\u2044]/u.test(plain(body))) return null
  const isYes = found[1] !== undefined
  const rest = words(found[3] ?? '').split(' ')
  const value = valueNamed(answers, isYes ? 'yes' : 'no')
  if (unlessReassuring(item, value) === null) return null
  return rest.some((word) => takesBack(word, isYes)) || contradicts(item, rest, isYes)
    ? null
    : value
}

const softNo = once(() => new RegExp(`^(?:${ways(({ answers }) => answers.yesOrNo.softNo)})$`, 'u'))

/** Chest pain, or the wish to die: "not really" is no answer to that. */
const asksOfEmergency = ({ flags = [] }: Item): boolean =>
  flags.some(({ level }) => level === 'emergency')

const deniesWhat = once(
  () => new RegExp(`^(?:${ways(({ answers }) => answers.yesOrNo.deniesWhat)}) (.+)$`, 'u'),
)
const besideWhat = once(() => wordsIn(({ answers }) => answers.yesOrNo.besideWhat))
const alike = once(() => [...wordsIn(({ answers }) => answers.yesOrNo.alike, '|')])

/** "I have not driven", asked whether one has: the no names what was asked about, and nothing else. */
function deniesWhatIsAsked({ text }: Item, body: string): boolean {
  // "No, he manejado" has its no apart from the verb, and may be a yes.
  const parts = plain(body)
    .split(/[,.;!]/u)
    .map((part) => words(part))
    .filter((part) => part.split(' ').some((word) => !besideWhat().has(word)))
  const [said = ''] = parts.slice(-1)
  if (!parts.slice(0, -1).every(isPlainNo)) return false
  const rest = deniesWhat().exec(said)?.[1]?.split(' ') ?? []
  const asked = new Set(Object.values(text).flatMap((wording) => words(wording).split(' ')))
  const same = alike().map((group) => new Set(group.split(' ')))
  const means = same.filter((group) => !group.isDisjointFrom(asked))
  const isWhat = (word: string) => means.some((group) => group.has(word))
  return rest.some(isWhat) && rest.every((word) => isWhat(word) || besideWhat().has(word))
}

/** The answer that denies: a plain no, or the lowest where that is "none" or "not at all". */
function noOf(answers: AnswerSet): number | null {
  const named = valueNamed(answers, 'no')
  if (named !== null) return named
  const least = Math.min(...permittedValues(answers))
  const lowest = ['none', 'not at all', 'never'].map((label) => valueNamed(answers, label))
  return lowest.includes(least) ? least : null
}

/** "No" may go with its verb, as it does in Spanish, and be the beginning of anything. */
const leading = once(() => {
  const yes = ways(({ answers }) => answers.yesOrNo.leadingYes)
  const no = ways(({ answers }) => answers.yesOrNo.leadingNo)
  const after = ways(({ answers }) => answers.yesOrNo.afterNo)
  const goesOn = `(?<=no)(?:\\s*[,.;!-]\\s*|\\s+(?=(?:${after})(?!\\p{L})))|(?<!no)[\\s,.;!-]+`
  return new RegExp(`^\\W*(?:(${yes})|(${no}))(?!\\p{L})(?:${goesOn})(.+)$`, 'su')
})

const turns = once(() => wordsIn(({ answers }) => answers.yesOrNo.turns))
const noes = once(() => wordsIn(({ answers }) => answers.yesOrNo.noes))
const yeses = once(() => wordsIn(({ answers }) => answers.yesOrNo.yeses))

function takesBack(word: string, isYes: boolean): boolean {
  return turns().has(word) || (isYes ? noes().has(word) : yeses().has(word))
}

/** "no, drove home": the no names what was asked about, by the writer's own doing. */
function contradicts({ text }: Item, rest: readonly string[], isYes: boolean): boolean {
  if (isYes || rest.some((word) => noes().has(word))) return false
  const asked = new Set(
    Object.values(text)
      .flatMap((wording) => words(wording).split(' '))
      .filter((word) => word.length > 3)
      .map(stem),
  )
  return rest.some((word) => word.length > 3 && asked.has(stem(word)))
}

/** Enough of a word to know "drove", "drive" and "driven" for one. */
const stem = (word: string): string => word.slice(0, 4).replace(/[aeiou]/gu, '')

const unlessReassuring = (item: Item, value: number | null): number | null =>
  value === null || isReassuring(item, value) ? null : value

/** Whether the value denies what an urgent flag asks about: then words besides are for a person. */
function isReassuring({ flags = [] }: Item, value: number): boolean {
  return (
    flags.some(({ level }) => level !== 'routine') &&
    !flags.some(({ from, to }) => from <= value && value <= to)
  )
}
