// What happens in the world outside the charts, as facts: what a restart needs, and no more.
import * as z from 'zod/mini'

const Millis = z.number()

/** The two queues the handlers are fed from. */
export const QueueName = z.enum(['inbound-text', 'wake-up'])
export type QueueName = z.infer<typeof QueueName>

const timed = { at: Millis, seq: z.int() }

/** The carrier's word on a text we sent. */
const Receipt = z.object({
  ...timed,
  kind: z.literal('receipt'),
  messageId: z.string(),
  to: z.string(),
  parts: z.int(),
  sentAt: Millis,
  attempts: z.int(),
  /** Why the text did not arrive; left out when it did. */
  failure: z.optional(z.string()),
})

/** Something that will happen by itself once its time has come. */
export const Pending = z.discriminatedUnion('kind', [
  /** A queue message that becomes visible at `at`; `receives` counts earlier deliveries. */
  z.object({
    ...timed,
    kind: z.literal('message'),
    queue: QueueName,
    messageId: z.string(),
    body: z.string(),
    sentAt: Millis,
    receives: z.int(),
  }),
  /** A one-time schedule: at its time, its input goes onto the wake-up queue. */
  z.object({ ...timed, kind: z.literal('schedule'), name: z.string(), input: z.string() }),
  Receipt,
])
export type Pending = z.infer<typeof Pending>
export type PendingOf<K extends Pending['kind']> = Extract<Pending, { kind: K }>

/** A text as a phone shows it. `out` left the service, `in` came from the patient, as everywhere here. */
export const PhoneMessage = z.object({
  id: z.string(),
  phone: z.string(),
  /** The clinic's number. */
  with: z.string(),
  direction: z.enum(['in', 'out']),
  body: z.string(),
  at: Millis,
  parts: z.int(),
})
export type PhoneMessage = z.infer<typeof PhoneMessage>

/** What a clinician was sent. `to` is a topic or an on-call number. */
export const SentPage = z.object({
  at: Millis,
  to: z.string(),
  level: z.string(),
  kind: z.string(),
  /** Null for a page that is not about an alert. */
  alertId: z.nullable(z.string()),
  body: z.string(),
})
export type SentPage = z.infer<typeof SentPage>

/** What was given up after its last try: a queue message, or a receipt that the function would not take. */
export const DeadLetter = z.discriminatedUnion('queue', [
  z.object({
    queue: QueueName,
    messageId: z.string(),
    body: z.string(),
    sentAt: Millis,
    at: Millis,
    receives: z.int(),
  }),
  z.object({
    queue: z.literal('delivery-report'),
    messageId: z.string(),
    receipt: Receipt,
    at: Millis,
    receives: z.int(),
  }),
])
export type DeadLetter = z.infer<typeof DeadLetter>

export const ClockMode = z.enum(['held', 'live'])
export type ClockMode = z.infer<typeof ClockMode>

export const Change = z.discriminatedUnion('type', [
  /** `aheadMs`: how far a live clock runs ahead of the wall's. `seq`: the last number given out. */
  z.object({
    type: z.literal('clock'),
    now: Millis,
    mode: ClockMode,
    aheadMs: z.number(),
    seq: z.int(),
  }),
  z.object({ type: z.literal('pending'), entry: Pending }),
  z.object({ type: z.literal('done'), seq: z.int() }),
  z.object({ type: z.literal('text'), message: PhoneMessage }),
  z.object({ type: z.literal('page'), page: SentPage }),
  z.object({ type: z.literal('dead'), letter: DeadLetter }),
  z.object({ type: z.literal('redriven'), messageId: z.string() }),
  /** Something that is done once in the life of a data folder. */
  z.object({ type: z.literal('mark'), name: z.string() }),
])
export type Change = z.infer<typeof Change>
