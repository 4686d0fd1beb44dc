// Staff at their screens: requests with a key of their own, made again with the same key until they are answered.

import { gatewayEvent } from '../../local/server/gateway-event.ts'
import { hourMs, minuteMs } from '../../shared/calendar/index.ts'
import type { Role } from '../../shared/vocabulary/roles.ts'
import type { Fleet } from '../fleet.ts'

export type Request = {
  clinicId: string
  by: string
  method: 'GET' | 'PUT' | 'PATCH' | 'POST'
  path: string
  body?: object
  /** In which role; a clinician unless told. */
  role?: Role
  /** The version that was seen: made only while that stands. */
  seen?: number
}
export type Answer = { status: number; body: unknown }

/** An answer as it came, letter by letter. */
export type Heard = { status: number; text: string }

export type Caller = (request: Request) => Promise<Answer>

/** Waits between attempts: a person tries again at once, after lunch, and the next morning. */
const waitsMs = [5_000, 30_000, 2 * minuteMs, 10 * minuteMs, 30 * minuteMs, hourMs] as const

export type CallerOptions = {
  fleet: Fleet
  now: () => number
  sleep: (ms: number) => Promise<void>
  lambdaDown: (now: number) => boolean
  /** How often a request is made before it is given up. */
  attemptsAtMost: number
  /** Hears of every answer before whoever asked, as it was written. */
  onAnswer: (request: Request, requestId: string, heard: Heard) => void
}

/** Resolves with the first answer that is not a 5xx, or the last one when it gives up. */
export function callerOf({
  fleet,
  now,
  sleep,
  lambdaDown,
  attemptsAtMost,
  onAnswer,
}: CallerOptions): Caller {
  let calls = 0
  return async (request) => {
    calls += 1
    const key = `request-${calls}`
    for (let attempt = 1; ; attempt++) {
      const { text, ...answer } = lambdaDown(now())
        ? unavailable
        : await ask(fleet, request, key, now())
      onAnswer(request, key, { status: answer.status, text })
      if (answer.status < 500 || attempt >= attemptsAtMost) return answer
      await sleep(waitsMs[attempt - 1] ?? hourMs)
    }
  }
}

const unavailable: Answer & Heard = { status: 503, body: null, text: '' }

async function ask(
  fleet: Fleet,
  request: Request,
  key: string,
  now: number,
): Promise<Answer & Heard> {
  const { clinicId, by, method, path, body, seen, role = 'clinician' } = request
  const claims = { sub: by, 'cognito:groups': [`${clinicId}.${role}`] }
  const event = gatewayEvent({
    method,
    url: new URL(path, 'http://localhost'),
    headers: {
      'content-type': 'application/json',
      // FHIR reads tokens itself: see the fleet.
      authorization: `Bearer ${Buffer.from(JSON.stringify(claims)).toString('base64url')}`,
      'idempotency-key': key,
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    },
    body: body === undefined ? '' : JSON.stringify(body),
    claims,
    sourceIp: '127.0.0.1',
    requestId: key,
    now,
  })
  try {
    const { statusCode = 200, body: text = '', headers = {} } = await fleet.api(event)
    // What a calendar program reads is text.
    const isText = String(headers['content-type']).startsWith('text/')
    return { status: statusCode, body: isText ? text : JSON.parse(text || 'null'), text }
  } catch {
    return unavailable // the invocation died: API Gateway answers 5xx for it
  }
}
