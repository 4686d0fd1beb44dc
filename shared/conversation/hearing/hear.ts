// Holding one text against the rules.
import { type Span, type Symbolic, spans, symbolic } from './match.ts'
import type { Finding, Tier } from './types.ts'
import type { ReadRule, Vocabulary } from './vocabulary.ts'
import { type Words, wordsOf } from './words.ts'

/** What a tier's rules find: in plain words, and (crisis alone) in words denied. */
export type Heard = (tier: Tier) => Readonly<{ plain: Finding | null; lowered: Finding | null }>

type Text = Readonly<{ words: Words; symbols: Symbolic; denied: ReadonlySet<number> }>

/** How far back the one spoken of may have been named. */
const reach = 6

export function hear(body: string, vocabulary: Vocabulary): Heard {
  const text = textOf(body, vocabulary)
  return (tier) => {
    let lowered: Finding | null = null
    for (const rule of vocabulary.rules) {
      if (rule.tier !== tier) continue
      for (const span of every(rule, text)) {
        const finding = { tier, rule: rule.id, person: personOf(span, text, vocabulary) }
        if (!isDenied(rule, span, text)) return { plain: finding, lowered: null }
        lowered ??= finding
      }
    }
    return { plain: null, lowered }
  }
}

function textOf(body: string, vocabulary: Vocabulary): Text {
  const words = wordsOf(body, vocabulary)
  const known = new Map<string, ReadonlySet<number>>()
  const at = words.words.map((word) => {
    const symbols = known.get(word) ?? new Set(vocabulary.symbolsOf(word))
    known.set(word, symbols)
    return symbols
  })
  const whole = symbolic(at, words.parted)
  const hidden = new Set<number>()
  for (const figure of vocabulary.figures) {
    for (const span of spans(figure, whole)) {
      for (let place = span.from; place < span.to; place += 1) hidden.add(place)
    }
  }
  const nothing: ReadonlySet<number> = new Set()
  const open =
    hidden.size === 0 ? at : at.map((each, place) => (hidden.has(place) ? nothing : each))
  const symbols = symbolic(open, words.parted)
  return { words, symbols, denied: deniedAfter(vocabulary, symbols, words) }
}

/** The places right behind a denial, or behind words that may stand between ("not going to"). */
function deniedAfter(
  { denials, links }: Vocabulary,
  symbols: Symbolic,
  { words, marked }: Words,
): ReadonlySet<number> {
  const places = new Set<number>()
  for (const denial of denials) {
    for (const { to } of spans(denial, symbols)) {
      for (
        let place = to;
        place < words.length && !marked[place] && !places.has(place);
        place += 1
      ) {
        places.add(place)
        if (!links.has(words[place] ?? '')) break
      }
    }
  }
  return places
}

function* every(rule: ReadRule, { symbols }: Text): Generator<Span> {
  for (const pattern of rule.patterns) yield* spans(pattern, symbols)
}

function isDenied(rule: ReadRule, { from }: Span, { denied }: Text): boolean {
  return !rule.keeps && /imminent|active/.test(rule.tier) && denied.has(from)
}

function personOf(
  { from, to }: Span,
  { words: { words, parted } }: Text,
  { others, writer }: Vocabulary,
): Finding['person'] {
  let start = from
  while (start > 0 && from - start < reach && parted[start] !== true) start -= 1
  const around = words.slice(start, to)
  const other = around.findLastIndex((word) => others.has(word))
  return other > around.findLastIndex((word) => writer.has(word)) ? 'other' : 'self'
}
