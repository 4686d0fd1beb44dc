// Whether a text asks that texts end, in whatever words.
import { everyScript } from '../every-script.ts'
import { once } from '../once.ts'
import { packs, ways, wordsIn } from '../packs.ts'
import { bare, clausesOf, joinLetters, unthanked } from './clauses.ts'
import { isMachine } from './machine.ts'
import { isNear } from './near.ts'
import { anywhere, atStart, whole } from './rules.ts'
import { squeeze } from './squeeze.ts'

const saysSo = anywhere(() => packs().flatMap(({ steering }) => steering.stop.anywhere))
const opensSo = atStart(() => packs().flatMap(({ steering }) => steering.stop.first))
const isSentence = whole(() => packs().flatMap(({ steering }) => steering.stop.sentence))
const isAllOfIt = whole(() => packs().flatMap(({ steering }) => steering.stop.whole))

/**
 * Any reasonable means counts (47 CFR 64.1200(a)(10)). True says nothing against other findings:
 * "STOP, I want to die" is both. A text of ours quoted back, or a machine's reply, asks for nothing.
 */
export function asksToStop(body: string, byMachine = isMachine(body)): boolean {
  const clauses = joinLetters(clausesOf(unsigned(body)))
  if (clauses === '') return body.trim() !== '' && stopSign(body).test(body)
  if (byMachine) return false
  return isShort(clauses) || opensSo(clauses) || saysSo(clauses)
}

/** The octagonal sign and its like, alone. */
const stopSign = everyScript('^(?:\\s|\\p{M}|\\u{1F6D1}|\\u26D4|\\u{1F6AB}){1,20}$')

/** One that stands alone, or a sentence that does so at either end. */
function isShort(clauses: string): boolean {
  const all = bare(clauses)
  if (all.length <= 80 && (isAllOfIt(single(all)) || isTypo(all))) return true
  const sentences = clauses.split(' . ')
  const [first = '', last = ''] = [sentences.at(0)?.split(' , ', 1)[0], sentences.at(-1)]
  return (
    isSentence(single(bare(afterAnswer(sentences.at(0) ?? '')))) ||
    [first, last, afterComma(last)].some(
      (each) =>
        each.length <= 80 &&
        (isSentence(single(bare(each))) || isSentence(unthanked(each)) || isTypo(bare(each))),
    )
  )
}

const please = once(
  () => new RegExp(`(?<!\\S)(?:${ways(({ steering }) => steering.chat.please)})(?!\\S)`, 'u'),
)

/** "2 stop", "1, unsubscribe please": the answer to what was asked last, and then that. */
const afterAnswer = (sentence: string): string =>
  /^\d{1,2} (?:, )?(.{1,80})$/u.exec(sentence)?.[1] ?? ''

/** "he died last month, please stop" */
function afterComma(sentence: string): string {
  const said = sentence.split(' , ').at(-1) ?? ''
  return please().test(said) ? said : ''
}

/** "stop stop stop" and "stop . stop" are "stop". */
function single(text: string): string {
  const each = text.split(' ').filter((word) => word !== '.' && word !== ',')
  return new Set(each).size === 1 ? (each[0] ?? '') : each.join(' ')
}

type List = 'typos' | 'spared' | 'words'
const list = (name: List) =>
  once(() => new Set([...wordsIn(({ steering }) => steering.stop[name], '|')].map(squeeze)))
const typos = list('typos')
const others = list('spared')
const meant = list('words')

/** Its consonants, of which any but the first and last may be missing. */
const unsubscribe = /^[nb]s{1,2}b?s?c?r?b[ds]?$/u

function isTypo(word: string): boolean {
  if (word.length > 16 || word.includes(' ') || others().has(word)) return false
  return (
    typos().has(word) ||
    [...meant()].some((each) => each.length > 4 && isNear(word, each)) ||
    (word.startsWith('u') && unsubscribe.test(word.replace(/[aeiou]/gu, '')))
  )
}

const signature = everyScript(
  '(?:^|[\\s.!,])[-\\u2013\\u2014~]+\\s*\\p{L}[\\p{L}.]*(?: \\p{L}[\\p{L}.]*){0,2}\\s*$',
)

/** "Stop. - Maria" without the name, which is looked for at the end alone. */
function unsigned(body: string): string {
  const from = Math.max(0, body.length - 60)
  return body.slice(0, from) + body.slice(from).replace(signature(body), '')
}
