// What goes back, and what becomes of an error on the way.
import type middy from '@middy/core'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { BadCursor } from '../../shared/store/errors.ts'
import { seeTo } from '../edge/guard.ts'
import { json, type Written, written } from './format.ts'
import { codes, NotAllowed, Problem } from './problem.ts'
import type { ApiEvent } from './request.ts'

export type Result = APIGatewayProxyStructuredResultV2

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

export const answer = (statusCode: number, said: Written): Result => ({
  statusCode,
  headers: {
    ...said.headers,
    'content-type': said.contentType,
    ...headers,
    ...(said.etag === null ? {} : { etag: said.etag }),
  },
  body: said.body,
})

/** To a GET that names what the caller has already. */
export const unchanged = (etag: string): Result => ({
  statusCode: 304,
  headers: { ...headers, etag },
})

/** Whether the caller has this very answer: `If-None-Match: "a", W/"b"` or `*`. */
export function isKnown({ headers: sent }: ApiEvent, etag: string): boolean {
  const known = sent['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known?.some((each) => each === etag || each === '*') ?? false
}

/** Problems become answers; anything else is logged by name and answered without a word about it. */
export function errors(deps: Deps): middy.MiddlewareObj<ApiEvent, Result> {
  return {
    onError: async (request) => {
      const { requestId } = request.event.requestContext
      const problem = problemOf(request.error)
      if (problem) {
        request.response = refusal(problem)
        return
      }
      await seeTo(deps, request.error, { requestId })
      const what = isOwnChart(request)
        ? 'this chart cannot be read, and texts from the patient may go unread: call them, and the operator'
        : 'something went wrong on our side'
      request.response = refusal(new Problem(500, `${what}; quote request ${requestId}`))
    },
  }
}

/** Whether it is the very chart that was asked for which cannot be read; of others nothing is told. */
function isOwnChart({ error, event }: { error: unknown; event: ApiEvent }): boolean {
  if (!(error instanceof UnreadableChart)) return false
  const path = `/patients/${error.key.patientId}`
  return event.rawPath === path || event.rawPath.startsWith(`${path}/`)
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (!(error instanceof BadCursor)) return null
  const message = 'not a cursor of this list'
  return new Problem(400, message, [{ path: 'cursor', message }])
}

function refusal(problem: Problem): Result {
  const { status, message, fields, standing } = problem
  const named = fields.length > 0 ? { fields } : {}
  const error = { code: codes[status], message, ...named, ...standing }
  const told = answer(status, written(json, { error }, standing && `"${standing.version}"`))
  if (!(problem instanceof NotAllowed)) return told
  return { ...told, headers: { ...told.headers, allow: problem.allowed.join(', ') } }
}
