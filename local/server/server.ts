// The front door: the application, its sign-in, the local endpoints, and the HTTP API behind the same checks as on AWS.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { isFilePath } from '../../functions/files/paths.ts'
import type { LocalSignIn } from '../sign-in/sign-in.ts'
import { contextFor } from '../world/deliveries.ts'
import { type Answer, json, write } from './answer.ts'
import { readBody } from './body.ts'
import { type Arrived, type GatewayEvent, gatewayEvent } from './gateway-event.ts'
import { answerLocal, type LocalDeps } from './local-endpoints.ts'
import { Problem } from './problem.ts'
import type { Claims } from './tokens.ts'
import { turnAway } from './turn-away.ts'
import { refuseOtherNames, refuseOtherSites, refuseOtherSitesActing } from './visitors.ts'

export type ServerDeps = LocalDeps & {
  api: (event: GatewayEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>
  /** Where all of this answers: `http://localhost:8080`. */
  origin: string
  signIn: LocalSignIn
  /** Files out and in. */
  files: ServerDeps['api']
  /** The page behind a patient's link. */
  form: ServerDeps['api']
  /** FHIR: reads the tokens itself, systems' and people's. */
  fhir: ServerDeps['api']
  page: (path: string) => Answer | null
  /** Why nothing can be kept any more; null as long as it can. */
  trouble: () => Error | null
  onError: (error: unknown) => void
}

/** As API Gateway bounds them: bytes of the request line and all headers, and the time a request may take. */
const bounds = {
  maxHeaderSize: 10_240,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Node looks for those that are late every thirty seconds, if it is not told.
  connectionsCheckingInterval: 500,
}

/** Requests that come before `deps` are there wait for them. */
export function createLocalServer(deps: Promise<ServerDeps>): Server {
  let requests = 0
  const server = createServer(bounds, async (request, response) => {
    requests += 1
    const id = `local-${requests}`
    const ready = await deps
    await serve(ready, request, response, id).catch(ready.onError)
  })
  return server.on('clientError', turnAway)
}

async function serve(
  deps: ServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> {
  const made = await answer(deps, request, response, id).catch((error: unknown) =>
    refusal(error, id, deps.onError),
  )
  if (made === null) return
  const trouble = deps.trouble()
  write(response, trouble === null ? made : cannotKeep(trouble))
}

/** Whatever became of a request, what it changed may not be on disk. */
const cannotKeep = ({ message }: Error): Answer =>
  json(507, { error: { code: 'cannot-keep', message } })

/** Null of what is answered already: the sign-in is a server of its own, which writes its own answers. */
async function answer(
  deps: ServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<Answer | null> {
  refuseOtherNames(request)
  const url = urlOf(request)
  if (url.pathname.startsWith('/sign-in/')) {
    refuseOtherSites(request)
    await deps.signIn.serve(request, response)
    return null
  }
  return answerHere(deps, request, url, id)
}

async function answerHere(
  deps: ServerDeps,
  request: IncomingMessage,
  url: URL,
  id: string,
): Promise<Answer> {
  const method = request.method ?? 'GET'
  const page = method === 'GET' || method === 'HEAD' ? deps.page(url.pathname) : null
  if (page !== null) {
    refuseOtherSitesActing(request)
    return byItsName(deps, request, url) ?? page
  }
  if (url.pathname.startsWith('/calendar/')) {
    const body = await readBody(request)
    return callCalendar(deps, request, { method, url, body, requestId: id })
  }
  if (url.pathname.startsWith('/c/')) {
    refuseOtherSitesActing(request)
    const body = await readBody(request)
    return callForm(deps, request, { method, url, body, requestId: id })
  }
  refuseOtherSites(request)
  const inner = behindPrefix(url)
  if (inner.pathname.startsWith('/fhir/'))
    return answerFhir(deps, request, { method, url: inner, requestId: id })
  const body = await readBody(request)
  if (url.pathname.startsWith('/local/')) {
    const { pathname: path, searchParams: query } = url
    return answerLocal(deps, { method, path, query, body })
  }
  const claims = await signedIn(deps, request)
  const sourceIp = request.socket.remoteAddress ?? ''
  const headers = headersOf(request)
  const call = { method, url: inner, headers, body, claims, sourceIp }
  return callApi(deps, { ...call, requestId: id })
}

/** The application asks below /api, as on AWS, where the rest of the address is files. */
function behindPrefix(url: URL): URL {
  const behind = new URL(url)
  behind.pathname = url.pathname.replace(/^\/api(?=\/)/, '')
  return behind
}

/** Whoever comes by a number is sent to the name: the sign-in belongs to that one address. */
function byItsName({ origin }: ServerDeps, request: IncomingMessage, url: URL): Answer | null {
  const wanted = new URL(origin)
  if (request.headers.host === undefined || request.headers.host === wanted.host) return null
  return { status: 302, headers: { location: `${origin}${url.pathname}${url.search}` }, body: '' }
}

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
  )

function urlOf(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? '/', 'http://localhost')
  } catch {
    throw new Problem(400, 'malformed', 'The address cannot be read.')
  }
}

/** Tokens for programs, of `GET /local/token`, and those that people sign in for. */
async function signedIn({ tokens, signIn }: ServerDeps, request: IncomingMessage): Promise<Claims> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const claims =
    token === undefined ? null : ((await tokens.verify(token)) ?? (await signIn.verify(token)))
  if (claims === null) throw new Problem(401, 'unauthorized', 'Sign in first.')
  return claims
}

/** Nobody signs in: the link is all there is. */
function callForm(
  { world, form }: ServerDeps,
  request: IncomingMessage,
  call: Pick<Arrived, 'method' | 'url' | 'body' | 'requestId'>,
): Promise<Answer> {
  const sourceIp = request.socket.remoteAddress ?? ''
  const headers = headersOf(request)
  return invoke(world, form, 'form', { ...call, headers, sourceIp, claims: {} })
}

/** Nor here: calendar programs ask from anywhere. */
function callCalendar(
  { world, files }: ServerDeps,
  request: IncomingMessage,
  call: Pick<Arrived, 'method' | 'url' | 'body' | 'requestId'>,
): Promise<Answer> {
  const sourceIp = request.socket.remoteAddress ?? ''
  return invoke(world, files, 'files', {
    ...call,
    headers: headersOf(request),
    sourceIp,
    claims: {},
  })
}

/** What cannot even be read is turned down in FHIR's own form as well. */
async function answerFhir(
  deps: ServerDeps,
  request: IncomingMessage,
  call: Pick<Arrived, 'method' | 'url' | 'requestId'>,
): Promise<Answer> {
  try {
    return await callFhir(deps, request, { ...call, body: await readBody(request) })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { status, message } = error
    const code = status === 413 ? 'too-long' : 'invalid'
    const issue = [{ severity: 'error', code, diagnostics: message }]
    return {
      status,
      headers: { 'content-type': 'application/fhir+json; charset=utf-8' },
      body: JSON.stringify({ resourceType: 'OperationOutcome', issue }),
    }
  }
}

/** Whoever asks is found out behind this door. */
function callFhir(
  { world, fhir }: ServerDeps,
  request: IncomingMessage,
  call: Pick<Arrived, 'method' | 'url' | 'body' | 'requestId'>,
): Promise<Answer> {
  const sourceIp = request.socket.remoteAddress ?? ''
  return invoke(world, fhir, 'fhir', { ...call, headers: headersOf(request), sourceIp, claims: {} })
}

const callApi = ({ world, api, files }: ServerDeps, call: Omit<Arrived, 'now'>): Promise<Answer> =>
  isFilePath(call.url.pathname)
    ? invoke(world, files, 'files', call)
    : invoke(world, api, 'api', call)

/** Reads run side by side; whatever may change a chart runs alone. */
async function invoke(
  world: ServerDeps['world'],
  handler: ServerDeps['api'],
  name: string,
  call: Omit<Arrived, 'now'>,
): Promise<Answer> {
  const run = () =>
    handler(
      gatewayEvent({ ...call, now: Date.parse(world.clock().now) }),
      contextFor(name, call.requestId),
    )
  const { requestId } = call
  const result = await (call.method === 'GET' ? run() : world.alone(run))
  const [cookie] = result.cookies ?? []
  const headers = Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)])
  return {
    status: result.statusCode ?? 200,
    headers: {
      'cache-control': 'no-store',
      'apigw-requestid': requestId,
      // The service's own time, which the application goes by: here that of the clock in its drawer.
      date: new Date(world.clock().now).toUTCString(),
      ...Object.fromEntries(headers),
      ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
    },
    body: result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : (result.body ?? ''),
  }
}

function refusal(error: unknown, id: string, onError: (error: unknown) => void): Answer {
  if (error instanceof Problem) {
    const { headers, ...rest } = json(error.status, error.body)
    return { ...rest, headers: { ...headers, ...error.headers } }
  }
  onError(error)
  const body = { error: { code: 'internal', message: 'Something went wrong on our side.' } }
  const { headers, ...rest } = json(500, body)
  return { ...rest, headers: { ...headers, 'apigw-requestid': id } }
}
