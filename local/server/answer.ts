// What goes back over HTTP, with the headers every answer carries.
import type { ServerResponse } from 'node:http'

export type Answer = {
  status: number
  headers?: Readonly<Record<string, string>>
  body: string | Uint8Array
}

/** Only what this server itself serves may run, load or frame. */
const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
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
