// The three ways to say no: nothing of that name, not as things stand, not with these values.
import { addMs, minuteMs } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'

export const notFound = (message: string): Refusal => ({ code: 'not-found', message })

export const conflict = (message: string): Refusal => ({ code: 'conflict', message })

/** Somebody was faster, or something has happened since it was looked at. */
export const stale = (): Refusal => ({
  code: 'stale',
  message: 'this chart has changed since that version',
})

/** One field of the request is wrong. */
export const wrong = (path: string, message: string): Refusal => wrongFields([{ path, message }])

/** Several are; the first speaks for all. */
export const wrongFields = (fields: NonNullable<Refusal['fields']>): Refusal => ({
  code: 'wrong',
  message: fields[0]?.message ?? 'wrong',
  fields,
})

/** Clocks of two computers differ; later than this, what is said to have happened is in the future. */
const futureMs = 5 * minuteMs

/** Whether a moment lies so far ahead that it cannot have been. */
export const isInFuture = (draft: Draft, at: Instant): boolean => at > addMs(draft.at, futureMs)
