// The places of the check-in course, and the names by which events and snapshots know them.
import { keysOf } from '../vocabulary/keys.ts'

/** One place in the course after a session (course.ts says when each is due). */
export type Slot =
  /** A step, by its day after the session. */
  | { kind: 'step'; day: number }
  /** A weekly full scale, by the patient's own calendar day on which it falls. */
  | { kind: 'full'; localDay: number }
  /** The full scale that joins the safety check while sessions follow closely. */
  | { kind: 'series' }
  /** A full scale repeated on `watch`, by the score in doubt; `time` counts from 1, for it is asked again if missed. */
  | { kind: 'watch'; scoreId: string; time: number }
  /** The long-term screen, by the patient's own calendar day on which it falls. */
  | { kind: 'screen'; localDay: number }
  /** The question of the day, by the patient's own calendar day; a full scale that it brings forward is in its sitting. */
  | { kind: 'sensor'; localDay: number }
  /** What is asked before a session, by its id and the minute it is planned for. */
  | { kind: 'visit'; sessionId: string; minute: number }
  /** Outside the course, because a person asked for it: the clinic, or the patient by CHECK. */
  | { kind: 'demand'; number: number; asks: DemandAsks }

/** What a sitting on demand asks, as the course reckons with it. */
export type DemandAsks = 'of-session' | 'full-scale' | 'else'

type SlotOf<K extends Slot['kind']> = Extract<Slot, { kind: K }>

type Codec<S extends Slot> = {
  /** Begins its names, and no other kind's. */
  letter: string
  /** Steps ask about the days since a session, which a new session makes pointless; others hold the full scale. */
  asks: (slot: S) => DemandAsks
  /** What follows the letter; null when it is not ours. */
  parse: (rest: string) => S | null
  print: (slot: S) => string
}

/** One row for each kind of slot. */
export type SlotCodecs = { [K in Slot['kind']]: Codec<SlotOf<K>> }

/** Stored text as well. */
const demandLetters = { 'of-session': 's', 'full-scale': 'f', else: 'e' } as const satisfies Record<
  DemandAsks,
  string
>
const demandAsks = keysOf(demandLetters)

/** Stored text: a letter that is changed here makes every stored slot of its kind unknown. */
const codecs: SlotCodecs = {
  step: {
    letter: 'd',
    asks: () => 'of-session',
    parse: (rest) => from(whole(rest), (day) => ({ kind: 'step', day })),
    print: ({ day }) => String(day),
  },
  full: {
    letter: 'f',
    asks: () => 'full-scale',
    parse: (rest) => from(whole(rest), (localDay) => ({ kind: 'full', localDay })),
    print: ({ localDay }) => String(localDay),
  },
  series: {
    letter: 's',
    asks: () => 'full-scale',
    // There is one for each session; the number is the stored name's.
    parse: (rest) => (rest === '1' ? { kind: 'series' } : null),
    print: () => '1',
  },
  watch: {
    letter: 'w',
    asks: () => 'full-scale',
    parse: (rest) => {
      const { scoreId, again } = /^(?<scoreId>[^~]+)(?:~(?<again>\d+))?$/.exec(rest)?.groups ?? {}
      const time = again === undefined ? 1 : (whole(again) ?? 0)
      return scoreId && time > (again === undefined ? 0 : 1)
        ? { kind: 'watch', scoreId, time }
        : null
    },
    print: ({ scoreId, time }) => (time === 1 ? scoreId : `${scoreId}~${time}`),
  },
  screen: {
    letter: 'l',
    asks: () => 'else',
    parse: (rest) => from(whole(rest), (localDay) => ({ kind: 'screen', localDay })),
    print: ({ localDay }) => String(localDay),
  },
  sensor: {
    letter: 'q',
    asks: () => 'else',
    parse: (rest) => from(whole(rest), (localDay) => ({ kind: 'sensor', localDay })),
    print: ({ localDay }) => String(localDay),
  },
  visit: {
    letter: 'v',
    asks: () => 'else',
    parse: (rest) => {
      const { minute, sessionId } = /^(?<minute>\d+)~(?<sessionId>.+)$/.exec(rest)?.groups ?? {}
      return minute === undefined || sessionId === undefined
        ? null
        : from(whole(minute), (at) => ({ kind: 'visit', sessionId, minute: at }))
    },
    print: ({ sessionId, minute }) => `${minute}~${sessionId}`,
  },
  demand: {
    letter: 'a',
    asks: ({ asks }) => asks,
    parse: (rest) => {
      const asks = demandAsks.find((each) => rest.startsWith(demandLetters[each]))
      return asks
        ? from(whole(rest.slice(1)), (number) => ({ kind: 'demand', asks, number }))
        : null
    },
    print: ({ asks, number }) => `${demandLetters[asks]}${number}`,
  },
}

const rows = Object.values(codecs)
const between = '+'

/** The slot's name, as it is stored. */
export function printSlot(slot: Slot): string {
  // The table has one entry for each kind; TypeScript cannot see that key and argument agree.
  const { letter, print } = codecs[slot.kind] as Codec<Slot>
  return `${letter}${print(slot)}`
}

/** The slot of a stored name; null for a name that no kind of ours has. */
export function parseSlot(name: string): Slot | null {
  return rows.find(({ letter }) => name.startsWith(letter))?.parse(name.slice(1)) ?? null
}

/** One sitting may hold several slots: their names in one. */
export const printSitting = (slots: readonly Slot[]): string => slots.map(printSlot).join(between)

/** The names in a sitting's, unknown ones as well: once taken, a slot stays taken. */
export const namesIn = (sitting: string): readonly string[] => sitting.split(between)

/** Whether it asks about the days since the session. A name that nobody knows asks nothing. */
export const asksOfSession = (sitting: string): boolean => asks(sitting, 'of-session')

/** Whether it holds the weekly full scale. */
export const holdsFullScale = (sitting: string): boolean => asks(sitting, 'full-scale')

/** Whether a person asked for it, outside the course. */
export const isOnDemand = (sitting: string): boolean => holds(sitting, 'demand')

/** Whether it holds the long-term screen, as the course asks for it. */
export const holdsScreen = (sitting: string): boolean => holds(sitting, 'screen')

const holds = (sitting: string, kind: Slot['kind']): boolean =>
  namesIn(sitting).some((name) => parseSlot(name)?.kind === kind)

/** Whether the question of the day opened it. */
export const isSensing = (sitting: string): boolean => holds(sitting, 'sensor')

/** Whether it is asked before a session, and has no meaning after it. */
export const isOfVisit = (sitting: string): boolean => holds(sitting, 'visit')

function asks(sitting: string, what: DemandAsks): boolean {
  return namesIn(sitting).some((name) => {
    const slot = parseSlot(name)
    if (!slot) return false
    // As in `printSlot`: key and argument agree.
    const { asks } = codecs[slot.kind] as Codec<Slot>
    return asks(slot) === what
  })
}

/** Only as we print it: a number written in another way is another name. */
function whole(text: string): number | null {
  const number = Number(text)
  return Number.isSafeInteger(number) && String(number) === text ? number : null
}

const from = <A, B>(value: A | null, make: (value: A) => B): B | null =>
  value === null ? null : make(value)
