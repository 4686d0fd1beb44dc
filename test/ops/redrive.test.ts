import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import { mockClient } from 'aws-sdk-client-mock'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { redrive } from '../../ops/redrive/redrive.ts'
import { newFolder, remove, run } from '../local/running.ts'
import { ran } from './around.ts'

const stacks = mockClient(CloudFormationClient)
const sqs = mockClient(SQSClient)
const lambda = mockClient(LambdaClient)

process.env.AWS_REGION ??= 'us-east-1'
const url = (name: string) => `https://sqs.us-east-1.amazonaws.com/111122223333/${name}`
const arn = (name: string) => `arn:aws:sqs:us-east-1:111122223333:${name}`
const outputs = {
  InboundDeadLetters: url('inbound'),
  WakeUpDeadLetters: url('wake-ups'),
  ReportDeadLetters: url('reports'),
  InboundQueue: arn('inbound-texts'),
  ReportFunction: 'Afterglow-DeliveryReport',
}

beforeEach(() => {
  for (const each of [stacks, sqs, lambda]) each.reset()
  stacks.on(DescribeStacksCommand).resolves({
    Stacks: [
      {
        StackName: 'Afterglow',
        CreationTime: new Date(0),
        StackStatus: 'CREATE_COMPLETE',
        Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({
          OutputKey,
          OutputValue,
        })),
      },
    ],
  })
  for (const [name, waiting] of Object.entries({ inbound: 2, 'wake-ups': 0, reports: 1 }))
    sqs.on(GetQueueAttributesCommand, { QueueUrl: url(name) }).resolves({
      Attributes: {
        QueueArn: arn(name),
        ApproximateNumberOfMessages: String(waiting),
        ApproximateNumberOfMessagesNotVisible: name === 'reports' ? '3' : '0',
      },
    })
})

describe('npm run redrive', () => {
  it('says how many letters wait in each queue, and touches none', async () => {
    expect(await ran(redrive, [])).toEqual({
      code: 0,
      out: "inbound: 2 waiting\nwake-ups: 0 waiting\nreports: 1 waiting, 3 in someone's hands",
      err: '',
    })
    expect(stacks.commandCalls(DescribeStacksCommand)[0]!.args[0].input).toEqual({
      StackName: 'Afterglow',
    })
    expect(sqs.commandCalls(ReceiveMessageCommand)).toHaveLength(0)
    expect(sqs.commandCalls(StartMessageMoveTaskCommand)).toHaveLength(0)
  })

  it('looks in the stack it is told', async () => {
    await ran(redrive, ['--stack', 'Afterglow-West'])
    expect(stacks.commandCalls(DescribeStacksCommand)[0]!.args[0].input.StackName).toBe(
      'Afterglow-West',
    )
  })

  it('refuses a stack that is not there, or is older than its outputs', async () => {
    stacks.on(DescribeStacksCommand).rejects(new Error('Stack with id X does not exist'))
    expect(await ran(redrive, ['--stack', 'X'])).toMatchObject({
      code: 1,
      err: 'There is no stack X in this account and region (--stack names another).',
    })
    stacks.on(DescribeStacksCommand).resolves({ Stacks: [] })
    expect((await ran(redrive, [])).err).toMatch(/has no output InboundDeadLetters: deploy/)
  })
})

/** A move task as SQS lists it; `startedAt` in its own clock's milliseconds. */
const task = (startedAt: number, Status = 'COMPLETED', moved = 2) => ({
  Results: [{ Status, StartedTimestamp: startedAt, ApproximateNumberOfMessagesMoved: moved }],
})
const started = () =>
  sqs.commandCalls(StartMessageMoveTaskCommand).map(({ args }) => args[0].input.SourceArn)

describe('npm run redrive -- inbound', () => {
  it('lets SQS move the letters back, and waits until it has', async () => {
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [] })
      .resolvesOnce(task(1_000, 'RUNNING'))
      .resolves(task(1_000))
    expect(await ran(redrive, ['inbound'])).toMatchObject({ code: 0, out: 'inbound: 2 moved back' })
    expect(started()).toEqual([arn('inbound')])
    // Named, because of those that SNS could not hand over SQS does not know where they belong.
    expect(sqs.commandCalls(StartMessageMoveTaskCommand)[0]!.args[0].input.DestinationArn).toBe(
      arn('inbound-texts'),
    )
    expect(sqs.commandCalls(ListMessageMoveTasksCommand)).toHaveLength(3)
  })

  it('says so when SQS gives up', async () => {
    const failed = { Status: 'FAILED', FailureReason: 'AccessDenied', StartedTimestamp: 1_000 }
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [] })
      .resolves({ Results: [failed] })
    expect(await ran(redrive, ['inbound'])).toEqual({
      code: 1,
      out: 'inbound: 0 moved back, then FAILED (AccessDenied)',
      err: 'Not all of it went back: see above.',
    })
  })

  it('does not take yesterday’s task for its own while the list is behind', async () => {
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce(task(1_000, 'COMPLETED', 40))
      .resolvesOnce(task(1_000, 'COMPLETED', 40))
      .resolvesOnce(task(9_000, 'RUNNING', 0))
      .resolves(task(9_000, 'COMPLETED', 3))
    expect(await ran(redrive, ['inbound'])).toEqual({
      code: 0,
      out: 'inbound: 3 moved back',
      err: '',
    })
  })

  it('watches a task that is under way already, and starts none beside it', async () => {
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce(task(1_000, 'RUNNING', 1))
      .resolvesOnce(task(1_000, 'RUNNING', 4))
      .resolves(task(1_000, 'COMPLETED', 5))
    const { code, out } = await ran(redrive, ['inbound'])
    expect(code).toBe(0)
    expect(out).toBe('inbound: is being moved back already; watching that\ninbound: 5 moved back')
    expect(started()).toEqual([])
  })

  it('leaves a long move to itself after a while, and says where to look', async () => {
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [] })
      .resolves(task(1_000, 'RUNNING'))
    const { code, out } = await ran(redrive, ['inbound'])
    expect(code).toBe(0)
    expect(out).toContain('still being moved back; look again')
  })
})

describe('npm run redrive -- reports', () => {
  const letter = (id: string, Body = `{"awslogs":"${id}"}`) => ({
    MessageId: id,
    ReceiptHandle: `handle-${id}`,
    Body,
  })
  const deleted = () =>
    sqs.commandCalls(DeleteMessageCommand).map(({ args }) => args[0].input.ReceiptHandle)

  it('hands each letter to the function, and deletes it once it is taken', async () => {
    sqs
      .on(ReceiveMessageCommand)
      .resolvesOnce({ Messages: [letter('a'), letter('b')] })
      .resolves({})
    lambda.on(InvokeCommand).resolves({ StatusCode: 200 })
    const { code, out } = await ran(redrive, ['reports'])

    expect(code).toBe(0)
    expect(out).toBe('reports: a taken\nreports: b taken\nreports: 2 handed back')
    const calls = lambda.commandCalls(InvokeCommand).map(({ args }) => args[0].input)
    expect(calls.map(({ FunctionName }) => FunctionName)).toEqual([
      'Afterglow-DeliveryReport',
      'Afterglow-DeliveryReport',
    ])
    expect(String(calls[0]?.Payload)).toBe('{"awslogs":"a"}')
    expect(deleted()).toEqual(['handle-a', 'handle-b'])
  })

  it('keeps what fails again, goes on with the rest, and ends when it comes round', async () => {
    sqs
      .on(ReceiveMessageCommand)
      .resolvesOnce({ Messages: [letter('bad'), letter('torn', 'secret'), letter('good')] })
      .resolves({ Messages: [letter('bad')] })
    lambda
      .on(InvokeCommand)
      .resolvesOnce({ FunctionError: 'Unhandled' })
      .rejectsOnce(Object.assign(new Error('x'), { name: 'InvalidRequestContentException' }))
      .resolves({})
    const { code, out, err } = await ran(redrive, ['reports'])
    expect(code).toBe(1)
    expect(deleted()).toEqual(['handle-good'])
    expect(out).toContain('reports: 1 handed back, 2 failed again')
    expect(out + err).not.toMatch(/secret|awslogs/)
  })

  it('stops, and deletes nothing, when the function cannot be reached', async () => {
    sqs.on(ReceiveMessageCommand).resolves({ Messages: [letter('a')] })
    lambda.on(InvokeCommand).rejects(Object.assign(new Error('no'), { name: 'AccessDenied' }))
    expect(await ran(redrive, ['reports'])).toMatchObject({
      code: 1,
      err: 'reports: AccessDenied: no\nNot all of it went back: see above.',
    })
    expect(deleted()).toEqual([])
  })

  it('reaches the letters behind those that fail and show again before their turn', async () => {
    const bad = Array.from({ length: 10 }, (_, n) => `bad-${n}`)
    const good = ['good-1', 'good-2', 'good-3']
    const waiting = new Map([...bad, ...good].map((id) => [id, 0]))
    let seconds = 0
    // A queue that gives what is visible, oldest first, and hides what it gave.
    sqs.on(ReceiveMessageCommand).callsFake(async ({ VisibilityTimeout }) => {
      seconds += 1
      const shown = [...waiting].filter(([, from]) => from <= seconds).slice(0, 10)
      for (const [id] of shown) waiting.set(id, seconds + VisibilityTimeout)
      return { Messages: shown.map(([id]) => letter(id)) }
    })
    sqs.on(DeleteMessageCommand).callsFake(async ({ ReceiptHandle }) => {
      waiting.delete(ReceiptHandle.slice('handle-'.length))
      return {}
    })
    lambda.on(InvokeCommand).callsFake(async ({ Payload }) => {
      seconds += 31 // ten of them take longer than a letter stays hidden
      return String(Payload).includes('bad') ? { FunctionError: 'Unhandled' } : {}
    })
    const { code, out, err } = await ran(redrive, ['reports'])
    expect(err).toBe('Not all of it went back: see above.')

    expect(code).toBe(1)
    expect(deleted()).toEqual(good.map((id) => `handle-${id}`))
    expect(out).toContain('reports: 3 handed back, 10 failed again')
    expect(lambda.commandCalls(InvokeCommand)).toHaveLength(13)
  })
})

describe('npm run redrive -- all', () => {
  const queuesIn = (lines: string) => lines.split('\n').map((line) => line.split(':')[0])

  it('takes one queue after the other', async () => {
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [] })
      .resolvesOnce(task(1_000))
      .resolvesOnce({ Results: [] })
      .resolves(task(1_000))
    sqs.on(ReceiveMessageCommand).resolves({})
    const { code, out } = await ran(redrive, ['all'])
    expect(code).toBe(0)
    expect(queuesIn(out)).toEqual(['inbound', 'wake-ups', 'reports'])
  })

  it('gives each queue its turn though another refuses, and says which did', async () => {
    const refusal = Object.assign(new Error('no such right'), { name: 'AccessDenied' })
    sqs.on(ListMessageMoveTasksCommand).resolves({ Results: [] })
    sqs
      .on(ListMessageMoveTasksCommand, { SourceArn: arn('wake-ups') })
      .resolvesOnce({ Results: [] })
      .resolves(task(1_000))
    sqs.on(StartMessageMoveTaskCommand, { SourceArn: arn('inbound') }).rejects(refusal)
    sqs.on(ReceiveMessageCommand).resolves({})
    const { code, out, err } = await ran(redrive, ['all'])
    expect(code).toBe(1)
    expect(queuesIn(out)).toEqual(['wake-ups', 'reports'])
    expect(err).toBe('inbound: AccessDenied: no such right\nNot all of it went back: see above.')
  })
})

describe('the command line', () => {
  it.each([
    [['outbound'], 'there is no queue outbound; there are inbound, wake-ups, reports and all'],
    [['inbound', 'reports'], 'one queue, or all'],
    [['--force'], "Unknown option '--force'"],
    [['--stack'], "Option '--stack <value>' argument missing"],
    [['--local', '--stack', 'x'], '--local has no stack'],
    [['--local', 'inbound'], 'the local run redrives all its queues at once: all'],
  ])('is refused with exit 2 before anything is asked: %j', async (args, complaint) => {
    const { code, err, out } = await ran(redrive, args)
    expect(code).toBe(2)
    expect(err).toContain(complaint)
    expect(out).toBe('')
    expect([...stacks.calls(), ...sqs.calls()]).toEqual([])
  })

  it('has help', async () => {
    const { code, out } = await ran(redrive, ['--help'])
    expect(code).toBe(0)
    expect(out).toContain('npm run redrive -- inbound')
  })
})

describe('npm run redrive -- --local', () => {
  const folder = newFolder()
  afterAll(() => remove(folder))

  it('lists and redrives what the local run set aside', async () => {
    const running = await run(folder)
    const env = { PORT: new URL(running.url).port }
    expect(await ran(redrive, ['--local'], { env })).toEqual({
      code: 0,
      out: 'inbound-text: 0 waiting\nwake-up: 0 waiting\ndelivery-report: 0 waiting',
      err: '',
    })
    const { out } = await ran(redrive, ['--local', 'all'], { env })
    expect(out).toBe('0 put back and tried again')
    const wrong = await fetch(`${running.url}/local/dead-letters/redrive`)
    expect(wrong.status).toBe(405)
    await running.close()
    expect(await ran(redrive, ['--local'], { env })).toMatchObject({
      code: 1,
      err: `Nothing answers at http://localhost:${env.PORT}: is npm start running there?`,
    })
  })
})
