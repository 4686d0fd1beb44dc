// When a reminder may reach a patient: inside the contact window of the patient's own clock
// (docs/design.md "What may go out when").
import type { Instant } from '../vocabulary/ids.ts'
import { addMs, minuteMs } from './instants.ts'
import { spreadMs } from './spread.ts'
import { instantsAround, localDay, minuteOfDay } from './zones.ts'

/** Local times of day, `09:00` to `20:00`: from the first on, before the second. */
export type Window = { from: string; to: string }

/** Where, when and for whom: `spreadSeed` is the patient id. One object for one patient is quickest, and never changed. */
export type Contact = Readonly<{ zone: string; window: Window; spreadSeed: string }>

const knownMinutes = new Map<string, number>()

/** Minutes since midnight of a time of day like `09:30`; a deployment knows a handful of them. */
export function minuteOf(clock: string): number {
  const known = knownMinutes.get(clock)
  if (known !== undefined) return known
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
  if (knownMinutes.size < 1_440) knownMinutes.set(clock, minute)
  return minute
}

/** Whether the local clock stands in the window: the opening minute is in, the closing one is out. */
export function inWindow(at: Instant, zone: string, { from, to }: Window): boolean {
  const minute = minuteOfDay(at, zone)
  return minuteOf(from) <= minute && minute < minuteOf(to)
}

/** `at` itself inside the window, else the patient's place after the next opening. Never earlier than `at`. */
export function nextContact(at: Instant, contact: Contact): Instant {
  if (inWindow(at, contact.zone, contact.window)) return at
  return spreadAfter(firstOpening(localDay(at, contact.zone), contact, at), contact)
}

/**
 * The patient's place in the first hour of the window, so many local calendar days after the local day of `at`
 * (before it when negative). Where a zone leaves that day or its whole window out, on the next day that has one.
 */
export function localMorningAfter(at: Instant, daysLater: number, contact: Contact): Instant {
  return morningOfDay(localDay(at, contact.zone) + daysLater, contact)
}

/** From when a text is due to when it leaves: a wake-up's minute, and a second try. */
const sendingMinutes = 15

/**
 * The evening before the local day of `startsAt`: the patient's place in the hour from `hour` (default 18:00).
 * A window that closes sooner moves it to the hour that ends a quarter before: what is sent in its last minute may come
 * after it, and would wait for the morning. One that opens later moves it to its opening.
 */
export function eveningBefore(startsAt: Instant, contact: Contact, hour = 18): Instant {
  const { from, to } = contact.window
  const minute = Math.max(minuteOf(from), Math.min(hour * 60, minuteOf(to) - 60 - sendingMinutes))
  const day = localDay(startsAt, contact.zone) - 1
  const evening = instantsAround(day, minute, contact.zone)[0]
  if (evening === undefined || !inWindow(evening, contact.zone, contact.window)) {
    return morningOfDay(day, contact)
  }
  return spreadAfter(evening, contact)
}

/** Mornings lately asked for, by contact and day: a course asks for the same few again and again. */
const mornings = new WeakMap<Contact, Map<number, Instant>>()
/** A year for each contact: bounds the memory of a long simulation, never the answer. */
const morningsKept = 400

function morningOfDay(day: number, contact: Contact): Instant {
  let known = mornings.get(contact)
  if (known === undefined) {
    known = new Map()
    mornings.set(contact, known)
  }
  const found = known.get(day)
  if (found !== undefined) return found
  if (known.size >= morningsKept) known.clear()
  const morning = spreadAfter(firstOpening(day, contact, null), contact)
  known.set(day, morning)
  return morning
}

/** The zone that left out most at once skipped a day; one more day covers the day after it. */
const searchDays = 4

/** The first opening on the day or after it, and not before the instant if one is given. */
function firstOpening(day: number, { zone, window }: Contact, notBefore: Instant | null): Instant {
  for (let ahead = 0; ahead < searchDays; ahead += 1) {
    const opening = instantsAround(day + ahead, minuteOf(window.from), zone).find(
      (at) => (notBefore === null || at >= notBefore) && inWindow(at, zone, window),
    )
    if (opening !== undefined) return opening
  }
  throw new RangeError(`a contact window that never opens: ${window.from} to ${window.to}`)
}

/** Adds the patient's spread, scaled to a window under an hour; a clock change that would carry it out takes it off. */
function spreadAfter(opening: Instant, { zone, window, spreadSeed }: Contact): Instant {
  const room = (minuteOf(window.to) - minuteOfDay(opening, zone)) * minuteMs
  const place = (spreadMs(spreadSeed) * Math.min(room, 60 * minuteMs)) / (60 * minuteMs)
  const spread = addMs(opening, Math.floor(place))
  return inWindow(spread, zone, window) ? spread : opening
}
