// START, HELP and CHECK in people's own words; each must be the whole of the text.
import { packs } from '../packs.ts'
import { bare, clausesOf } from './clauses.ts'
import { whole } from './rules.ts'

/** A request takes no more; a longer text is more than the request. */
const longest = 120

const isStart = whole(() => packs().flatMap(({ steering }) => steering.asks.start))
const isHelp = whole(() => packs().flatMap(({ steering }) => steering.asks.help))
const isCheck = whole(() => packs().flatMap(({ steering }) => steering.asks.check))

/** Whether a text asks that texts begin again. YES and SI, which may, are the keyword table's. */
export function asksToStart(body: string): boolean {
  return isWhole(body, isStart)
}

/** Whether a text asks what this is, who writes, how to answer or whom to call. */
export function asksHelp(body: string): boolean {
  return isWhole(body, isHelp)
}

/** Whether a text asks for a check-in: CHECK, CHEQUEO. */
export function asksForCheckIn(body: string): boolean {
  return isWhole(body, isCheck)
}

function isWhole(body: string, isMet: (text: string) => boolean): boolean {
  if (body.length > longest) return false
  const clauses = clausesOf(body)
  if (isMet(clauses) || isMet(bare(clauses).replaceAll(' , ', ' '))) return true
  // "Help please, what is this number for": each part asks the same.
  const parts = clauses.split(/ [.,] /u)
  return parts.length > 1 && parts.every((part) => isMet(part) || bare(part) === '')
}
