// Dates of a search: a prefix, and a time told as exactly as it was written (FHIR R4, search.html "date").
import { DateTime, type DurationLikeObject } from 'luxon'
import type { Span } from './parameters.ts'

/** Milliseconds from the first that belongs to it to the first that does not. */
export type Range = { from: number; to: number }

const prefixes = ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'] as const
type Prefix = (typeof prefixes)[number]

export type DateTest = (span: Span | null) => boolean

const form =
  /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?)$/

/**
 * Null for what is no date of a search.
 *
 * @param zone of dates without a zone of their own: the clinic's
 */
export function dateTest(text: string, zone: string): DateTest | null {
  // A plus that was not escaped arrives as a space.
  const [, prefix = 'eq', given] = form.exec(text.replace(' ', '+')) ?? []
  const asked = given === undefined ? null : rangeOf(given, zone)
  if (asked === null) return null
  const test = tests[prefix as Prefix]
  return (span) => {
    const target = span && targetOf(span, zone)
    return target !== null && test(asked, target)
  }
}

/** As long as what was not said: `2026` is a year, `2026-03-02` a day. */
function rangeOf(text: string, zone: string): Range | null {
  const from = DateTime.fromISO(text, { zone })
  if (!from.isValid) return null
  return { from: from.toMillis(), to: from.plus(lengthOf(text)).toMillis() }
}

function lengthOf(text: string): DurationLikeObject {
  const plain = text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '')
  if (/^\d{4}$/.test(plain)) return { years: 1 }
  if (/^\d{4}-\d{2}$/.test(text)) return { months: 1 }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { days: 1 }
  if (/T\d{2}:\d{2}$/.test(plain)) return { minutes: 1 }
  return /T\d{2}:\d{2}:\d{2}$/.test(plain) ? { seconds: 1 } : { milliseconds: 1 }
}

/** An open end reaches as far as there is time. */
function targetOf({ from, to }: Span, zone: string): Range | null {
  const [first, last] = [from, to].map((each) => (each === null ? null : rangeOf(each, zone)))
  return {
    from: first?.from ?? Number.NEGATIVE_INFINITY,
    to: last?.to ?? Number.POSITIVE_INFINITY,
  }
}

const holds = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to
const day = 86_400_000

const tests: Record<Prefix, (asked: Range, target: Range) => boolean> = {
  eq: holds,
  ne: (asked, target) => !holds(asked, target),
  gt: (asked, target) => target.to > asked.to,
  lt: (asked, target) => target.from < asked.from,
  ge: (asked, target) => target.to > asked.to || holds(asked, target),
  le: (asked, target) => target.from < asked.from || holds(asked, target),
  sa: (asked, target) => target.from >= asked.to,
  eb: (asked, target) => target.to <= asked.from,
  // Within a day of it.
  ap: (asked, target) => target.from < asked.to + day && asked.from - day < target.to,
}
