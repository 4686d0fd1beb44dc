// Schemas of what several requests carry.
import * as z from 'zod/mini'
import { isInGap } from '../../shared/calendar/gaps.ts'
import { addMs, dayMs, isCity, isZone, localDay, minuteMs } from '../../shared/calendar/index.ts'
import { parseOffsetInstant } from '../../shared/calendar/offset-instants.ts'
import {
  AlertId,
  type Instant,
  PatientId,
  type PhoneNumber,
  SessionId,
} from '../../shared/vocabulary/ids.ts'
import { unseenIn } from './invisible.ts'
import { type Reach, type ReadPhone, readCalled, readPhone } from './phone.ts'

/** Trimmed, at most so many characters. Half a character would be stored as another than was sent. */
export const textOrNothing = (max: number) =>
  z.string().check(
    z.trim(),
    z.maxLength(max),
    z.refine((value) => value.isWellFormed(), 'must be whole characters'),
  )

/** The same, and not empty. */
export const text = (max: number) => textOrNothing(max).check(z.minLength(1))

/** One line that is what it looks like: names and the like. */
export const line = (max: number) =>
  text(max).check(
    z.refine((value) => !/\p{Cc}/u.test(value), 'must be one line of plain text'),
    ({ value, issues }) => {
      const unseen = unseenIn(value)
      if (unseen === null) return
      const message = `holds a character that cannot be seen (${unseen}): type it anew`
      issues.push({ code: 'custom', message, input: value })
    },
  )

/** Reasons and notes. */
export const noteAtMost = 2_000

/** Earlier or later is a slip of the pen, whatever it is about. */
const years = { from: '2000-', to: '2100-' }

/** An ISO 8601 instant with an offset; local times that the clinic's clocks skip are refused. */
export const instantIn = (zone: string) =>
  z.pipe(
    z.string(),
    z.transform((value, context): Instant => {
      const at = parseOffsetInstant(value)
      const problem = instantProblem(value, at, zone)
      if (at && !problem) return at
      context.issues.push({ code: 'custom', message: problem ?? 'is wrong', input: value })
      return z.NEVER
    }),
  )

function instantProblem(value: string, at: Instant | null, zone: string): string | null {
  if (!at) return 'must be a true date and time with its offset, like 2026-03-02T09:00:00-05:00'
  if (at < years.from || at >= years.to) return 'must be in the years 2000 to 2099'
  if (isInGap(value, zone)) return 'clocks skip this time when summer time begins'
  return null
}

/** As decide takes it: computers' clocks differ by minutes. */
export const futureMs = 5 * minuteMs

export const pastInstantIn = (zone: string, clock: () => Instant) =>
  instantIn(zone).check(z.refine((at) => at <= addMs(clock(), futureMs), 'is in the future'))

/** A patient's number that texts may and can go to. */
export const phoneWithin = (reach: Reach) => phoneBy((value) => readPhone(value, reach))

/** Anybody's that people may call. */
export const calledPhone = () => phoneBy(readCalled)

const phoneBy = (readNumber: (value: string) => ReadPhone) =>
  z.pipe(
    z.string(),
    z.transform((value, context): PhoneNumber => {
      const read = readNumber(value)
      if ('phone' in read) return read.phone
      context.issues.push({ code: 'custom', message: read.problem, input: value })
      return z.NEVER
    }),
  )

/** A day of the calendar that has been, `1984-03-14`. */
export const pastDate = (zone: string, clock: () => Instant) =>
  z.string().check(
    z.refine(isDate, 'must be a true date, like 1984-03-14'),
    z.refine((date) => date >= '1900-01-01', 'must be in 1900 or later'),
    // Text order is the order of days.
    z.refine((date) => date <= formatLocalDate(clock(), zone), 'is in the future'),
  )

function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Days since 1970 there, as a date. */
const formatLocalDate = (at: Instant, zone: string): string =>
  new Date(localDay(at, zone) * dayMs).toISOString().slice(0, 10)

/** Where a patient lives, as the clock there shows it: only a city's zone knows its summer time. */
export const zoneOfCity = z.string().check(
  z.refine(isZone, 'must be an IANA time zone, like America/Denver'),
  z.refine(
    (name) => !isZone(name) || isCity(name),
    'must name a city, like America/Denver: this zone is no place, and knows no summer time of one',
  ),
)

/** Paging: so many entries, from the cursor the page before ended with. */
export const paging = {
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(4_000))),
  limit: z._default(
    z.pipe(
      z.string().check(z.regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')),
      z.transform(Number),
    ),
    50,
  ),
}

/** What paths name. */
export const aPatient = z.object({ patientId: PatientId })
export const aSession = z.object({ patientId: PatientId, sessionId: SessionId })
export const aScore = z.object({
  patientId: PatientId,
  scoreId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/, 'no such score')),
})
export const aMeasurement = z.object({
  patientId: PatientId,
  measurementId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/, 'no such measurement')),
})
export const aReview = z.object({
  patientId: PatientId,
  reviewId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/, 'no such review')),
})
export const anAlert = z.object({ alertId: AlertId })
