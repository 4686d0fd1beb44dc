// Events of a calendar file (RFC 5545): when each begins, in instants, and nothing decided yet.
import ICAL from 'ical.js'
import { isZone } from '../../../shared/calendar/index.ts'
import { wallTime } from '../import/fields.ts'

/** One event, or one time of an event that repeats. */
export type CalendarEvent = {
  /** Its place in the file, counted from 1. */
  number: number
  /** Tells it from every other, in this file and in the next: its UID, and which of its times it is. */
  uid: string
  /** ISO 8601 with its offset; or why there is none. */
  startsAt: string | { problem: string }
  isCanceled: boolean
  /** Words in which somebody may be named. */
  words: string
  categories: readonly string[]
  /** Of our own calendars: whose it is, and which session. */
  patientId: string | null
  sessionId: string | null
}

/** Times of one event: two a week for half a year. */
const timesAtMost = 60
const eventsAtMost = 1_000

/**
 * What repeats is told time by time, if it ends; moved and canceled times of it are told as such.
 *
 * @param zone whose wall clock a time without a zone is of
 */
export function readCalendar(
  text: string,
  zone: string,
): { events: readonly CalendarEvent[] } | { problem: string } {
  const calendars = parsed(text)
  if (calendars === null) return { problem: 'is no calendar: it does not read as iCalendar' }
  const events: CalendarEvent[] = []
  let number = 0
  for (const calendar of calendars) {
    const all = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
    const isOver = textIn(calendar, 'method').toUpperCase() === 'CANCEL'
    const masters = all.filter((each) => !each.isRecurrenceException())
    for (const event of all) {
      number += 1
      const master = masters.find((each) => each !== event && each.uid === event.uid)
      if (event.isRecurrenceException() && master?.isRecurring()) continue
      const exceptions = all.filter(
        (each) => each.isRecurrenceException() && each.uid === event.uid,
      )
      events.push(...readTimes(event, exceptions, { number, zone, isOver }))
      if (events.length > eventsAtMost)
        return { problem: `has more than ${eventsAtMost} times: take it in parts` }
    }
  }
  return { events }
}

function parsed(text: string): readonly ICAL.Component[] | null {
  try {
    const read: unknown = ICAL.parse(text)
    const isOne = Array.isArray(read) && typeof read[0] === 'string'
    const found = (isOne ? [read] : (read as unknown[])).map(
      (each) => new ICAL.Component(each as [string, unknown[], unknown[]]),
    )
    return found.length > 0 && found.every(({ name }) => name === 'vcalendar') ? found : null
  } catch {
    return null
  }
}

type Place = { number: number; zone: string; isOver: boolean }

/** What the library cannot make out is one event's fault, and not the file's. */
function readTimes(
  event: ICAL.Event,
  exceptions: readonly ICAL.Event[],
  place: Place,
): readonly CalendarEvent[] {
  try {
    return timesOf(event, exceptions, place)
  } catch {
    return [told(event, '', { problem: 'cannot be read' }, place)]
  }
}

function timesOf(
  event: ICAL.Event,
  exceptions: readonly ICAL.Event[],
  place: Place,
): readonly CalendarEvent[] {
  const { uid, component } = event
  if (!uid) return [told(event, '', { problem: 'has no UID' }, place)]
  const start = component.getFirstProperty('dtstart')
  if (!start) return [told(event, uid, { problem: 'has no beginning' }, place)]
  const named = zoneNamed(start)
  if (!event.isRecurring()) {
    const id = event.isRecurrenceException() ? `${uid} ${String(event.recurrenceId)}` : uid
    return [told(event, id, instantOf(event.startDate, named, place.zone), place)]
  }
  const problem = problemOfRules(component)
  if (problem !== null) return [told(event, uid, { problem }, place)]
  for (const each of exceptions) event.relateException(each)
  return occurrences(event, named, place)
}

/** Rules that find their next time at once: one that is looked for second by second would hold everybody up. */
const rules = {
  frequencies: ['DAILY', 'WEEKLY', 'MONTHLY'],
  parts: ['BYDAY', 'BYMONTHDAY'],
  intervalAtMost: 60,
} as const

function problemOfRules(component: ICAL.Component): string | null {
  for (const each of component.getAllProperties('rrule')) {
    const rule = each.getFirstValue()
    if (!(rule instanceof ICAL.Recur)) return 'repeats by a rule that cannot be read'
    if (rule.count === null && rule.until === null)
      return 'repeats without an end: give it COUNT or UNTIL'
    const { frequencies, parts, intervalAtMost } = rules
    const named = Object.keys(rule.parts)
    const isPlain =
      frequencies.some((known) => known === rule.freq) &&
      named.length <= 1 &&
      named.every((part) => parts.some((known) => known === part)) &&
      rule.interval <= intervalAtMost
    if (!isPlain)
      return 'repeats by a rule that is not read here: every so many days, weeks or months'
  }
  return null
}

function occurrences(
  event: ICAL.Event,
  named: string | null,
  place: Place,
): readonly CalendarEvent[] {
  const found: CalendarEvent[] = []
  const times = event.iterator()
  for (let time = times.next(); time; time = times.next()) {
    if (found.length >= timesAtMost) {
      const problem = `repeats more than ${timesAtMost} times: take it in parts`
      return [told(event, event.uid, { problem }, place)]
    }
    const { item, startDate, recurrenceId } = event.getOccurrenceDetails(time)
    const zone = item === event ? named : zoneOf(item)
    const at = instantOf(startDate, zone, place.zone)
    found.push(told(item, `${event.uid} ${recurrenceId.toString()}`, at, place))
  }
  return found
}

const zoneOf = (event: ICAL.Event): string | null => {
  const start = event.component.getFirstProperty('dtstart')
  return start ? zoneNamed(start) : null
}

const zoneNamed = (property: ICAL.Property): string | null => {
  const named: unknown = property.getParameter('tzid')
  return typeof named === 'string' ? named : null
}

/** By the file's own VTIMEZONE, else by the IANA zone of that name; without a name by the clinic's clock. */
function instantOf(
  time: ICAL.Time,
  named: string | null,
  clinicZone: string,
): CalendarEvent['startsAt'] {
  if (time.isDate) return { problem: 'is of a whole day: give it a time' }
  const isKnown = time.zone !== null && time.zone.tzid !== 'floating'
  if (isKnown) return time.toJSDate().toISOString()
  if (named !== null && !isZone(named))
    return { problem: `names a time zone that is not in the file: ${named.slice(0, 60)}` }
  const text = wallTime(time.toString().slice(0, 19), named ?? clinicZone)
  return text ?? { problem: 'is at a time that clocks skip or show twice: give it its offset' }
}

const textIn = (component: ICAL.Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}

function told(
  { component }: ICAL.Event,
  uid: string,
  startsAt: CalendarEvent['startsAt'],
  { number, isOver }: Place,
): CalendarEvent {
  const words = ['summary', 'description', 'location'].map((name) => textIn(component, name))
  return {
    number,
    uid,
    startsAt,
    isCanceled: isOver || textIn(component, 'status').toUpperCase() === 'CANCELLED',
    words: words.join('\n'),
    categories: component
      .getAllProperties('categories')
      .flatMap((each) => each.getValues().map((value) => String(value).toLowerCase())),
    patientId: textIn(component, 'x-afterglow-patient') || null,
    sessionId: textIn(component, 'x-afterglow-session') || null,
  }
}
