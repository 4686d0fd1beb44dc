// What every event store must do with who saw whom.
import { expect, it } from 'vitest'
import { BadCursor } from '../../../shared/store/errors.ts'
import type { EventStore, Page, Unread } from '../../../shared/store/types.ts'
import type { Sight, View } from '../../../shared/store/views.ts'
import { at, chart, clinicId } from '../charts.ts'

const demo = clinicId('demo')
const p1 = chart('p1').patientId
const p2 = chart('p2').patientId
const always = { from: at('2000-01-01T00:00:00Z'), to: at('2100-01-01T00:00:00Z'), limit: 50 }

const sight = (time: string, changes: Partial<Sight> = {}): Sight => ({
  at: at(`2026-03-02T${time}Z`),
  by: 'dr-a',
  roles: ['clinician'],
  call: 'patient',
  patientIds: [p1],
  requestId: 'request-1',
  emergency: null,
  ...changes,
})

/** Who, by which call, of how many, how often. */
const short = ({ items }: Page<View | Unread>) =>
  items.map((each) =>
    'unread' in each
      ? 'unread'
      : `${each.by} ${each.call} ${each.patientIds.length} x${each.times}`,
  )

export function viewContract(open: () => Promise<EventStore>): void {
  it('gives a view back as it was, by person and by patient', async () => {
    const store = await open()
    await store.noteView(demo, sight('09:01:00', { patientIds: [p1, p2], emergency: 'e1' }))
    const view = {
      by: 'dr-a',
      roles: ['clinician'],
      call: 'patient',
      patientIds: ['p1', 'p2'],
      requestId: 'request-1',
      emergency: 'e1',
      from: at('2026-03-02T09:01:00Z'),
      until: at('2026-03-02T09:01:00Z'),
      times: 1,
    }
    expect(await store.viewsBy(demo, 'dr-a', always)).toEqual({ items: [view], cursor: null })
    for (const patientId of [p1, p2])
      expect((await store.viewsOf(demo, patientId, always)).items).toEqual([view])
  })

  it('counts the same within a quarter of an hour, and tells apart what is not the same', async () => {
    const store = await open()
    const list = { call: 'roster', patientIds: [p1, p2] }
    for (const time of ['09:01:00', '09:14:59', '09:07:00'])
      await store.noteView(demo, sight(time, list))
    for (const change of [
      sight('09:15:00', list),
      sight('09:02:00', { call: 'roster' }),
      sight('09:02:00'),
      sight('09:02:00', { by: 'dr-b' }),
      sight('09:02:00', { emergency: 'e1' }),
      sight('09:02:00', { roles: ['admin', 'clinician'] }),
    ])
      await store.noteView(demo, change)
    const byHer = await store.viewsBy(demo, 'dr-a', always)
    expect(short(byHer).toSorted()).toEqual([
      'dr-a patient 1 x1',
      'dr-a patient 1 x1',
      'dr-a patient 1 x1',
      'dr-a roster 1 x1',
      'dr-a roster 2 x1',
      'dr-a roster 2 x3',
    ])
    expect(byHer.items).toContainEqual(
      expect.objectContaining({
        times: 3,
        from: at('2026-03-02T09:01:00Z'),
        until: at('2026-03-02T09:14:59Z'),
      }),
    )
    expect(short(await store.viewsOf(demo, p1, always))).toHaveLength(7)
    expect(short(await store.viewsOf(demo, p2, always)).toSorted()).toEqual([
      'dr-a roster 2 x1',
      'dr-a roster 2 x3',
    ])
  })

  it('loses no count of those that come at once', async () => {
    const store = await open()
    await Promise.all(Array.from({ length: 8 }, () => store.noteView(demo, sight('09:01:00'))))
    expect(short(await store.viewsBy(demo, 'dr-a', always))).toEqual(['dr-a patient 1 x8'])
    expect(short(await store.viewsOf(demo, p1, always))).toEqual(['dr-a patient 1 x8'])
  })

  it('pages newest first, every one once however small the pages, within the bounds asked for', async () => {
    const store = await open()
    for (const hour of ['09', '12', '10', '11']) await store.noteView(demo, sight(`${hour}:20:00`))
    const hours = ['12', '11', '10', '09'].map((hour) => at(`2026-03-02T${hour}:20:00Z`))
    for (const limit of [1, 3, 50])
      for (const list of [
        (cursor?: string) => store.viewsBy(demo, 'dr-a', { ...always, limit, cursor }),
        (cursor?: string) => store.viewsOf(demo, p1, { ...always, limit, cursor }),
      ]) {
        const found: View[] = []
        let cursor: string | undefined
        do {
          const page = await list(cursor)
          found.push(...page.items.filter((each): each is View => !('unread' in each)))
          cursor = page.cursor ?? undefined
        } while (cursor)
        expect(found.map(({ from }) => from)).toEqual(hours)
      }
    const bounds = { ...always, from: at('2026-03-02T10:15:00Z'), to: at('2026-03-02T12:15:00Z') }
    for (const { items } of [
      await store.viewsBy(demo, 'dr-a', bounds),
      await store.viewsOf(demo, p1, bounds),
    ])
      expect(items).toHaveLength(2)
  })

  it('keeps people, patients and clinics apart, whatever people are called', async () => {
    const store = await open()
    for (const by of ['a', 'a#b', 'a@demo', '#', 'ß 7'])
      await store.noteView(demo, sight('09:01:00', { by }))
    await store.noteView(clinicId('north'), sight('09:01:00', { by: 'a' }))
    for (const by of ['a', 'a#b', 'a@demo', '#', 'ß 7'])
      expect(short(await store.viewsBy(demo, by, always))).toEqual([`${by} patient 1 x1`])
    expect(short(await store.viewsOf(demo, p1, always))).toHaveLength(5)
    expect(short(await store.viewsOf(clinicId('north'), p1, always))).toHaveLength(1)
    expect(short(await store.viewsBy(clinicId('north'), 'a#b', always))).toEqual([])
  })

  it('refuses a cursor of another list', async () => {
    const store = await open()
    for (const hour of ['09', '10']) await store.noteView(demo, sight(`${hour}:20:00`))
    const { cursor } = await store.viewsBy(demo, 'dr-a', { ...always, limit: 1 })
    const page = { ...always, cursor: cursor ?? '' }
    await expect(store.viewsBy(demo, 'dr-b', page)).rejects.toThrow(BadCursor)
    await expect(store.viewsOf(demo, p1, page)).rejects.toThrow(BadCursor)
    await expect(store.viewsBy(clinicId('north'), 'dr-a', page)).rejects.toThrow(BadCursor)
  })

  it('knows everybody who ever saw a patient of the clinic', async () => {
    const store = await open()
    await store.noteView(demo, sight('09:01:00', { by: 'dr-b', roles: ['admin', 'desk'] }))
    await store.noteView(demo, sight('09:02:00'))
    expect(await store.people(demo)).toEqual([
      { personId: 'dr-a', roles: ['clinician'], lastSeenAt: at('2026-03-02T09:02:00Z') },
      { personId: 'dr-b', roles: ['admin', 'desk'], lastSeenAt: at('2026-03-02T09:01:00Z') },
    ])
    expect(await store.people(clinicId('north'))).toEqual([])
  })
}
