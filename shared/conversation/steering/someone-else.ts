// Whether somebody other than the patient writes, and what they tell of the patient.
import { everyScript } from '../every-script.ts'
import type { SomebodyElseWords, SteeringRule } from '../languages/steering.ts'
import { words } from '../normalise.ts'
import { once } from '../once.ts'
import { packs, ways } from '../packs.ts'
import { markedOf } from './clauses.ts'
import { isMachine } from './machine.ts'
import { anywhere } from './rules.ts'
import { squeeze } from './squeeze.ts'
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
export function readSomeoneElse(
  body: string,
  firstName?: string,
  byMachine = isMachine(body),
): SomeoneElse | null {
  if (byMachine) return null
  const text = named(markedOf(body), firstName)
  const isName = !namesOf(firstName ?? '').some(isCommonWord)
  const isRelative = says.relative(text)
  const ofPatient = text.replace(selfNamed(), ' ')
  if (tellsOfDeath(ofPatient, body, isRelative, isName) || (isRelative && says.gone(text)))
    return { who: 'deceased' }
  if (says.hospitalised(text) && isAboutPatient(text, isRelative)) return { who: 'hospitalised' }
  if (says.newPhone(text)) return { who: 'new-phone' }
  const isStranger = says.stranger(text) && !corrects(text)
  if (isRelative && !(isStranger && wrongNumber().test(text))) return { who: 'relative' }
  return isStranger ? { who: 'stranger' } : null
}

type ListsOf<Value> = {
  [Name in keyof SomebodyElseWords]: SomebodyElseWords[Name] extends Value ? Name : never
}[keyof SomebodyElseWords]
const rules = (name: ListsOf<readonly SteeringRule[]>) =>
  anywhere(() => packs().flatMap(({ steering }) => steering.somebodyElse[name]))
const list = (name: ListsOf<string>) => ways(({ steering }) => steering.somebodyElse[name])
const wholeWords = (source: string, flags = '') =>
  new RegExp(`(?<!\\S)(?:${squeeze(source)})(?!\\S)`, `${flags}u`)

const says = {
  stranger: rules('stranger'),
  newPhone: rules('newPhone'),
  deceased: rules('deceased'),
  namedDied: rules('namedDied'),
  relativeDied: rules('relativeDied'),
  gone: rules('gone'),
  evidence: rules('evidence'),
  hospitalised: rules('hospitalised'),
  relative: rules('relative'),
}
const ownStory = once(() => wholeWords(list('ownStory')))
const newsbearer = once(() => wholeWords(list('newsbearer'), 'g'))
const selfNamed = once(() => wholeWords(list('selfNamed'), 'g'))
const correcting = once(() => wholeWords(`${list('correction')}|\\d{1,2}`))
const wrongNumber = once(() => wholeWords(list('wrong')))
/** Before the pronoun stands whom it means, and that is the writer's own, or a pet. */
const antecedent = once(() => new RegExp(`(?<!\\S)(?:${squeeze(list('own'))}) \\S+`, 'u'))

function tellsOfDeath(text: string, body: string, isRelative: boolean, isName: boolean): boolean {
  const isOwn = says.relativeDied(text)
  const isNamed = isName && says.namedDied(text)
  if (!isOwn && !isNamed && !says.deceased(text)) return false
  // Who grieves for the patient tells of both: told by name, it is no story of the writer's own.
  const isKnown = isNamed || (text.includes('@') && says.evidence(text))
  if (!isKnown && tellsOwnStory(text)) return false
  const isSaid = isRelative || says.evidence(text) || text.includes('@') || asksToStop(body, false)
  return !isNamed && (isOwn || antecedent().test(text)) ? isSaid : true
}

/** Told by a relative, or of "she" with nobody of the writer's own to mean. */
function isAboutPatient(text: string, isRelative: boolean): boolean {
  if (tellsOwnStory(text)) return false
  return isRelative || says.evidence(text) || text.includes('@') || !antecedent().test(text)
}

/** "Oops wrong number, I meant 2" */
function corrects(text: string): boolean {
  return correcting().test(text)
}

/** Once what a bringer of news says of himself is taken out. */
function tellsOwnStory(text: string): boolean {
  return ownStory().test(text.replace(newsbearer(), ' '))
}

/** What is said of a person and hardly of a word. */
const nameOnly =
  '(?:(?:has |just |sadly )?(?:died|dies|pased|fallecio|murio)|(?:is|was) (?:deceased|in the hospital)|no longer (?:has|have)|does not have this' +
  ')'

const beside = once(() => new RegExp(`^ (?:${squeeze(list('device'))}|${nameOnly})(?!\\S)`, 'u'))

const isCommonWord = (name: string): boolean => commonWords().has(squeeze(name))
const commonWords = once(() => new Set(list('namesThatAreWords').split('|').map(squeeze)))

/**
 * Words as they were written (`markedOf`), squeezed, with the patient's name as `@`, or the first word of it; one that
 * is a word as well only before a number or phone.
 */
export function named(marked: string, firstName = ''): string {
  const text = namesOf(firstName).reduce((text, name) => {
    const isWord = isCommonWord(name)
    return text.replace(spelled(name), (found: string, s: string, at: number) =>
      isWord && !beside().test(squeeze(text.slice(at + found.length))) ? found : `@${s}`,
    )
  }, marked)
  return squeeze(text)
}

/** How many words of those that follow are the patient's name. */
export function nameLength(marked: string, firstName: string): number {
  const name = namesOf(firstName).find((each) => marked.search(spelled(each)) === 0)
  return name?.split(' ').length ?? 1
}

const isLetters = everyScript('^[\\p{L} ]+$')
const runs = everyScript('(\\p{L})\\1*', 'gu')

/** What the patient goes by, longest first: "ana maria", and "ana". */
function namesOf(firstName: string): readonly string[] {
  const whole = words(firstName)
  const [first = ''] = whole.split(' ')
  return [...new Set([whole, first])].filter(
    (name) => squeeze(name).length > 1 && isLetters(name).test(name),
  )
}

/** A name with letters drawn out, but none left out: "Ann" is not "an". */
function spelled(name: string): RegExp {
  const letters = name.replace(runs(name), (run, letter) => `${letter}{${run.length},}`)
  return new RegExp(`(?<!\\S)${letters}(s?)(?!\\S)`, 'gu')
}
