// Page cursors: the last key, opaque to the caller and checked when it comes back.
import * as z from 'zod/mini'
import { BadCursor } from './errors.ts'

/** Lazy: only a clinic's lists have pages. */
const Key = z.lazy(() => z.record(z.string(), z.string()))
/** Keys are under 300 characters; nothing longer is worth decoding. */
const maxLength = 1_000

export function encodeCursor(key: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The key in a cursor. Each attribute must be there and match its pattern, and no other: so a cursor made for
 * another list, above all another clinic's, is refused here. Throws BadCursor.
 */
export function decodeCursor(
  cursor: string,
  shape: Readonly<Record<string, (value: string) => boolean>>,
): Record<string, string> {
  const key = cursor.length > maxLength ? null : parse(cursor)
  const names = Object.keys(shape)
  if (key === null || Object.keys(key).length !== names.length) throw new BadCursor()
  for (const [name, fits] of Object.entries(shape)) {
    const value = key[name]
    if (value === undefined || !fits(value)) throw new BadCursor()
  }
  return key
}

function parse(cursor: string): Record<string, string> | null {
  try {
    return Key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}
