// What goes back over HTTP, with the headers every answer carries.
import type { ServerResponse } from 'node:http'
import { contentSecurityPolicy, permissionsPolicy } from '../../web/build/headers.ts'

export type Answer = {
  status: number
  headers?: Readonly<Record<string, string>>
  body: string | Uint8Array
}

/** What the application is served with on AWS, on everything here. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy(),
  'permissions-policy': permissionsPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

export const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
})

export function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...securityHeaders, ...answer.headers })
  response.end(answer.body)
}
