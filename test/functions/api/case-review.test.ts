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
  await begun(api, score)
  return api
}

async function begun(api: Api, score = 20): Promise<void> {
  on(api, 0)
  await api.put('/patients/p1', enrolment())
  await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(0), total: score })
  const session = '/patients/p1/sessions/s1'
  await api.put(session, { startsAt: day(0), kind: 'induction' })
  await api.post(`${session}/finish`, { endedAt: day(0), doseMg: 40 })
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

  it('has a case back sooner than in a week for none of the other reasons either, and then for what stands', async () => {
    const api = await treated()
    on(api, 28)
    expect(await listed(api)).toEqual(['no-contact', 'overdue-screen', 'unreviewed-results'])
    await review(api)
    on(api, 33)
    expect(await listed(api)).toBeNull()
    on(api, 34)
    expect(await listed(api)).toEqual(['no-contact', 'overdue-screen'])
  })

  it('takes no result for new that was there at the review, nor lets one go that came after it', async () => {
    const api = await treated()
    await review(api)
    on(api, 1)
    await api.post('/patients/p1/scores', { instrument: 'gad-7', at: day(1), total: 9 })
    on(api, 6)
    expect(await listed(api)).toEqual(['unreviewed-results'])
    const { body } = await review(api)
    await api.post(`/patients/p1/reviews/${body.reviewId}/take-back`, {})
    expect(await listed(api)).toEqual(['unreviewed-results'])
    await review(api)
    on(api, 20)
    expect(await listed(api)).toBeNull()
  })

  it('tells of four weeks without contact to the hour, from whatever the last contact was', async () => {
    const api = await treated()
    await review(api)
    on(api, 10)
    await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(9), total: 19 })
    await review(api)
    on(api, 37 - 1 / 24)
    expect(await listed(api)).not.toContain('no-contact')
    on(api, 37)
    expect(await listed(api)).toContain('no-contact')
  })

  it('tells of a long-term screen from the moment it is late, where a clinic has one', async () => {
    const api = testApi()
    const deps = api.deps
    const longTermScreen = { everySessions: 6, everyDays: 90, also: [] }
    deps.clinics = deps.clinics.map((clinic) => ({ ...clinic, longTermScreen }))
    await begun(api)
    const answered = async (count: number) => {
      on(api, count)
      await api.post('/patients/p1/scores', { instrument: 'phq-9', at: day(count), total: 5 })
    }
    for (const week of [2, 4, 6, 8, 10, 12, 14]) await answered(7 * week)
    await review(api)
    on(api, 104 - 1 / 24)
    expect(await listed(api)).toBeNull()
    on(api, 104)
    expect(await listed(api)).toEqual(['overdue-screen'])
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
