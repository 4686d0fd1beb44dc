// The letter's plain words, for readers who know neither the software nor its names.

import { localDay } from '../calendar/index.ts'
import type { Alert } from '../chart/state.ts'
import type { AlertKind } from '../vocabulary/alerts.ts'
import { type Disposition, isDisposition, theService } from '../vocabulary/dispositions.ts'
import type { Condition, Instant } from '../vocabulary/ids.ts'
import type { Episode } from './types.ts'

export const conditions = {
  depression: 'depression',
  anxiety: 'anxiety',
  ptsd: 'post-traumatic stress disorder',
  'bipolar-depression': 'bipolar depression',
  ocd: 'obsessive-compulsive disorder',
  'chronic-pain': 'chronic pain',
} as const satisfies Record<Condition, string>

/** Kinds of alerts that are safety events, and how the letter says them; all others are the clinic's own work. */
export const safetyEvents = {
  crisis: 'Suicidal thoughts reported',
  medical: 'Medical emergency reported',
  'harm-to-others': 'Danger to others reported',
  mania: 'Signs of mania',
  'side-effect': 'Side effect reported',
  overuse: 'Use outside the clinic, or craving',
} as const satisfies Partial<Record<AlertKind, string>>

export const isSafetyEvent = (kind: AlertKind): kind is keyof typeof safetyEvents =>
  Object.hasOwn(safetyEvents, kind)

const outcomes = {
  'reached-safe': 'reached, safe',
  'reached-needs-care': 'reached, care arranged',
  'emergency-services': 'emergency services called',
  'false-alarm': 'false alarm',
  'not-reached': 'not reached',
} as const satisfies Record<Disposition, string>

/** Words of one's own may say anything, and stay in the record. */
export function outcomeOf({ acknowledged }: Pick<Alert, 'acknowledged'>): string {
  if (!acknowledged || acknowledged.by === theService) return 'open'
  const { disposition } = acknowledged
  return isDisposition(disposition) ? outcomes[disposition] : 'seen to'
}

export const routes = {
  iv: 'intravenous',
  im: 'intramuscular',
  intranasal: 'intranasal',
  sublingual: 'sublingual',
  oral: 'oral',
} as const

export const states = {
  remission: 'in remission',
  response: 'in response',
  'partial-response': 'partial response',
  relapse: 'relapse: the scale is back to a case',
  'no-response': 'no response',
} as const

export const decisions = {
  accept: 'Booster accepted',
  defer: 'Booster deferred',
  decline: 'Booster declined',
} as const

const ends = {
  'next-session': 'then the next session',
  'opted-out': 'then texts were stopped',
  withdrawn: 'then the patient left',
} as const

/** `21 to 28 days`. Days have one decimal at most. */
export function lastedOf({ status, lasted, cutShortBy }: Episode): string {
  if (status === 'no-response') return 'no response'
  if (lasted === null) return 'too few scores to say'
  const { atLeast, atMost } = lasted.value
  if (atMost !== null) return `${number(atLeast)} to ${number(atMost)} days`
  const end = cutShortBy === null ? 'still held when last seen' : ends[cutShortBy]
  return `at least ${number(atLeast)} days; ${end}`
}

/** `1 session`, `2 sessions`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`

export const number = (value: number): string => String(Math.round(value * 10) / 10)
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const dayMs = 86_400_000

/** `2 Mar 2026`, where the clinic is. */
export function dateOf(at: Instant, zone: string): string {
  return dateOfDay(localDay(at, zone))
}

/** The same of days since 1970. */
export function dateOfDay(day: number): string {
  const date = new Date(day * dayMs)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** The same of `1984-03-14`. */
export const plainDate = (date: string): string => dateOfDay(Math.floor(Date.parse(date) / dayMs))

/** So many characters at most, as people count them, for a page has room for no more. */
export function shortened(text: string, atMost: number): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()]
  return letters.length <= atMost ? letters.join('') : `${letters.slice(0, atMost - 1).join('')}…`
}
