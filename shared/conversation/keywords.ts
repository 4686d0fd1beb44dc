// Words that steer the conversation. A keyword must be the whole message; what people ask for in
// their own words, a wish to be left alone above all, is read by steering/.
import { words } from './normalise.ts'
import { asksForCheckIn, asksHelp, asksToStart } from './steering/asks.ts'
import { bare } from './steering/clauses.ts'
import { readSomeoneElse } from './steering/someone-else.ts'
import { asksToStop } from './steering/stop.ts'

/** What a text asks for by keyword. `start` includes YES and SI: the chart knows if that is meant. */
export type Keyword = 'stop' | 'start' | 'help' | 'back' | 'skip' | 'later' | 'check'

/** Sources: clinical reference 5.3 (Twilio, AWS, Telnyx, FCC lists); Spanish and the rest our own. */
const keywords = [
  [
    'stop',
    'stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|remove|arret|td',
  ],
  ['stop', 'alto|parar|pare|cancelar|basta|no mas|detener'],
  ['start', 'start|unstop|yes|subscribe|resubscribe|rejoin|si|comenzar|empezar|iniciar'],
  ['help', 'help|info|information|ayuda|informacion'],
  ['back', 'back|go back|previous|undo|atras|volver|regresar|anterior'],
  ['skip', 'skip|skip it|skip this|skip this one|pass|prefer not to answer'],
  ['skip', 'saltar|omitir|pasar|paso|prefiero no contestar'],
  ['later', 'later|not now|not right now|maybe later|in a bit|remind me later|busy|im busy'],
  ['later', 'luego|despues|mas tarde|ahora no|estoy ocupado|estoy ocupada'],
] as const satisfies readonly (readonly [Keyword, string])[]

const byWord: ReadonlyMap<string, Keyword> = new Map(
  keywords.flatMap(([keyword, all]) => all.split('|').map((word) => [word, keyword] as const)),
)

/** The keyword a text is, or null. */
export function keywordOf(body: string): Keyword | null {
  const text = words(body)
  return byWord.get(text) ?? byWord.get(once(bare(text))) ?? inOwnWords(body)
}

/** A wish to be left alone goes before all else that is said with it. */
function inOwnWords(body: string): Keyword | null {
  if (asksToStop(body)) return 'stop'
  if (asksForCheckIn(body)) return 'check'
  if (asksToStart(body)) return 'start'
  return asksHelp(body) ? 'help' : null
}

/** Whether the text says that it reached the wrong person, or that the number has a new owner. */
export function isWrongNumber(body: string): boolean {
  const who = readSomeoneElse(body)?.who
  return who === 'stranger' || who === 'new-phone'
}

const beginning = new Set(
  '1 one uno start yes yeah yep y ok okay sure ready begin go si listo lista comenzar empezar iniciar dale claro'.split(
    ' ',
  ),
)

/** Whether the text takes up an invite: 1, or a word that plainly means it. */
export function beginsCheckIn(body: string): boolean {
  const text = words(body)
  return beginning.has(once(text)) || beginning.has(once(bare(text)))
}

/** "stop stop stop" is "stop". */
function once(text: string): string {
  return text.replace(/^(\S+)(?: \1)+$/u, '$1')
}
