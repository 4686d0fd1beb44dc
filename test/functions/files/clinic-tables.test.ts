// A clinic's tables, taken along: what stands in them, whose they are, and how they come in pages.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { pageLimits } from '../../../functions/files/export/page.ts'
import { type TableName, tables } from '../../../functions/files/tables/index.ts'
import { UnreadableChart } from '../../../shared/chart/unreadable.ts'
import type { View } from '../../../shared/store/views.ts'
import { at, demo, key } from '../../support/deps.ts'
import { type Api, type Claims, enrolment, receive, testApi } from '../api/clinic.ts'

const admin: Claims = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
const other: Claims = { sub: 'admin-9', 'cognito:groups': ['north.admin'] }
const names = Object.keys(tables) as TableName[]

type Line = Record<string, string>
const linesOf = (csv: string): Line[] => parse(csv, { columns: true })
const take = async (api: Api, name: TableName, as = admin) => {
  const { status, body } = await api.get(`/export/${name}.csv`, { as })
  expect(status).toBe(200)
  return linesOf(String(body))
}

async function clinic(): Promise<Api> {
  const api = testApi()
  await api.put('/patients/p1', enrolment({ lastName: '=cmd|calc!A0' }))
  await api.put('/patients/p2', enrolment({ phone: '+12025550177' }))
  const plan = { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' }
  await api.put('/patients/p1/sessions/s1', plan)
  const end = { endedAt: '2026-03-02T08:00:00-05:00', doseMg: 40, note: '=1+1' }
  await api.post('/patients/p1/sessions/s1/finish', end)
  const taken = { instrument: 'phq-9', at: '2026-03-01T09:00:00-05:00' }
  await api.post('/patients/p1/scores', { ...taken, answers: [3, 3, 3, null, 2, 2, 3, 2, 1] })
  await api.post('/patients/p2/scores', { ...taken, total: 7 })
  await receive(api, 'quartzite kept me awake')
  return api
}

describe('a table', () => {
  it('of scores begins with patient, instrument, time and total', async () => {
    const api = await clinic()
    const { headers, body } = await api.get('/export/scores.csv', { as: admin })
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    const [head, first, second, end] = String(body).split('\r\n')
    expect(head).toMatch(/^patientId,instrument,at,total,/)
    expect(first).toMatch(/^p1,phq-9,2026-03-01T14:00:00.000Z,21,/)
    expect(second).toMatch(/^p2,phq-9,2026-03-01T14:00:00.000Z,7,/)
    expect(end).toBe('')
  })

  it('of items has each answer, one that was left out empty, and none that was voided', async () => {
    const api = await clinic()
    const items = await take(api, 'items')
    expect(items.map(({ patientId, item, value }) => `${patientId} ${item} ${value}`)).toEqual(
      ['3', '3', '3', '', '2', '2', '3', '2', '1'].map(
        (value, index) => `p1 ${index + 1} ${value}`,
      ),
    )
    await api.post('/patients/p1/scores/s1/void', { reason: 'x' })
    expect(await take(api, 'items')).toEqual([])
  })

  it('of sessions and episodes tells what took place and what came of it', async () => {
    const api = await clinic()
    expect(await take(api, 'sessions')).toMatchObject([
      { patientId: 'p1', sessionId: 's1', state: 'finished', doseMg: '40', note: "'=1+1" },
    ])
    expect(await take(api, 'episodes')).toMatchObject([
      { patientId: 'p1', episode: '1', kind: 'series', sessions: '1', status: 'not-enough-data' },
    ])
  })

  it('of alerts and texts holds no word of a patient, nor one of ours', async () => {
    const api = await clinic()
    const alerts = await take(api, 'alerts')
    expect(alerts.map(({ kind }) => kind)).toContain('crisis')
    const texts = await take(api, 'texts')
    expect(texts.map(({ direction }) => direction)).toContain('in')
    expect(texts).toContainEqual(expect.objectContaining({ what: 'opt-in', messageClass: 'reply' }))
    for (const name of names.filter((each) => each !== 'patients')) {
      const csv = JSON.stringify(await take(api, name))
      expect(csv).not.toMatch(/quartzite|Ana|\+1202|message and data rates/i)
    }
  })

  it('begins with a byte order mark where Excel is to open it, and not without', async () => {
    const api = await clinic()
    const { body } = await api.get('/export/patients.csv', { as: admin, query: { bom: 'true' } })
    expect(String(body).startsWith('\uFEFFpatientId,')).toBe(true)
    expect((await take(api, 'patients'))[0]).toMatchObject({
      patientId: 'p1',
      lastName: "'=cmd|calc!A0",
      phone: "'+12025550123",
    })
  })

  it.each(names)('%s has a line in the dictionary for each column', async (name) => {
    const api = await clinic()
    const { body } = await api.get('/export/dictionary.csv', { as: admin })
    const said = linesOf(String(body)).filter(({ file }) => file === `${name}.csv`)
    const { body: csv } = await api.get(`/export/${name}.csv`, { as: admin })
    expect(said.map(({ column }) => column).join()).toBe(String(csv).split('\r\n')[0])
    for (const { means } of said) expect(means).not.toBe('')
  })
})

describe('who takes a table along', () => {
  it.each(names)('%s is of the admin’s own clinic alone', async (name) => {
    const api = await clinic()
    expect(await take(api, name, other)).toEqual([])
    expect((await api.get(`/export/${name}.csv`)).status).toBe(403)
  })

  it('is on record for every patient that it tells of', async () => {
    const api = await clinic()
    await take(api, 'scores')
    const page = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z'), limit: 50 }
    for (const id of ['p1', 'p2']) {
      const { items } = await api.deps.store.viewsOf(demo.id, key(id).patientId, page)
      const found = (items as View[]).find(({ call }) => call === 'export-scores')
      expect(found).toMatchObject({ by: 'admin-1', patientIds: ['p1', 'p2'] })
    }
  })

  it('has so many pages an hour', async () => {
    const api = await clinic()
    const { store } = api.deps
    api.deps.store = { ...store, tally: async () => 400 }
    expect((await api.get('/export/scores.csv', { as: admin })).status).toBe(429)
  })
})

describe('pages', () => {
  it('laid behind one another are the whole table, each patient once and whole', async () => {
    const api = testApi()
    const count = pageLimits.patients + 20
    for (let each = 0; each < count; each++) {
      const phone = `+1${2_025_551_000 + each}`
      await api.put(`/patients/n${String(each).padStart(4, 'b')}`, enrolment({ phone }))
    }
    const csv: string[] = []
    let cursor: string | undefined
    do {
      const query = cursor === undefined ? {} : { cursor }
      const page = await api.get('/export/patients.csv', { as: admin, query })
      expect(page.status).toBe(200)
      csv.push(String(page.body))
      cursor = page.headers['x-next-cursor'] as string | undefined
    } while (cursor !== undefined)
    expect(csv).toHaveLength(2)
    const ids = linesOf(csv.join('')).map(({ patientId }) => patientId)
    expect([ids.length, new Set(ids).size]).toEqual([count, count])
  })

  it('go on with no cursor of another table, nor with one that is none', async () => {
    const api = await clinic()
    const cursor = Buffer.from('{"table":"items","after":"p1"}').toString('base64url')
    for (const wrong of [cursor, 'x'])
      expect(
        (await api.get('/export/scores.csv', { as: admin, query: { cursor: wrong } })).status,
      ).toBe(400)
  })

  it('leave out a chart that cannot be read, and say whose', async () => {
    const api = await clinic()
    const { store } = api.deps
    api.deps.store = {
      ...store,
      load: async (of) => {
        if (of.patientId === 'p1') throw new UnreadableChart(of, { reason: 'it does not fold' })
        return store.load(of)
      },
    }
    const { status, headers, body } = await api.get('/export/scores.csv', { as: admin })
    expect([status, headers['x-left-out']]).toEqual([200, 'p1'])
    expect(linesOf(String(body)).map(({ patientId }) => patientId)).toEqual(['p2'])
  })
})
