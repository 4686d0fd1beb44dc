import { beforeAll, expect, it } from 'vitest'
import { patientTypes } from '../../../shared/fhir/types.ts'
import { at } from '../../support/deps.ts'
import { enrolment } from '../api/clinic.ts'
import { type Fhir, person, systemToken, testFhir } from './server.ts'

let fhir: Fhir
// biome-ignore lint/suspicious/noExplicitAny: a test reads what a caller would get.
type Any = any

const days = ['01', '02', '03', '04', '05']
const patients = 30

beforeAll(async () => {
  fhir = testFhir()
  const { api, deps } = fhir
  for (let n = 1; n <= patients; n++) {
    const phone = `+120255501${String(n).padStart(2, '0')}`
    const more = n === 1 ? { lastName: 'Ortega', externalId: 'MRN-7', birthDate: '1984-03-14' } : {}
    await api.put(`/patients/p${n}`, enrolment({ phone, ...more }))
  }
  for (const day of days) {
    deps.clock.now = at(`2026-03-${day}T15:00:00Z`)
    await api.post('/patients/p1/scores', {
      instrument: 'phq-9',
      at: `2026-03-${day}T09:00:00-05:00`,
      total: 10 + Number(day),
    })
  }
  deps.clock.now = at('2026-03-06T15:00:00Z')
})

const found = async (type: string, query: string): Promise<Any[]> => {
  const { status, body } = await fhir.get(`/R4/${type}`, { query })
  expect(status).toBe(200)
  return (body.entry ?? [])
    .filter(({ search }: Any) => search.mode === 'match')
    .map(({ resource }: Any) => resource)
}
const scores = async (query: string) =>
  (await found('Observation', `patient=p1&_sort=date&${query}`)).map(
    (each) => each.valueQuantity.value,
  )

it.each([
  ['date=2026-03-02', [12]],
  ['date=eq2026-03-02T14:00:00Z', [12]],
  ['date=ne2026-03-02', [11, 13, 14, 15]],
  ['date=gt2026-03-03', [14, 15]],
  ['date=ge2026-03-03', [13, 14, 15]],
  ['date=lt2026-03-03', [11, 12]],
  ['date=le2026-03-03', [11, 12, 13]],
  ['date=sa2026-03-04', [15]],
  ['date=eb2026-03-02', [11]],
  ['date=ge2026-03-02&date=lt2026-03-04', [12, 13]],
  ['date=2026-03-01,2026-03-05', [11, 15]],
  ['date=2026', [11, 12, 13, 14, 15]],
  ['date=ge2026-03-05T09:00:00-05:00', [15]],
  // A plus sign as curl sends it, and as programs do.
  ['date=ge2026-03-05T15:00:00+01:00', [15]],
  ['date=ge2026-03-05T15:00:00%2B01:00', [15]],
  ['_lastUpdated=ge2026-03-04T00:00:00Z', [14, 15]],
  ['code=http://loinc.org|44261-6', [11, 12, 13, 14, 15]],
  ['code=44261-6', [11, 12, 13, 14, 15]],
  ['code=http://loinc.org|', [11, 12, 13, 14, 15]],
  ['code=|44261-6', []],
  ['code=http://snomed.info/sct|44261-6', []],
  ['code:not=http://loinc.org|44261-6', []],
  ['status=final&category=survey', [11, 12, 13, 14, 15]],
  ['status=preliminary', []],
])('finds by %s', async (query, expected) => {
  expect(await scores(query)).toEqual(expected)
})

it('takes a date without a zone for a day of the clinic', async () => {
  // Nine in the morning in New York, where the clinic is; 03:59Z would still be the day before.
  expect(await scores('date=ge2026-03-05')).toEqual([15])
  const { body } = await fhir.get('/R4/Observation', {
    query: 'patient=p1&_lastUpdated=2026-03-05&_summary=count',
  })
  expect(body).toMatchObject({ total: 1 })
})

it.each([
  ['identifier=MRN-7', ['p1']],
  ['identifier=urn:afterglow:demo:external|MRN-7', ['p1']],
  ['identifier=urn:afterglow:north:external|MRN-7', []],
  ['family=orte', ['p1']],
  ['name:contains=TEGA', ['p1']],
  ['name:exact=ortega', []],
  ['birthdate=1984-03-14', ['p1']],
  ['birthdate=lt1984', []],
  ['family:missing=false', ['p1']],
  ['_id=p2,p3', ['p2', 'p3']],
])('finds patients by %s', async (query, expected) => {
  let url: string | null = `https://screen.example/fhir/R4/Patient?${query}`
  const ids: string[] = []
  while (url !== null) {
    const { body } = await fhir.follow(url)
    ids.push(...(body.entry ?? []).map(({ resource }: Any) => resource.id))
    url = body.link.find(({ relation }: Any) => relation === 'next')?.url ?? null
  }
  expect(ids.sort()).toEqual(expected)
})

it('finds by the clinic’s own number for the patient what belongs to them', async () => {
  const own = 'patient.identifier=urn:afterglow:demo:external|MRN-7'
  expect(await found('Observation', own)).toHaveLength(5)
  expect(await found('Observation', 'patient.identifier=MRN-8')).toEqual([])
})

it.each(['p1', 'Patient/p1', 'https://screen.example/fhir/R4/Patient/p1'])(
  'knows a patient as %s',
  async (who) => {
    expect(await found('Observation', `patient=${who}`)).toHaveLength(5)
    expect(await found('Observation', `subject=${who}`)).toHaveLength(5)
  },
)

it.each([1, 2, 3, 5])('pages by %i and loses and repeats nothing', async (count) => {
  const ids: string[] = []
  let pages = 0
  let url: string | null = `https://screen.example/fhir/R4/Observation?patient=p1&_count=${count}`
  while (url !== null && pages < 10) {
    const { body } = await fhir.follow(url)
    expect(body.total).toBe(5)
    expect(body.entry.length).toBeLessThanOrEqual(count)
    ids.push(...body.entry.map(({ resource }: Any) => resource.id))
    url = body.link.find(({ relation }: Any) => relation === 'next')?.url ?? null
    pages += 1
  }
  expect(new Set(ids).size).toBe(5)
  expect(pages).toBe(Math.ceil(5 / count))
})

it('goes through a whole clinic a few charts at a time, each patient once', async () => {
  const ids: string[] = []
  let url: string | null = 'https://screen.example/fhir/R4/Patient?_count=10'
  while (url !== null) {
    const { body } = await fhir.follow(url)
    expect(body.entry.length).toBeLessThanOrEqual(10)
    ids.push(...body.entry.map(({ resource }: Any) => resource.id))
    url = body.link.find(({ relation }: Any) => relation === 'next')?.url ?? null
  }
  expect(ids).toHaveLength(patients)
  expect(new Set(ids).size).toBe(patients)
})

it('takes a search as a form as well, so that no name stands in an address', async () => {
  const { status, body } = await fhir.form('/R4/Patient/_search', { family: 'Ortega' })
  expect(status).toBe(200)
  expect(body.entry).toHaveLength(1)
})

it('leaves out what it does not know and says so; strictly asked, it refuses', async () => {
  const query = 'patient=p1&_count=1&color=blue&_include=Observation:subject'
  const { status, body } = await fhir.get('/R4/Observation', { query })
  expect(status).toBe(200)
  const note = body.entry.find(({ search }: Any) => search.mode === 'outcome')
  expect(note.resource.issue.map(({ expression }: Any) => expression[0])).toEqual([
    'color',
    '_include',
  ])
  expect(body.link[0].url).not.toContain('color')
  const strict = await fhir.get('/R4/Observation', {
    query,
    headers: { prefer: 'handling=strict' },
  })
  expect(strict.status).toBe(400)
  expect(strict.body.issue[0]).toMatchObject({ code: 'not-supported', expression: ['color'] })
})

it.each([
  ['date=yesterday', 'date'],
  ['date=ge2026-13-01', 'date'],
  ['_count=many', '_count'],
  ['code:in=x', 'code:in'],
  ['date:missing=perhaps', 'date:missing'],
  ['code=', 'code'],
  ['_cursor=x', '_cursor'],
])('refuses %s by its name', async (query, path) => {
  const { status, body } = await fhir.get('/R4/Observation', { query: `patient=p1&${query}` })
  expect(status).toBe(400)
  expect(body.issue[0].expression).toEqual([path])
})

it('speaks JSON alone, and says so', async () => {
  expect((await fhir.get('/R4/Patient', { query: '_format=json' })).status).toBe(200)
  expect((await fhir.get('/R4/Patient', { query: '_format=xml' })).status).toBe(406)
})

it('tells methods that a path does not take from paths that are not there', async () => {
  const deleted = await fhir.call('DELETE', '/R4/Patient/p1')
  expect(deleted).toMatchObject({ status: 405, body: { resourceType: 'OperationOutcome' } })
  expect(deleted.headers.allow).toContain('GET')
  expect((await fhir.get('/R4/Encounter')).status).toBe(404)
})

it('sends nothing again that the caller has', async () => {
  const { headers } = await fhir.get('/R4/Patient/p1')
  const again = await fhir.get('/R4/Patient/p1', {
    headers: { 'if-none-match': headers.etag ?? '' },
  })
  expect(again).toMatchObject({ status: 304, text: '' })
})

it.each(patientTypes)(
  '%s: the other clinic’s people and systems find nothing of this one’s',
  async (type) => {
    const north = await systemToken(fhir, { clientId: 'north-ehr' })
    for (const token of [north, person('clinician', 'north')]) {
      for (const query of [
        '',
        type === 'Patient' ? '_id=p1' : 'patient=p1',
        '_lastUpdated=ge2026-01-01',
      ]) {
        const { status, body } = await fhir.get(`/R4/${type}`, { token, query })
        expect(status).toBe(200)
        expect(body.entry ?? []).toEqual([])
      }
      const [own] = await found(type, type === 'Patient' ? '_id=p1' : 'patient=p1')
      if (own) expect((await fhir.get(`/R4/${type}/${own.id}`, { token })).status).toBe(404)
    }
  },
)

it('writes down who was told of whom, and nothing where nobody was', async () => {
  const token = await systemToken(fhir)
  await fhir.get('/R4/Patient/p2', { token })
  await fhir.get('/R4/Observation', { token, query: 'patient=p1&_count=1' })
  await fhir.get('/R4/Patient/nobody', { token })
  const page = { from: at('2026-03-06T00:00:00Z'), to: at('2026-03-07T00:00:00Z'), limit: 10 }
  const { items } = await fhir.deps.store.viewsBy(fhir.deps.clinics[0]!.id, 'client:demo-ehr', page)
  expect(
    items.map((each) => ('unread' in each ? null : [each.call, each.patientIds, each.roles])),
  ).toEqual([
    ['fhir-search', ['p1'], ['system']],
    ['fhir-read', ['p2'], ['system']],
  ])
})

it('lets every role read, and a person of none nothing', async () => {
  for (const role of ['viewer', 'desk', 'clinician', 'admin'])
    expect((await fhir.get('/R4/Patient/p1', { token: person(role) })).status).toBe(200)
  expect((await fhir.get('/R4/Patient/p1', { token: person('visitor') })).status).toBe(403)
})
