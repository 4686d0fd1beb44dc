import { describe, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
import { type Api, enrolment, testApi, withSession } from './clinic.ts'

async function enrolled(count: number): Promise<Api> {
  const api = testApi()
  for (let n = 0; n < count; n++)
    await api.put(`/patients/p${n}`, enrolment({ phone: `+120255501${10 + n}` }))
  return api
}

async function pagesOf(api: Api, query: Record<string, string>) {
  const pages: string[][] = []
  let cursor: string | null = null
  do {
    const { body } = await api.get('/patients', {
      query: { ...query, ...(cursor ? { cursor } : {}) },
    })
    pages.push(body.patients.map(({ patientId }: { patientId: string }) => patientId))
    cursor = body.cursor
  } while (cursor !== null)
  return pages
}

describe('the roster', () => {
  it('tells last score, days since the session, advice and open alerts', async () => {
    const api = await withSession()
    const score = {
      instrument: 'phq-9',
      at: '2026-03-02T10:00:00-05:00',
      answers: [2, 2, 2, 1, 1, 1, 2, 1, 0],
    }
    await api.post('/patients/p1/scores', score)
    api.deps.clock.now = at('2026-03-12T12:59:59Z')
    const { status, body } = await api.get('/patients')
    expect(status).toBe(200)
    expect(body).toEqual({
      patients: [
        {
          patientId: 'p1',
          firstName: 'Ana',
          lastName: null,
          birthDate: null,
          externalId: null,
          condition: 'depression',
          messaging: 'active',
          lastScore: { instrument: 'phq-9', score: 12, at: '2026-03-02T15:00:00.000Z' },
          lastSessionAt: '2026-03-02T13:00:00.000Z',
          daysSinceSession: 9,
          nextSessionAt: null,
          advice: 'insufficient-data',
          openAlerts: [],
          late: [],
          records: [],
        },
      ],
      cursor: null,
    })
  })

  it('has who needs someone first', async () => {
    const api = await enrolled(3)
    await api.post('/patients/p2/scores', {
      instrument: 'phq-9',
      at: '2026-03-02T10:00:00-05:00',
      answers: [0, 0, 0, 0, 0, 0, 0, 0, 2],
    })
    const { patients } = (await api.get('/patients')).body
    expect(patients.map(({ patientId }: { patientId: string }) => patientId)).toEqual([
      'p2',
      'p0',
      'p1',
    ])
    expect(patients[0].openAlerts).toMatchObject([{ kind: 'crisis', level: 'emergency' }])
  })

  it('pages without leaving anyone out or telling anyone twice', async () => {
    const pages = await pagesOf(await enrolled(7), { limit: '3' })
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
    expect(pages.flat()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
  })

  it('filters by how messaging stands, and fills its pages', async () => {
    const api = await enrolled(8)
    for (const id of ['p1', 'p4', 'p6'])
      await api.post(`/patients/${id}/pause`, { reason: 'asked' })
    const pages = await pagesOf(api, { state: 'paused', limit: '2' })
    expect(pages.flat()).toEqual(['p1', 'p4', 'p6'])
    expect(pages[0]).toEqual(['p1', 'p4'])
    expect((await pagesOf(api, { state: 'active' })).flat()).toHaveLength(5)
    expect((await pagesOf(api, { state: 'withdrawn' })).flat()).toEqual([])
  })

  it.each([
    ['state', 'sleeping'],
    ['limit', '0'],
    ['limit', '101'],
    ['limit', 'all'],
    ['cursor', 'bm90IG91cnM'],
    ['status', 'active'],
  ])('%s=%s is a 400 that names it', async (name, value) => {
    const { status, body } = await (await enrolled(1)).get('/patients', {
      query: { [name]: value },
    })
    expect([status, body.error.fields[0].path]).toEqual([400, name])
  })
})
