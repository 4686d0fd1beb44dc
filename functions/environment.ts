// What the stack tells a function. A value that is missing or wrong fails the start, by name.
//
// Read one by one: a schema of all would be built and compiled while a patient waits, to be used once.
import * as z from 'zod/mini'
import type { PhoneNumber } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'

const Arn = z.string().check(z.regex(/^arn:/))
const Name = z.string().check(z.minLength(1))
const Address = z.string().check(z.regex(/^https?:\/\/[^/]+$/))
/** What a clinic texts from: of E.164, or a short code, which is the account's and its country's alone. */
const OwnNumber = z
  .string()
  .check(z.regex(/^(\+[1-9]\d{6,14}|\d{5,6})$/))
  .brand<'PhoneNumber'>()
const Secret = z.string().check(z.minLength(32))

export type Environment = {
  TABLE_NAME: string
  SCHEDULE_GROUP: string
  SCHEDULE_ROLE_ARN: string
  WAKE_UP_QUEUE_ARN: string
  /** Told as JSON: names of topics in the clinics' order; from older releases, clinic id to ARN. */
  PAGE_TOPIC_ARNS: Readonly<Record<string, string>>
  /** JSON, clinic id to the number that texts for it. */
  TEXT_NUMBERS: Readonly<Record<string, PhoneNumber>>
  /** By which numbers get their names in the table. */
  NUMBER_SECRET: string
  /** Where the clinics' screen answers, and patients' pages below /c/. */
  SCREEN_ADDRESS: string
}

/**
 * Throws naming the variables that are wrong, never their values.
 *
 * @param clinicIds in the order in which the stack knows them
 */
export function readEnvironment(
  from: Record<string, string | undefined>,
  clinicIds: readonly string[] = [],
): Environment {
  const wrong: string[] = []
  const one = (name: keyof Environment, schema: typeof Name): string => {
    const parsed = schema.safeParse(from[name])
    if (!parsed.success) wrong.push(name)
    return parsed.data ?? ''
  }
  const each = <S extends z.ZodMiniType>(name: keyof Environment, schema: S) => {
    const found = byClinic(parseJson(from[name] ?? ''), clinicIds)
    const parsed = found?.map(([key, value]) => [key, schema.safeParse(value)] as const)
    if (!parsed?.every(([, { success }]) => success)) wrong.push(name)
    return Object.fromEntries(
      (parsed ?? []).flatMap(([key, { data }]) => (data === undefined ? [] : [[key, data]])),
    )
  }
  const read: Environment = {
    TABLE_NAME: one('TABLE_NAME', Name),
    SCHEDULE_GROUP: one('SCHEDULE_GROUP', Name),
    SCHEDULE_ROLE_ARN: one('SCHEDULE_ROLE_ARN', Arn),
    WAKE_UP_QUEUE_ARN: one('WAKE_UP_QUEUE_ARN', Arn),
    PAGE_TOPIC_ARNS: arnsOf(each('PAGE_TOPIC_ARNS', Name), from.WAKE_UP_QUEUE_ARN ?? ''),
    TEXT_NUMBERS: each('TEXT_NUMBERS', OwnNumber),
    NUMBER_SECRET: one('NUMBER_SECRET', Secret),
    SCREEN_ADDRESS: one('SCREEN_ADDRESS', Address),
  }
  if (wrong.length === 0) return read
  throw new Error(`environment variables missing or wrong: ${wrong.join(', ')}`)
}

/** Of a function that is told little: each named value. Throws naming those that are missing, never a value. */
export function required<N extends string>(
  from: Record<string, string | undefined>,
  names: readonly N[],
): Record<N, string> {
  const missing = names.filter((name) => !from[name])
  if (missing.length > 0)
    throw new Error(`environment variables missing or wrong: ${missing.join(', ')}`)
  const values = names.map((name) => [name, from[name] ?? ''])
  return Object.fromEntries(values) as Record<N, string>
}

/**
 * Null for what is neither an object nor a list with one entry a clinic. Twenty clinics' ids, said again in each
 * variable, would not fit (docs/aws.md "Queues and functions").
 */
export function byClinic(
  json: unknown,
  clinicIds: readonly string[],
): readonly (readonly [string, unknown])[] | null {
  if (!Array.isArray(json))
    return typeof json === 'object' && json !== null ? Object.entries(json) : null
  return json.length === clinicIds.length
    ? json.map((each, at) => [clinicIds[at] ?? '', each])
    : null
}

/** Topics are of the account and region that the queue is of. */
function arnsOf(
  topics: Readonly<Record<string, string>>,
  queueArn: string,
): Readonly<Record<string, string>> {
  const place = queueArn.replace(/:sqs:(.*:).*$/, ':sns:$1')
  return Object.fromEntries(
    Object.entries(topics).map(([id, name]) => [id, name.startsWith('arn:') ? name : place + name]),
  )
}
