// Who takes the patient home: 1 arranged, 2 not yet, or the same in words, and a first name if they give one ("1 Ana").
import { visitCheck } from '../instruments/rows/visit-check.ts'
import type { AnswerSet } from '../instruments/types.ts'
import { readAnswer } from './answer.ts'
import { isKeyword } from './keywords.ts'
import { words } from './normalise.ts'
import { from, partOf, type Said, saidIn, textOf, trimmed, writtenIn } from './ride-text.ts'
import {
  courtesy,
  doubts,
  idle,
  isAllAlone,
  isAlone,
  isName,
  no,
  patterns,
  yes,
} from './ride-words.ts'
import { isNear } from './steering/near.ts'

export type RideReading = Readonly<{ arranged: boolean; driver: string | null }>

/** What is longer says more than who drives: a person reads it. */
const longest = { letters: 100, words: 14, driver: 40 } as const

/** What a text says in answer to the question who drives; null where that is not plain. */
export function readRide(body: string): RideReading | null {
  const item = visitCheck('visit-check-r')?.items[0]
  if (!item) throw new Error('no question who drives')
  const said = saidIn(body)
  const aside = afterNumber(said)
  if (aside.said.some(({ word }) => doubts().has(word))) return null
  if (isAlone(aside) && isAllAlone(aside)) return byNumber(2)
  const read = readAnswer(item, body, 1)
  if (read.kind === 'value') return byNumber(read.value)
  const text = read.why === 'not-understood' ? sentence(said) : null
  return text && (inWords(text) ?? slip(item.answers, textOf(text)))
}

/** What is said beside a yes: "maybe", "alone". */
const afterNumber = (text: Said): Said =>
  yes().has(text.said[0]?.word ?? '') ? from(text, 1) : { ...text, said: [] }

const byNumber = (value: number): RideReading => ({ arranged: value === 1, driver: null })

/** The same where nobody has just asked: only what begins with its number is meant so. */
export const readRideLater = (body: string): RideReading | null =>
  /^\s*[12](?!\d)/.test(body) ? readRide(body) : null

/** A whole sentence that says so, once no ride was arranged and the clinic waits to hear of one. */
export function readRideFound(body: string): RideReading | null {
  const text = sentence(saidIn(body))
  if (text === null) return null
  const found = inSentence(text)
  return found?.arranged ? found : null
}

function inWords(text: Said): RideReading | null {
  const [first] = text.said
  const rest = from(text, 1)
  if (first && yes().has(first.word)) return afterYes(rest)
  if (first && no().has(first.word) && isNone(rest)) return byNumber(2)
  return inSentence(text) ?? (patterns().person.test(textOf(text)) ? named(text) : null)
}

/** One slip of the thumb in what stands beside the numbers: "aranged", "not yt". */
function slip(answers: AnswerSet, text: string): RideReading | null {
  if (answers.kind !== 'choices') return null
  const near = answers.answers.filter(({ label }) =>
    Object.values(label).some((each) => isNear(text, words(each))),
  )
  const [only] = near
  return only && near.length === 1 ? byNumber(only.value) : null
}

/** Without courtesy at either end; null for what asks, counts or goes on too long. */
function sentence({ body, said }: Said): Said | null {
  const isLong = body.length > longest.letters || said.length > longest.words
  if (isLong || /[?\u00BF]/u.test(body)) return null
  const kept = trimmed({ body, said }, (word) => courtesy().has(word))
  return kept.said.slice(1).some(({ word }) => /\d/.test(word)) ? null : kept
}

function afterYes(rest: Said): RideReading | null {
  if (rest.said.length === 0) return byNumber(1)
  const found = inSentence(rest)
  // "1 still looking" is neither.
  if (found && !found.arranged) return isAllAlone(rest) ? found : null
  return found ?? named(trimmed(rest, (word) => idle().has(word)))
}

/** What says by itself how they get home. */
function inSentence(text: Said): RideReading | null {
  const { has, takes, itIs } = patterns()
  const all = textOf(text)
  if (isNone(text)) return byNumber(2)
  if (has.test(all)) return byNumber(1)
  for (const pattern of [...takes, itIs]) {
    const match = pattern.exec(all)
    const who = match?.groups?.who
    const at = match?.indices?.groups?.who?.[0]
    const found = who === undefined || at === undefined ? null : named(partOf(text, at, who))
    if (found) return found
  }
  return null
}

const isNone = (text: Said): boolean => patterns().none.test(textOf(text))

/** One person, with their name or without; null where a word may be something else. */
function named(text: Said): RideReading | null {
  const all = textOf(text)
  if (patterns().anybody.test(all) || text.said.every(({ word }) => idle().has(word)))
    return byNumber(1)
  if (text.said.some(({ word }) => doubts().has(word) || isKeyword(word))) return null
  // In their own car, or a stranger's, nobody takes them home: a person calls.
  if (isAlone(text)) return isAllAlone(text) ? byNumber(2) : null
  const person = patterns().person.exec(all)?.[0] ?? ''
  const rest = all.slice(person.length).split(' ').filter(Boolean)
  if (rest.length > 2 || !rest.every(isName)) return null
  const driver = writtenIn(text).replace(/['\u2019]s$/, '')
  return { arranged: true, driver: driver.length > longest.driver ? null : driver }
}
