// Courtesy that needs nobody's eyes: a closed list, and nothing said besides.
import { everyScript } from '../every-script.ts'
import { plain } from '../normalise.ts'
import { once } from '../once.ts'
import { packs, ways } from '../packs.ts'
import { clausesOf } from './clauses.ts'
import { possible } from './rules.ts'
import { squeeze } from './squeeze.ts'

const longest = 160

/** Thumb, hand, folded hands, hearts, smiles, laughter, sun, confetti, tick: neutral, all of them. */
const neutral =
  /^[\u{1F44D}\u{1F44C}\u{1F64F}\u{1F44B}\u{1F44F}\u{1F64C}\u{1F91D}\u{1F4AA}\u{270C}\u{2764}\u{1F499}-\u{1F49C}\u{1F9E1}\u{1F495}\u{1F496}\u{1F497}\u{1F60A}\u{1F600}-\u{1F606}\u{1F609}\u{1F60D}\u{1F60E}\u{1F642}\u{263A}\u{1F970}\u{1F917}\u{1F60C}\u{1F923}\u{2600}\u{1F31E}\u{1F389}\u{2705}\u{2714}\u{1F4AF}\u{2B50}\u{1F31F}\u{1F338}\u{1F33B}\u{1F1FF}\u{1F3FB}-\u{1F3FF}]$/u
const symbols = everyScript('\\p{So}|\\p{Sk}|\\p{Extended_Pictographic}', 'gu')

/**
 * Whether a text is greeting, thanks, farewell, a plain yes, no or number, or a neutral emoji, and
 * nothing else. One word outside the list, or an emoji that may mean something, and it is not; nor is
 * "hello?", which asks whether anybody is there.
 */
export function isSmallTalk(body: string): boolean {
  if (body.length > longest) return false
  const marks = body.match(symbols(body))?.filter((mark) => !/[0-9#*^`]/u.test(mark)) ?? []
  if (marks.some((mark) => !neutral.test(mark))) return false
  const clauses = clausesOf(body)
  if (clauses === '') return marks.length > 0 && /^[\s.!]*$/u.test(plain(body))
  const { never, alone, calls } = patterns()
  if (never.test(clauses) || (plain(body).includes('?') && calls.test(clauses))) return false
  return alone.test(clauses) || isTalk(clauses.replace(/ [.,](?= )/gu, ''))
}

const patterns = once(() => {
  const answers = ways(({ steering }) => steering.chat.answersAlone)
  const never = ways(({ steering }) => steering.chat.neverSmall)
  const calls = ways(({ steering }) => steering.chat.calls)
  return {
    calls: new RegExp(squeeze(`^(?:(?:${calls})(?: [.,])?(?: |$))+$`), 'u'),
    never: new RegExp(`(?<!\\S)(?:${never})(?!\\S)`, 'u'),
    alone: new RegExp(squeeze(`^(?:${answers}|\\d{1,2}(?: (?:, )?\\d{1,2}){0,19})$`), 'u'),
  }
})

const courtesies = once(() =>
  packs()
    .flatMap(({ steering }) => steering.chat.smallTalk)
    .map(({ words, on }) => ({ words, isPossible: possible(on) })),
)

/** Made of courtesies alone; of those only that the text can hold, for all of them make a slow expression. */
function isTalk(text: string): boolean {
  const mine = courtesies().filter(({ isPossible }) => isPossible(` ${text} `))
  if (mine.length === 0) return false
  const said = mine.map(({ words }) => words).join('|')
  return new RegExp(squeeze(`^(?:(?:${said})(?: |$)){1,8}$`), 'u').test(text)
}
