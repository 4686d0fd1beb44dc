// What a text means to whoever wrote it, whatever the service makes of it.

import { drawText, type Meant } from '../../local/patients/free-texts.ts'
import type { OpenCheckIn } from '../../shared/chart/state.ts'
import { lately } from '../../shared/conversation/lately.ts'
import { type Reading, read } from '../../shared/conversation/read.ts'
import type { Person } from './person.ts'

/** Dangers told, ends asked for, and the rest. `machine`: a thumb or a reply that no person wrote. */
export type Meaning =
  | 'plain'
  | 'stop'
  | 'start'
  | 'crisis'
  | 'harm-to-others'
  | 'medical'
  | 'concern'
  | 'stranger'
  | 'death'
  | 'machine'

/** What an answer says to whoever wrote it: these values, from the question on that stood on the phone. */
export type Answer = Readonly<
  Pick<OpenCheckIn, 'checkInId' | 'instrument'> & { from: number; values: readonly number[] }
>

export type Posted = Readonly<{
  body: string
  meaning: Meaning
  /** Nothing unsolicited may follow: a STOP, a stranger, a death told. */
  ends: boolean
  /** Null where its words leave a doubt. */
  answer: Answer | null
}>

export const posted = (
  body: string,
  meaning: Meaning = 'plain',
  answer: Answer | null = null,
): Posted => ({ body, meaning, ends: endsTexts(body, meaning), answer })

const ending: ReadonlySet<Meaning> = new Set(['stop', 'stranger', 'death'])
/** Meanings of which a person must hear. */
export const dangers = [
  'crisis',
  'harm-to-others',
  'medical',
  'concern',
] as const satisfies Meaning[]
export type Danger = (typeof dangers)[number]
export const isDanger = (meaning: Meaning): meaning is Danger =>
  dangers.some((each) => each === meaning)

/** Whoever tells of a danger may ask for silence in the same breath. */
const endsTexts = (body: string, meaning: Meaning): boolean =>
  ending.has(meaning) || (isDanger(meaning) && asksForSilence(read(body)))

const asksForSilence = ({ keyword, someoneElse }: Reading): boolean =>
  keyword === 'stop' || someoneElse === 'deceased' || isStranger(someoneElse)

const isStranger = (who: Reading['someoneElse']): boolean =>
  who === 'stranger' || who === 'new-phone'

/**
 * A text from the corpus. What asks for an end, or for a return, is held to it only where our readers hear it: how
 * often they do is measured elsewhere; here it is what follows that must be right.
 */
export function freeText({ details, dice }: Person, meant: Meant): Posted {
  // People write in the language they think in, which need not be the one on the form.
  const other = details.language === 'en' ? 'es' : 'en'
  const body = marked(drawText(meant, dice.happens(0.9) ? details.language : other, dice))
  return posted(body, meaningOf(read(body), meant))
}

function meaningOf({ keyword, someoneElse }: Reading, meant: Meant): Meaning {
  switch (meant) {
    case 'stop':
    case 'start':
      return keyword === meant ? meant : 'plain'
    case 'somebody-else':
      if (someoneElse === 'deceased') return 'death'
      return isStranger(someoneElse) ? 'stranger' : 'plain'
    case 'machine':
    case 'chat':
    case 'help':
      return 'plain'
    default:
      return meant
  }
}

/** So that none of it can hide in a log: with the mark where that changes nothing of what is read in it. */
const marked = lately<string>((body) => {
  const marked = `${body}. xyzzy`
  return told(marked) === told(body) ? marked : body
})

const told = (body: string): string => {
  const { body: _, ...rest } = read(body)
  return JSON.stringify(rest)
}
