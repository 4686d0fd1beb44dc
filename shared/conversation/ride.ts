// Who takes the patient home: 1 arranged, 2 not yet, and a first name if they give one ("1 Ana").
import { visitCheck } from '../instruments/rows/visit-check.ts'
import { readAnswer } from './answer.ts'
import { words } from './normalise.ts'
import { once } from './once.ts'
import { wordsIn } from './packs.ts'

export type RideReading = Readonly<{ arranged: boolean; driver: string | null }>

/** One name, with whose it is if they say so: "1 Ana", "yes, my sister". Longer is for a person to read. */
const withName = once(() => {
  const yes = [...wordsIn(({ answers }) => answers.labels.yes), 'sí'].join('|')
  const name = "\\p{L}[\\p{L}'-]{0,29}"
  const before = `^\\s*(?:1|(?:${yes})(?!\\p{L}))[\\s.,:;-]+`
  return new RegExp(`${before}(?<name>${name}(?: ${name})?)\\s*[.!]*\\s*$`, 'iu')
})

const idle = once(() => wordsIn(({ answers }) => answers.ride.idle))
const alone = once(() => wordsIn(({ answers }) => answers.ride.alone))
const doubts = once(() => wordsIn(({ answers }) => answers.ride.doubts))

/** What a text says in answer to the question who drives; null where that is not plain. */
export function readRide(body: string): RideReading | null {
  const name = withName().exec(body)?.groups?.name
  if (name !== undefined) return named(name)
  const item = visitCheck('visit-check-r')?.items[0]
  if (!item) throw new Error('no question who drives')
  const read = readAnswer(item, body, 1)
  return read.kind === 'value' ? { arranged: read.value === 1, driver: null } : null
}

/** The same where nobody has just asked: only what begins with its number is meant so. */
export const readRideLater = (body: string): RideReading | null =>
  /^\s*[12](?!\d)/.test(body) ? readRide(body) : null

function named(name: string): RideReading | null {
  const said = words(name).split(' ')
  if (said.some((word) => doubts().has(word))) return null
  // In their own car, or a stranger's, nobody takes them home: a person calls.
  if (said.some((word) => alone().has(word))) return { arranged: false, driver: null }
  return { arranged: true, driver: said.some((word) => idle().has(word)) ? null : name }
}
