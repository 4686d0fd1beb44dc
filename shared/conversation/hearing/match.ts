// Holding patterns against a text.
import type { Node, Pattern } from './pattern.ts'

/** A text as symbols: what each of its words stands for, and where sentences part. */
export type Symbolic = Readonly<{
  at: readonly ReadonlySet<number>[]
  parted: readonly boolean[]
  /** Where in the text each symbol stands. */
  places: ReadonlyMap<number, readonly number[]>
}>

export type Span = Readonly<{ from: number; to: number }>

export function symbolic(at: readonly ReadonlySet<number>[], parted: readonly boolean[]): Symbolic {
  const places = new Map<number, number[]>()
  for (const [place, symbols] of at.entries()) {
    for (const symbol of symbols) {
      const there = places.get(symbol)
      if (there === undefined) places.set(symbol, [place])
      else there.push(place)
    }
  }
  return { at, parted, places }
}

/** Every stretch of the text the pattern meets, one for each place it begins at. */
export function* spans(pattern: Pattern, text: Symbolic): Generator<Span> {
  const { chain, needs, slots } = pattern
  if (!needs.every((symbols) => symbols.some((symbol) => text.places.has(symbol)))) return
  for (const from of beginnings(pattern, text)) {
    const to = slots.length > 0 ? inAnyOrder(pattern, text, from) : along(chain, text, from, from)
    if (to > from) yield { from, to }
  }
}

function* beginnings({ first }: Pattern, text: Symbolic): Generator<number> {
  if (first === null) yield* text.at.keys()
  else for (const symbol of first) yield* text.places.get(symbol) ?? []
}

/** Where the chain ends when it begins at `place`, or -1. `from` is where the whole began. */
function along(node: Node, text: Symbolic, place: number, from: number): number {
  switch (node.kind) {
    case 'end':
      return place
    case 'token':
      return stands(node.symbols, text, place, node.crosses || place === from)
        ? along(node.next, text, place + 1, from)
        : -1
    case 'either':
      return firstOf(node.ways, text, place, from)
    case 'gap':
      return over(node, text, place, from)
    case 'not':
      return along(node.what, text, place, from) === -1 ? along(node.next, text, place, from) : -1
    case 'edge':
      return (node.at === 'start' ? place === 0 : place === text.at.length)
        ? along(node.next, text, place, from)
        : -1
  }
}

function stands(
  symbols: readonly number[],
  text: Symbolic,
  place: number,
  crosses: boolean,
): boolean {
  const here = text.at[place]
  if (here === undefined || (text.parted[place] === true && !crosses)) return false
  return symbols.some((symbol) => here.has(symbol))
}

function firstOf(ways: readonly Node[], text: Symbolic, place: number, from: number): number {
  for (const way of ways) {
    const to = along(way, text, place, from)
    if (to !== -1) return to
  }
  return -1
}

function over(
  node: Extract<Node, { kind: 'gap' }>,
  text: Symbolic,
  place: number,
  from: number,
): number {
  for (let skipped = 0; skipped <= node.most; skipped += 1) {
    const to = along(node.next, text, place + skipped, from)
    if (to !== -1) return to
    const ends = text.parted[place + skipped] === true && place + skipped > from
    if (place + skipped >= text.at.length || (ends && !node.crosses)) return -1
  }
  return -1
}

/** One word for each slot within the window and the sentence; the first word fills one of them. */
function inAnyOrder({ slots, within }: Pattern, text: Symbolic, from: number): number {
  const open = new Set(slots)
  let to = from
  for (let place = from; place < from + within && open.size > 0; place += 1) {
    const here = text.at[place]
    if (here === undefined || (text.parted[place] === true && place > from)) return -1
    const filled = slots.find((slot) => open.has(slot) && slot.some((symbol) => here.has(symbol)))
    if (filled === undefined) continue
    open.delete(filled)
    to = place + 1
  }
  return open.size === 0 ? to : -1
}
