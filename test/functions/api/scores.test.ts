import { describe, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
import { enrolment, testApi, withPatient, withSession } from './clinic.ts'

const taken = '2026-03-02T09:30:00-05:00'
const phq9 = (answers: readonly (number | null)[]) => ({ instrument: 'phq-9', at: taken, answers })

describe('a score taken in the clinic', () => {
  it('is made from answers, with band and side of the cut-off', async () => {
    const api = await withPatient()
    const { status, body } = await api.post(
      '/patients/p1/scores',
      phq9([2, 2, 2, 2, 2, 2, 2, 1, 0]),
    )
    expect(status).toBe(200)
    expect(body).toEqual({
      scoreId: 's1',
      instrument: 'phq-9',
      at: '2026-03-02T14:30:00.000Z',
      total: 15,
      prorated: false,
      band: 'moderately severe',
      aboveCutOff: true,
    })
  })

  it('or entered as a total, also on the clinic’s own scale', async () => {
    const api = await withPatient()
    const total = { at: taken, total: 20 }
    const answer = await api.post('/patients/p1/scores', { instrument: 'y-bocs', ...total })
    expect(answer.body).toMatchObject({ total: 20, prorated: false })
  })

  it('may leave items out where the instrument allows it', async () => {
    const api = await withPatient()
    const { body } = await api.post('/patients/p1/scores', phq9([2, 2, null, 2, 2, 2, 2, 2, 0]))
    expect(body).toMatchObject({ prorated: true, total: 16 })
  })

  it('raises its alerts and texts nothing', async () => {
    const api = await withPatient()
    const sent = api.deps.sent.length
    await api.post('/patients/p1/scores', phq9([1, 1, 1, 1, 1, 1, 1, 1, 1]))
    expect((await api.get('/alerts')).body.alerts).toMatchObject([{ kind: 'crisis' }])
    expect(api.deps.sent).toHaveLength(sent)
  })

  it.each([
    ['a value no item takes', phq9([9, 0, 0, 0, 0, 0, 0, 0, 0]), 'answers'],
    ['too few answers', phq9([1, 1]), 'answers'],
    [
      'more left out than the rule allows',
      phq9([null, null, null, null, 0, 0, 0, 0, 0]),
      'answers',
    ],
    ['a total beyond the range', { instrument: 'phq-9', at: taken, total: 28 }, 'total'],
    ['an unknown instrument', { instrument: 'phq-99', at: taken, total: 2 }, 'instrument'],
    ['a moment to come', { instrument: 'phq-9', at: '2026-03-02T16:00:00Z', total: 2 }, 'at'],
  ])('with %s is a 422 that names the field', async (_, body, path) => {
    const api = await withPatient()
    const answer = await api.post('/patients/p1/scores', body)
    expect(answer.status).toBe(422)
    expect(answer.body.error.fields[0].path.split('[')[0]).toBe(path)
    expect((await api.get('/patients/p1/timeline')).body.entries).toHaveLength(2)
  })

  it.each([
    ['both answers and total', { ...phq9([0, 0, 0, 0, 0, 0, 0, 0, 0]), total: 0 }],
    ['neither', { instrument: 'phq-9', at: taken }],
  ])('with %s is a 400', async (_, body) => {
    const { status } = await (await withPatient()).post('/patients/p1/scores', body)
    expect(status).toBe(400)
  })
})

describe('outcomes', () => {
  it('are the whole object from the first day', async () => {
    const { status, body } = await (await withPatient()).get('/patients/p1/outcomes')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      instrument: 'phq-9',
      baseline: null,
      latest: null,
      best: null,
      episodes: [],
      projection: null,
      advice: { status: 'insufficient-data', asOf: '2026-03-02T15:00:00.000Z' },
    })
    expect(body.advice.reasons[0].text).not.toBe('')
  })

  it('follow the scores', async () => {
    const api = testApi()
    api.deps.clock.now = at('2026-03-02T13:30:00Z')
    await api.put('/patients/p1', enrolment())
    const baseline = { instrument: 'phq-9', at: '2026-03-02T13:00:00Z', total: 20 }
    await api.post('/patients/p1/scores', baseline)
    api.deps.clock.now = at('2026-03-02T17:00:00Z')
    const plan = { startsAt: '2026-03-02T16:00:00Z', kind: 'induction' }
    await api.put('/patients/p1/sessions/s1', plan)
    await api.post('/patients/p1/sessions/s1/finish', { endedAt: '2026-03-02T16:45:00Z' })
    api.deps.clock.now = at('2026-03-09T17:00:00Z')
    const week = { instrument: 'phq-9', at: '2026-03-09T16:45:00Z', total: 7 }
    await api.post('/patients/p1/scores', week)
    const { body } = await api.get('/patients/p1/outcomes')
    expect(body).toMatchObject({
      baseline: { score: 20, at: '2026-03-02T13:00:00.000Z' },
      latest: { score: 7 },
      episodes: [
        { sessionIds: ['s1'], status: 'holding', durationDays: { atLeast: 7, atMost: null } },
      ],
    })
  })

  it('say so when the clinic has no scale for the condition', async () => {
    const api = testApi()
    const demo = api.deps.clinics[0]
    if (!demo) throw new Error('no clinic')
    const bare = testApi({ ...api.deps, clinics: [{ ...demo, instruments: [], courses: {} }] })
    await bare.put('/patients/p1', enrolment({ condition: 'ocd' }))
    const { status, body } = await bare.get('/patients/p1/outcomes')
    expect(status).toBe(200)
    expect(body.advice.status).toBe('insufficient-data')
    expect(body.advice.reasons).toHaveLength(1)
  })
})

describe('a decision on a booster', () => {
  it('is kept with what the advice was', async () => {
    const api = await withSession()
    const { status, body } = await api.post('/patients/p1/booster-decisions', {
      decision: 'defer',
      until: '2026-03-20T09:00:00-04:00',
      reason: 'traveling',
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      at: '2026-03-02T15:00:00.000Z',
      decision: 'defer',
      until: '2026-03-20T13:00:00.000Z',
      reason: 'traveling',
      adviceStatus: 'insufficient-data',
      by: 'clinician-1',
      version: expect.any(Number),
    })
  })

  it('is not put off into the past', async () => {
    const api = await withSession()
    const { status, body } = await api.post('/patients/p1/booster-decisions', {
      decision: 'defer',
      until: '2026-03-01T09:00:00-05:00',
      reason: 'traveling',
    })
    expect([status, body.error.fields[0].path]).toEqual([422, 'until'])
  })
})

describe('answers to what is never scored', () => {
  const calm = [1, 1, 0, 0, 1, 1, 1, 6, 1, 1]
  const check = (answers: readonly (number | null)[]) => ({
    instrument: 'safety-check',
    at: taken,
    answers,
  })

  it('are entered, and stand in the timeline item by item', async () => {
    const api = await withSession()
    const { status, body } = await api.post('/patients/p1/scores', check(calm.with(4, 2)))
    expect(status).toBe(200)
    expect(body).toMatchObject({ scoreId: 's1', instrument: 'safety-check', total: null })
    const { entries } = (await api.get('/patients/p1/timeline')).body
    const entry = entries.find((each: { type: string }) => each.type === 'answers')
    expect(entry).toMatchObject({ scoreId: 's1', answers: calm.with(4, 2), source: 'clinic' })
    expect(entry.items[4]).toEqual({
      item: 5,
      value: 2,
      asks: 'Chest pain, short of breath, fainting, or a severe headache?',
      says: 'yes',
    })
    expect((await api.get('/alerts')).body.alerts).toMatchObject([
      { kind: 'side-effect', level: 'emergency' },
    ])
  })

  it('are repeated with their key, and answered as the first time', async () => {
    const api = await withSession()
    const headers = { 'idempotency-key': 'once' }
    const first = await api.post('/patients/p1/scores', check(calm), { headers })
    const again = await api.post('/patients/p1/scores', check(calm), { headers })
    expect(again).toEqual(first)
    expect((await api.post('/patients/p1/scores', check(calm))).status).toBe(409)
  })

  it('with a total are a 422 that names it', async () => {
    const api = await withSession()
    const total = { instrument: 'mood', at: taken, total: 3 }
    const { status, body } = await api.post('/patients/p1/scores', total)
    expect([status, body.error.fields[0].path]).toEqual([422, 'total'])
  })
})
