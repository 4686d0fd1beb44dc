// A request for a patient's page, by its parts. What is not understood is left out: no page says more about it.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

export type FormRequest = {
  method: 'GET' | 'POST'
  /** As it came: it may be anybody's guess. */
  token: string
  /** Whose guesses are counted together. */
  address: string
  /** Fields of a form that was sent; the last of one name. */
  fields: ReadonlyMap<string, string>
  cookies: ReadonlyMap<string, string>
}

/** No form of ours comes near it. */
const bodyLettersAtMost = 2_000

export function requestOf(event: APIGatewayProxyEventV2): FormRequest {
  const { http } = event.requestContext
  return {
    method: http.method === 'POST' ? 'POST' : 'GET',
    token: event.rawPath.split('/').at(-1) ?? '',
    address: addressOf(http.sourceIp, event.headers),
    fields: new Map(new URLSearchParams(bodyOf(event))),
    cookies: new Map((event.cookies ?? event.headers.cookie?.split(';') ?? []).map(pairOf)),
  }
}

function bodyOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body
  return text.slice(0, bodyLettersAtMost)
}

function pairOf(cookie: string): [string, string] {
  const [name = '', value = ''] = cookie.trim().split('=')
  return [name, value]
}

/** What stood before us put the caller's own address there: the last of the list is the one it saw itself. */
function addressOf(
  sourceIp: string,
  headers: Readonly<Record<string, string | undefined>>,
): string {
  const seen = headers['cloudfront-viewer-address'] ?? headers['x-forwarded-for']?.split(',').at(-1)
  const address = (seen ?? sourceIp).trim()
  // A household has as many addresses of the sixth version as it likes, all under one beginning.
  return address.includes('::') || address.split(':').length > 4
    ? address.split(':').slice(0, 4).join(':')
    : address
}
