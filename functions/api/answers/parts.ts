// What several answers are made of.
import * as z from 'zod/mini'

/** A list that nobody changes any more. */
export const list = <S extends z.ZodMiniType>(of: S) => z.readonly(z.array(of))

/** A page of one; the cursor is null on the last. */
export const cursor = z.nullable(z.string())
