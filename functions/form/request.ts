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
    token: tokenIn(event.rawPath),
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

/** Of `/c/<token>`, without what stood behind it where the link was copied from. */
const tokenIn = (path: string): string => (path.split('/')[2] ?? '').replace(/[^A-Za-z0-9]+$/, '')

/**
 * CloudFront calls us from an address of its own, which many readers share: it and API Gateway each put whom they saw at
 * the end of the list. Whoever passes CloudFront by may put there what they like, and gain thirty tries at 128 bits.
 */
function addressOf(
  sourceIp: string,
  headers: Readonly<Record<string, string | undefined>>,
): string {
  const seen = headers['x-forwarded-for']?.split(',').map((each) => each.trim()) ?? []
  const address = seen.filter((each) => each !== sourceIp).at(-1) || sourceIp
  // A household has as many addresses of the sixth version as it likes, all under one beginning.
  return address.includes('::') || address.split(':').length > 4
    ? address.split(':').slice(0, 4).join(':')
    : address
}
