// What the stack tells a function. A value that is missing or wrong fails the start, by name.
import * as z from 'zod/mini'
import { PhoneNumber } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'

const Arn = z.string().check(z.regex(/^arn:/))

const Environment = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  SCHEDULE_GROUP: z.string().check(z.minLength(1)),
  SCHEDULE_ROLE_ARN: Arn,
  WAKE_UP_QUEUE_ARN: Arn,
  /** JSON, clinic id to the topic its pages go to. */
  PAGE_TOPIC_ARNS: z.record(z.string(), Arn),
  /** JSON, clinic id to the number that texts for it. */
  TEXT_NUMBERS: z.record(z.string(), PhoneNumber),
  /** By which numbers get their names in the table. */
  NUMBER_SECRET: z.string().check(z.minLength(32)),
})
export type Environment = z.infer<typeof Environment>

/** Throws naming the variables that are wrong, never their values. */
export function readEnvironment(from: Record<string, string | undefined>): Environment {
  const { PAGE_TOPIC_ARNS = '', TEXT_NUMBERS = '' } = from
  const parsed = Environment.safeParse({
    ...from,
    PAGE_TOPIC_ARNS: parseJson(PAGE_TOPIC_ARNS),
    TEXT_NUMBERS: parseJson(TEXT_NUMBERS),
  })
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]
  throw new Error(`environment variables missing or wrong: ${names.join(', ')}`)
}
