// An entry of a list that names no chart: the others have their turn, and it rings.
import type { Context } from 'aws-lambda'
import { beforeEach, expect, it } from 'vitest'
import { createHandler as sweep } from '../../functions/sweep.ts'
import { type Api, enrolment, withPatient } from './api/clinic.ts'

const unread = { unread: true as const }
const spoilt = 'a broken invariant'

let api: Api
beforeEach(async () => {
  api = await withPatient()
  api.deps.counted.length = 0
  api.deps.lines.length = 0
})
const rings = () => api.deps.counted.filter((name) => name === 'BrokenInvariant').length

it('on the due list, keeps no chart from the sweep', async () => {
  const { store } = api.deps
  const { due } = store
  store.due = async (at, limit) => [...(await due(at, limit)), unread, unread]
  await api.put('/patients/p1/sessions/s1', { startsAt: '2026-03-05T15:00:00Z', kind: 'induction' })
  api.deps.clock.now = '2026-03-05T16:00:00.000Z' as typeof api.deps.clock.now
  const { swept, failed } = await sweep(api.deps)({} as never, {} as Context)
  expect([swept, failed]).toEqual([1, 0])
  expect(api.deps.sent.length).toBeGreaterThan(0)
  expect(rings()).toBe(2)
  expect(api.deps.lines.join()).toContain(`${spoilt} {"list":"due","error":"CorruptItem"`)
})

it('among the alerts, hides none of the others', async () => {
  const answers = [3, 3, 3, 2, 2, 2, 1, 1, 2]
  const at = '2026-03-02T14:00:00Z'
  await api.post('/patients/p1/scores', { instrument: 'phq-9', at, answers })
  const open = (await api.get('/alerts')).body.alerts
  for (const { alertId } of open)
    await api.post(`/alerts/${alertId}/acknowledge`, {
      disposition: 'reached-safe',
      note: 'with family',
    })
  const { store } = api.deps
  const { alerts } = store
  store.alerts = async (clinicId, page) => {
    const { items, cursor } = await alerts(clinicId, page)
    return { items: [unread, ...items], cursor }
  }
  const { status, body } = await api.get('/alerts', { query: { state: 'acknowledged' } })
  expect(status).toBe(200)
  expect(body.alerts).toHaveLength(open.length)
  expect(open.length).toBeGreaterThan(0)
  expect(rings()).toBe(1)
  expect(api.deps.lines.join()).toContain(`${spoilt} {"list":"alerts","error":"CorruptItem"`)
})

it('on the roster, hides no patient', async () => {
  await api.put('/patients/p2', enrolment({ phone: '+12025550124', firstName: 'Bo' }))
  const { store } = api.deps
  const { roster } = store
  store.roster = async (clinicId, page) => {
    const { items, cursor } = await roster(clinicId, page)
    return { items: [{ patientId: null, unread: true }, ...items], cursor }
  }
  const { body } = await api.get('/patients')
  const ids = body.patients.map((each: { patientId: string }) => each.patientId)
  expect(ids.toSorted()).toEqual(['p1', 'p2'])
  expect(rings()).toBe(1)
})
