// Finding a patient as people ask for one: by name, the clinic's number or ours, telephone or birth date.
import type { RosterRow } from '../../../shared/chart/summary.ts'

type Sought = Pick<
  RosterRow,
  'patientId' | 'firstName' | 'lastName' | 'birthDate' | 'externalId' | 'phone'
>

/** Fewer digits are on every other telephone. */
const phoneDigitsAtLeast = 3
/** Fewer letters are in every other number. */
const insideAtLeast = 3

/** Whether a row is one that is asked for: every word must be found on it, a telephone in however many groups. */
export function finder(q: string): (row: Sought) => boolean {
  const words = fold(q)
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
  const digits = /^[\d\s+().-]+$/.test(q) ? q.replace(/\D/g, '') : ''
  return (row) => isOnPhone(row, digits) || words.every((word) => isOn(row, word))
}

function isOn(row: Sought, word: string): boolean {
  const names = wordsOf(row)
  if (names.some((name) => name.startsWith(word))) return true
  if (isNumber(row.patientId, word) || isNumber(row.externalId, word)) return true
  if (row.birthDate !== null && datesOf(word).some((date) => row.birthDate?.startsWith(date)))
    return true
  return /^[\d+().-]+$/.test(word) && isOnPhone(row, word.replace(/\D/g, ''))
}

/** `Ortega-Nunez` whole, and each of its halves. */
function wordsOf({ firstName, lastName }: Sought): readonly string[] {
  const names = fold(`${firstName} ${lastName ?? ''}`)
  return [...names.split(/\s+/), ...names.split(/[^\p{L}\p{N}]+/u)]
}

function isNumber(id: string | null, word: string): boolean {
  if (id === null) return false
  const folded = fold(id)
  return folded.startsWith(word) || (word.length >= insideAtLeast && folded.includes(word))
}

const isOnPhone = ({ phone }: Sought, digits: string): boolean =>
  phone !== null && digits.length >= phoneDigitsAtLeast && phone.includes(digits)

/** `1984`, `1984-03`, `1984-03-14`; `3/14/1984` and `3-14-84` as Americans write it. */
function datesOf(word: string): readonly string[] {
  if (/^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/.test(word)) return [word]
  const [, month = '', day = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d{2})$/.exec(word) ?? []
  if (year === '') return []
  const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`]
  return years.map((each) => [each, month.padStart(2, '0'), day.padStart(2, '0')].join('-'))
}

/** Without case and accents: "lucia" is Lucía. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
