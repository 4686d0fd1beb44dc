// What each resource says of a chart, asked for as a system asks.
import { beforeAll, expect, it } from 'vitest'
import { fhirRoutes } from '../../../functions/fhir/routes.ts'
import { patientTypes, resourceTypes } from '../../../shared/fhir/types.ts'
import { at } from '../../support/deps.ts'
import { commandOn, enrolment } from '../api/clinic.ts'
import { base, type Fhir, personToken, testFhir } from './server.ts'

let fhir: Fhir
const loinc = 'http://loinc.org'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what a caller would get.
type Any = any

beforeAll(async () => {
  fhir = testFhir()
  const { api, deps } = fhir
  const details = { lastName: 'Ortega', externalId: 'MRN-7', birthDate: '1984-03-14' }
  await api.put('/patients/p1', enrolment(details))
  await api.post('/patients/p1/scores', {
    instrument: 'phq-9',
    at: '2026-03-01T09:00:00-05:00',
    answers: [3, 3, 2, 2, 2, 2, 2, null, 1],
  })
  await api.post('/patients/p1/scores', {
    instrument: 'gad-2',
    at: '2026-03-01T09:05:00-05:00',
    answers: [1, 2],
  })
  const planned = (startsAt: string) => ({ startsAt, kind: 'induction' })
  await api.put('/patients/p1/sessions/s1', planned('2026-03-02T12:00:00Z'))
  await api.post('/patients/p1/sessions/s1/finish', {
    startedAt: '2026-03-02T12:00:00Z',
    endedAt: '2026-03-02T08:00:00-05:00',
    doseMg: 40,
    weightKg: 80,
    lot: 'L1',
  })
  await api.call('PATCH', '/patients/p1/sessions/s1/record', {
    body: {
      bloodPressure: { end: { systolic: 136, diastolic: 85, at: '2026-03-02T12:55:00Z' } },
      oxygen: { lowest: { percent: 93, at: '2026-03-02T12:30:00Z' } },
    },
  })
  await api.put('/patients/p1/sessions/s2', planned('2026-04-05T12:00:00Z'))
  await api.put('/patients/p1/sessions/s3', planned('2026-04-09T12:00:00Z'))
  await api.post('/patients/p1/sessions/s3/cancel', { reason: 'away' })
  deps.clock.now = at('2026-03-10T15:00:00Z')
  const total = (day: string, score: number) =>
    api.post('/patients/p1/scores', {
      instrument: 'phq-9',
      at: `${day}T09:00:00-05:00`,
      total: score,
    })
  await total('2026-03-09', 6)
  deps.clock.now = at('2026-03-17T15:00:00Z')
  await total('2026-03-16', 5)
  await api.post('/patients/p1/check-ins', { instruments: ['phq-9'] })
  await answer('1')
  await answer('3')
})

let texts = 0
async function answer(body: string) {
  texts += 1
  const { deps } = fhir
  const from = '+12025550123' as Any
  const sent = { messageId: `m${texts}`, sentAt: deps.now(), from, body, lift: null }
  await commandOn(deps, { type: 'ReceiveText', ...sent })
}

const all = async (type: string, query = ''): Promise<Any[]> => {
  const patient = type === 'Patient' ? '_id=p1' : 'patient=p1'
  const { status, body } = await fhir.get(`/R4/${type}`, {
    query: `${patient}&_count=200&${query}`,
  })
  expect(status).toBe(200)
  return (body.entry ?? []).map(({ resource }: Any) => resource)
}

it.each(patientTypes)('%s: is found, and read as it was found', async (type) => {
  const found = await all(type)
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  for (const resource of found.slice(0, 3)) {
    const { status, body, headers } = await fhir.get(`/R4/${type}/${resource.id}`)
    expect({ status, body }).toEqual({ status: 200, body: resource })
    expect(headers.etag).toBe(`W/"${resource.meta.versionId}"`)
    expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
    expect(resource.meta.lastUpdated).toMatch(/^2026-03-/)
  }
})

it.each(resourceTypes)(
  '%s: what is not there is a 404, and says so as an OperationOutcome',
  async (type) => {
    for (const id of ['nobody', 'p9-00000000000000', 'p1-00000000000000', '%ff', 'a_b']) {
      const { status, body } = await fhir.get(`/R4/${type}/${id}`)
      expect(status).toBe(404)
      expect(body).toMatchObject({
        resourceType: 'OperationOutcome',
        issue: [{ code: 'not-found' }],
      })
    }
  },
)

it('names all it refers to on this server', async () => {
  const every = (await Promise.all(patientTypes.map((type) => all(type)))).flat()
  const there = new Set(every.map(({ resourceType, id }) => `${resourceType}/${id}`))
  const named = [...JSON.stringify(every).matchAll(/"reference":"([^"#]+)"/g)].map(([, to]) => to)
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((to) => !there.has(to ?? ''))).toEqual([])
  const asked = new Set((await all('QuestionnaireResponse')).map((each) => each.questionnaire))
  for (const url of asked) expect((await fhir.follow(url)).status).toBe(200)
})

it('Patient: names, numbers and language, and the clinic’s own number as a record number', async () => {
  const [patient] = await all('Patient')
  expect(patient).toMatchObject({
    name: [{ given: ['Ana'], family: 'Ortega' }],
    birthDate: '1984-03-14',
    identifier: [{ value: 'p1' }, { value: 'MRN-7', type: { coding: [{ code: 'MR' }] } }],
    active: true,
  })
})

it('Observation: a scale is a panel of its items and its total, each in LOINC', async () => {
  const [panel] = await all('Observation', `code=${loinc}|44249-1`)
  const members = panel.hasMember.map(({ reference }: Any) => reference)
  const [total] = await all('Observation', `code=${loinc}|44261-6&date=2026-03-01`)
  expect(members).toHaveLength(9)
  expect(members).toContain(`Observation/${total.id}`)
  expect(total).toMatchObject({
    status: 'final',
    category: [{ coding: [{ code: 'survey' }] }],
    valueQuantity: { value: 19, code: '{score}', system: 'http://unitsofmeasure.org' },
    interpretation: [{ text: 'moderately severe' }],
    note: [{ text: expect.stringContaining('Prorated: 1 ') }],
  })
  const [item] = await all('Observation', `code=${loinc}|44260-8&date=2026-03-01`)
  expect(item.valueCodeableConcept.coding).toEqual([
    {
      system: loinc,
      code: 'LA6569-3',
      display: 'Several days',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 }],
    },
  ])
  expect(item.derivedFrom).toEqual(panel.derivedFrom)
  expect(await all('Observation', `code=${loinc}|44253-3`)).toEqual([])
})

it('Observation: what LOINC has no code for is told by ours, and never by another’s', async () => {
  const [total] = await all('Observation', 'code=gad-2-total')
  expect(total.code.coding).toEqual([{ system: 'urn:afterglow:observation', code: 'gad-2-total' }])
  expect(JSON.stringify(await all('Observation'))).not.toContain('70272-0')
})

it('Observation: what was measured during a session is part of its procedure', async () => {
  const [procedure] = await all('Procedure')
  const partOf = [{ reference: `Procedure/${procedure.id}` }]
  const [pressure] = await all('Observation', `code=${loinc}|85354-9`)
  expect(pressure).toMatchObject({
    status: 'final',
    category: [{ coding: [{ code: 'vital-signs' }] }],
    effectiveDateTime: '2026-03-02T12:55:00.000Z',
    partOf,
    component: [
      { code: { coding: [{ code: '8480-6' }] }, valueQuantity: { value: 136, code: 'mm[Hg]' } },
      { code: { coding: [{ code: '8462-4' }] }, valueQuantity: { value: 85, code: 'mm[Hg]' } },
    ],
  })
  const [oxygen] = await all('Observation', `code=${loinc}|59408-5`)
  expect(oxygen).toMatchObject({ valueQuantity: { value: 93, code: '%' }, partOf })
  expect(await all('Observation', 'category=vital-signs')).toHaveLength(2)
})

it('Observation: an effect that still holds has no upper end', async () => {
  const [duration] = await all('Observation', 'code=effect-duration')
  expect(duration).toMatchObject({
    status: 'preliminary',
    valueRange: { low: { code: 'd', system: 'http://unitsofmeasure.org' } },
    partOf: [{ reference: expect.stringMatching(/^Procedure\//) }],
  })
  expect(duration.valueRange.low.value).toBeGreaterThan(10)
  expect(duration.valueRange).not.toHaveProperty('high')
})

it('QuestionnaireResponse: one that is not at its end is in progress, holds what was said, and has no score', async () => {
  const [open] = await all('QuestionnaireResponse', 'status=in-progress')
  expect(open).toMatchObject({
    questionnaire: `${base}/Questionnaire/phq-9-en`,
    subject: { reference: 'Patient/p1' },
    author: { reference: 'Patient/p1' },
    item: [{ linkId: '/44250-9', answer: [{ valueCoding: { code: 'LA6571-9' } }] }],
  })
  const observations = await all('Observation')
  const derived = observations.filter(({ derivedFrom = [] }) =>
    derivedFrom.some(({ reference }: Any) => reference.endsWith(open.id)),
  )
  expect(derived).toEqual([])
})

it('QuestionnaireResponse: one that runs out without a score has stopped', async () => {
  const other = testFhir()
  await other.api.put('/patients/p1', enrolment())
  await other.api.post('/patients/p1/check-ins', { instruments: ['phq-9'] })
  const { deps } = other
  const from = '+12025550123' as Any
  for (const body of ['1', '3'])
    await commandOn(deps, {
      type: 'ReceiveText',
      from,
      body,
      messageId: `stopped-${body}`,
      sentAt: deps.now(),
      lift: null,
    })
  for (const day of ['03', '04', '05', '06', '07']) {
    deps.clock.now = at(`2026-03-${day}T16:00:00Z`)
    await commandOn(deps, { type: 'WakeUp' })
  }
  const { body } = await other.get('/R4/QuestionnaireResponse', { query: 'patient=p1' })
  expect(body.entry[0].resource).toMatchObject({ status: 'stopped' })
  const observations = await other.get('/R4/Observation', {
    query: `patient=p1&code=${loinc}|44261-6`,
  })
  expect(observations.body.total).toBe(0)
})

it('Appointment and Procedure: planned, kept, called off; the drug with dose, route and lot', async () => {
  const appointments = await all('Appointment')
  expect(appointments.map(({ status }) => status).sort()).toEqual([
    'booked',
    'cancelled',
    'fulfilled',
  ])
  const [procedure, ...more] = await all('Procedure')
  expect(more).toEqual([])
  expect(procedure).toMatchObject({
    status: 'completed',
    performedPeriod: { start: '2026-03-02T12:00:00.000Z', end: '2026-03-02T13:00:00.000Z' },
  })
  const [given] = await all('MedicationAdministration')
  expect(given).toMatchObject({
    partOf: [{ reference: `Procedure/${procedure.id}` }],
    contained: [{ resourceType: 'Medication', batch: { lotNumber: 'L1' } }],
    dosage: { dose: { value: 40, code: 'mg' }, route: { coding: [{ code: '47625008' }] } },
  })
})

it('Flag and Task: an alert that stands is active and asks to be seen to', async () => {
  const [flag] = await all('Flag', 'code=crisis')
  expect(flag).toMatchObject({ status: 'active', period: { start: '2026-03-02T15:00:00.000Z' } })
  const [task] = await all('Task', 'code=crisis')
  expect(task).toMatchObject({
    status: 'requested',
    priority: 'stat',
    focus: { reference: `Flag/${flag.id}` },
    for: { reference: 'Patient/p1' },
  })
})

it('RiskAssessment: probabilities in percent, on what they rest, and never an order', async () => {
  const [risk] = await all('RiskAssessment')
  const chances = risk.prediction.flatMap((each: Any) => each.probabilityDecimal ?? [])
  expect(chances.length).toBeGreaterThan(2)
  expect(Math.max(...chances)).toBeGreaterThan(1)
  expect(Math.max(...chances)).toBeLessThanOrEqual(100)
  expect(risk.basis.map(({ reference }: Any) => reference.split('/')[0])).toEqual([
    'Observation',
    'Procedure',
  ])
  const every = (await Promise.all(patientTypes.map((type) => all(type)))).flat()
  expect(JSON.stringify(every)).not.toContain('ServiceRequest')
})

it('Communication: when and what for, and never what was said', async () => {
  const texts = await all('Communication')
  expect(texts.length).toBeGreaterThan(3)
  for (const each of texts) expect(each).not.toHaveProperty('payload')
  const said = fhir.deps.sent.map(({ body }) => body.slice(0, 30))
  for (const words of said) expect(JSON.stringify(texts)).not.toContain(words)
})

it('Consent: stands while texts may go out, and ends with STOP', async () => {
  const other = testFhir()
  await other.api.put('/patients/p1', enrolment())
  const status = async () => {
    const { body } = await other.get('/R4/Consent', { query: 'patient=p1' })
    return body.entry.map(({ resource }: Any) => resource.status)
  }
  expect(await status()).toEqual(['active'])
  await other.api.post('/patients/p1/withdraw', { reason: 'moved away' })
  expect(await status()).toEqual(['inactive'])
})

it('Provenance: who did it, by account, and what it touched', async () => {
  const [session] = await all('Procedure')
  const found = await all('Provenance', `target=Procedure/${session.id}`)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({
    agent: [{ who: { identifier: { value: 'clinician-1' } } }],
    activity: {
      coding: expect.arrayContaining([expect.objectContaining({ code: 'SessionFinished' })]),
    },
  })
})

it('Questionnaire: each instrument that ships, in each language it is offered in, with its notices', async () => {
  const { body } = await fhir.get('/R4/Questionnaire')
  const ids = body.entry.map(({ resource }: Any) => resource.id)
  expect(ids).toEqual(expect.arrayContaining(['phq-9-en', 'phq-9-es', 'peg-en', 'who-5-en']))
  expect(ids).not.toContain('peg-es')
  const phq = (await fhir.get('/R4/Questionnaire/phq-9-es')).body
  expect(phq.item).toHaveLength(10)
  expect(phq.copyright).toMatch(/Spitzer.*LOINC/s)
  expect(phq.item[0].answerOption[3]).toMatchObject({
    valueCoding: { code: 'LA6571-9', display: 'Casi todos los días' },
  })
})

it('Questionnaire: a clinic’s own instrument is told without its words', async () => {
  const token = personToken({ sub: 'viewer-1', 'cognito:groups': ['north.viewer'] })
  const own = fhir.deps.clinics[1]?.instruments.filter(({ items }) => items.length > 0) ?? []
  expect(own.length).toBeGreaterThan(0)
  for (const { id, items } of own) {
    const { status, text } = await fhir.get(`/R4/Questionnaire/${id}-en`, { token })
    expect(status).toBe(200)
    for (const item of items) expect(text).not.toContain(item.text.en)
  }
})

it('the CapabilityStatement says what the table answers, and every parameter of it', async () => {
  const { body } = await fhir.get('/R4/metadata', { token: null })
  const [rest] = body.rest
  expect(body).toMatchObject({
    resourceType: 'CapabilityStatement',
    fhirVersion: '4.0.1',
    kind: 'instance',
  })
  expect(rest.resource.map(({ type }: Any) => type)).toEqual([...resourceTypes])
  for (const { type, interaction, searchParam } of rest.resource) {
    const codes = interaction.map(({ code }: Any) => code)
    const isThere = (method: string, path: string) =>
      fhirRoutes.some((each) => each.method === method && each.path === path)
    expect(codes.includes('read')).toBe(isThere('GET', `/R4/${type}/{id}`))
    expect(codes.includes('search-type')).toBe(isThere('GET', `/R4/${type}`))
    expect(codes.includes('update')).toBe(isThere('PUT', `/R4/${type}/{id}`))
    for (const { name, type: kind } of searchParam) {
      const value = kind === 'date' ? 'ge2026-01-01' : 'x'
      const query = `${name}=${value}`
      const headers = { prefer: 'handling=strict' }
      const { status } = await fhir.get(`/R4/${type}`, { query, headers })
      expect({ type, name, status }).toEqual({ type, name, status: 200 })
    }
  }
})
