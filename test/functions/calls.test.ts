// The figure that a patient feels: how many calls stand between an answer and the next question.

import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import type { Context, SQSEvent } from 'aws-lambda'
import { mockClient } from 'aws-sdk-client-mock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHandler } from '../../functions/inbound-text.ts'
import { createHandler as wakeUp } from '../../functions/wake-up.ts'
import { localNumberKeys } from '../../local/number-keys.ts'
import { snsPages } from '../../shared/gateways/pages.ts'
import { snsTexts } from '../../shared/gateways/texts.ts'
import { schedulerWakeUps } from '../../shared/gateways/wake-ups.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { consent, patient } from '../chart/scenario.ts'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const number = '+12025550123'
const calls: string[] = []
const sns = mockClient(SNSClient)
const scheduler = mockClient(SchedulerClient)
let engine: Dynalite
let deps: TestDeps

beforeAll(async () => {
  engine = await openDynalite()
  engine.client.middlewareStack.add(
    (next, context) => async (args) => {
      calls.push(String(context.commandName))
      return next(args)
    },
    { step: 'initialize' },
  )
  sns.on(PublishCommand).callsFake(() => {
    calls.push('Publish')
    return { MessageId: `sns-${calls.length}` }
  })
  scheduler.on(CreateScheduleCommand).callsFake(() => {
    calls.push('CreateSchedule')
    return {}
  })
  deps = {
    ...testDeps(
      '2026-03-02T15:00:00Z',
      dynamoDbStore(engine.client, await engine.table(), localNumberKeys),
    ),
    texts: snsTexts(new SNSClient({}), { demo: phone('+12125550101') }),
    pages: snsPages(
      new SNSClient({}),
      { demo: 'arn:aws:sns:us-east-1:1:p' },
      { demo: phone('+12125550101') },
    ),
    wakeUps: schedulerWakeUps(new SchedulerClient({}), {
      group: 'g',
      queueArn: 'arn:q',
      roleArn: 'arn:r',
    }),
  }
  await deps.store.claimName(phone(number), key('p1'))
  const run = (ask: object) =>
    handle(deps, demo, key('p1'), {
      ...ask,
      at: deps.now(),
      cause: null,
      requestHash: null,
    } as never)
  await run({ type: 'Enrol', details: { ...patient, phone: number }, consent, by: 'n' })
  await run({
    type: 'PlanSession',
    sessionId: 's1',
    startsAt: at('2026-03-02T16:00:00Z'),
    kind: 'induction',
    by: 'n',
  })
  deps.clock.now = at('2026-03-02T17:00:00Z')
  await run({
    type: 'FinishSession',
    sessionId: 's1',
    startedAt: null,
    endedAt: deps.now(),
    doseMg: null,
    note: null,
    route: 'iv',
    lot: null,
    weightKg: null,
    confirmed: 'as it was',
    by: 'n',
  })
  deps.clock.now = at('2026-03-12T15:00:00Z')
  const Records = [{ messageId: 'w', body: JSON.stringify(key('p1')) }]
  await wakeUp(deps)({ Records } as never, {} as Context)
})
afterAll(() => engine.close())

async function texts(body: string, minute: number): Promise<{ before: number; all: number }> {
  deps.clock.now = at(`2026-03-12T15:${String(minute).padStart(2, '0')}:00Z`)
  calls.length = 0
  const Message = JSON.stringify({
    originationNumber: number,
    destinationNumber: demo.textNumber,
    messageBody: body,
    inboundMessageId: `m${minute}`,
  })
  const record = { messageId: 'r', body: JSON.stringify({ Message, Timestamp: deps.now() }) }
  const event = { Records: [record] } as SQSEvent
  expect(await createHandler(deps)(event as never, {} as Context)).toEqual({
    batchItemFailures: [],
  })
  return { before: calls.indexOf('Publish') + 1, all: calls.length }
}

describe('a text in the midst of a check-in', () => {
  it('is replied to by the fourth call, and an ordinary answer is done by the sixth', async () => {
    const counted: [string, { before: number; all: number }][] = []
    const said = ['1', '1', '0', '2', 'back', 'skip', '1', 'hm', 'help', '1 1 0 0 0']
    for (const [minute, body] of said.entries()) counted.push([body, await texts(body, minute + 1)])
    // Whose number it is, the chart, the commit, the text; the commit that it was sent, the snapshot.
    const answer = { before: 4, all: 6 }
    // And the mark by which screens look again at their lists.
    const news = { before: 4, all: 7 }
    expect(counted).toEqual([
      ['1', news],
      ['1', answer],
      ['0', answer],
      ['2', answer],
      ['back', news],
      ['skip', news],
      ['1', answer],
      ['hm', news],
      ['help', news],
      ['1 1 0 0 0', news],
    ])
    expect((await loadChart(deps, key('p1'))).scores).toHaveLength(1)
  })
})
