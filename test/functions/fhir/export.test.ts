import { beforeEach, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
import { enrolment } from '../api/clinic.ts'
import { type Fhir, person, systemToken, testFhir } from './server.ts'

const asked = { headers: { prefer: 'respond-async' } }
let fhir: Fhir
let token: string

beforeEach(async () => {
  fhir = testFhir()
  token = await systemToken(fhir)
  for (const [n, patientId] of ['p1', 'p2', 'p3'].entries()) {
    await fhir.api.put(`/patients/${patientId}`, enrolment({ phone: `+1202555012${n}` }))
    await fhir.api.post(`/patients/${patientId}/scores`, {
      instrument: 'phq-9',
      at: '2026-03-01T09:00:00-05:00',
      answers: [3, 3, 2, 2, 2, 2, 2, 2, 0],
    })
  }
})

async function begun(query = ''): Promise<string> {
  const { status, headers } = await fhir.get('/R4/Group/patients/$export', {
    token,
    query,
    ...asked,
  })
  expect(status).toBe(202)
  return headers['content-location'] ?? ''
}

const linesOf = async (url: string) => {
  const { status, text, headers } = await fhir.follow(url, { token })
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/fhir+ndjson')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

it('begins at once, says how far it is, and ends in a list of files', async () => {
  const job = await begun()
  const running = await fhir.follow(job, { token })
  expect(running).toMatchObject({
    status: 202,
    headers: { 'x-progress': '0 of 3 patients', 'retry-after': '5' },
  })
  await fhir.work()
  const { status, body, headers } = await fhir.follow(job, { token })
  expect(status).toBe(200)
  expect(headers.expires).toBe('Sat, 28 Nov 2026 12:00:00 GMT')
  expect(body).toMatchObject({
    transactionTime: '2026-03-02T15:00:00.000Z',
    request: 'https://screen.example/fhir/R4/Group/patients/$export',
    requiresAccessToken: true,
    error: [],
  })
  const counts = Object.fromEntries(
    body.output.map(({ type, count }: { type: string; count: number }) => [type, count]),
  )
  expect(counts).toMatchObject({
    Patient: 3,
    Observation: 33,
    QuestionnaireResponse: 3,
    Consent: 3,
  })
})

it('gives in its files what a search gives, a resource a line', async () => {
  const job = await begun('_type=Observation,Patient')
  await fhir.work()
  const { body } = await fhir.follow(job, { token })
  expect(body.output.map(({ type }: { type: string }) => type).sort()).toEqual([
    'Observation',
    'Patient',
  ])
  const file = body.output.find(({ type }: { type: string }) => type === 'Observation')
  const exported = await linesOf(file.url)
  const searched = await fhir.get('/R4/Observation', {
    token,
    query: 'patient=p1,p2,p3&_count=200',
  })
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const found = searched.body.entry.map(({ resource }: { resource: { id: string } }) => resource)
  expect(exported.sort(byId)).toEqual(found.sort(byId))
})

it('leaves out with _since what has not changed, and what changes after it began', async () => {
  fhir.deps.clock.now = at('2026-03-03T15:00:00Z')
  await fhir.api.post('/patients/p2/scores', {
    instrument: 'phq-9',
    at: '2026-03-03T09:00:00-05:00',
    total: 9,
  })
  fhir.deps.clock.now = at('2026-03-03T16:00:00Z')
  const job = await begun('_type=Observation&_since=2026-03-03T00:00:00Z')
  fhir.deps.clock.now = at('2026-03-03T17:00:00Z')
  await fhir.api.post('/patients/p3/scores', {
    instrument: 'phq-9',
    at: '2026-03-03T10:00:00-05:00',
    total: 4,
  })
  await fhir.work()
  const { body } = await fhir.follow(job, { token })
  const [only] = await linesOf(body.output[0].url)
  expect(body.output).toMatchObject([{ type: 'Observation', count: 1 }])
  expect(only).toMatchObject({ subject: { reference: 'Patient/p2' }, valueQuantity: { value: 9 } })
})

it('writes down who was told of whom, before the files can be had', async () => {
  const job = await begun('_type=Patient')
  await fhir.work()
  await fhir.follow(job, { token })
  const page = { from: at('2026-03-01T00:00:00Z'), to: at('2026-03-05T00:00:00Z'), limit: 10 }
  const { items } = await fhir.deps.store.viewsBy(fhir.deps.clinics[0]!.id, 'client:demo-ehr', page)
  expect(items).toMatchObject([{ call: 'fhir-export', patientIds: ['p1', 'p2', 'p3'] }])
})

it('is for whoever began it: another system, clinic or person finds nothing', async () => {
  const job = await begun()
  await fhir.work()
  const { body } = await fhir.follow(job, { token })
  const north = await systemToken(fhir, { clientId: 'north-ehr' })
  for (const url of [job, body.output[0].url])
    for (const other of [north, person('admin'), person('admin', 'north')])
      expect((await fhir.follow(url, { token: other })).status).toBe(404)
  expect((await fhir.follow(job, { token: person('clinician') })).status).toBe(403)
})

it('runs out after a day', async () => {
  const job = await begun()
  await fhir.work()
  const { body } = await fhir.follow(job, { token })
  fhir.wall.ms += 24 * 60 * 60_000
  token = person('admin')
  expect((await fhir.follow(job)).status).toBe(403)
  const late = await lateToken()
  expect((await fhir.follow(job, { token: late })).status).toBe(404)
  expect((await fhir.follow(body.output[0].url, { token: late })).status).toBe(404)
})

/** A token of the next day, as the system would get one then. */
const lateToken = () =>
  fhir.fhirDeps.systems.issue(
    {
      clientId: 'demo-ehr',
      clinicId: fhir.deps.clinics[0]!.id,
      scopes: ['system/*.rs'],
    },
    fhir.wall.ms,
  )

it('can be canceled: nothing of it is left, and no turn goes on', async () => {
  const job = await begun()
  await fhir.work()
  const { pathname } = new URL(job)
  const canceled = await fhir.call('DELETE', pathname.replace('/fhir', ''), { token })
  expect(canceled.status).toBe(202)
  expect((await fhir.follow(job, { token })).status).toBe(404)
  expect(fhir.files.names().map((name) => name.split('/').at(-1))).toEqual(['job.json'])
})

it.each([
  ['without Prefer', '', {}, 400, 'Prefer'],
  ['with a parameter that is not known', '_typeFilter=x', asked.headers, 400, '_typeFilter'],
  ['with a type that is not there', '_type=Encounter', asked.headers, 400, '_type'],
  ['with a since that is no instant', '_since=yesterday', asked.headers, 400, '_since'],
  ['in another form', '_outputFormat=csv', asked.headers, 400, '_outputFormat'],
])('is refused %s, by name', async (_, query, headers, status, path) => {
  const answer = await fhir.get('/R4/Group/patients/$export', { token, query, headers })
  expect(answer.status).toBe(status)
  expect(answer.body.issue[0].expression).toEqual([path])
})

it('gives a system no more than its scopes, and says which is missing', async () => {
  const reader = await systemToken(fhir, { clientId: 'demo-reader' })
  const answer = await fhir.get('/R4/Group/patients/$export', {
    token: reader,
    query: '_type=Patient',
    ...asked,
  })
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('system/Patient.rs')
})

it('is bounded by the hour', async () => {
  for (let n = 0; n < 6; n++) await begun()
  const seventh = await fhir.get('/R4/Group/patients/$export', { token, ...asked })
  expect(seventh).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } })
})

it('goes on over turns, and a turn that comes twice changes nothing', async () => {
  const job = await begun('_type=Patient')
  const [first] = fhir.turns
  // A clock that runs a minute at each look: each turn is over after one chart.
  const { wall } = fhir.fhirDeps
  fhir.fhirDeps.wall = () => {
    fhir.wall.ms += 50_000
    return fhir.wall.ms
  }
  await fhir.work()
  if (first) fhir.turns.push(first)
  await fhir.work()
  fhir.fhirDeps.wall = wall
  const { body } = await fhir.follow(job, { token: await lateToken() })
  expect(body.output.length).toBeGreaterThan(1)
  const found = []
  for (const { url } of body.output) {
    const { text } = await fhir.follow(url, { token: await lateToken() })
    found.push(
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    )
  }
  expect(found.sort()).toEqual(['p1', 'p2', 'p3'])
})
