import { describe, expect, it } from 'vitest'
import { handle } from '../../../shared/loop/handle.ts'
import { at, demo, key, phone } from '../../support/deps.ts'
import { enrolment, monday, testApi, withPatient, withSession } from './clinic.ts'

const nothing = { sessions: 0, milligrams: [], withoutDose: 0 }

describe('enrolling', () => {
  it('answers with the patient and texts the opt-in confirmation', async () => {
    const api = testApi()
    const { status, body } = await api.put('/patients/p1', enrolment())
    expect(status).toBe(200)
    expect(body).toEqual({
      patientId: 'p1',
      version: 1,
      firstName: 'Ana',
      lastName: null,
      birthDate: null,
      externalId: null,
      emergencyContact: null,
      phone: '+12025550123',
      timezone: 'America/New_York',
      language: 'en',
      condition: 'depression',
      checkInBy: 'text',
      consent: {
        textMessages: true,
        unencryptedTextAcknowledged: true,
        method: 'paper',
        capturedAt: '2026-03-01T15:00:00.000Z',
        capturedBy: 'nurse-7',
      },
      enrolledAt: monday,
      messaging: 'active',
      sessions: [],
      openCheckIn: null,
      openAlerts: [],
      screen: null,
      measurements: [],
      exposure: { days90: nothing, year: nothing, ever: nothing },
      holds: [],
      advice: null,
    })
    expect(api.deps.sent).toMatchObject([{ to: '+12025550123', class: 'reply' }])
  })

  it('again with the same details changes nothing and texts nothing', async () => {
    const api = await withPatient()
    const before = await api.get('/patients/p1')
    const again = await api.put('/patients/p1', enrolment())
    expect(again).toEqual(before)
    expect(api.deps.sent).toHaveLength(1)
  })

  it('again with other details brings them up to date', async () => {
    const api = await withPatient()
    await api.put('/patients/p1', enrolment({ firstName: 'Anna', language: 'es' }))
    expect((await api.get('/patients/p1')).body).toMatchObject({
      firstName: 'Anna',
      language: 'es',
    })
  })

  it('takes a number as people write it and keeps it as E.164', async () => {
    const api = await withPatient({ phone: ' +1 (202) 555-0123 ' })
    expect((await api.get('/patients/p1')).body.phone).toBe('+12025550123')
  })

  it('trims names', async () => {
    const api = await withPatient({ firstName: '  Ana María ' })
    expect((await api.get('/patients/p1')).body.firstName).toBe('Ana María')
  })

  it('by link needs no word on unencrypted texts', async () => {
    const consent = { ...enrolment().consent, unencryptedTextAcknowledged: false }
    const { status } = await testApi().put(
      '/patients/p1',
      enrolment({ checkInBy: 'link', consent }),
    )
    expect(status).toBe(200)
  })

  it('is refused when another patient has the number, and says which field', async () => {
    const api = await withPatient()
    const { status, body } = await api.put('/patients/p2', enrolment())
    expect(status).toBe(409)
    expect(body).toEqual({
      error: {
        code: 'conflict',
        message: 'this number is in use by another patient',
        fields: [{ path: 'phone', message: 'in use by another patient' }],
      },
    })
    expect((await api.get('/patients/p2')).status).toBe(404)
  })

  it('with a new number texts it, and gives the old one up', async () => {
    const api = await withPatient()
    await api.put('/patients/p1', enrolment({ phone: '+12025550124' }))
    expect(api.deps.sent.map(({ to }) => to)).toEqual(['+12025550123', '+12025550124'])
    expect((await api.put('/patients/p2', enrolment())).status).toBe(200)
  })
})

describe('pausing, resuming and withdrawing', () => {
  it('each answer with how messaging stands', async () => {
    const api = await withPatient()
    const steps = [
      ['pause', 'paused'],
      ['resume', 'active'],
      ['withdraw', 'withdrawn'],
    ]
    for (const [step, messaging] of steps) {
      const { status, body } = await api.post(`/patients/p1/${step}`, { reason: 'asked' })
      expect([status, body.messaging]).toEqual([200, messaging])
    }
  })

  it('a patient who has withdrawn is not resumed', async () => {
    const api = await withPatient()
    await api.post('/patients/p1/withdraw', { reason: 'asked' })
    const { status, body } = await api.post('/patients/p1/resume', { reason: 'asked' })
    expect([status, body.error.code]).toEqual([409, 'conflict'])
  })
})

describe('reading a patient', () => {
  it('shows the check-in that is open and how far it is', async () => {
    const api = await withSession()
    const { deps } = api
    const command = { cause: null, requestHash: null }
    deps.clock.now = at('2026-03-03T16:00:00Z')
    await handle(deps, demo, key('p1'), { type: 'WakeUp', at: deps.now(), ...command })
    const opened = (await api.get('/patients/p1')).body.openCheckIn
    expect(opened).toMatchObject({ instrument: 'safety-check', itemsAnswered: 0 })
    for (const [index, body] of ['1', '1'].entries()) {
      deps.clock.now = at(`2026-03-03T16:1${index}:00Z`)
      const text = {
        type: 'ReceiveText',
        lift: null,
        from: phone('+12025550123'),
        messageId: `m${index}`,
        body,
        sentAt: deps.now(),
      } as const
      await handle(deps, demo, key('p1'), { ...text, at: deps.now(), ...command })
    }
    const { itemsAnswered, items } = (await api.get('/patients/p1')).body.openCheckIn
    expect(itemsAnswered).toBe(1)
    expect(items).toBe(opened.items)
  })

  it('is not found before enrolment, nor under an id that cannot be', async () => {
    const api = testApi()
    for (const path of ['/patients/p9', '/patients/%20', '/patients/%ZZ', '/patients/a.b']) {
      const { status, body } = await api.get(path)
      expect([status, body.error.code]).toEqual([404, 'not-found'])
    }
  })
})
