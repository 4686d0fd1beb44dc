// What a text from a patient says, before anything is known of the patient.
import { type CrisisFinding, findCrisis } from './crisis.ts'
import { beginsCheckIn, isWrongNumber, type Keyword, keywordOf } from './keywords.ts'

/**
 * Every finding stands by itself, for one text may be several things: "STOP, I want to die" is a
 * crisis and an opt-out, and the crisis outranks. Answers to items are read by `readAnswer` and
 * `readAll`, which need the item.
 */
export type Reading = Readonly<{
  /** As it came. Never to be logged, measured or put in a queue. */
  body: string
  crisis: CrisisFinding | null
  keyword: Keyword | null
  /** It takes up an invite: "1", "ok", "listo". Means nothing while no invite is open. */
  begins: boolean
  wrongNumber: boolean
}>

/** Reads any text, of any length and script; English and Spanish words count in either case. */
export function read(body: string): Reading {
  return {
    body,
    crisis: findCrisis(body),
    keyword: keywordOf(body),
    begins: beginsCheckIn(body),
    wrongNumber: isWrongNumber(body),
  }
}
