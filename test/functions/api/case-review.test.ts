// The weekly case review over HTTP: who is on the list and why, that a review takes a case off it, and how it is taken back.
import { describe, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
import { enrolment } from '../../support/enrolment.ts'
import { type Api, testApi } from './clinic.ts'

const dayMs = 86_400_000
const begin = Date.parse('2026-03-02T15:00:00Z')
const day = (count: number) => new Date(begin + count * dayMs).toISOString()
const on = (api: Api, count: number) => {
  api.deps.clock.now = at(day(count))
}

/** A patient with a baseline and a session, on the day of `begin`. */
async function treated(score = 20): Promise<Api> {
  const api = testApi()
  on(api, 0)
  await api.put('/patients/p1', enrolment())
  await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(0), total: score })
  const session = '/patients/p1/sessions/s1'
  await api.put(session, { startsAt: day(0), kind: 'induction' })
  await api.post(`${session}/finish`, { endedAt: day(0), doseMg: 40 })
  return api
}

const listed = async (api: Api) => {
  const { body } = await api.get('/case-review')
  return body.cases.map(({ reasons }: { reasons: string[] }) => reasons)[0] ?? null
}
const review = (api: Api, body: object = {}) => api.post('/patients/p1/reviews', body)

describe('the case review', () => {
  it('lists nobody before the first session', async () => {
    const api = testApi()
    await api.put('/patients/p1', enrolment())
    expect((await api.get('/case-review')).body).toEqual({ cases: [], total: 0 })
  })

  it('tells of results that nobody has gone through since', async () => {
    const api = await treated()
    expect(await listed(api)).toEqual(['unreviewed-results'])
    const { status, body } = await review(api, { note: 'Doing well.' })
    expect(status).toBe(200)
    expect(body).toEqual({ reviewId: 'r1', at: day(0), note: 'Doing well.', by: 'clinician-1' })
    expect(await listed(api)).toBeNull()
    on(api, 7)
    expect(await listed(api)).toBeNull()
    await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(7), total: 9 })
    expect(await listed(api)).toEqual(['unreviewed-results'])
  })

  it('is off the list for the week after a review, whatever comes in', async () => {
    const api = await treated()
    await review(api)
    on(api, 5)
    await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(5), total: 9 })
    expect(await listed(api)).toBeNull()
    on(api, 6)
    expect(await listed(api)).toEqual(['unreviewed-results'])
  })

  it('tells of four weeks without contact, and of scales that are late', async () => {
    const api = await treated()
    await review(api)
    on(api, 27)
    expect(await listed(api)).toEqual(['overdue-screen'])
    on(api, 28)
    expect(await listed(api)).toEqual(['no-contact', 'overdue-screen'])
  })

  it('tells of who is no better by week eight', async () => {
    const api = await treated()
    for (const week of [1, 2, 4, 7]) {
      on(api, 7 * week)
      const taken = { instrument: 'phq-9', at: day(7 * week), total: 19 }
      await api.post('/patients/p1/scores', taken)
    }
    await review(api)
    on(api, 55)
    expect(await listed(api)).toBeNull()
    on(api, 56)
    expect(await listed(api)).toEqual(['unimproved'])
  })

  it('does not tell it of who is better', async () => {
    const api = await treated()
    for (const week of [1, 7]) {
      on(api, 7 * week)
      await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(7 * week), total: 9 })
    }
    await review(api)
    on(api, 57)
    expect(await listed(api)).toBeNull()
  })

  it('is taken back, once and for all, and says so in the timeline', async () => {
    const api = await treated()
    const { body } = await review(api)
    const path = `/patients/p1/reviews/${body.reviewId}/take-back`
    for (let time = 0; time < 2; time++)
      expect((await api.post(path, {})).body).toEqual({ reviewId: 'r1', state: 'taken-back' })
    expect(await listed(api)).toEqual(['unreviewed-results'])
    const { body: timeline } = await api.get('/patients/p1/timeline')
    const told = timeline.entries.filter(({ type }: { type: string }) => type === 'review')
    expect(told.map(({ what }: { what: string }) => what)).toEqual(['taken-back', 'reviewed'])
    expect((await api.post('/patients/p1/reviews/r9/take-back', {})).status).toBe(404)
  })

  it('is recorded once for a request that comes twice, and by clinicians alone', async () => {
    const api = await treated()
    const twice = [1, 2].map(() => api.post('/patients/p1/reviews', {}, { key: 'same' }))
    const ids = (await Promise.all(twice)).map(({ body }) => body.reviewId)
    expect(new Set(ids)).toEqual(new Set(['r1']))
    const as = { sub: 'desk-1', 'cognito:groups': ['demo.desk'] }
    expect((await api.post('/patients/p1/reviews', {}, { as })).status).toBe(403)
  })
})
