// FHIR as systems and people ask it, with the API beside it on one store: what one writes the other reads.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { FhirDeps } from '../../../functions/fhir/deps.ts'
import { takeTurn } from '../../../functions/fhir/export/work.ts'
import { systemTokens } from '../../../functions/fhir/system-tokens.ts'
import { createHandler } from '../../../functions/fhir.ts'
import { memoryFiles } from '../../../local/export-files.ts'
import type { ExportTurn } from '../../../shared/gateways/exports.ts'
import { memoryAssertions } from '../../../shared/store/memory-assertions.ts'
import { clinics, type TestDeps, testDeps } from '../../support/deps.ts'
import { type Api, type Claims, monday, testApi } from '../api/clinic.ts'

export const base = 'https://screen.example/fhir/R4'
export const tokenEndpoint = 'https://screen.example/fhir/token'
/** The wall's clock, whatever the clinic's says. */
export const wallMs = Date.parse('2026-11-27T12:00:00Z')

const pair = await generateKeyPair('ES384')
const stranger = await generateKeyPair('ES384')
const { x = '', y = '' } = await exportJWK(pair.publicKey)
const key = { kty: 'EC', crv: 'P-384', x, y, kid: 'k1' } as const

export const ehr = 'demo-ehr'
const all = [
  'system/*.rs',
  'system/Appointment.cu',
  'system/Procedure.cu',
  'system/Patient.cu',
  'system/Observation.cu',
]

/** Each shipped clinic with a system of its own, and a session record; `demo-reader` may read observations and nothing else. */
const withSystems = clinics.map((clinic) => ({
  ...clinic,
  sessionRecord: clinics[1]?.sessionRecord,
  fhirClients: [
    { clientId: `${clinic.id}-ehr`, jwks: { keys: [key] }, scopes: all },
    { clientId: `${clinic.id}-reader`, jwks: { keys: [key] }, scopes: ['system/Observation.rs'] },
  ],
}))

// biome-ignore lint/suspicious/noExplicitAny: a test reads what a caller would get.
export type Answered = { status: number; headers: Record<string, string>; body: any; text: string }

export type Ask = {
  /** A token; null for none. */
  token?: string | null
  query?: string
  headers?: Record<string, string>
  body?: unknown
  raw?: string
}

export type Fhir = ReturnType<typeof testFhir>

/** People's tokens are their claims as JSON: how they are signed is the other side's. */
export const personToken = (claims: Claims): string =>
  `person-${Buffer.from(JSON.stringify(claims)).toString('base64url')}`

export const person = (role: string, clinicId = 'demo'): string =>
  personToken({ sub: `${role}-1`, 'cognito:groups': [`${clinicId}.${role}`] })

export function testFhir(given: TestDeps = testDeps(monday)) {
  const deps = { ...given, clinics: withSystems }
  const wall = { ms: wallMs }
  const files = memoryFiles()
  const turns: ExportTurn[] = []
  const fhirDeps: FhirDeps = {
    ...deps,
    people: async (token) =>
      token.startsWith('person-')
        ? JSON.parse(Buffer.from(token.slice(7), 'base64url').toString())
        : null,
    systems: systemTokens('a secret of the tests, long enough to be one'),
    exports: { files, queue: { ask: async (turn) => void turns.push(turn) } },
    assertions: memoryAssertions(),
    wall: () => wall.ms,
  }
  const handler = createHandler(fhirDeps)
  const api: Api = testApi(deps)
  let calls = 0
  async function call(method: string, path: string, ask: Ask = {}): Promise<Answered> {
    calls += 1
    const { token = person('clinician'), query = '', headers = {}, body, raw } = ask
    const text = raw ?? (body === undefined ? '' : JSON.stringify(body))
    const event = {
      rawPath: `/fhir${path}`,
      rawQueryString: query,
      headers: {
        ...(text !== '' && { 'content-type': 'application/fhir+json' }),
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      requestContext: { requestId: `request-${calls}`, http: { method, path: `/fhir${path}` } },
      body: text,
      isBase64Encoded: false,
    } as unknown as APIGatewayProxyEventV2
    const { statusCode = 0, headers: sent = {}, body: answer = '' } = await handler(event)
    const isJson =
      /json/.test(String(sent['content-type'])) && !/ndjson/.test(String(sent['content-type']))
    return {
      status: statusCode,
      headers: Object.fromEntries(
        Object.entries(sent).map(([name, value]) => [name, String(value)]),
      ),
      body: isJson && answer !== '' ? JSON.parse(answer) : answer,
      text: answer,
    }
  }
  return {
    api,
    deps,
    fhirDeps,
    wall,
    files,
    turns,
    /** Works the exports off that were asked for, as the queue would. */
    work: async () => {
      for (let turn = turns.shift(); turn; turn = turns.shift()) await takeTurn(fhirDeps, turn)
    },
    call,
    get: (path: string, ask?: Ask) => call('GET', path, ask),
    /** Follows `https://screen.example/fhir/R4/…`, as a client follows links. */
    follow: (url: string, ask?: Ask) => {
      const { pathname, search } = new URL(url)
      return call('GET', pathname.replace(/^\/fhir/, ''), { query: search.slice(1), ...ask })
    },
    form: (path: string, fields: Record<string, string>, ask: Ask = {}) =>
      call('POST', path, {
        raw: new URLSearchParams(fields).toString(),
        ...ask,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...ask.headers },
      }),
  }
}

type Claimed = {
  clientId?: string
  aud?: string | string[]
  jti?: string | null
  seconds?: number
  kid?: string
  by?: 'the client' | 'a stranger'
  sub?: string
}

let jtis = 0

/** What a system signs; each claim as it should be, unless told. */
export function assertion(change: Claimed = {}): Promise<string> {
  jtis += 1
  const {
    clientId = ehr,
    aud = tokenEndpoint,
    jti = `jti-${jtis}`,
    seconds = 240,
    kid = 'k1',
    by = 'the client',
    sub = clientId,
  } = change
  const now = Math.floor(wallMs / 1000)
  return new SignJWT(jti === null ? {} : { jti })
    .setProtectedHeader({ alg: 'ES384', kid })
    .setIssuer(clientId)
    .setSubject(sub)
    .setAudience(aud)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(by === 'the client' ? pair.privateKey : stranger.privateKey)
}

export const grant = (clientAssertion: string, scope = 'system/*.rs') => ({
  grant_type: 'client_credentials',
  scope,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: clientAssertion,
})

/** A system's token, as it gets one. */
export async function systemToken(
  fhir: Fhir,
  { clientId = ehr, scope = 'system/*.rs' }: { clientId?: string; scope?: string } = {},
): Promise<string> {
  const answer = await fhir.form('/token', grant(await assertion({ clientId }), scope), {
    token: null,
  })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body.access_token
}
