// Whether somebody other than the patient writes, and what they tell of the patient.
import {
  correctionEn,
  deceasedEn,
  evidenceEn,
  goneEn,
  hospitalisedEn,
  namesThatAreWordsEn,
  newPhoneEn,
  newsbearerEn,
  ownStoryEn,
  relativeDiedEn,
  relativeEn,
  strangerEn,
} from '../languages/en/steering-else.ts'
import {
  correctionEs,
  deceasedEs,
  evidenceEs,
  hospitalisedEs,
  namesThatAreWordsEs,
  newPhoneEs,
  newsbearerEs,
  ownStoryEs,
  relativeDiedEs,
  relativeEs,
  strangerEs,
} from '../languages/es/steering-else.ts'
import { words } from '../normalise.ts'
import { isAutoReply } from './auto-reply.ts'
import { clausesOf, squeeze } from './clauses.ts'
import { readReaction } from './reaction.ts'
import { anywhere, type SteeringRule } from './rules.ts'
import { asksToStop } from './stop.ts'

/** `relative`: somebody answers for the patient, which ends nothing. */
export type SomeoneElse = Readonly<{
  who: 'stranger' | 'new-phone' | 'deceased' | 'hospitalised' | 'relative'
}>

/**
 * Who writes when it is not the patient, gravest first; null when it may well be the patient.
 * A death counts only as the patient's own: said of "she" or "he", or of a relative who was the
 * patient, by one who tells nothing of himself. `firstName` adds "this is not <name>".
 */
export function readSomeoneElse(body: string, firstName?: string): SomeoneElse | null {
  if (readReaction(body) !== null || isAutoReply(body)) return null
  const clauses = clausesOf(body)
  const text = named(clauses, firstName)
  const isRelative = says.relative(text)
  if (tellsOfDeath(text, body, isRelative) || (isRelative && says.gone(text)))
    return { who: 'deceased' }
  if (says.hospitalised(text) && isAboutPatient(text, isRelative)) return { who: 'hospitalised' }
  if (says.newPhone(text)) return { who: 'new-phone' }
  const isStranger = says.stranger(text) && !corrects(text)
  if (isRelative && !(isStranger && wrongNumber.test(text))) return { who: 'relative' }
  return isStranger ? { who: 'stranger' } : null
}

const both = (en: readonly SteeringRule[], es: readonly SteeringRule[]) => anywhere([...en, ...es])
const says = {
  stranger: both(strangerEn, strangerEs),
  newPhone: both(newPhoneEn, newPhoneEs),
  deceased: both(deceasedEn, deceasedEs),
  relativeDied: both(relativeDiedEn, relativeDiedEs),
  gone: anywhere(goneEn),
  evidence: both(evidenceEn, evidenceEs),
  hospitalised: both(hospitalisedEn, hospitalisedEs),
  relative: both(relativeEn, relativeEs),
}
const list = (...sources: readonly string[]) =>
  anywhere(sources.map((source) => ({ words: source })))
const ownStory = list(ownStoryEn, ownStoryEs)
const newsbearer = new RegExp(
  `(?<!\\S)(?:${squeeze(newsbearerEn)}|${squeeze(newsbearerEs)})(?!\\S)`,
  'gu',
)
const correcting = list(correctionEn, correctionEs, '\\d{1,2}')
const wrongNumber = /(?<!\S)(?:wrong|incorrect|equivocad[ao]|equivocaron)(?!\S)/u
/** Before the pronoun stands whom it means, and that is the writer's own, or a pet. */
const antecedent = /(?<!\S)(?:my|our|mi|mis|nuestr[ao]) \S+/u

function tellsOfDeath(text: string, body: string, isRelative: boolean): boolean {
  const isOwn = says.relativeDied(text)
  if (!isOwn && !says.deceased(text)) return false
  if (ownStory(text.replace(newsbearer, ' '))) return false
  const isSaid = isRelative || says.evidence(text) || text.includes('@') || asksToStop(body)
  return isOwn || antecedent.test(text) ? isSaid : true
}

/** Told by a relative, or of "she" with nobody of the writer's own to mean. */
function isAboutPatient(text: string, isRelative: boolean): boolean {
  if (ownStory(text.replace(newsbearer, ' '))) return false
  return isRelative || says.evidence(text) || text.includes('@') || !antecedent.test(text)
}

/** "Oops wrong number, I meant 2" */
function corrects(text: string): boolean {
  return correcting(text)
}

const commonWords = new Set(
  `${namesThatAreWordsEn}|${namesThatAreWordsEs}`.split('|').map((name) => squeeze(name)),
)

/** The patient's name as `@`; one that is a word as well only before a number or phone. */
function named(clauses: string, firstName = ''): string {
  const name = squeeze(words(firstName))
  if (name.length < 2 || !/^[\p{L} ]+$/u.test(name)) return clauses
  const after = commonWords.has(name) ? '(?= (?:number|phone|cel)(?!\\S))' : '(?!\\S)'
  return clauses.replace(new RegExp(`(?<!\\S)${name}(s?)${after}`, 'gu'), '@$1')
}
