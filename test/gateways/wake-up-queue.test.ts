import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { sqsWakeUps } from '../../shared/gateways/wake-up-queue.ts'
import { at, key } from '../support/deps.ts'

const sqs = mockClient(SQSClient)
const queue = sqsWakeUps(new SQSClient({}), 'https://sqs.example/queue')
beforeEach(() => {
  sqs.reset()
  sqs.on(SendMessageBatchCommand).resolves({})
})
const put = () => sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => input)

describe('wake-ups that we put on the queue', () => {
  it('go ten a call, and tell of a chart its ids and the turn that is kept for it', async () => {
    const turnAt = at('2026-03-02T16:00:10Z')
    const charts = Array.from({ length: 23 }, (_, each) => ({ ...key(`p${each}`), turnAt }))
    await queue.put(charts, 0)
    const sizes = put().map(({ Entries }) => Entries?.length ?? 0)
    expect(sizes.sort((a, b) => b - a)).toEqual([10, 10, 3])
    const bodies = put().flatMap(({ Entries = [] }) =>
      Entries.map(({ MessageBody = '' }) => JSON.parse(MessageBody)),
    )
    expect(bodies).toEqual(
      expect.arrayContaining(charts.map((each) => JSON.parse(JSON.stringify(each)))),
    )
    expect(new Set(bodies.flatMap(Object.keys))).toEqual(
      new Set(['clinicId', 'patientId', 'turnAt']),
    )
  })

  it.each([
    [0, 0],
    [1, 1],
    [61_001, 62],
    [2 * 3_600_000, 900],
    [-5_000, 0],
  ])('come after %d ms rounded up, a quarter of an hour at most: %d s', async (ms, seconds) => {
    await queue.put([key('p1')], ms)
    expect(put()[0]?.Entries?.[0]?.DelaySeconds).toBe(seconds)
  })

  it('that the queue does not take are told, by no more than the code', async () => {
    sqs.on(SendMessageBatchCommand).resolves({
      Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }],
    })
    await expect(queue.put([key('p1')], 0)).rejects.toMatchObject({ code: 'InternalError' })
  })
})

it('counts what it holds: to be taken now, to come later, and at work', async () => {
  sqs.on(GetQueueAttributesCommand).resolves({
    Attributes: {
      ApproximateNumberOfMessages: '3',
      ApproximateNumberOfMessagesDelayed: '40',
      ApproximateNumberOfMessagesNotVisible: '500',
    },
  })
  expect(await queue.held()).toBe(543)
})
