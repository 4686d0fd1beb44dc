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

/** Words within which slots in any order must come. */
const window = 9

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
  const find = (slot: Slot): Uint8Array => {
    const found = new Uint8Array(names.length + 1)
    for (const name of slot.names) {
      for (const place of places.get(name) ?? []) found[place] = 1
      if (name === '$') found[names.length] = 1
      if (name === '^') found[0] = 1
    }
    for (const phrase of slot.phrases) {
      for (const place of phraseAt(phrase, places)) found[place] = phrase.length
    }
    known.set(slot, found)
    return found
  }
  return { length: names.length, parted, places, stands: (slot) => known.get(slot) ?? find(slot) }
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
  if (order === 'anywhere') {
    if (apart(slots, text)) yield { from: 0, to: text.length }
    return
  }
  const starts = order === 'given' ? [first] : slots
  for (const slot of starts) {
    for (const [from, length] of text.stands(slot).entries()) {
      if (length === 0) continue
      const to =
        order === 'any'
          ? inAnyOrder(slots, text, from)
          : after(rest, 0, text, from + lengthOf(slot, length))
      if (to !== -1) yield { from, to }
    }
  }
}

/** Whether each slot can have a word of its own: two slots never share one. */
function apart(slots: readonly Slot[], text: Text): boolean {
  const taken = new Set<number>()
  return slots.every((slot) => {
    const place = text.stands(slot).findIndex((length, at) => length > 0 && !taken.has(at))
    taken.add(place)
    return place !== -1
  })
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
  const stands = text.stands(slot)
  if (slot.absent > 0) {
    for (let ahead = place; ahead < place + slot.absent && ahead < text.length; ahead += 1) {
      if (stands[ahead]) return -1
    }
    return after(slots, at + 1, text, place)
  }
  for (let here = place; here <= place + slot.gap && here <= text.length; here += 1) {
    // Full stops part sentences, not words that stand side by side.
    if (text.parted[here] === true && (here > place || slot.gap > 0)) return -1
    const length = stands[here] ?? 0
    // The end of the text counts right behind the last word alone.
    if (length > 0 && (here < text.length || here === place)) {
      const to = after(slots, at + 1, text, Math.min(here + length, text.length))
      if (to !== -1) return to
    }
  }
  return -1
}

/** One word for each slot within the window and the sentence, `from` being the first. */
function inAnyOrder(slots: readonly Slot[], text: Text, from: number): number {
  const open = new Set(slots)
  let to = from
  for (let place = from; place < from + window && place < text.length; place += 1) {
    if (text.parted[place] === true && place > from) return -1
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
