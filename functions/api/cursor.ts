// Cursors of lists that this API pages itself: opaque to the caller, checked when they come back.
import type * as z from 'zod/mini'
import { BadCursor } from '../../shared/store/errors.ts'
import { parseJson } from '../../shared/vocabulary/json.ts'

export const writeCursor = (place: unknown): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** Throws BadCursor for what this list did not write. */
export function readCursor<S extends z.ZodMiniType>(schema: S, cursor: string): z.output<S> {
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!parsed.success) throw new BadCursor()
  return parsed.data
}
