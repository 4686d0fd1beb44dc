// What every event store must do with addresses of calendars and with analysis plans.
import { expect, it } from 'vitest'
import type { Feed } from '../../../shared/store/feeds.ts'
import type { EventStore } from '../../../shared/store/types.ts'
import { at, clinicId } from '../charts.ts'

const demo = clinicId('demo')
const north = clinicId('north')
const feed = (letter: string, hour: string): Feed => ({
  name: letter.repeat(64),
  personId: 'dr-a',
  roles: ['clinician', 'desk'],
  since: at(`2026-03-02T${hour}:00:00Z`),
  revoked: null,
})

export function feedContract(open: () => Promise<EventStore>): void {
  it('keeps addresses of calendars by their names, newest first, of one clinic', async () => {
    const store = await open()
    const [first, second] = [feed('a', '09'), feed('b', '10')]
    await store.openFeed(demo, first)
    await store.openFeed(demo, second)
    await store.openFeed(demo, { ...first, personId: 'another' })
    expect(await store.feeds(demo)).toEqual([second, first])
    expect(await store.findFeed(demo, first.name)).toEqual(first)
    expect(await store.findFeed(demo, 'c'.repeat(64))).toBeNull()
    expect([await store.feeds(north), await store.findFeed(north, first.name)]).toEqual([[], null])
  })

  it('revokes one for good', async () => {
    const store = await open()
    const opened = feed('a', '09')
    await store.openFeed(demo, opened)
    const revoked = { at: at('2026-03-03T09:00:00Z'), by: 'admin-1' }
    await store.revokeFeed(demo, opened, revoked)
    await store.revokeFeed(demo, opened, { ...revoked, by: 'another' })
    await store.openFeed(demo, opened)
    expect(await store.findFeed(demo, opened.name)).toEqual({ ...opened, revoked })
  })

  it('keeps when each analysis plan was first written down', async () => {
    const store = await open()
    const plan = { sha256: 'd'.repeat(64), at: at('2026-03-02T09:00:00Z'), by: 'operator' }
    await store.notePlan(demo, plan)
    await store.notePlan(demo, { ...plan, at: at('2026-03-04T09:00:00Z') })
    expect(await store.plans(demo)).toEqual([plan])
    expect(await store.plans(north)).toEqual([])
  })
}
