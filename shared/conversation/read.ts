// What a text from a patient says, before anything is known of the patient.
import { type Finding, findDanger } from './hearing/index.ts'
import { beginsCheckIn, keywordOf } from './keywords.ts'
import type { Keyword } from './languages/pack.ts'
import { lately } from './lately.ts'
import { once } from './once.ts'
import type { Reaction, SomeoneElse } from './steering/index.ts'
import {
  dangersBesideDeath,
  isAutoReply,
  isSmallTalk,
  readReaction,
  readSomeoneElse,
} from './steering/index.ts'

/**
 * Every finding stands by itself, for one text may be several things: "STOP, I want to die" is a
 * crisis and an opt-out. Answers to items are read by `readAnswer` and `readAll`, which need the item.
 */
export type Reading = Readonly<{
  /** As it came. Never to be logged, measured or put in a queue. */
  body: string
  /** Dangers it tells of, gravest first, one of a kind; where a death is told, not what is said of it. */
  dangers: readonly Finding[]
  keyword: Keyword | null
  /** It takes up an invite: "1", "ok", "listo". Means nothing while no invite is open. */
  begins: boolean
  /** Who writes when it is not the patient. */
  someoneElse: SomeoneElse['who'] | null
  reaction: Reaction | null
  isAutoReply: boolean
  /** On the short list of what needs no reader. Found when it is asked for: most texts are something else. */
  isSmallTalk: boolean
}>

/**
 * Reads any text, of any length and script; words of every language we speak count, whatever the patient's.
 *
 * @param firstName the patient's, for "this is not Ana"
 */
export const read = lately<Reading, string>((body, firstName) => {
  const { reaction, isAutoReply, keyword, begins, smallTalk } = whoever(body)
  const byMachine = reaction !== null || isAutoReply
  const someoneElse = readSomeoneElse(body, firstName, byMachine)?.who ?? null
  return {
    body,
    dangers: someoneElse === 'deceased' ? dangersBesideDeath(body, firstName) : findDanger(body),
    keyword,
    begins,
    someoneElse,
    reaction,
    isAutoReply,
    get isSmallTalk() {
      return smallTalk()
    },
  }
})

/** What it says whatever the patient's name. */
const whoever = lately((body) => {
  const reaction = readReaction(body)
  const byAutoReply = isAutoReply(body)
  return {
    reaction,
    isAutoReply: byAutoReply,
    keyword: keywordOf(body, reaction !== null || byAutoReply),
    begins: beginsCheckIn(body),
    smallTalk: once(() => isSmallTalk(body)),
  }
})

/** Whether a text tells of a danger that cannot wait, to oneself or somebody else. */
export const speaksOfEmergency = (body: string): boolean =>
  findDanger(body).some(({ tier }) => tier !== 'concern')
