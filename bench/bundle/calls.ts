// A text arrives at a patient's chart, a clinician or the patient opens it: what calls that takes.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SNSClient } from '@aws-sdk/client-sns'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Context, SQSEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import { createHandler as createApi } from '../../functions/api.ts'
import { createHandler as createForm } from '../../functions/form.ts'
import { createHandler } from '../../functions/inbound-text.ts'
import { type GatewayEvent, gatewayEvent } from '../../local/server/gateway-event.ts'
import { instant } from '../../shared/calendar/index.ts'
import { snsPages } from '../../shared/gateways/pages.ts'
import { snsTexts } from '../../shared/gateways/texts.ts'
import { schedulerWakeUps } from '../../shared/gateways/wake-ups.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { handle } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { linkKeys } from '../../shared/store/link-keys.ts'
import { numberKeys } from '../../shared/store/number-keys.ts'
import { ClinicId, PatientId, PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { type Entry, shippedClinics } from './bundles.ts'
import { environment } from './environment.ts'
import type { FakeAws, Service } from './fake-aws.ts'

/** One call of the SDK: enough to make it again. */
export type Call = { service: Service; command: string; input: unknown }

const number = PhoneNumber.parse('+12025550123')
const patient = { clinicId: ClinicId.parse('demo'), patientId: PatientId.parse('p1') }

/** What a function is handed, and what it answers by. */
export type Asked = { event: object; calls: readonly Call[] }

/**
 * Enrols the patient at the fake AWS, leaves it so, and tells which calls a function then makes: for a text of these
 * words, for a clinician who opens the patient, and for the patient who opens a link.
 */
export async function callsFor(entry: Entry, words: string, aws: FakeAws): Promise<Asked> {
  const calls: Call[] = []
  const deps = listening(aws, calls)
  const token = await enrol(deps)
  aws.settle()
  calls.length = 0
  const event = eventsFor[entry]({ words, token })
  await runs[entry](deps, event)
  return { event, calls }
}

type Wanted = { words: string; token: string }
const eventsFor: Readonly<Record<Entry, (wanted: Wanted) => object>> = {
  'inbound-text': ({ words }) => textEvent(words),
  api: () => request(`/patients/${patient.patientId}`),
  form: ({ token }) => request(`/c/${token}`),
}

const context = JSON.parse('{}') satisfies Context

const runs: Readonly<Record<Entry, (deps: Deps, event: object) => Promise<void>>> = {
  'inbound-text': async (deps, event) => {
    const batch = { messages: [], failed: new Set<string>() }
    const answer = await createHandler(deps)({ ...Object(event), batch }, context)
    if (JSON.stringify(answer) !== '{"batchItemFailures":[]}') throw new Error('the text failed')
  },
  api: async (deps, event) => expectOk(await createApi(deps)(Object(event), context)),
  form: async (deps, event) => expectOk(await createForm(deps)(Object(event))),
}

function expectOk(answer: { statusCode?: number | undefined }): void {
  if (answer.statusCode !== 200) throw new Error('the request failed')
}

/** What SQS hands the function: words of one patient, sent just now. */
function textEvent(words: string): SQSEvent {
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

const request = (path: string): GatewayEvent =>
  gatewayEvent({
    method: 'GET',
    url: new URL(path, environment.SCREEN_ADDRESS),
    headers: {},
    body: '',
    claims: { sub: 'clinician-1', 'cognito:groups': ['demo.clinician'] },
    sourceIp: '192.0.2.1',
    requestId: 'request-1',
    now: Date.now(),
  })

/** With a check-in open, and a link that leads there. */
async function enrol(deps: Deps): Promise<string> {
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
    ...unmarked,
  })
  const asked = { type: 'OpenCheckIn', instruments: null, by: 'nurse', at, ...unmarked } as const
  const opened = await handle(deps, clinic, patient, asked)
  const checkIn = opened.kind === 'done' ? opened.chart.openCheckIn : null
  if (!checkIn) throw new Error('no check-in is open')
  const { checkInId, slot } = checkIn
  const token = deps.links.tokenOf(patient, checkInId, number)
  await deps.store.pointLink(deps.links.nameOf(token), { key: patient, checkInId, slot })
  return token
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
