// One failure of each kind, in the words of those who quote what they were given: no line tells of a person.
import { gzipSync } from 'node:zlib'
import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { createHandler as createApi } from '../../functions/api.ts'
import { createHandler as createDeliveryReport } from '../../functions/delivery-report.ts'
import { entry } from '../../functions/edge/entry.ts'
import { createHandler as createInboundText } from '../../functions/inbound-text.ts'
import { createHandler as createSweep } from '../../functions/sweep.ts'
import { createHandler as createWakeUp } from '../../functions/wake-up.ts'
import { snsPages } from '../../shared/gateways/pages.ts'
import { snsTexts } from '../../shared/gateways/texts.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { enrolment, testApi } from '../functions/api/clinic.ts'
import { key, phone, type TestDeps, testDeps } from '../support/deps.ts'
import { listen, observed, overheard, quote, secrets, tell, told } from './overhear.ts'
import { findings } from './told.ts'

listen()

const number = '+12025550123'
const words = 'Anabel says I keep thinking of the quarry'
const monday = '2026-03-02T16:00:00.000Z'
/** All that must not be told, in the shapes in which it comes by. */
const given = {
  firstName: 'Anabel',
  phone: number,
  national: '(202) 555-0123',
  body: words,
  answers: [3, 2, 1],
  score: 24,
}

describe('a failure', () => {
  let deps: TestDeps
  beforeEach(async () => {
    vi.stubEnv('AWS_REGION', 'us-east-1')
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const api = testApi(testDeps(monday, memoryStore()))
    await api.put('/patients/p1', enrolment({ firstName: given.firstName }))
    const end = { endedAt: '2026-03-02T15:00:00.000Z', note: words }
    const plan = { startsAt: '2026-03-02T14:00:00.000Z', kind: 'induction' }
    await api.put('/patients/p1/sessions/s1', plan)
    await api.post('/patients/p1/sessions/s1/finish', end)
    deps = { ...api.deps, store: { ...api.deps.store } }
    told.length = 0
    secrets.phones.add(number)
    for (const word of [words, given.firstName]) secrets.words.add(word)
  })

  /** A function as Lambda runs it: what fails the invocation, the runtime writes down whole. */
  function deployed<E, R>(create: (deps: Deps) => (event: E, context: Context) => Promise<R>) {
    const handler = entry(() =>
      create({ ...observed(deps), ...overheard(deps), store: deps.store }),
    )
    return async (event: unknown): Promise<R | null> => {
      try {
        return await handler(event as E, { getRemainingTimeInMillis: () => 20_000 } as Context)
      } catch (error) {
        const { name, message, stack = '', ...more } = error as Error
        const stackTrace = stack.split('\n')
        tell(
          'line',
          JSON.stringify({
            level: 'ERROR',
            errorType: name,
            errorMessage: message,
            stackTrace,
            ...more,
          }),
        )
        return null
      }
    }
  }

  const record = (body: string) => ({ Records: [{ messageId: 'sqs-1', body }] })
  const inbound = (change: object = {}, envelope: object = {}) =>
    record(
      JSON.stringify({
        Timestamp: monday,
        Message: JSON.stringify({
          originationNumber: number,
          messageBody: words,
          inboundMessageId: 'm-1',
          ...change,
        }),
        ...envelope,
      }),
    )
  const crisis = inbound({ messageBody: 'I want to die' })
  const wake = record(JSON.stringify(key('p1')))
  const logs = (data: Buffer | string) => ({
    awslogs: { data: gzipSync(data).toString('base64') },
  })
  const report = (change: object = {}) =>
    logs(
      JSON.stringify({
        logEvents: [
          {
            id: 'log-1',
            message: JSON.stringify({
              notification: { messageId: 'carrier-1' },
              delivery: { destination: number, providerResponse: `${words} ${number}` },
              status: 'FAILURE',
              ...change,
            }),
          },
        ],
      }),
    )
  const http = (method: string, path: string, body?: unknown) => ({
    version: '2.0',
    rawPath: path,
    headers: { 'idempotency-key': `${number}` },
    requestContext: {
      requestId: 'request-1',
      authorizer: {
        jwt: { claims: { sub: 'c', 'cognito:groups': ['demo.clinician'] }, scopes: [] },
      },
      http: { method, path },
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
  })

  const fail = (name: keyof Deps['store'], error: unknown) => {
    Object.assign(deps.store, { [name]: () => Promise.reject(error) })
  }
  const quoted = (name: string) => quote(name, given)
  /** As a schema complains that was told to show its input. */
  const complaint = () =>
    z
      .strictObject({ answers: z.array(z.string()), phone: z.number() })
      .safeParse(given, { reportInput: true }).error
  const refusing = (name: string, message: string) => ({
    send: () => Promise.reject(Object.assign(new Error(message), { name, code: name })),
  })
  const invalid = `Invalid parameter: Message Reason: ${words} to ${number} is not valid`

  type Scenario = [what: string, run: () => Promise<unknown>]
  const scenarios: Scenario[] = [
    ['a text that is no JSON', () => deployed(createInboundText)(record(`{${words} ${number}`))],
    [
      'a text in an envelope that is torn',
      () => deployed(createInboundText)(inbound({}, { Message: `${words}"` })),
    ],
    [
      'a text of no time',
      () => deployed(createInboundText)(inbound({}, { Timestamp: `${number} ${words}` })),
    ],
    [
      'a text of a time too far',
      () => deployed(createInboundText)(inbound({}, { Timestamp: '+012025-01-01T00:00:00Z' })),
    ],
    [
      'a text of a stranger',
      () => deployed(createInboundText)(inbound({ originationNumber: '+12025550199' })),
    ],
    [
      'a text of a sender that is no number',
      () => deployed(createInboundText)(inbound({ originationNumber: '(202) 555-0123' })),
    ],
    ...(['TypeError', 'ThrottlingException', 'ValidationException', number] as const).flatMap(
      (name): Scenario[] => [
        [
          `looking a number up, ${name}`,
          async () => {
            fail('findPhone', quoted(name))
            await deployed(createInboundText)(inbound())
            await deployed(createDeliveryReport)(report())
          },
        ],
        [
          `loading a chart, ${name}`,
          async () => {
            fail('load', quoted(name))
            await deployed(createInboundText)(inbound())
            await deployed(createWakeUp)(wake)
            await deployed(createDeliveryReport)(report())
            await deployed(createApi)(http('GET', '/patients/p1'))
          },
        ],
        [
          `committing, ${name}`,
          async () => {
            fail('append', quoted(name))
            await deployed(createInboundText)(inbound())
            await deployed(createApi)(http('POST', '/patients/p1/pause', { reason: words }))
          },
        ],
        [
          `saving a snapshot, ${name}`,
          async () => {
            fail('saveSnapshot', quoted(name))
            await deployed(createInboundText)(inbound())
          },
        ],
        [
          `finding what is due, ${name}`,
          async () => {
            fail('due', quoted(name))
            await deployed(createSweep)({})
          },
        ],
        [
          `learning from the clinic, ${name}`,
          async () => {
            fail('roster', quoted(name))
            const plan = { startsAt: '2026-03-02T15:00:00Z', kind: 'induction' }
            await deployed(createApi)(http('PUT', '/patients/p1/sessions/s2', plan))
            const end = { endedAt: '2026-03-02T15:30:00Z', note: words }
            await deployed(createApi)(http('POST', '/patients/p1/sessions/s2/finish', end))
          },
        ],
        [
          `claiming a number, ${name}`,
          async () => {
            fail('claimName', quoted(name))
            await deployed(createApi)(http('PUT', '/patients/p2', enrolment(given)))
            await deployed(createApi)(http('PUT', '/patients/p2', enrolment()))
          },
        ],
        [
          `arming a wake-up, ${name}`,
          async () => {
            deps.wakeUps.arm = () => Promise.reject(quoted(name))
            await deployed(createInboundText)(crisis)
          },
        ],
      ],
    ),
    [
      'a schema that shows what it was given',
      async () => {
        fail('load', complaint())
        await deployed(createInboundText)(inbound())
        await deployed(createWakeUp)(wake)
        await deployed(createApi)(http('GET', '/patients/p1/timeline'))
      },
    ],
    [
      'what is thrown and is no error',
      async () => {
        fail('load', given)
        fail('due', `${number} ${words}`)
        await deployed(createWakeUp)(wake)
        await deployed(createSweep)({})
      },
    ],
    [
      'a text that SNS refuses with its words',
      async () => {
        for (const name of ['InvalidParameterException', 'AuthorizationErrorException']) {
          const numbers = { demo: phone('+12125550101') }
          deps.texts = snsTexts(refusing(name, invalid), numbers)
          deps.pages = snsPages(refusing(name, invalid), { demo: 'arn' }, numbers)
          await deployed(createInboundText)(
            inbound({ messageBody: 'HELP', inboundMessageId: name }),
          )
          await deployed(createInboundText)(
            inbound({ messageBody: 'I want to die', inboundMessageId: `${name}2` }),
          )
        }
      },
    ],
    [
      'a page that is refused for good',
      async () => {
        deps.failing.pages = { kind: 'refused', reason: 'invalid-number' }
        await deployed(createInboundText)(crisis)
      },
    ],
    ['a wake-up that is no JSON', () => deployed(createWakeUp)(record(`${words} ${number}`))],
    [
      'a wake-up for a number',
      () => deployed(createWakeUp)(record(JSON.stringify({ clinicId: 'demo', patientId: number }))),
    ],
    [
      'a wake-up of a clinic that is gone',
      () => deployed(createWakeUp)(record(JSON.stringify({ clinicId: 'gone', patientId: 'p1' }))),
    ],
    [
      'a chart with one commit missing',
      async () => {
        const { load } = deps.store
        deps.store.load = async (chart) => {
          const loaded = await load(chart)
          const [first, ...rest] = await deps.store.history(chart, { limit: 100 })
          return { ...loaded, snapshot: null, commits: [first!, ...rest.slice(2)].toReversed() }
        }
        await deployed(createInboundText)(inbound())
        await deployed(createWakeUp)(wake)
        await deployed(createApi)(http('GET', '/patients/p1'))
      },
    ],
    [
      'a chart whose event holds what it should not',
      async () => {
        const { load } = deps.store
        deps.store.load = async (chart) => {
          const { commits, ...loaded } = await load(chart)
          const bad = { type: 'ScoreRecorded', ...given } as never
          const last = { ...(await deps.store.history(chart, { limit: 1 }))[0]!, events: [bad] }
          const version = (loaded.snapshot?.version ?? 0) + commits.length + 1
          return { ...loaded, commits: [...commits, { ...last, version }] }
        }
        await deployed(createInboundText)(inbound())
        await deployed(createApi)(http('GET', '/patients/p1'))
      },
    ],
    [
      'reports that are not zipped',
      () => deployed(createDeliveryReport)({ awslogs: { data: btoa(`${words} ${number}`) } }),
    ],
    ['a report that is no JSON', () => deployed(createDeliveryReport)(logs(`${words} ${number}`))],
    [
      'a report of another form',
      () => deployed(createDeliveryReport)(report({ delivery: { destination: given } })),
    ],
    [
      'a request that is no JSON',
      () => deployed(createApi)(http('PUT', '/patients/p2', `{"${words}`)),
    ],
    ['a request with wrong values', () => deployed(createApi)(http('PUT', '/patients/p2', given))],
    [
      'a request for a path with a number',
      () => deployed(createApi)(http('GET', `/patients/${number}/x`)),
    ],
    ['an event that is no request', () => deployed(createApi)({ ...given, requestContext: {} })],
  ]

  /** Those that are the caller's own mistake, or a stranger's: they need no line, but those that come tell nothing. */
  const quiet = /^a request|^a text in an envelope|^a report that is no JSON/

  it.each(scenarios)('%s', async (what, run) => {
    await run()
    expect(findings(told, secrets)).toEqual([])
    if (!quiet.test(what)) expect(told.length).toBeGreaterThan(0)
  })
})

const environment = {
  TABLE_NAME: 'charts',
  SCHEDULE_GROUP: 'wake-ups',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/scheduler',
  WAKE_UP_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake-ups',
  PAGE_TOPIC_ARNS: '{}',
  SCREEN_ADDRESS: 'https://screen.example',
  NUMBER_SECRET: 'x'.repeat(32),
  TEXT_NUMBERS: '{}',
}
