// What a day asks for beside the alerts, in one call and one reading.
import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../../../shared/store/memory.ts'
import { at, testDeps } from '../../../support/deps.ts'
import { type Api, enrolment, monday, testApi, withSession } from '../clinic.ts'

const lists = [
  ['sessions', 'today', 'next-session'],
  ['due', 'due', 'urgency'],
  ['overdueScreens', 'overdue-screen', 'days-since-session'],
] as const

async function expectSame(api: Api): Promise<Record<string, number>> {
  const { status, body } = await api.get('/day')
  expect(status).toBe(200)
  const totals: Record<string, number> = {}
  for (const [name, filter, sort] of lists) {
    const { patients } = (await api.get('/patients', { query: { filter, sort, limit: '100' } }))
      .body
    expect(body[name].patients).toEqual(patients)
    totals[name] = body[name].total
  }
  return totals
}

describe('the day', () => {
  it('lists whom the roster’s filters list, in their order', async () => {
    const api = await withSession()
    await api.put('/patients/p2', enrolment({ phone: '+12025550166' }))
    const planned = { startsAt: '2026-03-23T16:00:00-04:00', kind: 'induction' }
    await api.put('/patients/p2/sessions/s1', planned)
    expect(await expectSame(api)).toEqual({ sessions: 1, due: 0, overdueScreens: 0 })
    api.deps.clock.now = at('2026-03-23T14:00:00Z')
    expect(await expectSame(api)).toEqual({ sessions: 1, due: 0, overdueScreens: 1 })
  })

  it('says how many there are where it shows a hundred', async () => {
    const api = testApi()
    for (let n = 0; n < 101; n++) {
      const phone = `+${12_025_551_000 + n}`
      await api.put(`/patients/p${n}`, enrolment({ phone }))
      await api.put(`/patients/p${n}/sessions/s1`, {
        startsAt: '2026-03-02T16:00:00-05:00',
        kind: 'induction',
      })
    }
    const { sessions } = (await api.get('/day')).body
    expect([sessions.patients.length, sessions.total]).toEqual([100, 101])
  })

  it('reads the clinic’s rows once', async () => {
    const store = memoryStore()
    let reads = 0
    const counting = {
      ...store,
      roster: (...asked: Parameters<typeof store.roster>) => {
        reads += 1
        return store.roster(...asked)
      },
    }
    await testApi(testDeps(monday, counting)).get('/day')
    expect(reads).toBe(1)
  })
})
