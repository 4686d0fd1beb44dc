// Every route of FHIR, asked by another clinic's system for what this clinic has: made from the table, so that a new route
// fails until it has its turn here.
import { beforeEach, describe, expect, it } from 'vitest'
import { fhirRoutes } from '../../../functions/fhir/routes.ts'
import type { FhirRoute } from '../../../functions/fhir/row.ts'
import { enrolment } from '../api/clinic.ts'
import { type Ask, type Fhir, systemToken, testFhir } from './server.ts'

const mark = 'quartzite'
const scope =
  'system/*.rs system/Appointment.cu system/Procedure.cu system/Patient.cu system/Observation.cu'

let fhir: Fhir
let north: string
/** What clinic A has, by type. */
let ids: Record<string, string>
let jobId: string

beforeEach(async () => {
  fhir = testFhir()
  await fhir.api.put('/patients/amber-1', enrolment({ firstName: mark, externalId: 'MRN 7' }))
  await fhir.api.put('/patients/amber-1/sessions/alpha-1', {
    startsAt: '2026-03-02T07:00:00-05:00',
    kind: 'induction',
  })
  await fhir.api.post('/patients/amber-1/sessions/alpha-1/finish', {
    endedAt: '2026-03-02T08:00:00-05:00',
    doseMg: 40,
    note: mark,
  })
  await fhir.api.post('/patients/amber-1/scores', {
    instrument: 'phq-9',
    at: '2026-03-01T09:00:00-05:00',
    answers: [3, 3, 2, 2, 2, 2, 2, 2, 1],
  })
  await fhir.api.post('/patients/amber-1/messages', { body: 'Please call us.' })
  north = await systemToken(fhir, { clientId: 'north-ehr', scope })
  ids = { Group: 'patients' }
  for (const { path } of fhirRoutes) {
    const [, type = ''] = /^\/R4\/([A-Z]\w+)$/.exec(path) ?? []
    if (type === '') continue
    const { body } = await fhir.get(`/R4/${type}`, { query: '_count=1' })
    ids[type] = body.entry?.[0]?.resource.id ?? 'none'
  }
  const begun = await fhir.get('/R4/Group/patients/$export', {
    token: await systemToken(fhir),
    headers: { prefer: 'respond-async' },
  })
  jobId = begun.headers['content-location']?.split('/').at(-1) ?? ''
  await fhir.work()
})

const typeOf = ({ path }: FhirRoute): string => /^\/R4\/([A-Z]\w+)/.exec(path)?.[1] ?? ''

const patient = { reference: 'Patient/amber-1' }
const identifier = [{ system: 'urn:x', value: '1' }]
const resources: Readonly<Record<string, object>> = {
  Appointment: {
    ...{ resourceType: 'Appointment', identifier, status: 'booked' },
    start: '2026-03-09T09:00:00-05:00',
    participant: [{ actor: patient }],
  },
  Procedure: {
    ...{ resourceType: 'Procedure', identifier, status: 'completed', subject: patient },
    performedPeriod: { end: '2026-03-02T08:00:00-05:00' },
  },
  Observation: {
    ...{ resourceType: 'Observation', status: 'final', subject: patient, valueInteger: 3 },
    code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
    effectiveDateTime: '2026-03-02T08:00:00-05:00',
  },
  Patient: {
    resourceType: 'Patient',
    identifier: [{ system: 'urn:afterglow:demo:external', value: 'MRN 7' }],
    name: [{ given: ['Eve'] }],
  },
}

/** How each route is asked for what clinic A has; a route that is in none of these has not had its turn. */
function asking(route: FhirRoute): { path: string; ask: Ask } | null {
  const { method, path } = route
  const type = typeOf(route)
  const filled = path
    .replace('{id}', ids[type] ?? 'patients')
    .replace('{jobId}', jobId)
    .replace('{file}', 'Patient-1.ndjson')
  const headers = { prefer: 'respond-async' }
  if (method === 'GET' && /export|\{id\}/.test(path)) return { path: filled, ask: { headers } }
  if (path.endsWith('_search'))
    return {
      path,
      ask: {
        raw: type === 'Patient' || type === 'Questionnaire' ? '' : 'patient=amber-1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    }
  if (method === 'GET') return { path, ask: { query: '_count=100' } }
  if (method === 'DELETE') return { path: filled, ask: {} }
  const body = resources[type]
  if (body) {
    const query = method === 'PUT' && !path.includes('{id}') ? 'identifier=urn:x%7C1' : ''
    return { path: filled, ask: { body, query } }
  }
  if (path !== '/R4') return null
  const entry = Object.entries(resources).map(([url, resource]) => ({
    resource,
    request: { method: 'POST', url },
  }))
  return { path, ask: { body: { resourceType: 'Bundle', type: 'batch', entry } } }
}

const guarded = fhirRoutes.filter(({ needs }) => needs !== null)

describe.each(guarded.map((each) => [`${each.method} ${each.path}`, each] as const))(
  '%s',
  (_, route) => {
    it('tells another clinic nothing and changes nothing of this one', async () => {
      const how = asking(route)
      expect(how, 'has not had its turn here').not.toBeNull()
      if (!how) return
      const before = await fhir.api.get('/patients/amber-1')
      const { status, text } = await fhir.call(route.method, how.path, { ...how.ask, token: north })
      expect(status).toBeLessThan(500)
      for (const word of [mark, 'amber-1', '+12025550123', ids.Observation ?? '', ids.Flag ?? ''])
        if (word !== '' && word !== 'none' && !JSON.stringify(how).includes(word))
          expect(text).not.toContain(word)
      expect((await fhir.api.get('/patients/amber-1')).body).toEqual(before.body)
      const kept = await fhir.get(`/R4/export/${jobId}`, { token: await systemToken(fhir) })
      expect(kept.status).toBe(200)
    })

    it('is nobody’s without a token', async () => {
      const how = asking(route)
      const { status, body } = await fhir.call(route.method, how?.path ?? '', {
        ...how?.ask,
        token: null,
      })
      expect([status, body.resourceType]).toEqual([401, 'OperationOutcome'])
    })
  },
)

it('the same is understood in its own clinic, so that the other one’s answers mean something', async () => {
  const own = await systemToken(fhir, { scope })
  for (const route of guarded.filter(({ method }) => method === 'GET')) {
    const how = asking(route)
    const { status } = await fhir.call(route.method, how?.path ?? '', { ...how?.ask, token: own })
    const isThere = !how?.path.includes('none') && !how?.path.includes('Patient-1.ndjson')
    if (isThere) expect([route.path, status < 300]).toEqual([route.path, true])
  }
  expect((await fhir.get('/R4/Patient', { token: own })).text).toContain(mark)
})
