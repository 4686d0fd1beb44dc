// What a person of the demo answers: as burdened as they are, a little uneven, the same every time.
import { DateTime } from 'luxon'
import { permittedValues } from '../../shared/instruments/answers.ts'
import type { Instrument, Item } from '../../shared/instruments/types.ts'
import type { Person } from '../demo/people.ts'

/** Where a person stands on a day, 0 to 1: between two known days in a straight line. */
export function burdenOn({ burden, patientId }: Person, daysAgo: number): number {
  const after = burden.find(([day]) => day <= daysAgo) ?? burden.at(-1)
  const before = burden.findLast(([day]) => day >= daysAgo) ?? burden[0]
  if (after === undefined || before === undefined) return 0.5
  const span = before[0] - after[0]
  const share = span === 0 ? 0 : (before[0] - daysAgo) / span
  const straight = before[1] + (after[1] - before[1]) * share
  return Math.min(Math.max(straight + unevenness(patientId, Math.round(daysAgo)), 0), 1)
}

/** Up to four hundredths either way, settled by the name and the day. */
const unevenness = (name: string, day: number) => (hash(`${name} ${day}`) / 0xffffffff - 0.5) * 0.08

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193) >>> 0
  return value
}

/** One answer for each item. Flags stay down unless `crisis`, which answers the item on self-harm with 1. */
export function answersOf(instrument: Instrument, burden: number, crisis = false): number[] {
  const shares = instrument.items.map(({ flags }) => flags === undefined || flags.length === 0)
  const plain = instrument.items.filter((_, index) => shares[index])
  const spread = plain.map((item) => rangeOf(item))
  const worse = instrument.direction === 'higher-worse' ? burden : 1 - burden
  const wanted = Math.round(spread.reduce((sum, { from, to }) => sum + (to - from) * worse, 0))
  const totals = share(
    wanted,
    spread.map(({ from, to }) => to - from),
  )
  let next = 0
  return instrument.items.map((item, index) => {
    if (!shares[index]) return crisis ? firstFlagged(item) : harmless(item)
    const value = (spread[next]?.from ?? 0) + (totals[next] ?? 0)
    next += 1
    return value
  })
}

/** The total a clinic would enter for this burden. */
export function totalOf({ range, direction }: Instrument, burden: number): number {
  const share = direction === 'higher-worse' ? burden : 1 - burden
  return Math.round(range.min + (range.max - range.min) * share)
}

/** Deals `sum` out one by one, round after round, none above its limit. */
function share(sum: number, limits: readonly number[]): number[] {
  const dealt = limits.map(() => 0)
  const most = Math.min(
    sum,
    limits.reduce((all, limit) => all + limit, 0),
  )
  for (let given = 0; given < most; )
    for (const [index, limit] of limits.entries()) {
      if (given === most || (dealt[index] ?? 0) === limit) continue
      dealt[index] = (dealt[index] ?? 0) + 1
      given += 1
    }
  return dealt
}

function rangeOf(item: Item): { from: number; to: number } {
  const values = permittedValues(item.answers)
  return { from: Math.min(...values), to: Math.max(...values) }
}

const flagged = ({ flags = [] }: Item, value: number) =>
  flags.some(({ from, to }) => value >= from && value <= to)

const harmless = (item: Item): number =>
  permittedValues(item.answers).find((value) => !flagged(item, value)) ?? 0

const firstFlagged = (item: Item): number =>
  permittedValues(item.answers).find((value) => flagged(item, value)) ?? harmless(item)

/** The instant of an hour of a zone's day, so many days before that of `now`. */
export function hourOf(now: number, zone: string, daysAgo: number, hour: number): number {
  const day = DateTime.fromMillis(now, { zone }).startOf('day').minus({ days: daysAgo })
  return day.set({ hour: Math.floor(hour), minute: Math.round((hour % 1) * 60) }).toMillis()
}
