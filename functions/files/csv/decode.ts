// Bytes of a file as text, whatever program saved them.

/** UTF-8 or UTF-16 by its mark, else UTF-8 where it is that, else what Excel on Windows saves. Null for what is no text. */
export function decoded(bytes: Uint8Array): string | null {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  const text = marked
    ? strictly(marked.encoding, bytes)
    : (strictly('utf-8', bytes) ?? strictly('windows-1252', bytes))
  return text === null || text.includes('\0') ? null : text
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** Without the mark; null where the bytes are of another encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
