// Who saw whom is written down before anybody sees it.
import { describe, expect, it } from 'vitest'
import { everyRoute as routes } from '../../../functions/every-route.ts'
import { hourMs } from '../../../shared/calendar/index.ts'
import type { Sight, View } from '../../../shared/store/views.ts'
import { askRoute, clinicA, whoseCall } from '../../security/two-clinics.ts'
import { at, demo, key } from '../../support/deps.ts'
import { type Api, type Claims, clinician, enrolment, receive, withPatient } from './clinic.ts'

const admin: Claims = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
const always = { from: at('2000-01-01T00:00:00Z'), to: at('2100-01-01T00:00:00Z'), limit: 100 }

const viewsOf = async ({ deps }: Api, patientId = 'p1') =>
  (await deps.store.viewsOf(demo.id, key(patientId).patientId, always)).items as readonly View[]
const audit = async (api: Api, query: Record<string, string>) =>
  api.get('/audit', { as: admin, query })

describe('every call', () => {
  it.each(routes.map((route) => [route.name, route] as const))(
    '%s is on record for each patient that its answer names',
    async (_, route) => {
      const { api, ids } = await clinicA()
      const as = { ...whoseCall(route, clinician), sub: 'somebody' }
      const { status, body } = await askRoute(api, route, ids, { as })
      expect(status).toBe(200)
      for (const patientId of ['amber-1', 'amber-2']) {
        const isTold = JSON.stringify(body).includes(`"patientId":"${patientId}"`)
        const isNamed = route.path.includes('{patientId}') && patientId === ids.patientId
        if (!isTold && !isNamed) continue
        const views = await viewsOf(api, patientId)
        expect(views).toContainEqual(expect.objectContaining({ by: 'somebody', call: route.name }))
      }
    },
  )
})

describe('a view', () => {
  it('is on record when the answer goes out, by whom, in which roles, by which request', async () => {
    const api = await withPatient()
    await api.get('/patients/p1', { as: { ...clinician, sub: 'dr-b' } })
    expect(await viewsOf(api)).toContainEqual({
      by: 'dr-b',
      roles: ['clinician'],
      call: 'patient',
      patientIds: ['p1'],
      requestId: 'request-2',
      from: api.deps.now(),
      until: api.deps.now(),
      times: 1,
      emergency: null,
    })
  })

  it('of a list is of everybody on it, and of an open one read again one entry that is counted', async () => {
    const api = await withPatient()
    await api.put('/patients/p2', enrolment({ phone: '+12025550177' }))
    for (let seconds = 0; seconds < 60; seconds += 4) {
      api.deps.clock.now = at(`2026-03-02T15:00:${String(seconds).padStart(2, '0')}Z`)
      await api.get('/patients')
    }
    const { body } = await audit(api, { personId: 'clinician-1' })
    const lists = body.views.filter(({ call }: View) => call === 'roster')
    expect(lists).toMatchObject([{ times: 15, patients: 2, patientIds: ['p1', 'p2'] }])
    const ofOne = (await audit(api, { patientId: 'p2' })).body.views
    expect(ofOne).toMatchObject([
      { call: 'roster', times: 15, patients: 2, patientIds: ['p2'], personId: 'clinician-1' },
      { call: 'enrol', times: 1, patients: 1 },
    ])
  })

  it('is also what a refusal shows: how the patient stands now', async () => {
    const api = await withPatient()
    const headers = { 'if-match': '"77"' }
    const { status } = await api.call('PATCH', '/patients/p1', {
      body: { lastName: 'Reyes' },
      headers,
    })
    expect(status).toBe(412)
    expect(await viewsOf(api)).toContainEqual(expect.objectContaining({ call: 'change-details' }))
  })

  it('is none where nobody is told of: not found, refused, whether anything has changed', async () => {
    const api = await withPatient()
    const before = await viewsOf(api)
    const viewer = { sub: 'viewer-1', 'cognito:groups': ['demo.viewer'] }
    await api.get('/revision')
    await api.get('/clinic')
    expect((await api.post('/patients/p1/pause', { reason: 'x' }, { as: viewer })).status).toBe(403)
    expect((await api.get('/patients/p9')).status).toBe(404)
    expect((await api.post('/patients/p1/pause', {})).status).toBe(400)
    expect(await viewsOf(api)).toEqual(before)
    expect(await viewsOf(api, 'p9')).toEqual([])
    expect((await api.deps.store.people(demo.id)).map(({ personId }) => personId)).toEqual([
      'clinician-1',
    ])
  })

  it('that cannot be written keeps nobody from a patient in danger: a line of ids stands in, and an alarm', async () => {
    const api = await withPatient()
    await receive(api, 'I want to kill myself')
    const { store } = api.deps
    api.deps.store = {
      ...store,
      noteView: async () => {
        throw new Error('ana is down')
      },
    }
    const { status, body } = await api.get('/alerts')
    expect([status, body.alerts.length]).toEqual([200, 1])
    expect(api.deps.counted).toContain('ViewUnrecorded')
    const line = api.deps.lines.find((each) => each.startsWith('a view not recorded'))
    for (const word of ['"by":"clinician-1"', '"call":"alerts"', '"patientIds":"p1"', '"at":"'])
      expect(line).toContain(word)
    expect(line).not.toContain('ana is down')
  })

  it('holds ids alone: no name, number or word of a patient', async () => {
    const { api, ids } = await clinicA()
    const seen: Sight[] = []
    const { store } = api.deps
    api.deps.store = { ...store, noteView: async (_, sight) => void seen.push(sight) }
    for (const route of routes) await askRoute(api, route, ids)
    expect(seen.length).toBeGreaterThan(20)
    for (const { at: _, requestId: __, ...rest } of seen)
      expect(JSON.stringify(rest)).not.toMatch(/quartzite|\+1|Ana|Bo\b/)
  })
})

describe('the audit', () => {
  it('is an admin’s alone, of the clinic', async () => {
    const api = await withPatient()
    for (const path of ['/audit', '/audit/people']) {
      const query = { patientId: 'p1' }
      const refused = await api.get(path, path === '/audit' ? { query } : {})
      expect([refused.status, refused.body.error.message]).toEqual([
        403,
        'this needs the role admin',
      ])
    }
    const north = { sub: 'admin-9', 'cognito:groups': ['north.admin'] }
    const other = await api.get('/audit', { as: north, query: { patientId: 'p1' } })
    expect(other.body).toEqual({ views: [], cursor: null })
  })

  it.each([
    ['neither', {}],
    ['both', { patientId: 'p1', personId: 'x' }],
    ['what cannot be an id', { patientId: 'a b' }],
    ['a day for an instant', { personId: 'x', from: '2026-03-02' }],
  ])('asked for %s is a 400', async (_, query) => {
    expect((await audit(await withPatient(), query)).status).toBe(400)
  })

  it('keeps to the time asked for, and tells who looked into whom', async () => {
    const api = await withPatient()
    for (const hour of [16, 17, 18]) {
      api.deps.clock.now = at(`2026-03-02T${hour}:20:00Z`)
      await api.get('/patients/p1')
    }
    const query = { patientId: 'p1', from: '2026-03-02T17:00:00Z', to: '2026-03-02T12:30:00-06:00' }
    const { views } = (await audit(api, query)).body
    expect(views.map(({ from }: View) => from)).toEqual([
      '2026-03-02T18:20:00.000Z',
      '2026-03-02T17:20:00.000Z',
    ])
    const again = (await audit(api, query)).body.views
    expect(again).toContainEqual(expect.objectContaining({ personId: 'admin-1', call: 'audit' }))
  })
})

describe('emergency access', () => {
  const desk: Claims = { sub: 'desk-1', 'cognito:groups': ['demo.desk'] }
  const reason = 'Ana is here and nobody else is'

  async function opened() {
    const api = await withPatient()
    await receive(api, 'I want to kill myself')
    const answer = await api.post('/emergency-access', { reason }, { as: desk, key: 'k1' })
    expect(answer.status).toBe(200)
    const [alert] = (await api.get('/alerts', { as: desk })).body.alerts
    return { api, access: answer.body, take: `/alerts/${alert.alertId}/take` }
  }

  it('gives a clinician’s role for an hour, and no longer', async () => {
    const { api, access, take } = await opened()
    expect((await api.get('/clinic', { as: desk })).body.you).toEqual({
      by: 'desk-1',
      roles: ['desk', 'clinician'],
      emergencyUntil: access.until,
    })
    expect((await api.post(take, {}, { as: desk })).body.takenBy).toBe('desk-1')
    api.deps.clock.now = at(new Date(Date.parse(access.from) + hourMs).toISOString())
    expect((await api.post(take, {}, { as: desk })).status).toBe(403)
    expect((await api.get('/clinic', { as: desk })).body.you.emergencyUntil).toBeNull()
  })

  it('is nobody else’s, and of no other clinic', async () => {
    const { api, take } = await opened()
    const other = { ...desk, sub: 'desk-2' }
    expect((await api.post(take, {}, { as: other })).status).toBe(403)
    const north = { ...desk, 'cognito:groups': ['north.desk'] }
    expect((await api.get('/clinic', { as: north })).body.you.roles).toEqual(['desk'])
  })

  it('is told to the clinic and the operator at once, without its reason, and only then given', async () => {
    const { api } = await opened()
    expect(api.deps.counted).toContain('EmergencyAccess')
    const page = api.deps.paged.find(({ kind }) => kind === 'emergency-access')
    expect(page).toMatchObject({ to: 'topic', personId: 'desk-1', level: 'urgent' })
    expect(JSON.stringify([page, api.deps.lines])).not.toContain('Ana')
    const { store } = api.deps
    const order: string[] = []
    api.deps.pages.publish = async () => {
      order.push('paged')
      return { kind: 'sent', carrierId: 'x' }
    }
    api.deps.store = {
      ...store,
      openEmergency: async (...given) => {
        order.push('given')
        return store.openEmergency(...given)
      },
    }
    await api.post('/emergency-access', { reason }, { as: { ...desk, sub: 'desk-2' } })
    expect(order).toEqual(['paged', 'given'])
  })

  it('is given though no page can be sent: the list and the alarm tell of it', async () => {
    const api = await withPatient()
    api.deps.failing.pages = new Error('down')
    expect((await api.post('/emergency-access', { reason }, { as: desk })).status).toBe(200)
    expect(api.deps.counted).toEqual(expect.arrayContaining(['EmergencyAccess', 'SendFailed']))
    expect((await api.get('/emergency-access')).body.emergencies).toHaveLength(1)
  })

  it('acts once for one key, and is one at a time', async () => {
    const { api, access } = await opened()
    const again = await api.post('/emergency-access', { reason }, { as: desk, key: 'k1' })
    expect(again.body).toEqual(access)
    const paged = api.deps.paged.filter(({ kind }) => kind === 'emergency-access')
    expect(paged).toHaveLength(1)
    const other = await api.post('/emergency-access', { reason: 'y' }, { as: desk, key: 'k1' })
    const second = await api.post('/emergency-access', { reason }, { as: desk })
    expect([other.status, second.status]).toEqual([409, 409])
    const both = { sub: 'both', 'cognito:groups': ['demo.desk', 'demo.clinician'] }
    expect((await api.post('/emergency-access', { reason }, { as: both })).status).toBe(409)
  })

  it('marks all that was seen and done by it', async () => {
    const { api, access, take } = await opened()
    await api.post(take, {}, { as: desk })
    await api.get('/patients/p1', { as: desk })
    const { views } = (await audit(api, { personId: 'desk-1' })).body
    const marked = views.filter(({ emergencyAccessId }: { emergencyAccessId: string }) => {
      return emergencyAccessId === access.accessId
    })
    expect(marked.map(({ call }: View) => call).toSorted()).toEqual(['alerts', 'patient', 'take'])
    for (const each of marked) expect(each.roles).toEqual(['clinician', 'desk'])
  })

  it('stands on the list until another person has looked into it, once', async () => {
    const { api, access } = await opened()
    const open = async () =>
      (await api.get('/emergency-access', { query: { state: 'open' } })).body.emergencies
    expect(await open()).toMatchObject([{ personId: 'desk-1', reason, review: null }])
    const path = `/emergency-access/${access.accessId}/review`
    const finding = { finding: 'not-justified', note: 'a colleague was next door' }
    // By her own hand, with the very role that it gives.
    const own = await api.post(path, finding, { as: desk })
    expect([own.status, own.body.error.message]).toEqual([
      403,
      'this needs another person than the one it is about',
    ])
    const { status, body } = await api.post(path, finding, { as: admin })
    expect([status, body.review]).toEqual([200, { ...finding, at: api.deps.now(), by: 'admin-1' }])
    expect((await api.post(path, finding, { as: admin })).status).toBe(200)
    const other = await api.post(path, { ...finding, finding: 'justified' })
    expect(other.status).toBe(409)
    expect(await open()).toEqual([])
    const all = (await api.get('/emergency-access')).body.emergencies
    expect(all).toMatchObject([{ review: { finding: 'not-justified' } }])
  })

  it('pages through the list, newest first', async () => {
    const api = await withPatient()
    for (const sub of ['desk-1', 'desk-2', 'desk-3']) {
      api.deps.clock.now = at(`2026-03-02T16:0${sub.at(-1)}:00Z`)
      await api.post('/emergency-access', { reason }, { as: { ...desk, sub } })
    }
    const first = (await api.get('/emergency-access', { query: { limit: '2' } })).body
    const query = { limit: '2', cursor: first.cursor }
    const rest = (await api.get('/emergency-access', { query })).body
    const people = [...first.emergencies, ...rest.emergencies].map(({ personId }) => personId)
    expect([people, rest.cursor]).toEqual([['desk-3', 'desk-2', 'desk-1'], null])
  })
})
