// A text as pieces: what the model weighs.
import { everyScript } from '../every-script.ts'
import { undigit, words } from '../normalise.ts'

/** Hashes of what a text holds, each once; a head finds a weight by as many of their lowest bits as it has. */
export type Pieces = Readonly<{
  /** Pieces of 2 to 5 letters, word ends included. */
  letters: readonly number[]
  /** Words, and words with the next; the ends of the text count as words. */
  words: readonly number[]
}>

const shortest = 2
const longest = 5
/** What is read of a text: as much as ten parts hold. What follows changes no bearing. */
const lettersAtMost = 1_530

const drawnOut = everyScript('(\\p{L})\\1{2,}', 'gu')

/** Marks, accents, drawn-out letters ("diiie") and digits for letters ("su1cide") do not tell texts apart. */
export function piecesOf(body: string): Pieces {
  const said = words(body.slice(0, 4 * lettersAtMost))
  const text = undigit(said.replace(drawnOut(said), '$1'))
  const read = text.slice(0, lettersAtMost)
  return read === ''
    ? { letters: [], words: [] }
    : { letters: lettersOf(read), words: wordsOf(read) }
}

function lettersOf(read: string): readonly number[] {
  const text = ` ${read} `
  const found = new Set<number>()
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + longest && at < text.length; at++) {
      hash = step(hash, text.charCodeAt(at))
      if (at - start + 1 >= shortest) found.add(mixed(hash))
    }
  }
  return [...found]
}

function wordsOf(read: string): readonly number[] {
  const found = new Set<number>()
  let before = 1
  for (const word of [...read.split(' '), '']) {
    let hash = 0x01000193
    for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
    if (word !== '') found.add(mixed(hash))
    found.add(mixed(step(before, hash)))
    before = hash
  }
  return [...found]
}

/** One letter more (Fowler, Noll and Vo's hash). */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0

/** Every bit of the hash made to turn on every other, for only the lowest are used. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0
  return (half ^ (half >>> 13)) >>> 0
}
