// Words that steer the conversation. A keyword must be the whole message; what people ask for in
// their own words, a wish to be left alone above all, is read by steering/.
import type { Keyword } from './languages/pack.ts'
import { words } from './normalise.ts'
import { once } from './once.ts'
import { wordsIn } from './packs.ts'
import { asksForCheckIn, asksHelp, asksToStart } from './steering/asks.ts'
import { bare } from './steering/clauses.ts'
import { isMachine } from './steering/machine.ts'
import { readSomeoneElse } from './steering/someone-else.ts'
import { asksToStop } from './steering/stop.ts'

const kinds = [
  'stop',
  'start',
  'help',
  'back',
  'skip',
  'later',
  'check',
] as const satisfies Keyword[]

const byWord = once(
  (): ReadonlyMap<string, Keyword> =>
    new Map(
      kinds.flatMap((kind) =>
        [...wordsIn(({ keywords }) => keywords[kind], '|')].map((word) => [word, kind] as const),
      ),
    ),
)

/** The keyword a text is, or null. What a machine wrote is at most a keyword and nothing else. */
export function keywordOf(body: string, byMachine = isMachine(body)): Keyword | null {
  const text = words(body)
  return byWord().get(text) ?? byWord().get(single(bare(text))) ?? inOwnWords(body, byMachine)
}

/** A wish to be left alone goes before all else that is said with it. */
function inOwnWords(body: string, byMachine: boolean): Keyword | null {
  if (asksToStop(body, byMachine)) return 'stop'
  if (asksForCheckIn(body)) return 'check'
  if (asksToStart(body)) return 'start'
  return asksHelp(body) ? 'help' : null
}

/** Whether a word, in small letters, steers by itself: STOP, HELP, BACK. */
export const isKeyword = (word: string): boolean => byWord().has(word)

/** Whether the text says that it reached the wrong person, or that the number has a new owner. */
export function isWrongNumber(body: string): boolean {
  const who = readSomeoneElse(body)?.who
  return who === 'stranger' || who === 'new-phone'
}

const beginning = once(() => wordsIn(({ keywords }) => keywords.begin, '|').add('1'))

/** Whether the text takes up an invite: 1, or a word that plainly means it. */
export function beginsCheckIn(body: string): boolean {
  const text = words(body)
  return beginning().has(single(text)) || beginning().has(single(bare(text)))
}

/** "stop stop stop" is "stop". */
function single(text: string): string {
  return text.replace(/^(\S+)(?: \1)+$/u, '$1')
}
