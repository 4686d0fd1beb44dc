// A clinic of two patients, of whom one has a chart that cannot be read; who is paged about it, and when.
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { createHandler as api } from '../../functions/api.ts'
import type { createHandler as files } from '../../functions/files.ts'
import { createHandler as inboundText } from '../../functions/inbound-text.ts'
import { createHandler as sweep } from '../../functions/sweep.ts'
import { handle } from '../../shared/loop/handle.ts'
import { CorruptCommit, type CorruptReason } from '../../shared/store/errors.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from './deps.ts'

export const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
export const noon = '2026-03-02T17:00:00Z'
export const p1 = key('p1')
export const numbers = { p1: phone('+12025550121'), p2: phone('+12025550122') }

export let deps: TestDeps
let broken: CorruptReason | null

/** What is wrong with the commits of p1 from now on; null once they are mended. */
export const spoil = (reason: CorruptReason | null): void => {
  broken = reason
}

/** Two patients, the first of whom has a chart that cannot be read. */
export async function begin(): Promise<void> {
  const store = memoryStore()
  broken = null
  deps = testDeps(noon, {
    ...store,
    load: async (chart) => {
      if (broken && chart.patientId === 'p1') throw new CorruptCommit(chart, 1, broken)
      return store.load(chart)
    },
  })
  for (const id of ['p1', 'p2'] as const) {
    await deps.store.claimName(numbers[id], key(id))
    await handle(deps, demo, key(id), {
      type: 'Enrol',
      details: { ...patient, phone: numbers[id] },
      consent,
      by: 'nurse',
      at: deps.now(),
      cause: null,
      requestHash: null,
    })
  }
  broken = 'not a commit'
  deps.sent.length = 0
}

export const minute = (count: number) =>
  at(new Date(Date.parse(noon) + count * 60_000).toISOString())
let texts = 0
export const text = (from: string, body: string, sentAt = deps.now()): SQSRecord => {
  texts += 1
  const message = {
    originationNumber: from,
    messageBody: body,
    inboundMessageId: `m${texts}`,
  }
  const envelope = { Timestamp: sentAt, Message: JSON.stringify(message) }
  return { messageId: `sqs-${texts}`, body: JSON.stringify(envelope) } as SQSRecord
}
export const receive = (...Records: SQSRecord[]) =>
  inboundText(deps)({ Records } as SQSEvent as never, context)
export const sweepAt = (count: number) => {
  deps.clock.now = minute(count)
  return sweep(deps)({} as never, context)
}
export const textAt = (count: number) => {
  deps.clock.now = minute(count)
  return receive(text(numbers.p1, 'hello'))
}
export const pagesAt = () =>
  deps.paged.map(({ to, at: when }) => [
    to === 'topic' ? 'topic' : 'on call',
    (Date.parse(when) - Date.parse(noon)) / 60_000,
  ])
export const both = (...minutes: number[]) =>
  minutes.flatMap((each) => [
    ['topic', each],
    ['on call', each],
  ])

/** @param of the function that answers such a call */
export async function ask(
  method: string,
  path: string,
  body?: unknown,
  query?: Record<string, string>,
  of: typeof api | typeof files = api,
) {
  const claims = { sub: 'clinician-1', 'cognito:groups': ['demo.clinician'] }
  const event = {
    version: '2.0',
    rawPath: path,
    headers: { 'idempotency-key': 'k1' },
    ...(query && { queryStringParameters: query }),
    ...(body ? { body: JSON.stringify(body) } : {}),
    isBase64Encoded: false,
    requestContext: {
      requestId: 'r1',
      authorizer: { jwt: { claims } },
      http: { method, path },
    },
  }
  const answer = await of(deps)(event as never, context)
  return { status: answer.statusCode, body: JSON.parse(answer.body ?? 'null') }
}
