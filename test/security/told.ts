// What the service tells others than the patient (log lines, metrics, schedules, queue messages, pages), held
// against what it may tell: ids, counts and words of our own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

export type Kind = 'line' | 'schedule' | 'queue message' | 'page'
export type Told = { kind: Kind; text: string }

/** What nobody may be told: of people who were met, and of what they said. */
export type Secrets = {
  /** E.164. */
  phones: Set<string>
  /** Names, birth dates, numbers of the clinic, notes, reasons, texts in both directions; short ones are told by shape alone. */
  words: Set<string>
}

/** Sentences of the log as they stand in the source: what is put together at run time is none. */
const sentences: ReadonlySet<string> = new Set(
  ['functions', 'shared'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /log\.(?:info|warn|error)\(\s*'([^'$]+)'/g,
        ),
      ])
      .map(([, sentence = '']) => sentence),
  ),
)

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))
const count = z.int().check(z.minimum(0), z.maximum(100_000))
const place = /(?:[\w.-]+:\d+:\d+|unknown)/
const errorName = /[A-Za-z$][\w.$-]*(?::[\w.-]+)?/

/** Every field a log line may have. A new one is looked at here before it is let out. */
const fields = {
  clinicId: z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,15}$/)),
  patientId: id,
  messageId: id,
  logEventId: id,
  requestId: id,
  error: z.string().check(z.regex(new RegExp(`^${errorName.source}$`))),
  where: z.string().check(z.regex(new RegExp(`^${place.source}$`))),
  code: z.enum(['not-found', 'conflict', 'stale', 'wrong', 'too-many']),
  /** What is wrong with a stored chart; of a fixed list. */
  reason: z.string().check(z.regex(/^[a-zA-Z ]{1,60}$/)),
  version: count,
  swept: count,
  failed: count,
  handedOut: count,
  /** Of a look at charts that could not be put on record: who looked at whose, and as what. */
  at: z.iso.datetime(),
  by: id,
  call: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  patientIds: z.string().check(z.regex(/^[A-Za-z0-9_,-]*$/)),
  roles: z.string().check(z.regex(/^[a-z,]*$/)),
  emergency: z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/)),
}

/** As Lambda's runtime writes what goes to the console. */
const LogLine = z.strictObject({
  timestamp: z.iso.datetime(),
  level: z.enum(['INFO', 'WARN', 'ERROR']),
  requestId: id,
  message: z.strictObject({
    message: z.string().check(z.refine((text) => sentences.has(text))),
    ...z.partial(z.object(fields)).shape,
  }),
})

const MetricLine = z.catchall(
  z.object({
    _aws: z.strictObject({
      Timestamp: z.int(),
      CloudWatchMetrics: z.tuple([
        z.strictObject({
          Namespace: z.literal('Afterglow'),
          Dimensions: z.tuple([z.tuple([z.literal('service')])]),
          Metrics: z.array(
            z.strictObject({
              Name: z.string().check(z.regex(/^[A-Z][A-Za-z]{2,30}$/)),
              Unit: z.literal('Count'),
            }),
          ),
        }),
      ]),
    }),
    service: z.literal('afterglow'),
  }),
  z.literal(1), // each metric under its name
)

/** As Lambda's runtime writes an invocation that failed. */
const FailedLine = z.strictObject({
  level: z.literal('ERROR'),
  errorType: z.literal('Error'),
  errorMessage: z.string().check(z.regex(new RegExp(`^${errorName.source} at ${place.source}$`))),
  stackTrace: z.tuple([
    z.string().check(z.regex(new RegExp(`^${errorName.source} at ${place.source}$`))),
  ]),
})

const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/
const WakeUp = z.strictObject({
  clinicId: fields.clinicId,
  patientId: id,
  at: z.string().check(z.regex(new RegExp(`^${instant.source}$`))),
})
const Schedule = z.strictObject({
  Name: z
    .string()
    .check(z.regex(/^[a-z][a-z0-9_-]{0,15}\.[A-Za-z0-9_-]{1,32}-\d{8}(?:\.[0-9a-z]{1,5})?$/)),
  GroupName: z.literal('group'),
  ScheduleExpression: z.string().check(z.regex(/^at\(\d{4}-\d\d-\d\dT\d\d:\d\d:00\)$/)),
  ScheduleExpressionTimezone: z.literal('UTC'),
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  ActionAfterCompletion: z.literal('DELETE'),
  Target: z.strictObject({
    Arn: z.literal('queue'),
    RoleArn: z.literal('role'),
    Input: z.string().check(z.refine((text) => fits(WakeUp, text))),
  }),
})

/** Without digits but for the clinic's own address, the ids of alert and patient, what page of a row it is, and how many there are. */
const Page = z.string().check(
  z.refine((text) => {
    const plain = text
      .replaceAll(/\bhttps?:\/\/\S+\/(?=[^/]*$)/gm, '')
      .replaceAll(/\b[0-9a-z]{9}-[0-9a-z]{5,12}\b/g, '')
      .replaceAll(/\bpatient p\d+\b/g, '')
      .replaceAll(/\(page \d{1,2}\)|\(and \d{1,2} more\)|^\d\. |\b988\b|\b911\b/gm, '')
      .replaceAll(/^Routine: \d+ alerts? of \d+ patients? to see to|^\d+ x /gm, '')
    return !/\d/.test(plain)
  }),
)

const shapes: Readonly<Record<Kind, (text: string) => boolean>> = {
  line: (text) => [LogLine, MetricLine, FailedLine].some((shape) => fits(shape, text)),
  schedule: (text) => fits(Schedule, text),
  'queue message': (text) => fits(WakeUp, text),
  page: (text) => Page.safeParse(text).success,
}

function fits(shape: z.ZodMiniType, text: string): boolean {
  try {
    return shape.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

/** What was told that may not be: one finding each. */
export function findings(told: readonly Told[], { phones, words }: Secrets): readonly string[] {
  const numbers = [...phones].map((phone) => phone.replace(/^\+1?/, ''))
  // Shorter ones, "2" and "STOP", stand in every line; that nobody tells those, the shapes see to.
  const phrases = [...words].map(plainly).filter((word) => word.length >= 6)
  return told.flatMap(({ kind, text }) => {
    const squeezed = text.replaceAll(/(?<=\d)[\s().+/-]+(?=\d)|[()]/g, '')
    const plain = plainly(text)
    const found = [
      shapes[kind](text) ? null : 'of a shape nobody expects',
      numbers.some((number) => squeezed.includes(number)) ? 'a phone number' : null,
      phrases.some((phrase) => plain.includes(phrase)) ? 'words of a person' : null,
    ]
    return found.filter((each) => each !== null).map((what) => `${what} in a ${kind}: ${text}`)
  })
}

/** As someone would look for it, whatever JSON made of it. */
const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\\[nrt"]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordy = new Set([
  'firstName',
  'lastName',
  'birthDate',
  'externalId',
  'name',
  'relation',
  'body',
  'note',
  'reason',
  'urgentBecause',
  'capturedBy',
  'method',
  'disposition',
])

/** Remembers what an event or a command holds of a person. */
export function remember(secrets: Secrets, value: unknown, name = ''): void {
  if (typeof value === 'string') {
    if (/^\+\d{8,15}$/.test(value)) secrets.phones.add(value)
    else if (wordy.has(name) && !ownWords.test(value)) secrets.words.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) remember(secrets, inner, key)
}

/** Reasons that are ours: of a slot skipped, a text dropped. */
const ownWords = /^[a-z]+(-[a-z]+)*$/
