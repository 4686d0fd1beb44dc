// What a clinic's account can be made to pay, or to find out: by a loop, by a stolen account, by curiosity.
import { describe, expect, it } from 'vitest'
import { hourlyLimits } from '../../shared/loop/hourly-limits.ts'
import type { Tallied } from '../../shared/store/types.ts'
import { type Api, enrolment, testApi, withPatient } from '../functions/api/clinic.ts'
import { at, demo } from '../support/deps.ts'

const number = '+12025550123'
const welcomes = ({ deps }: Api, to = number) =>
  deps.sent.filter((each) => each.to === to && each.body.includes('STOP')).length

/** As if so many had been counted this hour. */
function counted(api: Api, what: Tallied, times: number): void {
  const { store } = api.deps
  api.deps.store = {
    ...store,
    tally: async (clinicId, asked, hour) =>
      (asked.kind === what.kind && asked.by === what.by ? times : 0) +
      (await store.tally(clinicId, asked, hour)),
  }
}

describe('a number', () => {
  it('that is taken away and given back again and again is welcomed three times a day', async () => {
    const api = await withPatient()
    for (let turn = 0; turn < 6; turn++) {
      api.deps.clock.now = at(`2026-03-02T15:${10 + turn}:00Z`)
      for (const phone of ['+12025550177', number])
        expect((await api.put('/patients/p1', enrolment({ phone }))).status).toBe(200)
    }
    expect([welcomes(api), welcomes(api, '+12025550177')]).toEqual([3, 3])
    api.deps.clock.now = at('2026-03-03T16:00:00Z')
    await api.put('/patients/p1', enrolment({ phone: '+12025550188' }))
    await api.put('/patients/p1', enrolment())
    expect(welcomes(api)).toBe(4)
  })

  it('is one number, whichever patient it is given to', async () => {
    const api = testApi()
    for (let turn = 0; turn < 6; turn++) {
      api.deps.clock.now = at(`2026-03-02T15:${10 + turn}:00Z`)
      expect((await api.put(`/patients/p${turn}`, enrolment())).status).toBe(200)
      await api.post(`/patients/p${turn}/withdraw`, { reason: 'a loop' })
    }
    expect(welcomes(api)).toBe(3)
  })

  it('is still texted what is about safety', async () => {
    const api = await withPatient()
    await api.put('/patients/p1/sessions/s1', {
      startsAt: '2026-03-02T12:00:00Z',
      kind: 'induction',
    })
    await api.post('/patients/p1/sessions/s1/finish', { endedAt: '2026-03-02T14:30:00Z' })
    const notices = () =>
      api.deps.sent.filter(({ to, class: of }) => to === number && of === 'safety')
    const before = notices().length
    for (const [minute, phone] of ['+12025550177', number, '+12025550177', number].entries()) {
      api.deps.clock.now = at(`2026-03-02T15:1${minute}:00Z`)
      await api.put('/patients/p1', enrolment({ phone }))
    }
    expect(notices().length).toBe(before + 2)
  })
})

describe('a clinic', () => {
  const all = { kind: 'enrolled', by: 'clinic' } as const

  it('brings in two thousand patients in an hour and meets no limit', async () => {
    const api = testApi()
    counted(api, all, 2_000)
    expect((await api.put('/patients/p1', enrolment())).status).toBe(200)
    expect(hourlyLimits.enrolled.atMost).toBeGreaterThan(2_000)
  })

  it('beyond three thousand waits for the next hour, and loses nobody it has', async () => {
    const api = await withPatient()
    counted(api, all, 2_998)
    const one = enrolment({ phone: '+12025550177' })
    expect((await api.put('/patients/p2', one)).status).toBe(200)
    const two = enrolment({ phone: '+12025550188' })
    const { status, body } = await api.put('/patients/p3', two)
    expect([status, body.error.code]).toEqual([429, 'too-many'])
    expect((await api.get('/patients/p3')).status).toBe(404)
    // Those that are there are changed and seen as ever.
    expect((await api.put('/patients/p1', enrolment({ firstName: 'Anna' }))).status).toBe(200)
    expect((await api.put('/patients/p2', one)).status).toBe(200)
    api.deps.clock.now = at('2026-03-02T16:00:00Z')
    counted(api, all, -2_998)
    expect((await api.put('/patients/p3', two)).status).toBe(200)
  })

  it('is counted once for a patient, however often the request comes', async () => {
    const api = testApi()
    for (let times = 0; times < 3; times++) await api.put('/patients/p1', enrolment())
    expect(await api.deps.store.tally(demo.id, all, at('2026-03-02T15:00:00Z'))).toBe(1)
  })
})

describe('a person', () => {
  const viewer = { sub: 'viewer-1', 'cognito:groups': ['demo.viewer'] }
  const pause = (api: Api, as = viewer) => api.post('/patients/p1/pause', { reason: 'x' }, { as })

  it('who asks a hundred times for what is not theirs hears no more than that for an hour', async () => {
    const api = await withPatient()
    counted(api, { kind: 'denied', by: 'viewer-1' }, 99)
    expect((await pause(api)).status).toBe(403)
    const { status, body } = await pause(api)
    expect([status, body.error.code]).toEqual([429, 'too-many'])
    expect(api.deps.counted.filter((each) => each === 'Denied')).toHaveLength(2)
    // What is theirs goes on, and others are not held up.
    expect((await api.get('/patients/p1', { as: viewer })).status).toBe(200)
    expect((await pause(api, { ...viewer, sub: 'viewer-2' })).status).toBe(403)
  })

  it('of no clinic here is told so, and counted for the alarm', async () => {
    const api = await withPatient()
    const as = { sub: 'x', 'cognito:groups': ['elsewhere.admin'] }
    expect((await api.get('/patients', { as })).status).toBe(403)
    expect(api.deps.counted).toContain('Denied')
  })

  it('writes 120 messages in an hour at most', async () => {
    const api = await withPatient()
    counted(api, { kind: 'messages', by: 'clinician-1' }, 119)
    const write = () => api.post('/patients/p1/messages', { body: 'Please call us.', urgent: true })
    expect((await write()).status).toBe(200)
    const { status, body } = await write()
    expect([status, body.error.code]).toEqual([429, 'too-many'])
    api.deps.clock.now = at('2026-03-02T16:00:00Z')
    counted(api, { kind: 'messages', by: 'clinician-1' }, -119)
    expect((await write()).status).toBe(200)
  })

  it('takes sixty records along in an hour at most', async () => {
    const api = await withPatient()
    const admin = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
    counted(api, { kind: 'exports', by: 'admin-1' }, 59)
    const take = () => api.get('/patients/p1/export', { as: admin })
    expect((await take()).status).toBe(200)
    const { status, body } = await take()
    expect([status, body.error.code]).toEqual([429, 'too-many'])
  })

  it('is answered though it cannot be counted', async () => {
    const api = await withPatient()
    const { store } = api.deps
    api.deps.store = {
      ...store,
      noteTally: async () => {
        throw new Error('down')
      },
    }
    expect((await pause(api)).status).toBe(403)
    expect((await api.put('/patients/p2', enrolment({ phone: '+12025550177' }))).status).toBe(200)
  })
})
