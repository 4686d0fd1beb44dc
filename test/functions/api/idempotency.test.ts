import { describe, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
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

  it('answers with the score it made, though that was voided and entered again', async () => {
    const api = await withPatient()
    const first = await api.post('/patients/p1/scores', score, { key: 'g1' })
    const path = `/patients/p1/scores/${first.body.scoreId}/void`
    expect((await api.post(path, { reason: 'misread' })).status).toBe(200)
    const second = await api.post('/patients/p1/scores', score, { key: 'g2' })
    expect(second.body.scoreId).not.toBe(first.body.scoreId)
    expect(await api.post('/patients/p1/scores', score, { key: 'g1' })).toEqual(first)
    expect(await api.post('/patients/p1/scores', score, { key: 'g2' })).toEqual(second)
    expect(await scoresOf(api)).toHaveLength(2)
  })

  it('answers with the session as its correction left it, though it was corrected again', async () => {
    const api = await withSession()
    const path = '/patients/p1/sessions/s1/correct'
    const once = { doseMg: 40, reason: 'read off the pump' }
    const first = await api.post(path, once, { key: 'c1' })
    expect(first.body.doseMg).toBe(40)
    const second = await api.post(path, { ...once, doseMg: 45 }, { key: 'c2' })
    expect(second.body.doseMg).toBe(45)
    expect(await api.post(path, once, { key: 'c1' })).toEqual(first)
    await api.post('/patients/p1/sessions/s1/void', { reason: 'wrong patient' })
    expect(await api.post(path, { ...once, doseMg: 45 }, { key: 'c2' })).toEqual(second)
    expect((await api.get('/patients/p1')).body.sessions[0].state).toBe('voided')
  })

  it('answers as it did, whatever has come since: a pause, a decision, an alert', async () => {
    const api = await withSession()
    const item9 = { ...score, total: undefined, answers: [0, 0, 0, 0, 0, 0, 0, 0, 1] }
    await api.post('/patients/p1/scores', item9)
    const [{ alertId }] = (await api.get('/alerts')).body.alerts
    const decided = { decision: 'decline', reason: 'too soon' }
    const ended = { disposition: 'reached-safe', note: 'safe' }
    const pairs: [string, object, string, object][] = [
      ['/patients/p1/pause', { reason: 'asked' }, '/patients/p1/resume', { reason: 'asked' }],
      ['/patients/p1/booster-decisions', decided, '/patients/p1/booster-decisions', decided],
      [`/alerts/${alertId}/take`, {}, `/alerts/${alertId}/acknowledge`, ended],
    ]
    for (const [path, body, next, then] of pairs) {
      const first = await api.post(path, body, { key: 'k1' })
      api.deps.clock.now = at(new Date(Date.parse(api.deps.now()) + 60_000).toISOString())
      expect((await api.post(next, then)).status).toBe(200)
      expect(await api.post(path, body, { key: 'k1' })).toEqual(first)
    }
  })
})

describe('voiding what is voided', () => {
  it.each([
    ['a session', '/patients/p1/sessions/s1/void'],
    ['a score', '/patients/p1/scores/s1/void'],
  ])('leaves %s as it is, and answers with the reason that stands', async (_, path) => {
    const api = await withSession()
    await api.post('/patients/p1/scores', score)
    const first = await api.post(path, { reason: 'wrong patient' })
    const again = await api.post(path, { reason: 'to be sure' })
    expect(again).toMatchObject({ status: 200, body: { state: 'voided', reason: 'wrong patient' } })
    expect(again.body).toEqual(first.body)
  })

  it('that never was is a 404', async () => {
    const api = await withPatient()
    const voided = { reason: 'x' }
    expect((await api.post('/patients/p1/scores/s1/void', voided)).status).toBe(404)
    expect((await api.post('/patients/p1/sessions/s1/void', voided)).status).toBe(404)
  })
})
