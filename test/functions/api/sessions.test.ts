import { describe, expect, it } from 'vitest'
import { withPatient, withSession } from './clinic.ts'

const planned = { startsAt: '2026-03-05T09:00:00-05:00', kind: 'induction' }

describe('a session', () => {
  it('is planned, moved, and planned again without effect', async () => {
    const api = await withPatient()
    const first = await api.put('/patients/p1/sessions/s1', planned)
    expect(first).toMatchObject({
      status: 200,
      body: {
        sessionId: 's1',
        kind: 'induction',
        state: 'planned',
        startsAt: '2026-03-05T14:00:00.000Z',
        endedAt: null,
        noDrivingUntil: null,
        reason: null,
      },
    })
    expect(await api.put('/patients/p1/sessions/s1', planned)).toEqual(first)
    const moved = await api.put('/patients/p1/sessions/s1', {
      startsAt: '2026-03-06T09:00:00-05:00',
      kind: 'booster',
    })
    expect(moved.body).toMatchObject({ kind: 'booster', startsAt: '2026-03-06T14:00:00.000Z' })
    expect((await api.get('/patients/p1')).body.sessions).toEqual([moved.body])
  })

  it('is finished: the notice goes out and says until when', async () => {
    const api = await withPatient()
    await api.put('/patients/p1/sessions/s1', { ...planned, startsAt: '2026-03-02T12:00:00Z' })
    const { status, body } = await api.post('/patients/p1/sessions/s1/finish', {
      startedAt: '2026-03-02T12:10:00Z',
      endedAt: '2026-03-02T13:00:00Z',
      doseMg: 40.5,
      note: 'went well',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'finished',
      startedAt: '2026-03-02T12:10:00.000Z',
      endedAt: '2026-03-02T13:00:00.000Z',
      noDrivingUntil: '2026-03-03T13:00:00.000Z',
      doseMg: 40.5,
      note: 'went well',
    })
    expect(api.deps.sent.at(-1)).toMatchObject({ class: 'safety' })
  })

  it('may have ended five minutes ahead of our clock, and no later', async () => {
    const api = await withPatient()
    for (const id of ['s1', 's2'])
      await api.put(`/patients/p1/sessions/${id}`, { ...planned, startsAt: '2026-03-02T12:00:00Z' })
    const ahead = { endedAt: '2026-03-02T15:05:00Z' }
    expect((await api.post('/patients/p1/sessions/s1/finish', ahead)).status).toBe(200)
    const late = await api.post('/patients/p1/sessions/s2/finish', {
      endedAt: '2026-03-02T15:05:01Z',
    })
    expect(late).toMatchObject({
      status: 422,
      body: {
        error: { code: 'wrong', fields: [{ path: 'endedAt', message: 'is in the future' }] },
      },
    })
  })

  it('does not end before it starts', async () => {
    const api = await withPatient()
    await api.put('/patients/p1/sessions/s1', { ...planned, startsAt: '2026-03-02T12:00:00Z' })
    const { status, body } = await api.post('/patients/p1/sessions/s1/finish', {
      startedAt: '2026-03-02T13:00:00Z',
      endedAt: '2026-03-02T12:00:00Z',
    })
    expect([status, body.error.fields[0].path]).toEqual([422, 'endedAt'])
    expect((await api.get('/patients/p1')).body.sessions[0].state).toBe('planned')
  })

  it('is canceled, with the reason kept', async () => {
    const api = await withPatient()
    await api.put('/patients/p1/sessions/s1', planned)
    const { status, body } = await api.post('/patients/p1/sessions/s1/cancel', { reason: 'ill' })
    expect([status, body.state, body.reason]).toEqual([200, 'canceled', 'ill'])
  })

  it('once finished is not moved, canceled, or finished at another time', async () => {
    const api = await withSession()
    const end = { endedAt: '2026-03-02T14:00:00Z' }
    const answers = [
      await api.put('/patients/p1/sessions/s1', planned),
      await api.post('/patients/p1/sessions/s1/cancel', { reason: 'ill' }),
      await api.post('/patients/p1/sessions/s1/finish', end),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409])
  })

  it('nobody planned is not found', async () => {
    const api = await withPatient()
    const end = { endedAt: '2026-03-02T14:00:00Z' }
    expect((await api.post('/patients/p1/sessions/s9/finish', end)).status).toBe(404)
    expect((await api.post('/patients/p1/sessions/s9/cancel', { reason: 'ill' })).status).toBe(404)
  })
})
