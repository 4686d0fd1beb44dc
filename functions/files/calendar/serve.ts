// A clinic's planned sessions to a calendar program that has their address. It only looks, and is on record as the person
// whose address it is.
import { addDays } from '../../../shared/calendar/index.ts'
import { findClinic } from '../../../shared/loop/clinics.ts'
import type { Deps } from '../../../shared/loop/deps.ts'
import type { Feed } from '../../../shared/store/feeds.ts'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import { roles } from '../../../shared/vocabulary/roles.ts'
import type { Result } from '../../api/answer.ts'
import type { Call } from '../../api/call.ts'
import { readable } from '../../api/readable.ts'
import type { ApiEvent } from '../../api/request.ts'
import { noteView } from '../../api/who-saw.ts'
import { guard } from '../../edge/guard.ts'
import type { Guesses } from '../../form/guesses.ts'
import { patientsAfter } from '../export/patients.ts'
import { nameOf, tokenIn } from './token.ts'
import { calendarOf, type Planned } from './write.ts'

/** Charts that are opened for one calendar: those of patients who have anything planned. */
const patientsAtMost = 1_000
const chartsAtOnce = 8
/** A session of this morning is still looked for at noon. */
const pastDays = 1

export async function serveCalendar(deps: Deps, tries: Guesses, event: ApiEvent): Promise<Result> {
  const { requestId, http } = event.requestContext
  if (http.method !== 'GET' && http.method !== 'HEAD') return said(405, 'this takes GET')
  const done = await guard(deps, { requestId }, () => answered(deps, tries, event))
  return done.kind === 'done' ? done.value : said(500, 'something went wrong on our side')
}

async function answered(deps: Deps, tries: Guesses, event: ApiEvent): Promise<Result> {
  const { requestId, http } = event.requestContext
  const found = await findFeed(deps, event.rawPath)
  if (!found)
    return tries.note(http.sourceIp, Date.now())
      ? said(429, 'too many tries: wait ten minutes')
      : said(404, 'no such calendar')
  const sessions = await plannedIn(found.call)
  const seen = sessions.map(({ patientId }) => patientId)
  await noteView(found.call, 'calendar-feed', seen, requestId)
  const body = calendarOf(sessions, found.call.now)
  return {
    ...said(200, body),
    headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' },
  }
}

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

const said = (statusCode: number, body: string): Result => ({
  statusCode,
  headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  body,
})

/** What a revoked one leads to is what one leads to that never was. */
async function findFeed(deps: Deps, path: string): Promise<{ feed: Feed; call: Call } | null> {
  const named = tokenIn(path)
  const clinic = named && findClinic(deps.clinics, named.clinicId)
  if (!named || !clinic) return null
  const feed = await deps.store.findFeed(clinic.id, nameOf(named.token))
  if (!feed || feed.revoked) return null
  const theirs = new Set(roles.filter((role) => feed.roles.includes(role)))
  const call = { deps, clinic, by: feed.personId, roles: theirs, emergency: null, now: deps.now() }
  return { feed, call }
}

async function plannedIn(call: Call): Promise<readonly Planned[]> {
  const ids = (await patientsAfter(call, null, ({ planned }) => planned.length > 0)).slice(
    0,
    patientsAtMost,
  )
  const found: Planned[] = []
  for (let from = 0; from < ids.length; from += chartsAtOnce)
    for (const each of await Promise.all(
      ids.slice(from, from + chartsAtOnce).map((patientId) => plannedOf(call, patientId)),
    ))
      found.push(...each)
  return found.toSorted((a, b) => (a.session.startsAt < b.session.startsAt ? -1 : 1))
}

async function plannedOf(call: Call, patientId: PatientId): Promise<readonly Planned[]> {
  const chart = await readable(call.deps, { clinicId: call.clinic.id, patientId })
  const since = addDays(call.now, -pastDays)
  return (chart?.sessions ?? []).flatMap((session) =>
    session.state === 'planned' && session.startsAt >= since ? [{ patientId, session }] : [],
  )
}
