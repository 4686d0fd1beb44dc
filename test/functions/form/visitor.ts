// A patient with a browser that has no script: follows the link in a text, sends forms.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { createHandler } from '../../../functions/form.ts'
import type { Deps } from '../../../shared/loop/deps.ts'

type Fields = Readonly<Record<string, string>>
export type Seen = { status: number; html: string; headers: Record<string, unknown>; text: string }

export const linkIn = (body: string | undefined): string =>
  /\/c\/([A-Za-z0-9]{22})/.exec(body ?? '')?.[1] ?? ''

export function visitor(deps: Deps, cookie?: string, address = '203.0.113.7') {
  const handler = createHandler(deps)
  const cookies = new Map(cookie === undefined ? [] : [['given', cookie]])
  const visit = async (
    method: string,
    token: string,
    fields?: Fields,
    headers: Fields = {},
  ): Promise<Seen> => {
    const sent = eventOf(method, token, address, fields)
    const event = { ...sent, headers, cookies: [...cookies.values()] }
    const answer = await handler(event)
    const { statusCode = 0, body = '', cookies: set = [] } = answer
    for (const each of set) cookies.set(token, each.split(';')[0] ?? '')
    const text = body
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<script>.*<\/script>/s, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    return { status: statusCode, html: body, headers: answer.headers ?? {}, text }
  }
  return {
    look: (token: string, headers: Fields = {}) => visit('GET', token, undefined, headers),
    send: (token: string, fields: Fields) => visit('POST', token, fields),
    /** Presses the main button of a page as it was seen, with an answer chosen or none. */
    press: (token: string, seen: Seen, what: string, answer?: number) =>
      visit('POST', token, {
        do: what,
        question: questionOn(seen),
        ...(answer === undefined ? {} : { answer: String(answer) }),
      }),
  }
}

export const questionOn = ({ html }: Seen): string =>
  /name="question" value="([^"]*)"/.exec(html)?.[1] ?? ''

function eventOf(
  method: string,
  token: string,
  sourceIp: string,
  fields?: Fields,
): APIGatewayProxyEventV2 {
  const path = `/c/${token}`
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {},
    requestContext: {
      accountId: '0',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp, userAgent: '' },
      requestId: 'r1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(fields
      ? { body: Buffer.from(String(new URLSearchParams(fields))).toString('base64') }
      : {}),
    isBase64Encoded: true,
  }
}
