// An HTTP request as API Gateway's HTTP API hands it to the function (payload format 2.0).
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import type { Claims } from './tokens.ts'

export type GatewayEvent = APIGatewayProxyEventV2WithJWTAuthorizer

export type Arrived = {
  method: string
  url: URL
  headers: Readonly<Record<string, string>>
  body: string
  claims: Claims
  sourceIp: string
  requestId: string
  now: number
}

export function gatewayEvent(arrived: Arrived): GatewayEvent {
  const { method, url, headers, body, claims, sourceIp, requestId, now } = arrived
  const query = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [
      name,
      url.searchParams.getAll(name).join(),
    ]),
  )
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { ...headers },
    ...(url.search ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: { principalId: '', integrationLatency: 0, jwt: { claims, scopes: [] } },
      domainName: url.hostname,
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: new Date(now).toISOString(),
      timeEpoch: now,
    },
    ...(body === '' ? {} : { body }),
    isBase64Encoded: false,
  }
}
