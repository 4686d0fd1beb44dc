import { describe, expect, it } from 'vitest'
import { type Api, clinician, withPatient, withSession } from './clinic.ts'

const score = { instrument: 'phq-9', at: '2026-03-02T09:00:00-05:00', total: 12 }
const scoresOf = async (api: Api) =>
  (await api.get('/patients/p1/timeline')).body.entries.filter(
    ({ type }: { type: string }) => type === 'score',
  )

describe('a POST with the same Idempotency-Key', () => {
  it('acts once and answers the same', async () => {
    const api = await withPatient()
    const first = await api.post('/patients/p1/scores', score, { key: 'k1' })
    const again = await api.post('/patients/p1/scores', score, { key: 'k1' })
    expect(again).toEqual(first)
    expect(await scoresOf(api)).toHaveLength(1)
  })

  it('and the fields in another order is the same request', async () => {
    const api = await withPatient()
    await api.post('/patients/p1/scores', score, { key: 'k1' })
    const turned = Object.fromEntries(Object.entries(score).reverse())
    expect((await api.post('/patients/p1/scores', turned, { key: 'k1' })).status).toBe(200)
    expect(await scoresOf(api)).toHaveLength(1)
  })

  it('and another body is a conflict that changes nothing', async () => {
    const api = await withPatient()
    await api.post('/patients/p1/scores', score, { key: 'k1' })
    const other = await api.post('/patients/p1/scores', { ...score, total: 13 }, { key: 'k1' })
    expect([other.status, other.body.error.code]).toEqual([409, 'conflict'])
    expect(await scoresOf(api)).toHaveLength(1)
  })

  it('finishes a session once: one notice', async () => {
    const api = await withPatient()
    const plan = { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' }
    await api.put('/patients/p1/sessions/s1', plan)
    const path = '/patients/p1/sessions/s1/finish'
    const end = { endedAt: '2026-03-02T13:00:00Z' }
    const first = await api.post(path, end, { key: 'k1' })
    expect(await api.post(path, end, { key: 'k1' })).toEqual(first)
    expect(api.deps.sent.filter((each) => each.class === 'safety')).toHaveLength(1)
  })

  it('from another person is another request', async () => {
    const api = await withPatient()
    await api.post('/patients/p1/scores', score, { key: 'k1' })
    const as = { ...clinician, sub: 'clinician-2' }
    const later = { ...score, at: '2026-03-02T08:59:00-05:00' }
    await api.post('/patients/p1/scores', later, { key: 'k1', as })
    expect(await scoresOf(api)).toHaveLength(2)
  })

  it('repeats a decision, an acknowledgement, a pause, a cancellation without a trace', async () => {
    const api = await withSession()
    await api.post('/patients/p1/scores', {
      instrument: 'phq-9',
      at: '2026-03-02T09:00:00-05:00',
      answers: [0, 0, 0, 0, 0, 0, 0, 0, 1],
    })
    const [{ alertId }] = (await api.get('/alerts')).body.alerts
    await api.put('/patients/p1/sessions/s2', {
      startsAt: '2026-03-09T12:00:00Z',
      kind: 'induction',
    })
    const posts: [string, object][] = [
      ['/patients/p1/booster-decisions', { decision: 'decline', reason: 'too soon' }],
      [`/alerts/${alertId}/acknowledge`, { disposition: 'reached-safe', note: 'safe' }],
      ['/patients/p1/sessions/s2/cancel', { reason: 'ill' }],
      ['/patients/p1/pause', { reason: 'asked' }],
    ]
    for (const [path, body] of posts) {
      const first = await api.post(path, body, { key: 'k1' })
      const story = await api.get('/patients/p1/timeline')
      expect(first.status).toBe(200)
      expect(await api.post(path, body, { key: 'k1' })).toEqual(first)
      expect(await api.get('/patients/p1/timeline')).toEqual(story)
    }
  })
})
