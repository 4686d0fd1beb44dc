// Holding one text against the rules.
import { type Span, spans, type Text, textOf } from './match.ts'
import type { Finding, Tier } from './types.ts'
import type { Line, Vocabulary } from './vocabulary.ts'
import { type Words, wordsOf } from './words.ts'

/** What a tier's rules find: in plain words, and (crisis alone) in words denied. */
export type Heard = (tier: Tier) => Readonly<{ plain: Finding | null; lowered: Finding | null }>

/** How far back the one spoken of may have been named. */
const reach = 6

export function hear(body: string, vocabulary: Vocabulary): Heard {
  const words = wordsOf(body, vocabulary)
  const text = withPieces(words, vocabulary)
  const denied = deniedIn(words, text, vocabulary)
  const lines = linesFor(text, vocabulary)
  return (tier) => {
    let lowered: Finding | null = null
    for (const line of lines) {
      if (line.tier !== tier) continue
      for (const span of spans(line.read(), text)) {
        const finding = { tier, rule: line.id, person: personOf(span, words, vocabulary) }
        const milder = !line.keeps && /imminent|active/.test(tier) && denied.has(span.from)
        if (!milder) return { plain: finding, lowered: null }
        lowered ??= finding
      }
    }
    return { plain: null, lowered }
  }
}

/** The text without its figures of speech, and with every piece found in it a name of its words. */
function withPieces(words: Words, vocabulary: Vocabulary): Text {
  const known = new Map<string, readonly string[]>()
  const names: (readonly string[])[] = words.words.map((word) => {
    const mine = known.get(word) ?? vocabulary.namesOf(word)
    known.set(word, mine)
    return mine
  })
  const bare = textOf(names, words.parted)
  const lines = linesFor(bare, vocabulary)
  for (const line of lines.filter(({ tier }) => tier === 'figure')) {
    for (const { from, to } of spans(line.read(), bare)) names.fill([], from, to)
  }
  const open = textOf(names, words.parted)
  for (const line of lines.filter(({ tier }) => tier === 'piece')) {
    for (const { from, to } of spans(line.read(), open)) {
      for (let place = from; place < to; place += 1)
        names[place] = [...(names[place] ?? []), line.id]
    }
  }
  return textOf(names, words.parted)
}

/** Lines that begin with something in the text. */
function linesFor({ places }: Text, { byBeginning }: Vocabulary): readonly Line[] {
  const found = new Set<Line>()
  for (const name of places.keys()) for (const line of byBeginning.get(name) ?? []) found.add(line)
  for (const line of byBeginning.get('^') ?? []) found.add(line)
  return [...found]
}

/** The places right behind a denial, or behind words that may stand between ("not going to"). */
function deniedIn(
  { words, marked }: Words,
  text: Text,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const denied = new Set<number>()
  for (const line of linesFor(text, vocabulary)) {
    if (line.tier !== 'denial') continue
    for (const { to } of spans(line.read(), text)) {
      for (
        let place = to;
        place < words.length && !marked[place] && !denied.has(place);
        place += 1
      ) {
        denied.add(place)
        if (!vocabulary.links.has(words[place] ?? '')) break
      }
    }
  }
  return denied
}

function personOf(
  { from, to }: Span,
  { words, parted }: Words,
  { others, writer }: Vocabulary,
): Finding['person'] {
  let start = from
  while (start > 0 && from - start < reach && parted[start] !== true) start -= 1
  const around = words.slice(start, to)
  const other = around.findLastIndex((word) => others.has(word))
  return other > around.findLastIndex((word) => writer.has(word)) ? 'other' : 'self'
}
