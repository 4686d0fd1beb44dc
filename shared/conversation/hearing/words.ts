// From a text to the words it is made of, seen through the ways people write on phones.
import { respelled } from './by-ear.ts'
import { fold } from './characters.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Words = Readonly<{
  words: readonly string[]
  /** Whether a sentence ends before this word. One word alone is no sentence. */
  parted: readonly boolean[]
  /** Whether any mark at all, a comma too, stands before this word. */
  marked: readonly boolean[]
}>

type Piece = { word: string; parted: boolean; marked: boolean }

/** Longest run of letters looked into for words written as one. */
const longestRun = 40
const longestWord = 14

/** The text's words as the vocabulary knows them; others as they stand. Linear in the text. */
export function wordsOf(body: string, vocabulary: Vocabulary): Words {
  const known = new Map<string, readonly string[]>()
  const see = (raw: string): readonly string[] => {
    const found = known.get(raw) ?? seen(raw, vocabulary)
    known.set(raw, found)
    return found
  }
  const pieces = joinLetters(cut(fold(body)), see, vocabulary).flatMap(({ word, parted, marked }) =>
    see(word).map((each, at) => ({
      word: each,
      parted: parted && at === 0,
      marked: marked && at === 0,
    })),
  )
  const whole = joinPairs(pieces, vocabulary.joined)
  return {
    words: whole.map(({ word }) => word),
    parted: withoutFragments(whole.map(({ parted }) => parted)),
    marked: whole.map(({ marked }) => marked),
  }
}

function cut(text: string): Piece[] {
  const found: Piece[] = []
  let parted = false
  let marked = false
  for (const [part] of text.matchAll(/[a-z0-9]+(?:[@$!*][a-z0-9]+)*|[.!?,;:\n]+/g)) {
    if (/^[a-z0-9]/.test(part)) {
      found.push({ word: part, parted, marked })
      parted = false
      marked = false
    } else {
      marked = true
      // "..." is a pause, not an end.
      parted ||= /[!?\n]/.test(part) || /^[^.]*\.[^.]*$/.test(part)
    }
  }
  return found
}

/** "k m s", "s u i c i d e": three letters or more by themselves, where they make words we know. */
function joinLetters(
  pieces: readonly Piece[],
  see: (raw: string) => readonly string[],
  vocabulary: Vocabulary,
): readonly Piece[] {
  const joined: Piece[] = []
  let run: Piece[] = []
  const flush = (): void => {
    const [first] = run
    const word = run.map((each) => each.word).join('')
    const makes = run.length > 2 && see(word).every((each) => vocabulary.knows(each))
    if (first !== undefined && makes) joined.push({ ...first, word })
    else joined.push(...run)
    run = []
  }
  for (const piece of pieces) {
    if (piece.word.length === 1) run.push(piece)
    else {
      flush()
      joined.push(piece)
    }
  }
  flush()
  return joined
}

function joinPairs(pieces: readonly Piece[], pairs: ReadonlyMap<string, string>): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const one = last === undefined ? undefined : pairs.get(`${last.word} ${piece.word}`)
    if (last === undefined || one === undefined) joined.push({ ...piece })
    else last.word = one
  }
  return joined
}

/** A word alone between two ends ("Kill. Myself.") belongs to what is around it. */
function withoutFragments(parted: readonly boolean[]): readonly boolean[] {
  const starts = parted.flatMap((each, at) => (each || at === 0 ? [at] : []))
  const kept = [...parted]
  for (const [nth, start] of starts.entries()) {
    const next = starts[nth + 1] ?? parted.length
    if (next - start > 1) continue
    kept[start] = false
    if (next < parted.length) kept[next] = false
  }
  return kept
}

/** What one written word says: itself, the word it was meant for, or the words run together in it. */
function seen(raw: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.knows(raw) || /^[0-9]+$/.test(raw)) return [raw]
  for (const guess of guesses(raw)) {
    if (vocabulary.knows(guess)) return [guess]
  }
  const [number, unit = ''] = /^([0-9]+)([a-z]+)$/.exec(raw)?.slice(1) ?? []
  if (number !== undefined && vocabulary.knows(unit)) return [number, unit]
  const plain = spellingOf(raw)
  const byEar = respelled(plain).find((each) => vocabulary.knows(each))
  const meant = vocabulary.soundsLike(plain) ?? byEar ?? vocabulary.typo(plain)
  if (meant !== null) return [meant]
  return apart(raw, plain, vocabulary)
}

const letterFor: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' },
  ...{ '@': 'a', $: 's', '!': 'i', '*': '' },
}

function spellingOf(raw: string): string {
  if (!/[a-z]/.test(raw)) return raw
  return raw
    .replace(/[0134578@$!*]/g, (sign) => letterFor[sign] ?? '')
    .replace(/(.)\1{2,}/g, '$1$1')
}

function guesses(raw: string): readonly string[] {
  const plain = spellingOf(raw)
  const ells = spellingOf(raw.replaceAll('1', 'l'))
  const single = (word: string): string => (word.length > 3 ? word.replace(/(.)\1+/g, '$1') : word)
  return [plain, ells, single(plain), single(ells)]
}

function apart(raw: string, plain: string, vocabulary: Vocabulary): readonly string[] {
  if (plain.length <= longestRun) {
    const found = plain.length < 6 || !vocabulary.hasCore(plain) ? null : parse(plain, vocabulary)
    if (found?.some((each) => each.length > 2 && vocabulary.telling.has(each))) return found
  }
  if (/[@$!*]/.test(raw)) return raw.split(/[@$!*]+/).flatMap((each) => seen(each, vocabulary))
  const hidden = plain.length > 8 ? vocabulary.buriedIn(plain) : []
  if (hidden.length === 0) return [raw]
  return hidden.flatMap(({ run, means }) => parse(run, vocabulary) ?? [means])
}

/** The fewest known words that make up the run, or null. Of single letters only "i", "a", "y". */
function parse(run: string, vocabulary: Vocabulary): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]]
  for (let to = 1; to <= run.length; to += 1) best[to] = endingAt(run, to, best, vocabulary)
  return best[run.length] ?? null
}

function endingAt(
  run: string,
  to: number,
  best: readonly (readonly string[] | null)[],
  vocabulary: Vocabulary,
): readonly string[] | null {
  let fewest: readonly string[] | null = null
  for (let from = Math.max(0, to - longestWord); from < to; from += 1) {
    const before = best[from] ?? null
    if (before === null || (fewest !== null && before.length + 1 >= fewest.length)) continue
    const word = run.slice(from, to)
    if (word.length > 1 ? vocabulary.knows(word) : /[iay]/.test(word)) fewest = [...before, word]
  }
  return fewest
}
