// Clinic A with all that a chart can hold, every word of it marked, and a request for every route of the API.
import type { Route } from '../../functions/api/routes.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import {
  type Answered,
  type Api,
  type Ask,
  type Claims,
  clinician,
  enrolment,
  monday,
  stranger,
  testApi,
} from '../functions/api/clinic.ts'
import { at, clinics, demo, key, phone, testDeps } from '../support/deps.ts'

/** Names of what clinic A has. */
export type Ids = { patientId: string; sessionId: string; alertId: string; accessId: string }

/** A's session that is over, and the one to come. */
const [finishedId, plannedId] = ['alpha-1', 'alpha-2'] as const
const isPutRight = (name: string) => name === 'correct' || name === 'void'

/** What A's calendar is known by. */
const feedName = 'a'.repeat(64)

export const numberOfA = '+12025550123'
const mark = 'quartzite'

/** What a request to each route says: in A's own clinic every one of these is understood. */
const weight = {
  ...{ kind: 'weight', at: '2026-03-02T08:50:00-05:00' },
  values: [{ name: 'weight', value: 70, unit: 'kg' }],
}

const bodies: Readonly<Record<string, object | null>> = {
  revision: null,
  clinic: null,
  'clinic-advice': null,
  day: null,
  roster: null,
  enrol: enrolment({ firstName: 'Bo', phone: '+12025550199' }),
  'enrol-new': enrolment({ firstName: 'Bo', phone: '+12025550198' }),
  'change-details': { lastName: 'Bo' },
  patient: null,
  timeline: null,
  export: null,
  'export-dictionary': null,
  'export-patients': null,
  'export-scores': null,
  'export-items': null,
  'export-sessions': null,
  'export-episodes': null,
  'export-alerts': null,
  'export-texts': null,
  'import-patients': { file: 'patientId,firstName\namber-1,Bo\n' },
  'import-calendar': {
    file: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260309T140000Z\nSUMMARY:patient amber-1\nEND:VEVENT\nEND:VCALENDAR\n',
  },
  feeds: null,
  'open-feed': {},
  'revoke-feed': {},
  'import-sessions': { file: 'patientId,kind,startsAt\namber-1,booster,2026-03-09 09:00\n' },
  letter: null,
  'clinic-outcomes': null,
  pause: { reason: 'x' },
  resume: { reason: 'x' },
  withdraw: { reason: 'x' },
  plan: { startsAt: '2026-03-05T09:00:00-05:00', kind: 'induction' },
  finish: { endedAt: '2026-03-02T09:00:00-05:00', confirm: true, reason: 'x' },
  ride: { arranged: true, driver: 'Bo' },
  record: { sedation: 'none' },
  correct: { doseMg: 40, reason: 'x' },
  void: { reason: 'x' },
  'void-score': { reason: 'x' },
  cancel: { reason: 'x' },
  score: { instrument: 'phq-9', at: '2026-03-02T09:01:00-05:00', total: 3 },
  outcomes: null,
  decide: { decision: 'accept', reason: 'x' },
  alerts: null,
  alert: null,
  take: {},
  acknowledge: { disposition: 'reached-safe', note: 'x' },
  messages: null,
  'check-in': {},
  message: { body: 'Please call us.' },
  measurement: { ...weight, at: '2026-03-02T08:45:00-05:00' },
  'void-measurement': { reason: 'x' },
  'case-review': null,
  review: { note: 'x' },
  'take-back-review': {},
  audit: null,
  'audit-people': null,
  'emergency-access': { reason: 'x' },
  'emergency-accesses': null,
  'review-emergency': { finding: 'justified', note: 'x' },
}

/** Routes by name for which there is a request here. */
export const knownRoutes = Object.keys(bodies)

/** The path of a route for these ids, as they stand. */
export const pathOf = ({ path, name }: Route, ids: Ids): string =>
  path
    .replace('{patientId}', ids.patientId)
    // Only what took place is put right.
    .replace(
      '{sessionId}',
      isPutRight(name) && ids.sessionId === plannedId ? finishedId : ids.sessionId,
    )
    .replace('{scoreId}', 's1')
    .replace('{measurementId}', 'm1')
    .replace('{reviewId}', 'r1')
    .replace('{alertId}', ids.alertId)
    .replace('{accessId}', ids.accessId)
    .replace('{feedId}', feedName.slice(0, 16))

export const bodyOf = ({ name }: Route): object | null => bodies[name] ?? null

/** What a route wants to be asked, where its path alone does not say. */
export const queryOf = ({ name }: Route, { patientId }: Ids): Record<string, string> | null =>
  name === 'audit' ? { patientId } : null

/** A clinician of a clinic, or in place of one somebody there whose call it is. */
export function whoseCall({ roles }: Route, as: Claims): Claims {
  const [group = ''] = [as['cognito:groups']].flat()
  const [clinicId, role] = group.split('.')
  if (role !== 'clinician' || roles.includes('clinician')) return as
  return { ...as, 'cognito:groups': [`${clinicId}.${roles[0]}`] }
}

/** As somebody of clinic A, or of the other, whose call it is; another is asked as given. */
export function askRoute(api: Api, route: Route, ids: Ids, ask: Ask = {}): Promise<Answered> {
  const body = bodyOf(route)
  const query = queryOf(route, ids)
  const { as = clinician } = ask
  const isAnybody = as === clinician || as === stranger
  return api.call(route.method, pathOf(route, ids), {
    ...(body && { body }),
    ...(query && { query }),
    ...ask,
    as: isAnybody ? whoseCall(route, as) : as,
  })
}

/** Clinic A keeps a session record, too. */
const recording = clinics.map((each) => ({ ...each, sessionRecord: clinics[1]?.sessionRecord }))

/** A patient with a session that is over, one to come, a score, an open alert; and one more, so that lists page. */
export async function clinicA(store: EventStore = memoryStore()): Promise<{ api: Api; ids: Ids }> {
  const api = testApi({ ...testDeps(monday, store), clinics: recording })
  const as = { sub: `${mark}-clinician`, 'cognito:groups': ['demo.clinician'] }
  const consent = { ...enrolment().consent, capturedBy: `${mark}-nurse` }
  const patientId = 'amber-1'
  const patient = `/patients/${patientId}`
  const first = { firstName: `Ana${mark}`, phone: numberOfA, consent }
  await api.put(patient, enrolment(first), { as })
  await api.put('/patients/amber-2', enrolment({ ...first, phone: '+12025550188' }), { as })
  const plan = (startsAt: string) => ({ startsAt, kind: 'induction' })
  await api.put(`${patient}/sessions/alpha-1`, plan('2026-03-02T12:00:00Z'), { as })
  await api.put(`${patient}/sessions/alpha-2`, plan('2026-03-09T12:00:00Z'), { as })
  const end = { endedAt: '2026-03-02T08:00:00-05:00', doseMg: 41, note: `${mark} went well` }
  await api.post(`${patient}/sessions/alpha-1/finish`, end, { as })
  for (const path of [patient, '/patients/amber-2'])
    await api.post(
      `${path}/scores`,
      {
        instrument: 'phq-9',
        at: '2026-03-02T09:00:00-05:00',
        answers: [3, 2, 3, 2, 3, 2, 3, 2, 1],
      },
      { as },
    )
  await api.post(`${patient}/measurements`, { ...weight, note: `${mark} barefoot` }, { as })
  await api.post(`${patient}/reviews`, { note: `${mark} discussed` }, { as })
  const { alerts } = (await api.get('/alerts', { as })).body
  const alert = alerts.find((each: Ids) => each.patientId === patientId)
  const accessId = 'emerald-1'
  const theirs = { personId: `${mark}-clinician`, roles: ['clinician'], revoked: null }
  await store.openFeed(demo.id, { ...theirs, name: feedName, since: at(monday) })
  await store.openEmergency(demo.id, {
    accessId,
    personId: `${mark}-desk`,
    reason: `${mark} was alone here`,
    from: at('2026-03-02T12:00:00Z'),
    until: at('2026-03-02T13:00:00Z'),
    review: null,
  })
  return { api, ids: { patientId, sessionId: plannedId, alertId: alert.alertId, accessId } }
}

/** Words that stand in clinic A's charts and nowhere else. */
export const wordsOfA = ({ patientId, sessionId, alertId, accessId }: Ids): readonly string[] => [
  mark,
  numberOfA,
  numberOfA.slice(2),
  patientId,
  sessionId,
  alertId,
  accessId,
]

/** All that the store holds of clinic A, to the last commit. */
export async function storeOfA(store: EventStore): Promise<string> {
  const [{ id: clinicId }] = clinics as [(typeof clinics)[number]]
  const charts = ['amber-1', 'amber-2'].map((patientId) => key(patientId, clinicId))
  const all = { limit: 1_000 }
  return JSON.stringify([
    await Promise.all(charts.map((each) => store.load(each))),
    await Promise.all(charts.map((each) => store.history(each, all))),
    await store.roster(clinicId, all),
    await store.alerts(clinicId, all),
    await store.emergencies(clinicId),
    (await store.due(at('2027-01-01T00:00:00Z'), 1_000)).filter(
      (each) => 'clinicId' in each && each.clinicId === clinicId,
    ),
    await Promise.all(
      [numberOfA, '+12025550188'].map((each) => store.findPhone(clinicId, phone(each))),
    ),
  ])
}

/** Lists in lists, so many. */
export const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`
