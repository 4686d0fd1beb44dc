// Calls as API Gateway would make them, against the handler with the memory store and a clock that stands.
import type { Context } from 'aws-lambda'
import type { ApiEvent } from '../../../functions/api/request.ts'
import { createHandler as createApi } from '../../../functions/api.ts'
import { everyRoute as routes } from '../../../functions/every-route.ts'
import { isFilePath } from '../../../functions/files/paths.ts'
import { createHandler as createFiles } from '../../../functions/files.ts'
import type { CommandBody } from '../../../shared/chart/commands.ts'
import { handle } from '../../../shared/loop/handle.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../../support/deps.ts'
import { enrolment } from '../../support/enrolment.ts'

export { enrolment } from '../../support/enrolment.ts'

export const monday = '2026-03-02T15:00:00.000Z'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what a caller would get.
export type Answered = { status: number; headers: Record<string, unknown>; body: any }

export type Ask = {
  body?: unknown
  /** As it stands, instead of a body as JSON. */
  raw?: string
  base64?: boolean
  /** `raw` holds bytes, a letter each, and comes in base64. */
  bytes?: boolean
  key?: string | null
  query?: Record<string, string>
  headers?: Record<string, string>
  as?: Claims | null
}
export type Claims = Record<string, string | string[]>

export const clinician: Claims = { sub: 'clinician-1', 'cognito:groups': ['demo.clinician'] }
export const stranger: Claims = { sub: 'clinician-9', 'cognito:groups': ['north.clinician'] }

export type Api = ReturnType<typeof testApi>

export function testApi(deps: TestDeps = testDeps(monday)) {
  const api = createApi(deps)
  const files = createFiles(deps)
  let calls = 0
  async function call(method: string, path: string, ask: Ask = {}): Promise<Answered> {
    calls += 1
    const event = gatewayEvent(method, path, ask, `request-${calls}`)
    const { statusCode, headers, body } = await (isFilePath(path) ? files : api)(
      event,
      {} as Context,
    )
    const isJson = String(headers?.['content-type']).startsWith('application/json')
    const answer = isJson ? JSON.parse(body ?? 'null') : body
    if (statusCode === 200 && isJson) expectInForm(method, path, answer)
    return { status: statusCode ?? 0, headers: headers ?? {}, body: answer }
  }
  return {
    deps,
    call,
    get: (path: string, ask?: Ask) => call('GET', path, ask),
    put: (path: string, body: unknown, ask?: Ask) => call('PUT', path, { body, ...ask }),
    post: (path: string, body: unknown, ask?: Ask) => call('POST', path, { body, ...ask }),
  }
}

/** Whatever is asked, the answer is what its row says that it answers: no field more, none less. */
function expectInForm(method: string, path: string, answer: unknown): void {
  const isAsked = (form: string) =>
    new RegExp(`^${form.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
  const route = routes.find((each) => each.method === method && isAsked(each.path))
  if (!route) throw new Error(`${method} ${path} was answered and stands in no row`)
  route.answer.parse(answer)
}

export function gatewayEvent(method: string, path: string, ask: Ask, requestId: string): ApiEvent {
  const { body, raw, bytes = false, base64 = bytes, key, query, headers = {}, as = clinician } = ask
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const idempotencyKey = key === undefined && method === 'POST' ? requestId : key
  const event = {
    version: '2.0',
    routeKey: 'ANY /{proxy+}',
    rawPath: path,
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
      ...headers,
    },
    ...(query ? { queryStringParameters: query } : {}),
    pathParameters: { proxy: path.slice(1) },
    requestContext: {
      requestId,
      timeEpoch: Date.UTC(2026, 2, 2, 15),
      ...(as ? { authorizer: { jwt: { claims: as, scopes: [] } } } : {}),
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
    },
    ...(text === undefined
      ? {}
      : { body: base64 ? Buffer.from(text, bytes ? 'latin1' : 'utf8').toString('base64') : text }),
    isBase64Encoded: base64,
  }
  return event as unknown as ApiEvent
}

/** A clinic with one enrolled patient, p1. */
export async function withPatient(change: object = {}): Promise<Api> {
  const api = testApi()
  await api.put('/patients/p1', enrolment(change))
  return api
}

/** p1 has had one session, s1, which ended two hours ago. */
export async function withSession(): Promise<Api> {
  const api = await withPatient()
  await api.put('/patients/p1/sessions/s1', { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' })
  await api.post('/patients/p1/sessions/s1/finish', { endedAt: '2026-03-02T08:00:00-05:00' })
  return api
}

/** p1 texts us now, from the number that `enrolment` gives. */
export async function receive({ deps }: Api, body: string): Promise<void> {
  received += 1
  await commandOn(deps, {
    type: 'ReceiveText',
    lift: null,
    from: phone('+12025550123'),
    messageId: `m${received}`,
    body,
    sentAt: deps.now(),
  })
}
let received = 0

/** Moves the clock, and does what is due on p1's chart by then. */
export async function wakeAt({ deps }: Api, time: string): Promise<void> {
  deps.clock.now = at(time)
  await commandOn(deps, { type: 'WakeUp' })
}

export const commandOn = (deps: TestDeps, body: CommandBody) =>
  handle(deps, demo, key('p1'), { ...body, at: deps.now(), cause: null, requestHash: null })
