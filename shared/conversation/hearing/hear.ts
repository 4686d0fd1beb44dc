// Holding one text against the rules.
import { type Span, spans, type Text, textOf } from './match.ts'
import type { Finding, Grade, Tier } from './types.ts'
import type { Line, Vocabulary } from './vocabulary.ts'
import { type Words, wordsOf } from './words.ts'

/** What a tier's rules find: in plain words, and (crisis alone) in words denied. */
export type Heard = (tier: Grade) => Readonly<{ plain: Finding | null; lowered: Finding | null }>

/** How far back the one spoken of may have been named. */
const reach = 6

export function hear(body: string, vocabulary: Vocabulary): Heard {
  const words = wordsOf(body, vocabulary)
  const { text, covered } = withPieces(words, vocabulary)
  const denied = deniedIn(words, text, covered, vocabulary)
  const lines = linesFor(text, vocabulary)
  return (tier) => {
    let lowered: Finding | null = null
    for (const line of lines) {
      if (line.tier !== tier) continue
      for (const span of spans(line.read(), text)) {
        const finding = {
          tier: tierOf(tier),
          rule: line.id,
          person: personOf(span, words, vocabulary),
        }
        const milder = !line.keeps && isDenied(tier, span, denied)
        if (!milder) return { plain: finding, lowered: null }
        lowered ??= finding
      }
    }
    return { plain: null, lowered }
  }
}

/** Faint signs ask for a person the same day. */
function tierOf(grade: Grade): Tier {
  return grade === 'faint' ? 'concern' : grade
}

/** The text without its figures of speech, and with every piece found in it a name of its words. */
function withPieces(
  words: Words,
  vocabulary: Vocabulary,
): Readonly<{ text: Text; covered: ReadonlySet<number> }> {
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
  const covered = new Set<number>()
  for (const line of lines.filter(({ tier }) => tier === 'piece')) {
    for (const { from, to } of spans(line.read(), open)) {
      for (let place = from; place < to; place += 1) {
        names[place] = [...(names[place] ?? []), line.id]
        covered.add(place)
      }
    }
  }
  return { text: textOf(names, words.parted), covered }
}

/** Lines that begin with something in the text. */
function linesFor({ places }: Text, { beginningWith }: Vocabulary): readonly Line[] {
  const found = new Set<Line>()
  for (const name of places.keys()) for (const line of beginningWith(name)) found.add(line)
  for (const line of beginningWith('^')) found.add(line)
  return [...found]
}

/** The places right behind a denial, or behind words that may stand between ("not going to"). */
function deniedIn(
  { words, marked }: Words,
  text: Text,
  covered: ReadonlySet<number>,
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
        const goesOn = vocabulary.links.has(words[place] ?? '') || covered.has(place + 1)
        if (!goesOn) break
      }
    }
  }
  return denied
}

/** Words right behind a denial, or words that end within what it denies. */
function isDenied(tier: Grade, { from, to }: Span, denied: ReadonlySet<number>): boolean {
  return /imminent|active/.test(tier) && (denied.has(from) || denied.has(to - 1))
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
