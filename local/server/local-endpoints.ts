// Endpoints that exist only in the local run: sign-in, clock, phones, pages, dead letters.
import { DateTime, Duration } from 'luxon'
import * as z from 'zod/mini'
import { instrumentViews } from '../../functions/api/instruments.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { roles } from '../../shared/vocabulary/roles.ts'
import type { LocalEhr } from '../ehr.ts'
import { ClockStopped, type LiveWorld } from '../live-world.ts'
import { PersonName } from '../sign-in/accounts.ts'
import { ClockMode } from '../world/changes.ts'
import { ClockError } from '../world/world.ts'
import { type Answer, json } from './answer.ts'
import { parseBody } from './body.ts'
import { Problem } from './problem.ts'
import type { Tokens } from './tokens.ts'

export type LocalDeps = {
  clinics: readonly Clinic[]
  world: LiveWorld
  tokens: Tokens
  /** The clinics' own systems, as they prove who they are for FHIR's tokens. */
  ehr: Pick<LocalEhr, 'assertion'> & { tokenEndpoint: string }
  /** The nightly job of the clinics’ own figures, at once. */
  makeFigures: () => Promise<object>
  /** Which clinic's number a phone writes to when it does not say. */
  numberFor: (phone: string) => string
}

type Request = { method: string; path: string; query: URLSearchParams; body: string }

type Endpoint = (deps: LocalDeps, request: Request, match: RegExpExecArray) => Promise<Answer>

const Phone = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, 'use an E.164 number'))

const ClockBody = z.union(
  [
    z.strictObject({ advance: z.string() }),
    z.strictObject({ to: z.string() }),
    z.strictObject({ mode: ClockMode }),
    z.strictObject({ stop: z.literal(true) }),
  ],
  'give one of advance (an ISO 8601 duration), to (an instant), mode (live or held) or stop (true)',
)

/** A text of 255 parts of 153 letters, more than which no phone can send: the rest is cut off, as it would be there. */
const lettersAtMost = 255 * 153

const TextBody = z.strictObject({
  body: z.string(),
  messageId: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  /** The clinic's number, where a phone knows more than one. */
  to: z.optional(Phone),
})

const endpoints: readonly { method: string; path: RegExp; answer: Endpoint }[] = [
  { method: 'GET', path: /^\/local\/token$/, answer: giveToken },
  { method: 'GET', path: /^\/local\/fhir-assertion$/, answer: giveAssertion },
  { method: 'GET', path: /^\/local\/clinics$/, answer: listClinics },
  { method: 'GET', path: /^\/local\/clock$/, answer: showClock },
  { method: 'POST', path: /^\/local\/clock$/, answer: setClock },
  { method: 'GET', path: /^\/local\/phones\/([^/]+)$/, answer: showPhone },
  { method: 'POST', path: /^\/local\/phones\/([^/]+)$/, answer: textFromPhone },
  { method: 'GET', path: /^\/local\/pages$/, answer: showPages },
  { method: 'POST', path: /^\/local\/figures$/, answer: makeFigures },
  { method: 'GET', path: /^\/local\/dead-letters$/, answer: showDeadLetters },
  { method: 'POST', path: /^\/local\/dead-letters\/redrive$/, answer: redrive },
]

/** Answers a path under /local/; unknown paths and methods get 404 and 405. */
export async function answerLocal(deps: LocalDeps, request: Request): Promise<Answer> {
  const there = endpoints.filter(({ path }) => path.test(request.path))
  if (there.length === 0) throw new Problem(404, 'not-found', 'There is nothing here.')
  const endpoint = there.find(({ method }) => method === request.method)
  if (endpoint === undefined) throw notAllowed(there.map((each) => each.method))
  const match = endpoint.path.exec(request.path)
  if (match === null) throw new Problem(404, 'not-found', 'There is nothing here.')
  return endpoint.answer(deps, request, match)
}

const notAllowed = (methods: readonly string[]) =>
  new Problem(405, 'method-not-allowed', `Use ${methods.join(' or ')}.`, [], {
    allow: methods.join(', '),
  })

function clinicAsked({ clinics }: LocalDeps, { query }: Request): Clinic {
  const clinic = findClinic(clinics, query.get('clinic') ?? undefined)
  if (clinic !== null) return clinic
  const known = clinics.map(({ id }) => id).join(', ')
  throw unprocessable('clinic', `There is no such clinic; there are ${known}.`)
}

/** What a clinic's system would sign itself: good for one `POST /fhir/token` within four minutes. */
async function giveAssertion(deps: LocalDeps, request: Request): Promise<Answer> {
  const { tokenEndpoint, assertion } = deps.ehr
  const { id } = clinicAsked(deps, request)
  return json(200, { tokenEndpoint, clientAssertion: await assertion(id, tokenEndpoint) })
}

async function giveToken(deps: LocalDeps, request: Request): Promise<Answer> {
  const { tokens } = deps
  const { query } = request
  const clinic = clinicAsked(deps, request)
  const role = roles.find((each) => each === (query.get('role') ?? 'clinician'))
  if (role === undefined) throw unprocessable('role', `A role is one of ${roles.join(', ')}.`)
  const person = z.nullable(PersonName).safeParse(query.get('user'))
  if (!person.success)
    throw unprocessable('user', 'A user is up to 20 small letters, digits and -.')
  return json(200, { token: await tokens.issue(clinic.id, role, person.data) })
}

async function listClinics({ clinics }: LocalDeps): Promise<Answer> {
  return json(200, {
    clinics: clinics.map((clinic) => {
      const { id, name, timezone, textNumber } = clinic
      return { id, name, timezone, textNumber, instruments: instrumentsOf(clinic) }
    }),
  })
}

const instrumentsOf = (clinic: Clinic) =>
  instrumentViews(clinic).map(({ range, ...rest }) => ({ ...rest, ...range }))

async function showClock({ world }: LocalDeps): Promise<Answer> {
  return json(200, world.clock())
}

async function setClock({ world }: LocalDeps, { body }: Request): Promise<Answer> {
  const wish = parseBody(body, ClockBody)
  try {
    if ('mode' in wish) await world.setMode(wish.mode)
    else if ('stop' in wish) await world.stop()
    else if ('to' in wish) await world.moveTo((now) => near(now, instantOf(wish.to), 'to'))
    else await world.moveTo((now) => near(now, later(now, wish.advance), 'advance'))
  } catch (error) {
    if (error instanceof ClockStopped)
      throw new Problem(
        409,
        'stopped',
        `The clock was stopped on its way, at ${world.clock().now}.`,
      )
    if (error instanceof ClockError)
      throw unprocessable('to' in wish ? 'to' : 'advance', 'The clock never goes back.')
    throw error
  }
  return json(200, world.clock())
}

function instantOf(text: string): number {
  const instant = DateTime.fromISO(text, { setZone: true })
  if (!instant.isValid || !/(Z|[+-]\d{2}:?\d{2})$/i.test(text))
    throw unprocessable('to', 'Use an ISO 8601 instant with offset, like 2026-03-02T09:00:00Z.')
  return bounded(instant.toMillis(), 'to')
}

function later(now: number, text: string): number {
  const duration = Duration.fromISO(text)
  if (!duration.isValid || !/\d/.test(text))
    throw unprocessable('advance', 'Use an ISO 8601 duration, like PT24H.')
  return bounded(DateTime.fromMillis(now, { zone: 'utc' }).plus(duration).toMillis(), 'advance')
}

/** Whatever falls due on the way is run, one thing after the other, and nothing takes it back. */
const jumpAtMostDays = 5 * 366

function near(now: number, at: number, path: string): number {
  if (at - now <= jumpAtMostDays * 86_400_000) return at
  throw unprocessable(path, `One call moves the clock by ${jumpAtMostDays} days at most.`)
}

/** Beyond the year 9999 instants no longer sort as text. */
function bounded(at: number, path: string): number {
  if (at >= 0 && at < Date.UTC(9000, 0)) return at
  throw unprocessable(path, 'That is too far away.')
}

async function showPhone(
  { world }: LocalDeps,
  _: Request,
  match: RegExpExecArray,
): Promise<Answer> {
  const messages = world.messagesOf(phoneOf(match)).map((message) => ({
    id: message.id,
    direction: message.direction,
    body: message.body,
    at: new Date(message.at).toISOString(),
    parts: message.parts,
    with: message.with,
  }))
  return json(200, { messages })
}

async function textFromPhone(
  { world, numberFor, clinics }: LocalDeps,
  request: Request,
  match: RegExpExecArray,
): Promise<Answer> {
  const from = phoneOf(match)
  const { body, messageId, to } = parseBody(request.body, TextBody)
  if (to !== undefined && !clinics.some(({ textNumber }) => textNumber === to))
    throw unprocessable('to', 'No clinic texts from this number.')
  const handled = await world.receive({
    from,
    to: to ?? numberFor(from),
    body: body.slice(0, lettersAtMost),
    ...(messageId === undefined ? {} : { messageId }),
  })
  return json(200, handled)
}

async function showPages({ world }: LocalDeps): Promise<Answer> {
  return json(200, {
    pages: world.pages().map((page) => ({ ...page, at: new Date(page.at).toISOString() })),
  })
}

/** Bodies stay inside: they hold what patients wrote, and from where. */
async function showDeadLetters({ world }: LocalDeps): Promise<Answer> {
  const deadLetters = world.deadLetters().map(({ queue, messageId, at, receives }) => ({
    queue,
    id: messageId,
    at: new Date(at).toISOString(),
    receives,
  }))
  return json(200, { deadLetters })
}

async function makeFigures({ makeFigures: make }: LocalDeps): Promise<Answer> {
  return json(200, await make())
}

async function redrive({ world }: LocalDeps): Promise<Answer> {
  return json(200, { redriven: await world.redrive() })
}

function phoneOf(match: RegExpExecArray): string {
  const phone = Phone.safeParse(decoded(match[1] ?? ''))
  if (!phone.success) throw unprocessable('phone', 'Use an E.164 number, like +12125550123.')
  return phone.data
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return '' // broken percent signs
  }
}

const unprocessable = (path: string, message: string) =>
  new Problem(422, 'invalid', message, [{ path, message }])
