// A patient's details, put right one by one; ids that the service makes, and ids that tell who somebody is.
import { describe, expect, it } from 'vitest'
import { phoneOf } from '../../../simulation/people/person.ts'
import { at } from '../../support/deps.ts'
import { type Api, type Claims, enrolment, testApi, withPatient, withSession } from './clinic.ts'

const patch = (api: Api, body: object, id = 'p1', as?: Claims) =>
  api.call('PATCH', `/patients/${id}`, { body, ...(as ? { as } : {}) })
const get = async (api: Api, id = 'p1') => (await api.get(`/patients/${id}`)).body
const consentOf = (capturedAt: string, change: object = {}) => ({
  ...enrolment().consent,
  capturedAt,
  ...change,
})
const contact = {
  name: 'Marta Reyes',
  phone: '+1 202 555 0199',
  relation: 'sister',
  consentedAt: '2026-03-01T10:00:00-05:00',
}
const more = {
  lastName: 'Reyes',
  birthDate: '1984-03-14',
  externalId: 'MRN-4217',
  emergencyContact: contact,
}
const sentTo = ({ deps }: Api, phone: string) => deps.sent.filter(({ to }) => to === phone)

describe('a change of details', () => {
  it('needs no consent, changes what it names and texts nothing', async () => {
    const api = await withPatient()
    const before = await get(api)
    const sent = api.deps.sent.length
    const { status, body } = await patch(api, more)
    expect(status).toBe(200)
    const emergencyContact = {
      ...contact,
      phone: '+12025550199',
      consentedAt: '2026-03-01T15:00:00.000Z',
    }
    const { version } = body
    expect(body).toEqual({ ...before, ...more, emergencyContact, version })
    expect(api.deps.sent).toHaveLength(sent)
    expect((await patch(api, { firstName: 'Ann' })).body).toMatchObject({
      firstName: 'Ann',
      lastName: 'Reyes',
    })
  })

  it('takes away what need not be there by null, and nothing else', async () => {
    const api = await withPatient()
    await patch(api, more)
    const nothing = { lastName: null, birthDate: null, externalId: null, emergencyContact: null }
    expect((await patch(api, nothing)).body).toMatchObject(nothing)
    expect((await patch(api, { firstName: null })).status).toBe(400)
    expect((await patch(api, { phone: null })).status).toBe(400)
  })

  it('to another number needs a consent, and texts the opt-in to it', async () => {
    const api = await withSession()
    const phone = '+12025550188'
    const { status, body } = await patch(api, { phone })
    expect([status, body.error.fields[0].path]).toEqual([422, 'consent'])
    expect((await get(api)).phone).toBe('+12025550123')
    const consent = consentOf('2026-03-02T09:55:00-05:00')
    expect((await patch(api, { phone, consent })).body).toMatchObject({ phone })
    // And the no-driving time in force.
    expect(sentTo(api, phone)).toHaveLength(2)
    expect((await patch(api, { phone: '+12025550188' })).status).toBe(200)
    expect((await api.put('/patients/p2', enrolment())).status).toBe(200)
  })

  it('to check-ins by text needs the patient to know what that means', async () => {
    const consent = consentOf('2026-03-01T10:00:00-05:00', { unencryptedTextAcknowledged: false })
    const api = await withPatient({ checkInBy: 'link', consent })
    const { status, body } = await patch(api, { checkInBy: 'text' })
    expect([status, body.error.fields[0].path]).toEqual([
      422,
      'consent.unencryptedTextAcknowledged',
    ])
    const asked = consentOf('2026-03-02T09:00:00-05:00')
    expect((await patch(api, { checkInBy: 'text', consent: asked })).status).toBe(200)
  })

  it.each<[string, object, number, string]>([
    ['nothing', {}, 422, ''],
    ['an unknown field', { nickname: 'A' }, 400, 'nickname'],
    ['a birth date that is none', { birthDate: '1984-02-30' }, 422, 'birthDate'],
    ['one to come', { birthDate: '2026-03-03' }, 422, 'birthDate'],
    ['one of long ago', { birthDate: '1884-03-14' }, 422, 'birthDate'],
    ['a name of two lines', { lastName: 'a\nb' }, 422, 'lastName'],
    ['a zone that is no place', { timezone: 'EST' }, 422, 'timezone'],
    [
      'a contact without consent',
      { emergencyContact: { ...contact, consentedAt: undefined } },
      400,
      'emergencyContact.consentedAt',
    ],
    [
      'a contact without a number',
      { emergencyContact: { ...contact, phone: 'x' } },
      422,
      'emergencyContact.phone',
    ],
  ])('to %s is refused and changes nothing', async (_, change, wanted, path) => {
    const api = await withPatient()
    const before = await get(api)
    const { status, body } = await patch(api, change)
    expect([status, body.error.fields[0].path]).toEqual([wanted, path])
    expect(await get(api)).toEqual(before)
  })

  it('of nobody is a 404', async () => {
    expect((await patch(testApi(), { lastName: 'X' })).status).toBe(404)
  })

  it('stands in the timeline by what has changed, and who changed it', async () => {
    const api = await withPatient()
    await patch(api, { lastName: 'Reyes', timezone: 'America/Denver' })
    const { entries } = (await api.get('/patients/p1/timeline')).body
    expect(entries).toContainEqual({
      at: '2026-03-02T15:00:00.000Z',
      type: 'messaging',
      what: 'details-changed',
      changed: ['lastName', 'timezone'],
      by: 'clinician-1',
    })
  })

  it('is seen on the roster and on alerts, and told to no log', async () => {
    const api = await withPatient()
    await patch(api, more)
    await api.post('/patients/p1/scores', {
      instrument: 'phq-9',
      at: '2026-03-02T10:00:00-05:00',
      answers: [0, 0, 0, 0, 0, 0, 0, 0, 2],
    })
    const { lastName, birthDate, externalId } = more
    const named = { patientId: 'p1', firstName: 'Ana', lastName, birthDate, externalId }
    expect((await api.get('/alerts')).body.alerts[0]).toMatchObject(named)
    expect(
      (await api.get('/patients', { query: { q: 'reyes 1984' } })).body.patients,
    ).toMatchObject([named])
    expect(JSON.stringify([api.deps.lines, api.deps.paged])).not.toMatch(/Reyes|1984|4217|Marta/)
  })
})

describe('what a PUT leaves out', () => {
  it('stays, for whoever knows only of the older details', async () => {
    const api = await withPatient()
    await patch(api, more)
    expect((await api.put('/patients/p1', enrolment({ firstName: 'Ann' }))).body).toMatchObject({
      firstName: 'Ann',
      lastName: 'Reyes',
      externalId: 'MRN-4217',
    })
    expect((await api.put('/patients/p1', enrolment({ externalId: null }))).body.externalId).toBe(
      null,
    )
  })
})

describe('an older consent', () => {
  it('takes no newer one’s place, whichever way it comes in', async () => {
    const api = await withPatient({ consent: consentOf('2026-03-02T09:00:00-05:00') })
    const older = consentOf('2026-02-01T09:00:00-05:00', { method: 'old paper' })
    const put = await api.put('/patients/p1', enrolment({ firstName: 'Ann', consent: older }))
    expect([put.status, put.body.firstName, put.body.consent.method]).toEqual([200, 'Ann', 'paper'])
    const { body } = await patch(api, { phone: '+12025550188', consent: older })
    expect(body.consent.capturedAt).toBe('2026-03-02T14:00:00.000Z')
    const newer = consentOf('2026-03-02T09:30:00-05:00', { method: 'tablet' })
    expect((await patch(api, { consent: newer })).body.consent.method).toBe('tablet')
  })
})

describe('the clinic’s own number', () => {
  it('is one patient’s of the clinic, however it is written', async () => {
    const api = await withPatient({ externalId: 'MRN-4217' })
    const other = enrolment({ phone: '+12025550188', externalId: 'mrn-4217' })
    const { status, body } = await api.put('/patients/p2', other)
    expect([status, body.error.fields]).toEqual([
      409,
      [{ path: 'externalId', message: 'in use by another patient' }],
    ])
    // Nothing was taken along the way.
    expect((await api.put('/patients/p3', enrolment({ phone: '+12025550188' }))).status).toBe(200)
    const elsewhere = { as: { sub: 'c', 'cognito:groups': ['north.clinician'] } }
    expect((await api.put('/patients/p2', other, elsewhere)).status).toBe(200)
  })

  it('is free again when its patient has another, and stays a withdrawn one’s', async () => {
    const api = await withPatient({ externalId: 'A-1' })
    await patch(api, { externalId: 'A-2' })
    await api.put('/patients/p2', enrolment({ phone: '+12025550188', externalId: 'A-1' }))
    expect((await get(api, 'p2')).externalId).toBe('A-1')
    await api.post('/patients/p2/withdraw', { reason: 'moved' })
    expect((await patch(api, { externalId: 'A-1' })).status).toBe(409)
  })
})

describe('POST /patients', () => {
  it('enrols under an id that tells nothing, once for each key', async () => {
    const api = testApi()
    const first = await api.post('/patients', enrolment(more), { key: 'k1' })
    expect(first.status).toBe(200)
    expect(first.body.patientId).toMatch(/^[bcdfghjkmnpqrstvwxz]{16}$/)
    const again = await api.post('/patients', enrolment(more), { key: 'k1' })
    expect([again.status, again.body.patientId]).toEqual([200, first.body.patientId])
    expect((await api.post('/patients', enrolment(), { key: 'k1' })).status).toBe(409)
    const other = await api.post('/patients', enrolment({ phone: '+12025550188' }), { key: 'k2' })
    expect(other.body.patientId).not.toBe(first.body.patientId)
    expect((await api.get('/patients')).body.patients).toHaveLength(2)
  })

  it('with a number in use is a 409, and no patient', async () => {
    const api = await withPatient()
    expect((await api.post('/patients', enrolment())).status).toBe(409)
    expect((await api.get('/patients')).body.patients).toHaveLength(1)
  })

  it('changes nobody when a key comes again after keys are forgotten', async () => {
    const api = testApi()
    await api.post('/patients', enrolment(), { key: 'k1' })
    for (let day = 3; day < 28; day += 4) {
      api.deps.clock.now = at(`2026-03-${String(day).padStart(2, '0')}T15:00:00Z`)
      const { patientId } = (await api.get('/patients')).body.patients[0]
      await api.post(`/patients/${patientId}/pause`, { reason: 'x' })
      await api.post(`/patients/${patientId}/resume`, { reason: 'x' })
    }
    const { status } = await api.post('/patients', enrolment({ firstName: 'Bo' }), { key: 'k1' })
    expect(status).toBe(409)
    expect((await api.get('/patients')).body.patients[0].firstName).toBe('Ana')
  })
})

describe('an id that tells who somebody is', () => {
  it.each(['MRN-0048213', '123-45-6789', '1984-03-14', 'reyes-1984-03-14', '2025550123'])(
    '%s is a 422 for a new patient or session',
    async (id) => {
      const api = await withPatient({ phone: '+12025550188' })
      for (const [path, body, field] of [
        [`/patients/${id}`, enrolment(), 'patientId'],
        [
          `/patients/p1/sessions/${id}`,
          { startsAt: '2026-03-05T09:00:00-05:00', kind: 'induction' },
          'sessionId',
        ],
      ] as const) {
        const answer = await api.put(path, body)
        expect([answer.status, answer.body.error.fields[0].path]).toEqual([422, field])
      }
      expect((await api.get(`/patients/${id}`)).status).toBe(404)
    },
  )
})

describe('a path that cannot be an id', () => {
  it.each([
    ['+1 (202) 555-0123', 422],
    ['202.555.0123', 422],
    ['3/14/1984', 422],
    ['Ana Reyes 1984-03-14', 422],
    ['MRN 0048213', 422],
    ['a b', 400],
    ['x'.repeat(33), 400],
  ])('is refused the same where it tells who somebody is: %s', async (id, status) => {
    const api = await withPatient({ phone: '+12025550188' })
    const answer = await api.put(`/patients/${encodeURIComponent(id)}`, enrolment())
    expect(answer.status).toBe(status)
  })
})

describe('numbers that are in use', () => {
  it('are told a hundred times an hour, and then nothing is told of any', async () => {
    const api = await withPatient()
    const other = (n: number, phone = '+12025550123') =>
      api.put(`/patients/q${n}`, enrolment({ phone }))
    for (let n = 0; n < 100; n += 1) expect((await other(n)).status).toBe(409)
    for (const phone of ['+12025550123', '+12025550188'])
      expect((await other(100, phone)).body.error.code).toBe('too-many')
    expect(api.deps.counted.filter((name) => name === 'NumberInUse')).toHaveLength(100)
    // Whoever has numbers already goes on, and so do others.
    expect((await api.put('/patients/p1', enrolment({ firstName: 'Ann' }))).status).toBe(200)
    const as = { sub: 'nurse-2', 'cognito:groups': ['demo.desk'] }
    const theirs = enrolment({ phone: '+12025550188' })
    expect((await api.put('/patients/q100', theirs, { as })).status).toBe(200)
    api.deps.clock.now = at('2026-03-02T16:00:00Z')
    expect((await other(101, '+12025550177')).status).toBe(200)
  })

  it('are not looked for when the request is wrong anyway', async () => {
    const api = await withPatient()
    await api.post('/patients/p1/withdraw', { reason: 'x' })
    await api.put('/patients/p2', enrolment({ consent: consentOf('2026-03-02T09:55:00-05:00') }))
    let looks = 0
    const { claimName } = api.deps.store
    api.deps.store.claimName = (...of) => {
      looks += 1
      return claimName(...of)
    }
    expect((await api.put('/patients/MRN-12345', enrolment())).status).toBe(422)
    expect((await api.put('/patients/p1', enrolment())).status).toBe(409)
    expect(looks).toBe(0)
  })

  it('keep two thousand enrolments an hour from nobody', async () => {
    const api = testApi()
    for (let n = 0; n < 2_000; n += 1) {
      const phone = phoneOf(n, 0)
      const { status } = await api.put(`/patients/p${n}`, enrolment({ phone }))
      if (status !== 200) expect([n, phone, status]).toEqual([n, phone, 200])
    }
  })
})
