// The session record over HTTP: what is taken, what is told to be a slip, and two people at one patient.
import { describe, expect, it } from 'vitest'
import { clinics, testDeps } from '../../support/deps.ts'
import { type Api, enrolment, monday, testApi, withSession } from './clinic.ts'

const { sessionRecord } = clinics[1]!
const path = '/patients/p1/sessions/s1/record'
const session = async (api: Api) => (await api.get('/patients/p1')).body.sessions[0]
const tap = (api: Api, body: object, headers = {}) => api.call('PATCH', path, { body, headers })

/** A clinic that keeps a record, and a session of an hour ago. */
async function keeping(): Promise<Api> {
  const api = testApi({
    ...testDeps(monday),
    clinics: clinics.map((each) => ({ ...each, sessionRecord })),
  })
  await api.put('/patients/p1', enrolment())
  await api.put('/patients/p1/sessions/s1', { startsAt: '2026-03-02T14:00:00Z', kind: 'induction' })
  return api
}

describe('a tap', () => {
  it('is on the session at once, in the timeline with who, and in the clinic’s table', async () => {
    const api = await keeping()
    const said = { bloodPressure: { before: { systolic: 131, diastolic: 84 } }, lot: 'K-17' }
    const { status, body } = await tap(api, said)
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'planned', lot: 'K-17', startedAt: null })
    expect(body.record.bloodPressure).toEqual({
      before: { systolic: 131, diastolic: 84, at: monday },
      at40: null,
      end: null,
    })
    const { entries } = (await api.get('/patients/p1/timeline')).body
    expect(entries[0]).toMatchObject({ type: 'session', what: 'recorded', by: 'clinician-1' })
    expect(entries[0].changes).toEqual({
      lot: 'K-17',
      bloodPressure: { before: { systolic: 131, diastolic: 84, at: monday } },
    })
    const admin = { sub: 'a', 'cognito:groups': ['demo.admin'] }
    const { body: csv } = await api.get('/export/sessions.csv', { as: admin })
    const [head, row] = csv
      .trim()
      .split(/\r?\n/)
      .map((line: string) => line.split(','))
    expect(row[head.indexOf('systolicBefore')]).toBe('131')
    expect(row[head.indexOf('missing')]).toContain('bloodPressure.at40 bloodPressure.end')
  })

  it('begins the time of observation', async () => {
    const api = await keeping()
    const { body } = await tap(api, { startedAt: '2026-03-02T14:30:00Z' })
    expect(body.record.observedUntil).toBe('2026-03-02T16:30:00.000Z')
    expect((await tap(api, { startedAt: null })).body).toMatchObject({
      startedAt: null,
      record: null,
    })
  })

  it('of two people at once both stand, and with If-Match only the first', async () => {
    const api = await keeping()
    await Promise.all([tap(api, { sedation: 'drowsy' }), tap(api, { nausea: 'vomited' })])
    const { record, version } = await session(api)
    expect(record).toMatchObject({ sedation: 'drowsy', nausea: 'vomited' })
    const seen = { 'if-match': `"${version}"` }
    expect((await tap(api, { sedation: 'asleep' }, seen)).status).toBe(200)
    expect((await tap(api, { sedation: 'none' }, seen)).status).toBe(412)
    expect((await session(api)).record.sedation).toBe('asleep')
  })

  it.each<[string, object, number, string]>([
    ['nothing', {}, 422, ''],
    ['a fact nobody knows', { mood: 3, sedation: 'none' }, 400, 'mood'],
    ['a word nobody knows', { sedation: 'sleepy' }, 422, 'sedation'],
    [
      'what nobody can have',
      { bloodPressure: { end: { systolic: 1_310, diastolic: 84 } } },
      422,
      'bloodPressure.end.systolic',
    ],
    [
      'one the other way round',
      { bloodPressure: { end: { systolic: 84, diastolic: 131 } } },
      422,
      'bloodPressure.end.diastolic',
    ],
    [
      'half of it',
      { bloodPressure: { end: { systolic: 131 } } },
      400,
      'bloodPressure.end.diastolic',
    ],
    ['a moment nobody knows', { oxygen: { noon: { percent: 97 } } }, 400, 'oxygen.noon'],
    ['too little oxygen', { oxygen: { lowest: { percent: 9 } } }, 422, 'oxygen.lowest.percent'],
    ['the future', { readiness: { ready: true, at: '2026-03-02T18:00:00Z' } }, 422, 'readiness.at'],
    ['a name of nobody', { takenHomeBy: { who: 'alone', name: 'Ana' } }, 422, 'takenHomeBy.name'],
    ['a dose that looks like a slip', { doseMg: 400 }, 422, 'doseMg'],
    ['a start of another day', { startedAt: '2026-02-28T14:00:00Z' }, 422, 'startedAt'],
    ['what is right without saying why', { doseMg: 400, confirm: true }, 422, 'reason'],
  ])('that says %s is turned down', async (_, body, status, field) => {
    const api = await keeping()
    const answer = await tap(api, body)
    expect(answer.status).toBe(status)
    expect(answer.body.error.fields).toMatchObject([{ path: field }])
    expect(await session(api)).toMatchObject({ record: null, doseMg: null })
  })

  it('that is right for all that is taken with its reason', async () => {
    const api = await keeping()
    const { body } = await tap(api, { doseMg: 400, confirm: true, reason: 'as ordered' })
    expect(body.doseMg).toBe(400)
  })

  it('where the clinic keeps no record is told so', async () => {
    const api = await withSession()
    const { status, body } = await tap(api, { sedation: 'none' })
    expect(status).toBe(409)
    expect(body.error.message).toContain('sessionRecord in clinics.json')
    expect((await session(api)).record).toBeNull()
  })
})

describe('a session whose record misses something', () => {
  it('is on the day’s list, and off it once that is there', async () => {
    const api = await keeping()
    await api.post('/patients/p1/sessions/s1/finish', { endedAt: '2026-03-02T14:50:00Z' })
    const day = async () => (await api.get('/day')).body.records
    expect(await day()).toMatchObject({ total: 1, patients: [{ patientId: 'p1' }] })
    const pressure = { systolic: 120, diastolic: 80 }
    const rest = { sedation: 'none', dissociation: 'mild', readiness: { ready: true } }
    await tap(api, { bloodPressure: { before: pressure, at40: pressure, end: pressure }, ...rest })
    expect((await day()).patients[0].records).toMatchObject([{ missing: ['takenHomeBy'] }])
    await tap(api, { takenHomeBy: { who: 'companion' } })
    expect(await day()).toEqual({ total: 0, patients: [] })
    const { body } = await api.get('/patients', { query: { filter: 'records' } })
    expect(body.patients).toEqual([])
  })
})

describe('who took the patient home', () => {
  it('is the driver of the ride, unless another is named', async () => {
    const api = await keeping()
    await api.put('/patients/p1/sessions/s1/ride', { arranged: true, driver: 'Ana' })
    const taken = async (takenHomeBy: object) =>
      (await tap(api, { takenHomeBy })).body.record.takenHomeBy
    expect(await taken({ who: 'companion' })).toEqual({ who: 'companion', name: 'Ana' })
    expect(await taken({ who: 'companion', name: 'Luz' })).toEqual({
      who: 'companion',
      name: 'Luz',
    })
    expect((await session(api)).ride).toMatchObject({ driver: 'Ana' })
  })

  it('having driven, they have driven', async () => {
    const api = await keeping()
    const { body } = await tap(api, { takenHomeBy: { who: 'drove' } })
    expect(body).toMatchObject({ drove: true, record: { concerns: ['drove-home'] } })
    const { openAlerts } = (await api.get('/patients/p1')).body
    expect(openAlerts).toMatchObject([{ kind: 'side-effect', level: 'urgent' }])
  })
})
