// Holding a pattern against a text.
import type { Pattern, Slot } from './pattern.ts'

/** A text as the names its words go by, and where sentences part. */
export type Text = Readonly<{
  length: number
  parted: readonly boolean[]
  /** Where in the text each name stands. */
  places: ReadonlyMap<string, readonly number[]>
  /** Where each slot stands and how many words of it; found once. */
  stands: (slot: Slot) => Uint8Array
}>

/** Words from `from` up to, not including, `to`. */
export type Span = Readonly<{ from: number; to: number }>

/** Words within which slots in any order must come: in one sentence, and across sentences. */
const window = 9
const wide = 24

/** Gives the text with the names each word goes by. */
export function textOf(names: readonly (readonly string[])[], parted: readonly boolean[]): Text {
  const places = new Map<string, number[]>()
  for (const [place, mine] of names.entries()) {
    for (const name of mine) {
      const there = places.get(name)
      if (there === undefined) places.set(name, [place])
      else there.push(place)
    }
  }
  const known = new Map<Slot, Uint8Array>()
  const stands = (slot: Slot): Uint8Array => {
    const found = known.get(slot) ?? standing(slot, places, names.length)
    known.set(slot, found)
    return found
  }
  return { length: names.length, parted, places, stands }
}

/** For each place how many words of the slot stand there, and one for the end of the text. */
function standing(
  { names, phrases }: Slot,
  places: ReadonlyMap<string, readonly number[]>,
  end: number,
): Uint8Array {
  const found = new Uint8Array(end + 1)
  for (const place of names.flatMap((name) => places.get(name) ?? [])) found[place] = 1
  for (const phrase of phrases) {
    for (const place of phraseAt(phrase, places)) found[place] = phrase.length
  }
  if (names.includes('$')) found[end] = 1
  if (names.includes('^')) found[0] = 1
  return found
}

function phraseAt(
  phrase: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const at = (names: readonly string[]): ReadonlySet<number> =>
    new Set(names.flatMap((name) => places.get(name) ?? []))
  const [first = new Set<number>(), ...rest] = phrase.map(at)
  return [...first].filter((place) => rest.every((each, nth) => each.has(place + nth + 1)))
}

/** Every stretch of the text that the pattern meets, one for each place it may begin at. */
export function* spans({ order, slots }: Pattern, text: Text): Generator<Span> {
  const [first, ...rest] = slots
  if (first === undefined || !slots.every((slot) => slot.absent > 0 || occurs(slot, text))) return
  if (order === 'given') {
    yield* spansFrom([first], text, (length, from) => after(rest, 0, text, from + length))
  } else {
    yield* spansFrom(slots, text, (_, from) => inAnyOrder(slots, text, from, order === 'across'))
  }
}

/** The stretches that begin where one of the slots stands and end where `end` says, if anywhere. */
function* spansFrom(
  slots: readonly Slot[],
  text: Text,
  end: (length: number, from: number) => number,
): Generator<Span> {
  for (const slot of slots) {
    for (const [from, length] of text.stands(slot).entries()) {
      const to = length === 0 ? -1 : end(lengthOf(slot, length), from)
      if (to !== -1) yield { from, to }
    }
  }
}

/** The beginning of the text takes up no word. */
function lengthOf({ names }: Slot, length: number): number {
  return names[0] === '^' ? 0 : length
}

function occurs({ names, phrases }: Slot, { places }: Text): boolean {
  return (
    phrases.length > 0 || names.some((name) => name === '$' || name === '^' || places.has(name))
  )
}

/** Where the pattern ends when slots from `at` on follow `place`, or -1. */
function after(slots: readonly Slot[], at: number, text: Text, place: number): number {
  const slot = slots[at]
  if (slot === undefined) return place
  if (slot.absent > 0) {
    return isAhead(slot, text, place) ? -1 : after(slots, at + 1, text, place)
  }
  for (let here = place; here <= place + slot.gap && here <= text.length; here += 1) {
    // Full stops part sentences, not words that stand side by side.
    if (text.parted[here] === true && (here > place || slot.gap > 0)) return -1
    const length = lengthAt(slot, text, here, place)
    const to = length === 0 ? -1 : after(slots, at + 1, text, Math.min(here + length, text.length))
    if (to !== -1) return to
  }
  return -1
}

function isAhead(slot: Slot, text: Text, place: number): boolean {
  const from = Number.isFinite(slot.absent) ? place : 0
  return text
    .stands(slot)
    .subarray(from, Math.min(place + slot.absent, text.length))
    .some(Boolean)
}

/** How many words the slot takes up here. The end of the text stands right behind the last one. */
function lengthAt(slot: Slot, text: Text, here: number, place: number): number {
  return here < text.length || here === place ? (text.stands(slot)[here] ?? 0) : 0
}

/** One word for each slot within the window, `from` being the first; across sentences or in one. */
function inAnyOrder(slots: readonly Slot[], text: Text, from: number, across: boolean): number {
  const open = new Set(slots)
  const end = Math.min(from + (across ? wide : window), text.length)
  let to = from
  for (let place = from; place < end; place += 1) {
    if (text.parted[place] === true && place > from && !across) return -1
    for (const slot of open) {
      if (!text.stands(slot)[place]) continue
      open.delete(slot)
      to = place + 1
      break
    }
    if (open.size === 0) return to
  }
  return -1
}
