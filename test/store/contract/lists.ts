// What a clinic is listed by: its roster, what is due, and that something has changed.

import { expect, it } from 'vitest'
import { BadCursor } from '../../../shared/store/errors.ts'
import type { EventStore } from '../../../shared/store/types.ts'
import type { ChartKey } from '../../../shared/vocabulary/ids.ts'
import { alertId, at, chart, clinicId, everyPage, index, phone, row, state } from '../charts.ts'

const key = chart('p1')
const other = chart('p2')
const number = phone('+14255550100')

export function rosterContract(open: () => Promise<EventStore>): void {
  it('lists a clinic in roster order, every patient once however small the pages', async () => {
    const store = await open()
    const patients = ['p3', 'p1', 'p5', 'p2', 'p4']
    for (const patient of patients) {
      const of = chart(patient)
      await store.saveSnapshot(of, state(1), index(of, { rosterOrder: `order-${patient}` }))
    }
    const stranger = chart('p9', 'north')
    await store.saveSnapshot(stranger, state(1), index(stranger, { rosterOrder: 'order-p0' }))
    for (const limit of [1, 2, 5, 10]) {
      const { items, pages } = await everyPage((cursor) =>
        store.roster(key.clinicId, { limit, ...(cursor && { cursor }) }),
      )
      expect(items).toEqual(patients.toSorted().map((patient) => row(chart(patient))))
      expect(pages).toBeGreaterThanOrEqual(Math.ceil(patients.length / limit))
    }
  })

  it('lists patients of equal urgency all the same', async () => {
    const store = await open()
    for (const patient of ['p1', 'p2', 'p3']) {
      await store.saveSnapshot(chart(patient), state(1), index(chart(patient)))
    }
    const { items } = await everyPage((cursor) =>
      store.roster(key.clinicId, { limit: 2, ...(cursor && { cursor }) }),
    )
    expect(items.map(({ patientId }) => patientId).toSorted()).toEqual(['p1', 'p2', 'p3'])
  })

  it('moves a patient when their order changes', async () => {
    const store = await open()
    await store.saveSnapshot(key, state(1), index(key, { rosterOrder: '1' }))
    await store.saveSnapshot(other, state(1), index(other, { rosterOrder: '2' }))
    await store.saveSnapshot(key, state(2), index(key, { rosterOrder: '3' }))
    const { items } = await store.roster(key.clinicId, { limit: 5 })
    expect(items.map(({ patientId }) => patientId)).toEqual(['p2', 'p1'])
  })

  it('lists numbers that no patient has apart from patients, most urgent first', async () => {
    const store = await open()
    const stranger = (id: string, clinic = 'demo') =>
      chart(`unknown-${id.padStart(20, '0')}`, clinic)
    const strangerRow = (of: ChartKey) => ({
      patientId: of.patientId,
      from: number,
      openAlerts: row(of).openAlerts,
    })
    for (const [of, order] of [
      [stranger('2'), '2'],
      [stranger('1'), '1'],
      [stranger('3', 'north'), '0'],
    ] as const)
      await store.saveSnapshot(
        of,
        state(1),
        index(of, { row: strangerRow(of), rosterOrder: order }),
      )
    await store.saveSnapshot(key, state(1), index(key))
    expect((await store.roster(key.clinicId, { limit: 5 })).items).toEqual([row(key)])
    const { items } = await everyPage((cursor) =>
      store.strangers(key.clinicId, { limit: 1, ...(cursor && { cursor }) }),
    )
    expect(items).toEqual([stranger('1'), stranger('2')].map(strangerRow))
    expect(await store.findRow(stranger('1'))).toEqual(strangerRow(stranger('1')))
  })

  it('finds one row by its chart', async () => {
    const store = await open()
    await store.saveSnapshot(key, state(1), index(key))
    expect(await store.findRow(key)).toEqual(row(key))
    expect(await store.findRow(other)).toBeNull()
  })

  it('refuses a cursor that is broken, or of another clinic or list', async () => {
    const store = await open()
    for (const patient of ['p1', 'p2']) {
      const north = chart(patient, 'north')
      await store.saveSnapshot(north, state(1), index(north))
      await store.pointAlert(key, alertId(`a-${patient}`))
    }
    const elsewhere = (await store.roster(clinicId('north'), { limit: 1 })).cursor!
    const alerts = (await store.alerts(key.clinicId, { limit: 1 })).cursor!
    const json = Buffer.from('{"pk":1}').toString('base64url')
    for (const cursor of [elsewhere, alerts, json, 'nonsense', '', '!', 'A'.repeat(2000)]) {
      await expect(store.roster(key.clinicId, { cursor, limit: 1 })).rejects.toThrow(BadCursor)
    }
    await expect(store.alerts(key.clinicId, { cursor: elsewhere, limit: 1 })).rejects.toThrow(
      BadCursor,
    )
  })
}

export function dueContract(open: () => Promise<EventStore>): void {
  it('lists charts due at or before an instant, oldest first', async () => {
    const store = await open()
    const hour = (n: number) => at(`2026-03-02T${String(n).padStart(2, '0')}:00:00Z`)
    for (const n of [9, 3, 7, 1, 5, 11]) {
      const of = chart(`p${n}`, n % 2 === 0 ? 'demo' : 'north')
      await store.saveSnapshot(of, state(1), index(of, { dueAt: hour(n) }))
    }
    const names = async (until: number, limit: number) =>
      (await store.due(hour(until), limit)).map((each) => 'patientId' in each && each.patientId)
    expect(await names(0, 10)).toEqual([])
    expect(await names(7, 10)).toEqual(['p1', 'p3', 'p5', 'p7'])
    expect(await names(23, 2)).toEqual(['p1', 'p3'])
    expect((await store.due(hour(1), 1))[0]).toEqual(chart('p1', 'north'))
  })

  it('takes a chart off the list when nothing is left to do', async () => {
    const store = await open()
    const due = at('2026-03-02T09:00:00Z')
    await store.saveSnapshot(key, state(1), index(key, { dueAt: due }))
    expect(await store.due(due, 5)).toEqual([key])
    await store.saveSnapshot(key, state(2), index(key, { dueAt: null }))
    expect(await store.due(due, 5)).toEqual([])
  })
}

export function changesContract(open: () => Promise<EventStore>): void {
  it('tells that something of a clinic has changed, and of no other', async () => {
    const store = await open()
    const first = await store.revision(key.clinicId)
    expect(await store.revision(key.clinicId)).toBe(first)
    const seen = new Set([first])
    for (let count = 0; count < 3; count += 1) {
      await store.noteChange(key.clinicId)
      seen.add(await store.revision(key.clinicId))
    }
    expect(seen.size).toBe(4)
    expect(await store.revision(clinicId('north'))).toBe(first)
  })
}
