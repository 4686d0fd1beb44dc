import { describe, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
import { type Api, enrolment, testApi } from './clinic.ts'

type Told = { alertId: string; patientId: string; kind: string; level: string }

const item9 = (value: number) => ({
  instrument: 'phq-9',
  at: '2026-03-02T10:00:00-05:00',
  answers: [0, 0, 0, 0, 0, 0, 0, 0, value],
})

const alertsOf = async (api: Api, query: Record<string, string> = {}) =>
  (await api.get('/alerts', { query })).body as { alerts: Told[]; cursor: string | null }

/** An older urgent one of p0, emergencies of p2 and p1 after it, in this order. */
async function troubled(): Promise<Api> {
  const api = testApi()
  for (const n of [0, 1, 2])
    await api.put(`/patients/p${n}`, enrolment({ phone: `+120255501${10 + n}` }))
  await api.put('/patients/p0/sessions/s1', { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' })
  api.deps.failing.texts = { kind: 'refused', reason: 'invalid-number' }
  await api.post('/patients/p0/sessions/s1/finish', { endedAt: '2026-03-02T13:00:00Z' })
  api.deps.failing.texts = null
  api.deps.clock.now = at('2026-03-02T16:00:00Z')
  await api.post('/patients/p2/scores', item9(2))
  api.deps.clock.now = at('2026-03-02T17:00:00Z')
  await api.post('/patients/p1/scores', item9(3))
  return api
}

async function allPages(api: Api, state: string, limit: string): Promise<Told[]> {
  const told: Told[] = []
  let cursor: string | null = null
  do {
    const page = await alertsOf(api, { state, limit, ...(cursor ? { cursor } : {}) })
    told.push(...page.alerts)
    cursor = page.cursor
  } while (cursor !== null)
  return told
}

const who = (told: readonly Told[]) => told.map(({ patientId }) => patientId)

describe('the alerts', () => {
  it('that are open come first by level, then by how long they wait', async () => {
    const { alerts, cursor } = await alertsOf(await troubled())
    expect(alerts.map(({ patientId, kind, level }) => [patientId, kind, level])).toEqual([
      ['p2', 'crisis', 'emergency'],
      ['p1', 'crisis', 'emergency'],
      ['p0', 'undelivered-notice', 'urgent'],
    ])
    expect(cursor).toBeNull()
  })

  it('that a person must act on sooner come before older ones of their level, here and on the roster', async () => {
    const api = testApi()
    for (const n of [0, 1, 2])
      await api.put(`/patients/p${n}`, enrolment({ phone: `+120255501${10 + n}` }))
    for (const [n, item] of [1, 3, 1].entries()) {
      api.deps.clock.now = at(`2026-03-02T1${6 + n}:00:00Z`)
      await api.post(`/patients/p${n}/scores`, item9(item))
    }
    const gravestFirst = ['p1', 'p0', 'p2']
    expect(who((await alertsOf(api)).alerts)).toEqual(gravestFirst)
    expect(who(await allPages(api, 'open', '1'))).toEqual(gravestFirst)
    expect(who((await alertsOf(api, { group: 'patient' })).alerts)).toEqual(gravestFirst)
    expect(who((await api.get('/patients')).body.patients)).toEqual(gravestFirst)
  })

  it('tell what there is to know behind the login', async () => {
    const [first] = (await alertsOf(await troubled())).alerts
    expect(first).toEqual({
      alertId: expect.any(String),
      patientId: 'p2',
      lastName: null,
      birthDate: null,
      externalId: null,
      firstName: 'Ana',
      from: null,
      kind: 'crisis',
      level: 'emergency',
      rule: 'phq-9:item-9',
      says: expect.stringContaining('self-harm'),
      raisedAt: '2026-03-02T16:00:00.000Z',
      step: 0,
      findings: 1,
      parts: [
        {
          at: '2026-03-02T16:00:00.000Z',
          kind: 'crisis',
          says: expect.stringContaining('self-harm'),
        },
      ],
      escalatesAt: '2026-03-02T16:15:00.000Z',
      takenBy: null,
      takenAt: null,
      attempts: [],
      acknowledged: null,
    })
  })

  it('once acknowledged are no longer open, and say who, when and how', async () => {
    const api = await troubled()
    const [first] = (await alertsOf(api)).alerts
    const acknowledgement = { disposition: 'reached-safe', note: 'Safe, with family.' }
    const { status, body } = await api.post(
      `/alerts/${first?.alertId}/acknowledge`,
      acknowledgement,
    )
    expect(status).toBe(200)
    expect(body).toEqual({
      ...first,
      escalatesAt: null,
      acknowledged: {
        at: '2026-03-02T17:00:00.000Z',
        by: 'clinician-1',
        ...acknowledgement,
        clearedForTreatment: false,
      },
    })
    expect(who((await alertsOf(api)).alerts)).toEqual(['p1', 'p0'])
    expect((await alertsOf(api, { state: 'acknowledged' })).alerts).toEqual([body])
    expect(who((await alertsOf(api, { state: 'all' })).alerts)).toEqual(['p1', 'p0', 'p2'])
    expect(who(await allPages(api, 'all', '1'))).toEqual(['p1', 'p0', 'p2'])
    expect((await api.get('/patients/p2')).body.openAlerts).toEqual([])
  })

  it('page without a gap or a double, whatever the state asked for', async () => {
    const api = await troubled()
    for (const limit of ['1', '2', '3']) {
      expect(who(await allPages(api, 'open', limit))).toEqual(['p2', 'p1', 'p0'])
      expect(who(await allPages(api, 'all', limit))).toEqual(['p2', 'p1', 'p0'])
      expect(who(await allPages(api, 'acknowledged', limit))).toEqual([])
    }
  })

  it('acknowledged by someone already are not acknowledged by another', async () => {
    const api = await troubled()
    const [first] = (await alertsOf(api)).alerts
    const path = `/alerts/${first?.alertId}/acknowledge`
    await api.post(path, { disposition: 'reached-safe', note: 'with family' })
    const as = { sub: 'clinician-2', 'cognito:groups': ['demo.clinician'] }
    const { status } = await api.post(
      path,
      { disposition: 'reached-safe', note: 'with family' },
      { as },
    )
    expect(status).toBe(409)
  })

  it.each([
    ['state', 'closed'],
    ['cursor', 'e30'],
    ['cursor', 'bm90IG91cnM'],
  ])('asked for with %s=%s are a 400 that names it', async (name, value) => {
    const { status, body } = await testApi().get('/alerts', { query: { [name]: value } })
    expect([status, body.error.fields[0].path]).toEqual([400, name])
  })

  it('that never were are not found', async () => {
    const acknowledgement = { disposition: 'reached-safe', note: 'with family' }
    for (const id of ['a1', 'a%20b'])
      expect((await testApi().post(`/alerts/${id}/acknowledge`, acknowledgement)).status).toBe(404)
  })
})

describe('the alerts grouped by patient', () => {
  it('have all of a patient together, in the place of the most urgent, page by page', async () => {
    const api = await troubled()
    api.deps.clock.now = at('2026-03-02T18:00:00Z')
    await api.post('/patients/p0/scores', item9(1))
    const apart = await alertsOf(api)
    expect(who(apart.alerts)).toEqual(['p2', 'p1', 'p0', 'p0'])
    api.deps.clock.now = at('2026-03-02T18:10:00Z')
    const [first] = apart.alerts
    const words = { disposition: 'reached-safe', note: 'spoke to her' }
    await api.post(`/alerts/${first!.alertId}/acknowledge`, words)
    const grouped: Told[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = { group: 'patient', limit: '1' }
      const page = await alertsOf(api, cursor === null ? query : { ...query, cursor })
      grouped.push(...page.alerts)
      cursor = page.cursor
    } while (cursor !== null)
    expect(grouped.map(({ patientId, kind }) => [patientId, kind])).toEqual([
      ['p1', 'crisis'],
      ['p0', 'crisis'],
      ['p0', 'undelivered-notice'],
    ])
  })

  it('are grouped by nothing else', async () => {
    expect((await testApi().get('/alerts', { query: { group: 'kind' } })).status).toBe(400)
  })
})
