import { describe, expect, it } from 'vitest'
import { routes } from '../../../functions/api/routes.ts'
import { type Api, type Claims, clinician, enrolment, stranger, withSession } from './clinic.ts'

/** A demo patient with a session and an open alert. */
async function demoClinic() {
  const api = await withSession()
  await api.post('/patients/p1/scores', {
    instrument: 'phq-9',
    at: '2026-03-02T09:00:00-05:00',
    answers: [0, 0, 0, 0, 0, 0, 0, 0, 1],
  })
  const [alert] = (await api.get('/alerts')).body.alerts
  return { api, alertId: alert.alertId as string }
}

const bodies: Record<string, object> = {
  enrol: enrolment({ phone: '+12025550199' }),
  pause: { reason: 'x' },
  resume: { reason: 'x' },
  withdraw: { reason: 'x' },
  plan: { startsAt: '2026-03-05T09:00:00-05:00', kind: 'induction' },
  finish: { endedAt: '2026-03-02T09:00:00-05:00' },
  cancel: { reason: 'x' },
  score: { instrument: 'phq-9', at: '2026-03-02T09:00:00-05:00', total: 3 },
  decide: { decision: 'accept', reason: 'x' },
  acknowledge: { disposition: 'called', note: 'x' },
}

function ask(api: Api, route: (typeof routes)[number], alertId: string, as: Claims | null) {
  const path = route.path
    .replace('{patientId}', 'p1')
    .replace('{sessionId}', 's1')
    .replace('{alertId}', alertId)
  const body = bodies[route.name]
  return api.call(route.method, path, { as, ...(body ? { body } : {}) })
}

const named = (wanted: (name: string) => boolean) =>
  routes.filter(({ name }) => wanted(name)).map((route) => [route.name, route] as const)

const seen = async (api: Api) =>
  JSON.stringify([
    await api.get('/patients/p1'),
    await api.get('/patients/p1/timeline'),
    await api.get('/alerts', { query: { state: 'all' } }),
  ])

const lists = ['roster', 'alerts', 'enrol']

describe('another clinic’s', () => {
  it.each(named((name) => !lists.includes(name)))('%s is not found', async (_, route) => {
    const { api, alertId } = await demoClinic()
    const before = await seen(api)
    const { status, body } = await ask(api, route, alertId, stranger)
    expect([status, body.error.code]).toEqual([404, 'not-found'])
    expect(JSON.stringify(body)).not.toContain('Ana')
    expect(await seen(api)).toBe(before)
  })

  it('roster and alerts are empty', async () => {
    const { api } = await demoClinic()
    expect((await api.get('/patients', { as: stranger })).body.patients).toEqual([])
    const query = { state: 'all' }
    expect((await api.get('/alerts', { as: stranger, query })).body.alerts).toEqual([])
  })

  it('patient id is free here: the same id names two patients', async () => {
    const { api } = await demoClinic()
    const before = await seen(api)
    const mine = await api.put('/patients/p1', bodies.enrol, { as: stranger })
    expect([mine.status, mine.body.sessions]).toEqual([200, []])
    expect(await seen(api)).toBe(before)
  })

  it('cursor is not taken', async () => {
    const { api } = await demoClinic()
    await api.put('/patients/p2', enrolment({ phone: '+12025550188' }))
    const { cursor } = (await api.get('/patients', { query: { limit: '1' } })).body
    expect(cursor).not.toBeNull()
    expect((await api.get('/patients', { as: stranger, query: { cursor } })).status).toBe(400)
  })
})

describe('without a clinic and a role in the token', () => {
  const group = (groups: string | string[]): Claims => ({ sub: 'x', 'cognito:groups': groups })
  const tokens: [string, Claims | null, number][] = [
    ['no token', null, 401],
    ['no subject', { 'cognito:groups': ['demo.clinician'] }, 401],
    ['no groups', { sub: 'x' }, 403],
    ['no group', group([]), 403],
    ['an empty group claim', group('[]'), 403],
    ['an unknown clinic', group(['elsewhere.clinician']), 403],
    ['an unknown role', group(['demo.visitor']), 403],
    ['a clinic without a role', group(['demo']), 403],
    ['more than a clinic and a role', group(['demo.clinician.x']), 403],
    ['two clinics', group(['demo.clinician', 'north.admin']), 403],
  ]

  it.each(tokens)('%s: no route answers', async (_, as, status) => {
    const { api, alertId } = await demoClinic()
    const before = await seen(api)
    for (const route of routes) expect((await ask(api, route, alertId, as)).status).toBe(status)
    expect(await seen(api)).toBe(before)
  })

  it.each([
    ['as API Gateway writes a list', group('[demo.clinician demo.admin]')],
    ['with one group', group('[demo.admin]')],
    ['beside groups that are not ours', group(['us-east-1_SSO', 'demo.clinician'])],
  ])('%s, both are understood', async (_, as) => {
    const { api } = await demoClinic()
    expect((await api.get('/patients/p1', { as })).status).toBe(200)
  })
})

describe('both roles', () => {
  it.each(['clinician', 'admin'])('%s may make every call', async (role) => {
    for (const route of routes) {
      const { api, alertId } = await demoClinic()
      const as = { ...clinician, 'cognito:groups': `[demo.${role}]` }
      expect([route.name, (await ask(api, route, alertId, as)).status]).toSatisfy(
        ([name, status]) => status === (['plan', 'finish', 'cancel'].includes(name) ? 409 : 200),
      )
    }
  })
})
