// What fails for now is tried again within seconds, and what a message asked for is not lost with the invocation.
import type { Context, SQSRecord } from 'aws-lambda'
import { beforeEach, expect, it } from 'vitest'
import { createHandler as inboundText } from '../../functions/inbound-text.ts'
import { createHandler as wakeUp } from '../../functions/wake-up.ts'
import { addMs } from '../../shared/calendar/index.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { SessionId } from '../../shared/vocabulary/ids.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, type TestDeps, testDeps } from '../support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
const monday = '2026-03-02T16:00:00Z'
const named = (name: string) => Object.assign(new Error('x'), { name })

let deps: TestDeps
/** What the queue was asked for: which message, how many seconds. */
let again: [string, number][]

beforeEach(async () => {
  deps = testDeps(monday)
  again = []
  deps.ownQueue = { handOnAgain: async (...asked) => void again.push(asked) }
  await deps.store.claimName(patient.phone, key('p1'))
  await handle(deps, demo, key('p1'), {
    type: 'Enrol',
    details: patient,
    consent,
    by: 'nurse',
    at: deps.now(),
    cause: null,
    requestHash: null,
  })
  deps.sent.length = 0
  deps.armed.length = 0
})

const handed = (body: object, receives: number, id = 'a'): SQSRecord =>
  ({
    messageId: id,
    receiptHandle: `${id}/${receives}`,
    attributes: { ApproximateReceiveCount: String(receives) },
    body: JSON.stringify(body),
  }) as SQSRecord
const text = (body: string, receives: number, id = 'a') => {
  const inboundMessageId = id
  const Message = { originationNumber: patient.phone, messageBody: body, inboundMessageId }
  return handed({ Timestamp: monday, Message: JSON.stringify(Message) }, receives, id)
}
const receive = (...Records: SQSRecord[]) => inboundText(deps)({ Records } as never, context)
const wake = (receives: number) =>
  wakeUp(deps)({ Records: [handed(key('p1'), receives)] } as never, context)
const pass = (ms: number) => {
  deps.clock.now = addMs(deps.clock.now, ms)
}
const failedAll = { batchItemFailures: [{ itemIdentifier: 'a' }] }
const done = { batchItemFailures: [] }

it('a text that cannot be taken in for now comes again in two seconds, in ten, in thirty, then in the queue’s own time', async () => {
  const { store } = deps
  deps.store = { ...store, load: () => Promise.reject(named('ThrottlingException')) }
  for (const receives of [1, 2, 3, 4, 5])
    expect(await receive(text('HELP', receives))).toEqual(failedAll)
  expect(again).toEqual([
    ['a/1', 2],
    ['a/2', 10],
    ['a/3', 30],
  ])
  deps.store = store
  expect(await receive(text('HELP', 6))).toEqual(done)
  expect(deps.sent).toHaveLength(1)
})

it('those behind it come again with it, in their order', async () => {
  const { store } = deps
  deps.store = { ...store, load: () => Promise.reject(named('TimeoutError')) }
  await receive(text('HELP', 1, 'a'), text('LATER', 1, 'b'))
  expect(again).toEqual([
    ['a/1', 2],
    ['b/1', 2],
  ])
})

it('what is broken keeps the queue’s own time', async () => {
  deps.store = { ...deps.store, load: () => Promise.reject(new TypeError('x')) }
  expect(await receive(text('HELP', 1))).toEqual(failedAll)
  expect(again).toEqual([])
})

it('comes again in the queue’s own time where it cannot be had sooner', async () => {
  deps.ownQueue = { handOnAgain: () => Promise.reject(named('TimeoutError')) }
  deps.store = { ...deps.store, load: () => Promise.reject(named('TimeoutError')) }
  expect(await receive(text('HELP', 1))).toEqual(failedAll)
  expect(deps.lines.join()).toContain('a message comes again later than it could')
})

it('a page that SNS did not take goes out two seconds later', async () => {
  deps.failing.pages = named('ServiceUnavailable')
  expect(await receive(text('I want to die', 1))).toEqual(failedAll)
  expect(again).toEqual([['a/1', 2]])
  expect([deps.sent.length, deps.paged.length]).toEqual([1, 0])
  deps.failing.pages = null
  pass(2_000)
  expect(await receive(text('I want to die', 2))).toEqual(done)
  expect(deps.paged.map(({ kind }) => kind)).toEqual(['crisis', 'crisis'])
  // The text had left, and is not sent twice.
  expect(deps.sent).toHaveLength(1)
  expect((await loadChart(deps, key('p1'))).openPages).toEqual([])
})

it('three times held up a text is left to its lease and a wake-up', async () => {
  deps.failing.texts = named('ServiceUnavailable')
  expect(await receive(text('HELP', 1))).toEqual(failedAll)
  pass(2_000)
  expect(await receive(text('HELP', 2))).toEqual(failedAll)
  pass(10_000)
  expect(await receive(text('HELP', 3))).toEqual(failedAll)
  pass(30_000)
  expect(await receive(text('HELP', 4))).toEqual(done)
  expect(again.map(([, seconds]) => seconds)).toEqual([2, 10, 30])
  const [open] = (await loadChart(deps, key('p1'))).openTexts
  expect(open?.attempts).toBe(4)
  const end = addMs(deps.clock.now, 2 * 60_000)
  expect(deps.armed.some((each) => each.at >= end && each.at <= addMs(end, 60_000))).toBe(true)
})

it('a text that is handed on twice at once is answered once', async () => {
  expect(await receive(text('HELP', 1))).toEqual(done)
  expect(await receive(text('HELP', 2))).toEqual(done)
  expect(deps.sent).toHaveLength(1)
})

it('arms nothing ahead of a reply: dead before it was sent, the message that comes again sends it', async () => {
  const { texts } = deps
  deps.texts = { send: () => new Promise(() => {}) }
  void receive(text('HELP', 1))
  await expect.poll(async () => (await loadChart(deps, key('p1'))).openTexts.length).toBe(1)
  expect(deps.armed).toEqual([])
  deps.texts = texts
  pass(120_000)
  expect(await receive(text('HELP', 2))).toEqual(done)
  expect(deps.sent).toHaveLength(1)
  // Handed on a second time, it is not leant on: the retry had its wake-up before its commit.
  expect(deps.armed.length).toBeGreaterThan(0)
})

it('a wake-up likewise', async () => {
  const planned = {
    type: 'PlanSession',
    sessionId: SessionId.parse('s1'),
    kind: 'induction',
    by: 'nurse',
  } as const
  const startsAt = at('2026-03-04T16:00:00Z')
  const mark = { at: deps.now(), cause: null, requestHash: null }
  await handle(deps, demo, key('p1'), { ...planned, startsAt, ...mark })
  deps.clock.now = at('2026-03-03T23:30:00Z')
  const { texts } = deps
  deps.texts = { send: () => new Promise(() => {}) }
  deps.armed.length = 0
  void wake(1)
  await expect.poll(async () => (await loadChart(deps, key('p1'))).openTexts.length).toBe(1)
  expect(deps.armed).toEqual([])
  deps.texts = texts
  pass(120_000)
  expect(await wake(2)).toEqual(done)
  expect(deps.sent).toHaveLength(1)
})
