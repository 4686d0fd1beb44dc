// What is found by a name: links, reports, alerts and tallies.
import { expect, it } from 'vitest'
import { CorruptItem } from '../../../shared/store/errors.ts'
import type { EventStore, Tallied } from '../../../shared/store/types.ts'
import { CheckInId } from '../../../shared/vocabulary/ids.ts'
import { alertId, at, chart, clinicId, commit, everyPage, sealed } from '../charts.ts'

const key = chart('p1')
const other = chart('p2')

export function linkContract(open: () => Promise<EventStore>): void {
  const name = 'ab'.repeat(32)
  const link = { key, checkInId: CheckInId.parse('c1'), slot: 'f20' }

  it('finds what a link leads to, and nothing for a name that nobody made', async () => {
    const store = await open()
    expect(await store.findLink(name)).toBeNull()
    await store.pointLink(name, link)
    expect(await store.findLink(name)).toEqual(link)
    expect(await store.findLink('cd'.repeat(32))).toBeNull()
  })

  it('finds whose text a report is about, and nobody’s for one that nobody waits for', async () => {
    const store = await open()
    expect(await store.findReport('carrier-1')).toBeNull()
    await store.pointReport('carrier-1', key)
    await store.pointReport('carrier-1', other)
    expect(await store.findReport('carrier-1')).toEqual(key)
    expect(await store.findReport('carrier-2')).toBeNull()
  })

  it('keeps a link leading where it led first', async () => {
    const store = await open()
    await store.pointLink(name, link)
    await store.pointLink(name, { ...link, key: other, slot: '' })
    expect(await store.findLink(name)).toEqual(link)
  })
}

export function alertContract(open: () => Promise<EventStore>): void {
  it('finds a chart by its alert, in its own clinic only', async () => {
    const store = await open()
    await store.pointAlert(key, alertId('a1'))
    await store.pointAlert(key, alertId('a1'))
    expect(await store.findAlert(key.clinicId, alertId('a1'))).toBe('p1')
    expect(await store.findAlert(key.clinicId, alertId('a2'))).toBeNull()
    expect(await store.findAlert(clinicId('north'), alertId('a1'))).toBeNull()
  })

  it('lets no other chart take an alert over', async () => {
    const store = await open()
    await store.pointAlert(key, alertId('a1'))
    await expect(store.pointAlert(other, alertId('a1'))).rejects.toThrow(CorruptItem)
    expect(await store.findAlert(key.clinicId, alertId('a1'))).toBe('p1')
  })

  it('lists a clinic’s alerts newest id first, every one once however small the pages', async () => {
    const store = await open()
    for (const id of ['03', '01', '05', '02', '04']) await store.pointAlert(key, alertId(id))
    await store.pointAlert(chart('p1', 'north'), alertId('09'))
    for (const limit of [1, 2, 5]) {
      const { items } = await everyPage((cursor) =>
        store.alerts(key.clinicId, { limit, ...(cursor && { cursor }) }),
      )
      const patientId = key.patientId
      expect(items).toEqual(
        ['05', '04', '03', '02', '01'].map((id) => ({ alertId: id, patientId })),
      )
    }
  })

  it('keeps a clinic called alerts apart from the alerts of a clinic', async () => {
    const store = await open()
    const trap = chart('demo', 'alerts')
    await store.append(trap, commit(1))
    await store.pointAlert(key, alertId('a1'))
    expect((await store.load(trap)).commits).toEqual(sealed(trap, commit(1)))
    expect((await store.alerts(key.clinicId, { limit: 5 })).items).toHaveLength(1)
  })
}

export function tallyContract(open: () => Promise<EventStore>): void {
  const nine = at('2026-03-02T09:00:00Z')

  it('counts by kind, person, clinic and hour', async () => {
    const store = await open()
    const denied = { kind: 'denied', by: 'dr-a' } as const
    expect(await store.tally(key.clinicId, denied, nine)).toBe(0)
    for (let times = 0; times < 3; times += 1) await store.noteTally(key.clinicId, denied, nine)
    expect(await store.tally(key.clinicId, denied, nine)).toBe(3)
    const others: [ReturnType<typeof clinicId>, Tallied, string][] = [
      [key.clinicId, { kind: 'conflicts', by: 'dr-a' }, nine],
      [key.clinicId, { kind: 'denied', by: 'dr-b' }, nine],
      [clinicId('north'), denied, nine],
      [key.clinicId, denied, '2026-03-02T10:00:00Z'],
    ]
    for (const [clinic, what, hour] of others)
      expect(await store.tally(clinic, what, at(hour))).toBe(0)
    await store.noteTally(key.clinicId, denied, at('2026-03-02T10:00:00Z'))
    expect(await store.tally(key.clinicId, denied, at('2026-03-02T10:00:00Z'))).toBe(1)
  })
}
