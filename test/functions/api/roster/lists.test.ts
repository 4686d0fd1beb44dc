// The lists a clinic works through, by what really puts a patient on them.
import { describe, expect, it } from 'vitest'
import { policyFor } from '../../../../shared/chart/policy.ts'
import { summarise } from '../../../../shared/chart/summary.ts'
import { at, demo } from '../../../support/deps.ts'
import { type Api, enrolment, receive, testApi, wakeAt, withSession } from '../clinic.ts'

const idsOf = async (api: Api, query: Record<string, string>): Promise<string[]> => {
  const { status, body } = await api.get('/patients', { query })
  expect(status).toBe(200)
  return body.patients.map(({ patientId }: { patientId: string }) => patientId)
}

async function enrolled(names: readonly string[], change: object = {}): Promise<Api> {
  const api = testApi()
  for (const [n, firstName] of names.entries())
    await api.put(
      `/patients/p${n}`,
      enrolment({ firstName, phone: `+120255501${10 + n}`, ...change }),
    )
  return api
}

const score = (total: number, time = '2026-03-02T10:00:00-05:00') => ({
  instrument: 'phq-9',
  at: time,
  total,
})
const planned = (startsAt: string) => ({ startsAt, kind: 'induction' })

describe('the filter', () => {
  it('crisis has who may be in danger, and no other', async () => {
    const api = await enrolled(['Ana', 'Bo', 'Cy'])
    const answers = [0, 0, 0, 0, 0, 0, 0, 0, 2]
    const { total: _, ...taken } = score(0)
    await api.post('/patients/p1/scores', { ...taken, answers })
    expect(await idsOf(api, { filter: 'crisis' })).toEqual(['p1'])
    const [alert] = (await api.get('/alerts')).body.alerts
    const safe = { disposition: 'reached-safe', note: 'with family' }
    await api.post(`/alerts/${alert.alertId}/acknowledge`, safe)
    expect(await idsOf(api, { filter: 'crisis' })).toEqual([])
  })

  it('unread has who wrote what nobody has seen to', async () => {
    const api = await withSession()
    await api.put('/patients/p2', enrolment({ phone: '+12025550166' }))
    expect(await idsOf(api, { filter: 'unread' })).toEqual([])
    await receive(api, 'could we move my appointment to friday please')
    expect(await idsOf(api, { filter: 'unread' })).toEqual(['p1'])
  })

  it('today has whose session is on the clinic’s own day, to come or over', async () => {
    const api = await enrolled(['Ana', 'Bo', 'Cy', 'Di'])
    await api.put('/patients/p0/sessions/s1', planned('2026-03-02T23:30:00-05:00'))
    await api.put('/patients/p1/sessions/s1', planned('2026-03-03T00:30:00-05:00'))
    await api.put('/patients/p2/sessions/s1', planned('2026-03-02T08:00:00-05:00'))
    await api.post('/patients/p2/sessions/s1/finish', { endedAt: '2026-03-02T09:00:00-05:00' })
    expect((await idsOf(api, { filter: 'today' })).sort()).toEqual(['p0', 'p2'])
  })

  it('unconfirmed has whose session is gone by without a word of it', async () => {
    const api = await enrolled(['Ana', 'Bo'])
    await api.put('/patients/p0/sessions/s1', planned('2026-03-02T11:00:00-05:00'))
    await api.put('/patients/p1/sessions/s1', planned('2026-03-03T11:00:00-05:00'))
    expect(await idsOf(api, { filter: 'unconfirmed' })).toEqual([])
    api.deps.clock.now = at('2026-03-02T20:00:00Z')
    expect(await idsOf(api, { filter: 'unconfirmed' })).toEqual(['p0'])
    const finish = { endedAt: '2026-03-02T12:00:00-05:00' }
    await api.post('/patients/p0/sessions/s1/finish', finish)
    expect(await idsOf(api, { filter: 'unconfirmed' })).toEqual([])
  })

  it('overdue-screen has whose deciding scale is two weeks late, and due whose booster is', async () => {
    const api = await withSession()
    await api.put('/patients/p2', enrolment({ phone: '+12025550166' }))
    api.deps.clock.now = at('2026-03-23T12:00:00Z')
    expect(await idsOf(api, { filter: 'overdue-screen' })).toEqual([])
    api.deps.clock.now = at('2026-03-23T14:00:00Z')
    expect(await idsOf(api, { filter: 'overdue-screen' })).toEqual(['p1'])
    await api.post('/patients/p1/scores', score(9, '2026-03-23T09:00:00-04:00'))
    expect(await idsOf(api, { filter: 'overdue-screen' })).toEqual([])
    expect(await idsOf(api, { filter: 'due' })).toEqual([])
  })

  it('silent has who missed two check-ins in a row', async () => {
    const api = await withSession()
    expect(await idsOf(api, { filter: 'silent' })).toEqual([])
    for (let day = 3; day < 25; day += 1)
      await wakeAt(api, `2026-03-${String(day).padStart(2, '0')}T20:00:00Z`)
    expect(await idsOf(api, { filter: 'silent' })).toEqual(['p1'])
  })

  it('goes with a condition and a search', async () => {
    const api = await enrolled(['Ana', 'Anke'])
    await api.put(
      '/patients/p9',
      enrolment({ condition: 'anxiety', firstName: 'Anton', phone: '+12025550166' }),
    )
    expect(await idsOf(api, { q: 'an' })).toEqual(['p0', 'p1', 'p9'])
    expect(await idsOf(api, { q: 'an', condition: 'anxiety' })).toEqual(['p9'])
    expect(await idsOf(api, { q: '0166' })).toEqual(['p9'])
    expect(await idsOf(api, { q: 'an', filter: 'crisis' })).toEqual([])
    expect(await idsOf(api, { q: '' })).toHaveLength(3)
  })
})

describe('the sort', () => {
  it('by name, last score, days since the session and next session', async () => {
    const api = await enrolled(['Cy', 'ána', 'Bo'])
    for (const [n, total] of [9, 4, 20].entries())
      await api.post(`/patients/p${n}/scores`, score(total))
    await api.put('/patients/p2/sessions/s1', planned('2026-03-04T11:00:00-05:00'))
    await api.put('/patients/p0/sessions/s1', planned('2026-03-03T11:00:00-05:00'))
    expect(await idsOf(api, { sort: 'name' })).toEqual(['p1', 'p2', 'p0'])
    expect(await idsOf(api, { sort: 'last-score' })).toEqual(['p2', 'p0', 'p1'])
    expect(await idsOf(api, { sort: 'next-session' })).toEqual(['p0', 'p2', 'p1'])
    await api.post('/patients/p0/sessions/s1/finish', {
      endedAt: '2026-03-02T08:00:00-05:00',
      confirm: true,
      reason: 'earlier',
    })
    expect((await idsOf(api, { sort: 'days-since-session' }))[0]).toBe('p0')
  })

  it.each(['urgency', 'name', 'last-score', 'days-since-session', 'next-session'])(
    'by %s pages without leaving anyone out or telling anyone twice',
    async (sort) => {
      const api = await enrolled(['Di', 'Ed', 'Al', 'Cy', 'Bo', 'Fay', 'Gus'])
      for (const n of [1, 3, 4]) await api.post(`/patients/p${n}/scores`, score(n))
      const whole = await idsOf(api, { sort, state: 'active' })
      expect(whole).toHaveLength(7)
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const query = { sort, state: 'active', limit: '3', ...(cursor ? { cursor } : {}) }
        const { body } = await api.get('/patients', { query })
        paged.push(...body.patients.map(({ patientId }: { patientId: string }) => patientId))
        cursor = body.cursor
        // A cursor stands in a URL, and tells no name.
        expect(Buffer.from(cursor ?? '', 'base64url').toString()).not.toMatch(/\b(cy|fay)\b/i)
      } while (cursor !== null)
      expect(paged).toEqual(whole)
    },
  )

  it('of another list’s cursor is a 400', async () => {
    const api = await enrolled(['Ana', 'Bo'])
    const { cursor } = (await api.get('/patients', { query: { sort: 'name', limit: '1' } })).body
    for (const query of [{ cursor }, { cursor, sort: 'last-score' }])
      expect((await api.get('/patients', { query })).status).toBe(400)
  })
})

describe('what it costs', () => {
  /** A clinic of 2,000, as its index has them. */
  async function large(): Promise<Api> {
    const api = await withSession()
    const { snapshot } = await api.deps.store.load({ clinicId: demo.id, patientId: 'p1' as never })
    const row = summarise(policyFor(demo), snapshot!)
    for (let n = 0; n < 2_000; n += 1) {
      const key = { clinicId: demo.id, patientId: `q${n}` as never }
      const mine = {
        ...row,
        patientId: key.patientId,
        firstName: `Ana${n}`,
        lastName: `Reyes${n % 97}`,
      }
      await api.deps.store.saveSnapshot(
        key,
        { ...snapshot!, key },
        { row: mine, rosterOrder: `2#-#8#q${n}`, dueAt: null },
      )
    }
    return api
  }

  it('is one read for a page in the roster’s own order, and one for each megabyte otherwise', async () => {
    const api = await large()
    let reads = 0
    const { roster } = api.deps.store
    api.deps.store.roster = (...of) => {
      reads += 1
      return roster(...of)
    }
    expect(await idsOf(api, { limit: '50' })).toHaveLength(50)
    expect(reads).toBe(1)
    await idsOf(api, { filter: 'crisis' })
    expect(reads).toBe(2)
    expect(await idsOf(api, { q: 'ana1999' })).toEqual(['q1999'])
    expect(reads).toBe(3)
  })

  it('is fast enough to type into', async () => {
    const api = await large()
    await idsOf(api, { q: 'ana', sort: 'name' })
    const begun = performance.now()
    for (const q of ['r', 're', 'rey', 'reyes', 'reyes5']) await idsOf(api, { q, sort: 'name' })
    expect((performance.now() - begun) / 5).toBeLessThan(250)
  })
})
