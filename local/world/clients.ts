// In-process SNS and Scheduler with the shape of the SDK's clients, so that the gateways run unchanged.
import {
  type DeleteOptedOutNumberCommand,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import { type CreateScheduleCommandInput, DeleteScheduleCommand } from '@aws-sdk/client-scheduler'
import type { PublishCommandInput } from '@aws-sdk/client-sns'
import type { ChangeMessageVisibilityCommandInput } from '@aws-sdk/client-sqs'
import { type Chance, noChance } from './chance.ts'
import type { SentPage } from './changes.ts'
import type { WorldState } from './state.ts'

export class ServiceError extends Error {
  constructor(name: string, message: string) {
    // It comes from outside, as a wire error does: a trace of ours would say nothing, and costs most of the call.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(message)
    Error.stackTraceLimit = stackTraceLimit
    this.name = name
  }
}

/** What a page is about; its words alone would not tell a program. */
export type PageAbout = Pick<SentPage, 'level' | 'kind' | 'alertId'>

/** Counts the parts of an SMS; injected, since the rule is the product's. */
export type CountParts = (body: string) => number

/** Looks like a UUID, as SNS message ids do; the same run gives the same ids. */
export const messageIdOf = (seq: number): string =>
  `00000000-0000-4000-8000-${seq.toString(16).padStart(12, '0')}`

/** SNS as the texts gateway sees it: a text lands on a phone at once, its receipt comes later. */
export function snsForTexts(
  state: WorldState,
  countParts: CountParts,
  report: Chance['report'] = noChance.report,
) {
  return {
    async send(command: { input: PublishCommandInput }) {
      const { PhoneNumber: phone, Message: body, MessageAttributes: attributes } = command.input
      if (!phone || !body) throw new ServiceError('InvalidParameterException', 'Invalid parameter')
      const seq = state.nextSeq()
      const messageId = messageIdOf(seq)
      const at = state.clock.now
      const parts = countParts(body)
      const { afterMs, failure } = report(phone, at)
      const from = attributes?.['AWS.MM.SMS.OriginationNumber']?.StringValue ?? ''
      state.commit([
        {
          type: 'text',
          message: { id: messageId, phone, with: from, direction: 'out', body, at, parts },
        },
        {
          type: 'pending',
          entry: {
            kind: 'receipt',
            at: at + afterMs,
            seq,
            messageId,
            to: phone,
            parts,
            sentAt: at,
            attempts: 0,
            ...(failure === null ? {} : { failure }),
          },
        },
      ])
      return { MessageId: messageId, $metadata: {} }
    },
  }
}

/** SNS as the pages gateway sees it for one page: a topic or an on-call phone, kept as the list of pages. */
export function snsForPage(state: WorldState, about: PageAbout) {
  return {
    async send(command: { input: PublishCommandInput }) {
      const { TopicArn: topic, PhoneNumber: phone, Message: body = '' } = command.input
      const to = phone ?? topic?.split(':').at(-1) ?? ''
      const { level, kind, alertId } = about
      const messageId = messageIdOf(state.nextSeq())
      state.commit([
        { type: 'page', page: { at: state.clock.now, to, level, kind, alertId, body } },
      ])
      return { MessageId: messageId, $metadata: {} }
    },
  }
}

/**
 * EventBridge Scheduler for one-time schedules: minute precision, names taken once, gone after firing.
 * A time in the past is refused, the harsher of the two ways AWS is reported to behave.
 */
export function scheduler(state: WorldState) {
  return {
    async send(command: { input: CreateScheduleCommandInput } | DeleteScheduleCommand) {
      if (command instanceof DeleteScheduleCommand) return takenBack(state, command.input.Name)
      const { Name: name, ScheduleExpression: expression, Target: target } = command.input
      const written = expression?.match(/^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/)?.[1]
      if (!name || !written || target?.Input === undefined)
        throw new ServiceError('ValidationException', 'Invalid schedule')
      const at = Date.parse(`${written}Z`)
      if (at < state.clock.now - (state.clock.now % 60_000))
        throw new ServiceError('ValidationException', 'The schedule is in the past')
      if (state.scheduleNamed(name) !== null)
        throw new ServiceError('ConflictException', `Schedule ${name} already exists`)
      const entry = {
        kind: 'schedule',
        at,
        seq: state.nextSeq(),
        name,
        input: target.Input,
      } as const
      state.commit([{ type: 'pending', entry }])
      return { ScheduleArn: `arn:aws:scheduler:local:schedule/${name}`, $metadata: {} }
    },
  }
}

function takenBack(state: WorldState, name = '') {
  const seq = state.scheduleNamed(name)
  if (seq === null)
    throw new ServiceError('ResourceNotFoundException', `Schedule ${name} does not exist`)
  state.commit([{ type: 'done', seq }])
  return { $metadata: {} }
}

/** SQS for whoever has been handed a message: when it is handed on again, should it fail. By receipt handle. */
export function visibility(now: () => number) {
  const until = new Map<string, number>()
  return {
    /** Once: null where nobody has said. */
    take(receiptHandle: string): number | null {
      const at = until.get(receiptHandle) ?? null
      until.delete(receiptHandle)
      return at
    },
    async send({ input }: { input: ChangeMessageVisibilityCommandInput }) {
      const { ReceiptHandle = '', VisibilityTimeout = 0 } = input
      until.set(ReceiptHandle, now() + VisibilityTimeout * 1_000)
      return { $metadata: {} }
    },
  }
}

/** AWS's opt-out lists: taken note of, for as long as the process runs, and in nobody's way. */
export function carrierLists() {
  const listed = new Set<string>()
  return {
    listed: listed as ReadonlySet<string>,
    async send(command: PutOptedOutNumberCommand | DeleteOptedOutNumberCommand) {
      const { input } = command
      const entry = `${input.OptOutListName} ${input.OptedOutNumber}`
      if (command instanceof PutOptedOutNumberCommand) listed.add(entry)
      else if (!listed.delete(entry))
        throw new ServiceError('ResourceNotFoundException', 'not on this list')
      return { $metadata: {} }
    },
  }
}
