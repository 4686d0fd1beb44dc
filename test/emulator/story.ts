// Ways into and out of the deployed service, as people and carriers use them.
import {
  CloudWatchLogsClient,
  CreateLogStreamCommand,
  FilterLogEventsCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import type { Account } from './aws.ts'

export type Reply = { status: number; body: Record<string, unknown> }

/** The HTTP API where the emulator has it: by its own address, under the id that `ApiUrl` names. */
export const apiOf =
  (emulator: string, apiUrl: string, token: string | null) =>
  async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const [id = ''] = new URL(apiUrl).hostname.split('.')
    const answer = await fetch(`${emulator}/_aws/execute-api/${id}/$default${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: Object(await answer.json().catch(() => ({}))) }
  }

/** Subscribes as a further pager does (infra/RUNBOOK.md "Deploy"), and tells what it was sent since. */
export async function pagerOn(account: Account, topic: string): Promise<() => Promise<string[]>> {
  const sqs = new SQSClient(account.client)
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '*',
        Condition: { ArnEquals: { 'aws:SourceArn': topic } },
      },
    ],
  })
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: `pager-${Date.now()}`, Attributes: { Policy } }),
  )
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  )
  const subscribe = { TopicArn: topic, Protocol: 'sqs', Endpoint: Attributes?.QueueArn }
  const raw = { Attributes: { RawMessageDelivery: 'true' } }
  await new SNSClient(account.client).send(new SubscribeCommand({ ...subscribe, ...raw }))
  const pages: string[] = []
  return async () => {
    const ask = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 })
    const { Messages = [] } = await sqs.send(ask)
    pages.push(...Messages.map(({ Body = '' }) => Body))
    return pages
  }
}

/** What SNS writes of a text that no carrier would take (docs/aws.md "Delivery reports"). */
export async function reportFailure(account: Account, messageId: string, destination: string) {
  const logs = new CloudWatchLogsClient(account.client)
  const logGroupName = `sns/${account.region}/${account.id}/DirectPublishToPhoneNumber/Failure`
  const logStreamName = `test-${messageId}`
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  const message = JSON.stringify({
    notification: { messageId, timestamp: new Date().toISOString() },
    delivery: {
      destination,
      providerResponse: 'Unknown error attempting to reach phone',
      smsType: 'Transactional',
    },
    status: 'FAILURE',
  })
  const logEvents = [{ timestamp: Date.now(), message }]
  await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
}

/** As a function that was taken over might try. */
export async function scanAs(account: Account, role: string, table: string): Promise<unknown> {
  const RoleArn = `arn:aws:iam::${account.id}:role/${role}`
  const assume = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'try' })
  const { Credentials: got } = await new STSClient(account.client).send(assume)
  const credentials = {
    accessKeyId: got?.AccessKeyId ?? '',
    secretAccessKey: got?.SecretAccessKey ?? '',
    sessionToken: got?.SessionToken ?? '',
  }
  const dynamodb = new DynamoDBClient({ ...account.client, credentials })
  return dynamodb.send(new ScanCommand({ TableName: table }))
}

/** What a function answers that is called as its rule calls it. */
export async function invoked(account: Account, FunctionName: string): Promise<unknown> {
  const { FunctionError, Payload = new Uint8Array() } = await new LambdaClient(account.client).send(
    new InvokeCommand({ FunctionName, Payload: '{}' }),
  )
  const said = Buffer.from(Payload).toString('utf8')
  if (FunctionError) throw new Error(said)
  return JSON.parse(said)
}

export async function linesOf(account: Account, logGroupName: string): Promise<string[]> {
  const logs = new CloudWatchLogsClient(account.client)
  const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName }))
  return events.map(({ message = '' }) => message)
}
