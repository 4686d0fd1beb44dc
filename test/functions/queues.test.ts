import { gzipSync } from 'node:zlib'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as deliveryReport } from '../../functions/delivery-report.ts'
import { createHandler as inboundText } from '../../functions/inbound-text.ts'
import { createHandler as sweep } from '../../functions/sweep.ts'
import { createHandler as wakeUp } from '../../functions/wake-up.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
const monday = '2026-03-02T16:00:00Z'
const number = '+12025550123'

let deps: TestDeps
beforeEach(async () => {
  deps = testDeps(monday)
  await deps.store.claimName(phone(number), key('p1'))
  await handle(deps, demo, key('p1'), {
    type: 'Enrol',
    details: { ...patient, phone: phone(number) },
    consent,
    by: 'nurse',
    at: deps.now(),
    cause: null,
    requestHash: null,
  })
  deps.sent.length = 0
})

const record = (messageId: string, body: string) => ({ messageId, body }) as SQSRecord
const batch = (...Records: SQSRecord[]): SQSEvent => ({ Records })
const text = (body: string, id: string, from = number, sentAt = monday) =>
  record(
    `sqs-${id}`,
    JSON.stringify({
      Type: 'Notification',
      MessageId: 'x',
      Timestamp: sentAt,
      Message: JSON.stringify({
        originationNumber: from,
        destinationNumber: '+12125550101',
        messageKeyword: 'KEYWORD_1',
        messageBody: body,
        inboundMessageId: id,
        somethingNew: true,
      }),
    }),
  )

describe('inbound texts', () => {
  const receive = (...records: SQSRecord[]) =>
    inboundText(deps)(batch(...records) as never, context)

  it('are answered', async () => {
    expect(await receive(text('HELP', '1'))).toEqual({ batchItemFailures: [] })
    expect(deps.sent).toHaveLength(1)
  })

  it('delivered twice are handled once', async () => {
    await receive(text('HELP', '1'))
    await receive(text('HELP', '1'), text('HELP', '1'))
    expect(deps.sent).toHaveLength(1)
  })

  it('from unknown senders get no reply and are counted', async () => {
    await receive(text('hello', '1', '+13055550100'), text('hi', '2', 'SHORTCODE'))
    expect(deps.sent).toHaveLength(0)
    expect(deps.counted).toEqual(['UnknownSender', 'UnknownSender'])
  })

  it('to a clinic that has left clinics.json are counted, and a crisis goes to the dead letters, loudly', async () => {
    deps.clinics = deps.clinics.filter(({ id }) => id !== 'demo')
    expect((await receive(text('HELP', '1')))?.batchItemFailures).toEqual([])
    expect((await receive(text('I want to die', '2')))?.batchItemFailures).toHaveLength(1)
    expect(deps.counted).toEqual(['UnknownSender', 'UnknownSender', 'BrokenInvariant'])
  })

  it.each(['not json', '{}', '{"Message":"{","Timestamp":"2026-03-02T16:00:00Z"}', ''])(
    'that are poisoned (%s) fail alone',
    async (body) => {
      const result = await receive(record('bad', body), text('HELP', '1'))
      expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'bad' }] })
      expect(deps.sent).toHaveLength(1)
    },
  )

  it('of one patient keep their order and wait for one another; others go on', async () => {
    const load = deps.store.load
    deps.store.load = async (chart) => {
      if (chart.patientId === 'p1')
        throw Object.assign(new Error('x'), { name: 'ThrottlingException' })
      return load(chart)
    }
    const result = await receive(text('1', 'a'), text('2', 'b'), text('hi', 'c', '+13055550100'))
    expect(result).toEqual({
      batchItemFailures: [{ itemIdentifier: 'sqs-a' }, { itemIdentifier: 'sqs-b' }],
    })
  })

  it('are taken in the order they were sent, whatever order they come in', async () => {
    await receive(
      text('STOP', 'second', number, '2026-03-02T16:00:05Z'),
      text('HELP', 'first', number, '2026-03-02T16:00:01Z'),
    )
    expect(deps.sent.map((each) => each.body.slice(0, 60))).toEqual([
      expect.stringContaining('check-ins'),
      expect.stringContaining('unsubscribed'),
    ])
  })

  it('leave no number, name or body in any log line', async () => {
    await receive(
      text('my secret', '1'),
      text('hi', '2', '+13055550100'),
      record('bad', 'my secret'),
    )
    expect(deps.lines.join('\n')).not.toMatch(/secret|555|Ann/)
  })
})

describe('wake-ups', () => {
  it('do what is due, and nothing the second time', async () => {
    await handle(deps, demo, key('p1'), {
      type: 'PlanSession',
      sessionId: 's1' as never,
      startsAt: at('2026-03-05T15:00:00Z'),
      kind: 'induction',
      by: 'nurse',
      at: deps.now(),
      cause: null,
      requestHash: null,
    })
    deps.clock.now = at('2026-03-05T00:00:00Z')
    const event = batch(record('w', JSON.stringify({ ...key('p1'), at: deps.now() })))
    expect(await wakeUp(deps)(event as never, context)).toEqual({ batchItemFailures: [] })
    await wakeUp(deps)(event as never, context)
    expect(deps.sent).toHaveLength(1)
  })

  it('for charts and clinics that are gone change nothing', async () => {
    const event = batch(
      record('a', JSON.stringify(key('nobody'))),
      record('b', JSON.stringify({ clinicId: 'closed', patientId: 'p1' })),
    )
    expect(await wakeUp(deps)(event as never, context)).toEqual({ batchItemFailures: [] })
    expect((await loadChart(deps, key('nobody'))).version).toBe(0)
  })
})

describe('the sweep', () => {
  it('finds what no wake-up came for', async () => {
    deps.failing.texts = new Error('ThrottlingException')
    await inboundText(deps)(batch(text('HELP', '1')) as never, context)
    deps.failing.texts = null
    deps.clock.now = at('2026-03-02T16:03:01Z')
    expect(await sweep(deps)({} as never, context)).toEqual({ swept: 0, failed: 0, handedOut: 0 })
    deps.clock.now = at('2026-03-02T16:03:02Z')
    expect(await sweep(deps)({} as never, context)).toEqual({ swept: 1, failed: 0, handedOut: 0 })
    expect(deps.sent).toHaveLength(1)
  })
})

describe('delivery reports', () => {
  const report = (status: string, carrierId: string, destination = number) => {
    const message = JSON.stringify({
      notification: { messageId: carrierId, timestamp: '2026-03-02 16:00:00.000' },
      delivery: { destination, providerResponse: 'Unknown error attempting to reach phone' },
      status,
    })
    const data = gzipSync(
      JSON.stringify({
        logEvents: [
          { id: '1', message },
          { id: '2', message: 'no' },
        ],
      }),
    )
    return deliveryReport(deps)({ awslogs: { data: data.toString('base64') } }, context)
  }

  it('of a crisis text that never arrived page the clinic, once', async () => {
    await inboundText(deps)(batch(text('I want to die', '1')) as never, context)
    const { awaitedTexts } = await loadChart(deps, key('p1'))
    await report('FAILURE', awaitedTexts[0]!.carrierId)
    await report('FAILURE', awaitedTexts[0]!.carrierId)
    expect(deps.paged.map((each) => each.kind)).toEqual(['crisis', 'crisis', 'undelivered-notice'])
  })

  it('of a crisis text that arrived are on its chart', async () => {
    await inboundText(deps)(batch(text('I want to die', '1')) as never, context)
    const { awaitedTexts } = await loadChart(deps, key('p1'))
    await report('SUCCESS', awaitedTexts[0]!.carrierId, '+13055550100')
    expect((await loadChart(deps, key('p1'))).awaitedTexts).toEqual([])
  })

  it('of texts that arrived and nobody waits for open no chart', async () => {
    await inboundText(deps)(batch(text('HELP', '1')) as never, context)
    const asked: string[] = []
    const { store } = deps
    deps.store = new Proxy(store, {
      get: (target, name) => {
        asked.push(String(name))
        return Reflect.get(target, name)
      },
    })
    await report('SUCCESS', 'carrier-2')
    expect(asked).toEqual(['findReport'])
  })

  it('of other texts and other numbers change nothing', async () => {
    const before = (await loadChart(deps, key('p1'))).version
    await report('FAILURE', 'carrier-1')
    await report('SUCCESS', 'carrier-9', '+13055550100')
    expect((await loadChart(deps, key('p1'))).version).toBe(before)
  })
})
