// People's own words take whatever room they like: so many bytes of the newest stay, and the commits have them all.

/** No fewer than its bytes in UTF-8: a pair of surrogates is counted as six, and takes four. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  return bytes
}

/** How an entry of a list is read and shortened: its words, and the entry without them. */
export type Wordy<T> = {
  wordsOf: (entry: T) => readonly (string | null)[]
  silent: (entry: T) => T
}

/**
 * The list with the words of its newest entries, newest last, that fit the room; one that does not fit silences all
 * before it. The very same list where all of it fits.
 */
export function withinRoom<T>(
  list: readonly T[],
  roomBytes: number,
  { wordsOf, silent }: Wordy<T>,
): readonly T[] {
  let room = roomBytes
  for (let at = list.length - 1; at >= 0; at--) {
    const entry = list[at]
    if (entry === undefined) continue
    for (const word of wordsOf(entry)) room -= word === null ? 0 : bytesOf(word)
    if (room < 0) return [...list.slice(0, at + 1).map(silent), ...list.slice(at + 1)]
  }
  return list
}
