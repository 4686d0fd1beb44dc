// The front door: the page, the local endpoints, and the HTTP API behind the same checks as on AWS.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { contextFor } from '../world/deliveries.ts'
import { type Answer, json, write } from './answer.ts'
import { readBody } from './body.ts'
import { type Arrived, type GatewayEvent, gatewayEvent } from './gateway-event.ts'
import { answerLocal, type LocalDeps } from './local-endpoints.ts'
import { Problem } from './problem.ts'
import type { Claims } from './tokens.ts'
import { turnAway } from './turn-away.ts'

export type ServerDeps = LocalDeps & {
  api: (event: GatewayEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>
  page: (path: string) => Answer | null
  onError: (error: unknown) => void
}

/** As API Gateway bounds them: bytes of the request line and all headers, and the time a request may take. */
const bounds = { maxHeaderSize: 10_240, headersTimeout: 10_000, requestTimeout: 30_000 }

/** Requests that come before `deps` are there wait for them. */
export function createLocalServer(deps: Promise<ServerDeps>): Server {
  let requests = 0
  const server = createServer(bounds, async (request, response) => {
    requests += 1
    const ready = await deps
    await answer(ready, request, `local-${requests}`)
      .catch((error: unknown) => refusal(error, ready.onError))
      .then((done) => write(response, done))
      .catch(ready.onError)
  })
  return server.on('clientError', turnAway)
}

async function answer(deps: ServerDeps, request: IncomingMessage, id: string): Promise<Answer> {
  const url = urlOf(request)
  const method = request.method ?? 'GET'
  const page = method === 'GET' || method === 'HEAD' ? deps.page(url.pathname) : null
  if (page !== null) return page
  const body = await readBody(request)
  if (url.pathname.startsWith('/local/')) {
    refuseOtherSites(request)
    const { pathname: path, searchParams: query } = url
    return answerLocal(deps, { method, path, query, body })
  }
  const claims = await signedIn(deps, request)
  const sourceIp = request.socket.remoteAddress ?? ''
  const headers = headersOf(request)
  return callApi(deps, { method, url, headers, body, claims, sourceIp, requestId: id })
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

/** The local endpoints hand out tokens, so a page of another site must not reach them. */
function refuseOtherSites(request: IncomingMessage): void {
  const host = request.headers.host?.replace(/:\d+$/, '')
  const ours = ['localhost', '127.0.0.1', '[::1]'].includes(host ?? '')
  const { 'sec-fetch-site': site } = request.headers
  if (!ours || site === 'cross-site' || site === 'same-site')
    throw new Problem(403, 'forbidden', 'These endpoints answer this machine only.')
}

async function signedIn({ tokens }: ServerDeps, request: IncomingMessage): Promise<Claims> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const claims = token === undefined ? null : await tokens.verify(token)
  if (claims === null) throw new Problem(401, 'unauthorized', 'Sign in first.')
  return claims
}

/** Reads run side by side; whatever may change a chart runs alone. */
async function callApi({ world, api }: ServerDeps, call: Omit<Arrived, 'now'>): Promise<Answer> {
  const invoke = () =>
    api(
      gatewayEvent({ ...call, now: Date.parse(world.clock().now) }),
      contextFor('api', call.requestId),
    )
  const result = await (call.method === 'GET' ? invoke() : world.alone(invoke))
  const headers = Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)])
  return {
    status: result.statusCode ?? 200,
    headers: { 'cache-control': 'no-store', ...Object.fromEntries(headers) },
    body: result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : (result.body ?? ''),
  }
}

function refusal(error: unknown, onError: (error: unknown) => void): Answer {
  if (error instanceof Problem) return json(error.status, error.body)
  onError(error)
  return json(500, { error: { code: 'internal', message: 'Something went wrong on our side.' } })
}
