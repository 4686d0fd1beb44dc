// A text arrives at a patient's chart, and what calls that takes.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SNSClient } from '@aws-sdk/client-sns'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Context, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { createHandler } from '../../functions/inbound-text.ts'
import { instant } from '../../shared/calendar/index.ts'
import { snsPages } from '../../shared/gateways/pages.ts'
import { snsTexts } from '../../shared/gateways/texts.ts'
import { schedulerWakeUps } from '../../shared/gateways/wake-ups.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { handle } from '../../shared/loop/handle.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { linkKeys } from '../../shared/store/link-keys.ts'
import { numberKeys } from '../../shared/store/number-keys.ts'
import { ClinicId, PatientId, PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { shippedClinics } from './bundles.ts'
import { environment } from './environment.ts'
import type { FakeAws, Service } from './fake-aws.ts'

/** One call of the SDK: enough to make it again. */
export type Call = { service: Service; command: string; input: unknown }

const number = PhoneNumber.parse('+12025550123')
const patient = { clinicId: ClinicId.parse('demo'), patientId: PatientId.parse('p1') }

/** What SQS hands the function: words of one patient, sent just now. */
export function textEvent(words: string): SQSEvent {
  const Message = JSON.stringify({
    originationNumber: number,
    destinationNumber: '+12125550101',
    messageBody: words,
    inboundMessageId: 'text-1',
  })
  const body = JSON.stringify({ Message, Timestamp: new Date().toISOString() })
  const attributes = { ApproximateReceiveCount: '1' }
  return JSON.parse(JSON.stringify({ Records: [{ messageId: 'record-1', body, attributes }] }))
}

/** Enrolls the patient at the fake AWS, leaves it so, and tells which calls the function then makes for a text. */
export async function callsFor(words: string, aws: FakeAws): Promise<readonly Call[]> {
  const calls: Call[] = []
  const deps = listening(aws, calls)
  await enrol(deps)
  aws.settle()
  calls.length = 0
  const context = JSON.parse('{}') satisfies Context
  const answer = await createHandler(deps)(withBatch(textEvent(words)), context)
  if (JSON.stringify(answer) !== '{"batchItemFailures":[]}') throw new Error('the text failed')
  return calls
}

type Given = Parameters<ReturnType<typeof createHandler>>[0]
/** The batch is the function's own doing, by its middleware. */
const withBatch = (event: SQSEvent): Given => ({
  ...event,
  batch: { messages: [], failed: new Set() },
})

async function enrol(deps: Deps): Promise<void> {
  const [clinic] = deps.clinics.filter(({ id }) => id === patient.clinicId)
  if (!clinic) throw new Error('no such clinic')
  const at = deps.now()
  await deps.store.claimName(number, patient)
  await handle(deps, clinic, patient, {
    type: 'Enrol',
    details: {
      firstName: 'Ann',
      phone: number,
      timezone: 'America/New_York',
      language: 'en',
      condition: 'depression',
      checkInBy: 'text',
    },
    consent: {
      textMessages: true,
      unencryptedTextAcknowledged: true,
      method: 'paper',
      capturedAt: at,
      capturedBy: 'front-desk',
    },
    by: 'nurse',
    at,
    cause: null,
    requestHash: null,
  })
}

/** As deployed, but for the log; every call is written down. */
function listening(aws: FakeAws, calls: Call[]): Deps {
  const at = (service: Service) => ({
    endpoint: aws.address(service),
    region: environment.AWS_REGION,
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  })
  const Numbers = z.record(z.string(), PhoneNumber)
  const numbers = Numbers.parse(JSON.parse(environment.TEXT_NUMBERS))
  const topics = z.record(z.string(), z.string()).parse(JSON.parse(environment.PAGE_TOPIC_ARNS))
  const table = DynamoDBDocumentClient.from(new DynamoDBClient(at('dynamodb')), {
    marshallOptions: { removeUndefinedValues: true },
  })
  const sns = heard(new SNSClient(at('sns')), 'sns', calls)
  const keys = numberKeys(environment.NUMBER_SECRET)
  return {
    clinics: shippedClinics(),
    numbers: keys,
    links: { ...linkKeys(environment.NUMBER_SECRET), base: `${environment.SCREEN_ADDRESS}/c/` },
    store: dynamoDbStore(heard(table, 'dynamodb', calls), environment.TABLE_NAME, keys),
    texts: snsTexts(sns, numbers),
    pages: snsPages(sns, topics, numbers),
    wakeUps: schedulerWakeUps(heard(new SchedulerClient(at('scheduler')), 'scheduler', calls), {
      group: environment.SCHEDULE_GROUP,
      queueArn: environment.WAKE_UP_QUEUE_ARN,
      roleArn: environment.SCHEDULE_ROLE_ARN,
    }),
    screen: environment.SCREEN_ADDRESS,
    now: () => instant(Date.now()),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    metrics: { count: () => {} },
  }
}

function heard<T extends { send: (...given: never[]) => unknown }>(
  client: T,
  service: Service,
  calls: Call[],
): T {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (name !== 'send' || typeof member !== 'function') return member
      return (command: { input: object }, ...rest: unknown[]) => {
        const input: unknown = JSON.parse(JSON.stringify(command.input))
        calls.push({ service, command: command.constructor.name, input })
        return Reflect.apply(member, target, [command, ...rest])
      }
    },
  })
}
