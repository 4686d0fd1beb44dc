// Messages on the time axis: what went to and fro, gathered into as many marks as have room.
import { dayMs, type Frame } from './frame.ts'

export type Passed = {
  at: string
  how: 'from-patient' | 'to-patient' | 'on-page'
  /** Sent, and did not arrive. */
  lost: boolean
}

/** "2026-03-02" of an instant, in the reader's zone. */
export type DayOf = (at: string) => string

export type Counts = { fromPatient: number; toPatient: number; lost: number; onPage: number }
export type Day = Counts & { day: string }
/** One mark: a day, or several where days are narrower than a mark. */
export type Mark = Counts & { firstDay: string; lastDay: string; x: number }

export const markPx = 5
const none: Counts = { fromPatient: 0, toPatient: 0, lost: 0, onPage: 0 }

const added = (to: Counts, { how, lost }: Passed): Counts => ({
  fromPatient: to.fromPatient + (how === 'from-patient' ? 1 : 0),
  toPatient: to.toPatient + (how === 'to-patient' ? 1 : 0),
  lost: to.lost + (lost ? 1 : 0),
  onPage: to.onPage + (how === 'on-page' ? 1 : 0),
})

const sum = (a: Counts, b: Counts): Counts => ({
  fromPatient: a.fromPatient + b.fromPatient,
  toPatient: a.toPatient + b.toPatient,
  lost: a.lost + b.lost,
  onPage: a.onPage + b.onPage,
})

/** Days on which anything passed, oldest first. */
export function daysOf(passed: readonly Passed[], dayOf: DayOf): readonly Day[] {
  const days = new Map<string, Counts>()
  for (const each of passed) {
    const day = dayOf(each.at)
    days.set(day, added(days.get(day) ?? none, each))
  }
  return [...days]
    .map(([day, counts]) => ({ day, ...counts }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** Marks do not touch: neighbouring days share one where there is no room for each. */
export function marksOf(days: readonly Day[], { x }: Pick<Frame, 'x'>): readonly Mark[] {
  const dayPx = x(dayMs) - x(0)
  const daysInMark = Math.max(1, Math.ceil((markPx + 1) / dayPx))
  const cells = Map.groupBy(days, ({ day }) => Math.floor(noon(day) / dayMs / daysInMark))
  return [...cells].map(([cell, inside]) => ({
    ...inside.reduce<Counts>(sum, none),
    firstDay: inside[0]?.day ?? '',
    lastDay: inside.at(-1)?.day ?? '',
    x: x((cell + 0.5) * daysInMark * dayMs),
  }))
}

const texts = (count: number): string => `${count} ${count === 1 ? 'text' : 'texts'}`

/** "2 texts from the patient, 3 texts to the patient (1 did not arrive), answered on a page" */
export function inWords({ fromPatient, toPatient, lost, onPage }: Counts): string {
  return [
    fromPatient > 0 && `${texts(fromPatient)} from the patient`,
    toPatient > 0 &&
      `${texts(toPatient)} to the patient${lost > 0 ? ` (${lost} did not arrive)` : ''}`,
    onPage > 0 && `${onPage === 1 ? 'a check-in' : `${onPage} check-ins`} answered on a page`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** What the lane of messages says to whoever does not see it. */
export function describeTraffic(days: readonly Day[], dateOf: (day: string) => string): string {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return 'No messages yet.'
  const heard = days.findLast(({ fromPatient, onPage }) => fromPatient + onPage > 0)
  return (
    `Messages on ${days.length} ${days.length === 1 ? 'day' : 'days'} from ${dateOf(first.day)} to ` +
    `${dateOf(last.day)}: ${inWords(days.reduce<Counts>(sum, none))}. ` +
    (heard ? `Last heard of the patient on ${dateOf(heard.day)}.` : 'Nothing came back so far.')
  )
}
