// What a schema found wrong, in words for the one who sent it.
import type * as z from 'zod/mini'
import { dotted } from '../../shared/vocabulary/path.ts'
import type { Field } from './problem.ts'

type RawIssue = z.core.$ZodRawIssue
type Issue = z.core.$ZodIssue

/** Keys are the sender's own words; no need to send back a novel. */
const keyAtMost = 60

export const parseWith = <S extends z.ZodMiniType>(schema: S, value: unknown) =>
  schema.safeParse(value, { error: describe, reportInput: true })

/** Wrong in shape, so 400: a missing or unknown field, a wrong JSON type. What is left is a wrong value, 422. */
export function isMalformed(issue: Issue): boolean {
  switch (issue.code) {
    case 'invalid_type':
    case 'unrecognized_keys':
    case 'invalid_union':
      return true
    case 'invalid_value':
      return typeof issue.input !== typeof issue.values[0]
    default:
      return false
  }
}

/** One entry for each field, by its path: `consent.capturedAt`, `answers[3]`. */
export function fieldsOf(issues: readonly Issue[]): readonly Field[] {
  return issues.flatMap((issue) => {
    const { path, message } = issue
    if (issue.code !== 'unrecognized_keys') return [{ path: dotted(path), message }]
    return issue.keys.map((key) => given(dotted([...path, key]), message))
  })
}

/** A field by the name it was given, however long. */
export const given = (path: string, message: string): Field => ({
  path: path.slice(0, keyAtMost),
  message,
})

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function describe(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing'
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return 'is not a field of this request'
    case 'too_small':
    case 'too_big':
      return describeBound(issue)
    default:
      return 'is wrong'
  }
}

function describeBound(issue: Extract<RawIssue, { code: 'too_small' | 'too_big' }>): string {
  const unit = { string: ' characters', array: ' entries' }[issue.origin as string] ?? ''
  if (issue.code === 'too_big')
    return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit}`
  if (unit !== '' && Number(issue.minimum) === 1) return 'must not be empty'
  return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit}`
}
