// Requests that are none: too long, too slow or garbled before any handler sees them.
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { Problem } from './problem.ts'

const unreadable: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: new Problem(431, 'too-large', 'The address or the headers are too long.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'too-slow', 'The request took too long to arrive.'),
}
const notHttp = new Problem(400, 'malformed', 'The request cannot be read.')

/** Answers in the form of every other error, and ends the connection. */
export function turnAway(error: Error & { code?: string }, socket: Duplex): void {
  const { status, body } = unreadable[error.code ?? ''] ?? notHttp
  if (!socket.writable) return
  const text = JSON.stringify(body)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
