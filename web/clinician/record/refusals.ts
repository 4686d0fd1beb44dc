// What comes of a request that did not do what it was sent for.
import type { Failure } from '../../client/failure.ts'
import { wordsOf } from '../shown.tsx'
import type { FieldName } from './fields.ts'
import type { RecordQueue } from './kept.ts'

/** Whatever is not known to be refused comes again by itself. */
export const isPassing = ({ kind }: Failure): boolean =>
  ['offline', 'given-up', 'broken', 'signed-out', 'too-many'].includes(kind)

/** The service may have done it. */
export const mayBeDone = ({ kind }: Failure): boolean =>
  ['offline', 'given-up', 'broken'].includes(kind)

/** Which of what was sent the service turns down, and in which words; all of it where it names none. */
export function whyRefused(
  failure: Failure,
  sent: RecordQueue,
): (field: FieldName) => string | null {
  const named = failure.kind === 'wrong' ? failure.fields : []
  const about = (field: FieldName) => named.find(({ path }) => path.startsWith(field))
  const words = sayFailure(failure)
  if (!sent.some(({ field }) => about(field))) return () => words
  return (field) => about(field)?.message ?? null
}

export const sayFailure = (failure: Failure): string =>
  wordsOf(failure) ?? 'The service has turned it down.'
