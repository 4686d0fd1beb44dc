// SQS batches at the edge: each record stands or falls alone.
import type middy from '@middy/core'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Deps } from '../../shared/loop/deps.ts'
import type { Heard } from '../../shared/quarantine/state.ts'
import { comeAgainSoon } from './again.ts'
import { guard } from './guard.ts'

/** A message as the queue has handed it on: how often, this time included, and by what it is spoken of to the queue. */
type Handed = { id: string; receives: number; receiptHandle: string }

/** One message, read; or the reason it can never be. */
export type Parsed<T> = Handed & ({ kind: 'read'; message: T } | { kind: 'unreadable' })
export type Batch<T> = { messages: readonly Parsed<T>[]; failed: Set<string> }

/**
 * Reads every record by `parse`; one that cannot be read fails alone, comes back, and ends in the dead-letter
 * queue. The handler marks its own failures in `failed`.
 */
export function sqsBatch<T>(
  deps: Deps,
  parse: (record: SQSRecord) => T | null,
): middy.MiddlewareObj<SQSEvent & { batch: Batch<T> }, SQSBatchResponse> {
  return {
    before: ({ event }) => {
      const failed = new Set<string>()
      const messages = event.Records.map((record): Parsed<T> => {
        const message = parse(record)
        const { messageId: id, receiptHandle } = record
        const handed = { id, receiptHandle, receives: receivesOf(record) }
        if (message !== null) return { ...handed, kind: 'read', message }
        failed.add(record.messageId)
        deps.log.error('a queue message could not be read', { messageId: record.messageId })
        return { ...handed, kind: 'unreadable' }
      })
      event.batch = { messages, failed }
    },
    after: (request) => {
      const { failed } = request.event.batch
      request.response = {
        batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })),
      }
    },
  }
}

/** How often the queue has handed it on, this time included. */
export const receivesOf = ({ attributes }: SQSRecord): number =>
  Number(attributes?.ApproximateReceiveCount ?? 1)

/**
 * Whether it stands for a wake-up (shared/loop/handle.ts): handed on for the first time, it comes again after two minutes
 * should this invocation die. One that has come again is not leant on a second time.
 */
export const standsForWakeUp = ({ receives }: { receives: number }): boolean => receives === 1

export type Handling<T> = {
  groupOf: (message: T) => string
  run: (message: T) => Promise<void>
  /** The patient's text it is. One that speaks of a crisis has its turn whatever became of those before it. */
  heard?: (message: T) => Heard
}

/** Handles messages that share a group in order, groups beside each other. */
export async function inGroups<T>(
  deps: Deps,
  { messages, failed }: Batch<T>,
  handling: Handling<T>,
): Promise<void> {
  const read = messages.filter((each) => each.kind === 'read')
  const groups = Map.groupBy(read, (each) => handling.groupOf(each.message))
  await Promise.all([...groups.values()].map((group) => inOrder(deps, group, failed, handling)))
}

async function inOrder<T>(
  deps: Deps,
  group: readonly (Handed & { message: T })[],
  failed: Set<string>,
  { run, heard }: Handling<T>,
): Promise<void> {
  let isHeldBack = false
  for (const { message, ...handed } of group) {
    const { id } = handed
    // What may pass holds the others back: order matters within a conversation, and less than a cry for help.
    if (isHeldBack && !heard?.(message).isCrisis) {
      failed.add(id)
      await comeAgainSoon(deps, handed)
      continue
    }
    const text = () => heard?.(message) ?? null
    const outcome = await guard(deps, { messageId: id }, () => run(message), text)
    if (outcome.kind === 'done') continue
    failed.add(id)
    // What is broken stays so: those behind it must not go down with it.
    if (outcome.failure === 'broken') continue
    isHeldBack = true
    await comeAgainSoon(deps, handed)
  }
}
