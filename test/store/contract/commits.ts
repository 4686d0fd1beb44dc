// Commits, snapshots and the history of a chart.
import { expect, it } from 'vitest'
import type { EventStore } from '../../../shared/store/types.ts'
import { appendAll, chart, commit, commits, index, row, sealed, state } from '../charts.ts'

const key = chart('p1')
const other = chart('p2')

export function chartContract(open: () => Promise<EventStore>): void {
  it('knows nothing of a chart that was never written', async () => {
    expect(await (await open()).load(key)).toEqual({ snapshot: null, commits: [], dueAt: null })
  })

  it('gives commits back as they were put, oldest first', async () => {
    const store = await open()
    const first = commit(1, { cause: null, wakeUp: null, print: 'f00d' })
    expect(await store.append(key, first)).toBe('appended')
    expect(await store.append(key, commit(2))).toBe('appended')
    expect((await store.load(key)).commits).toEqual(sealed(key, first, commit(2)))
  })

  it('keeps the charts of one patient id in two clinics apart', async () => {
    const store = await open()
    await store.append(chart('p1', 'north'), commit(1, { print: 'north' }))
    expect((await store.load(key)).commits).toEqual([])
  })

  it('lets one of two commits at a version win, and keeps that one', async () => {
    const store = await open()
    const rivals = [commit(1, { print: 'a' }), commit(1, { print: 'b' }), commit(1, { print: 'c' })]
    const results = await Promise.all(rivals.map((each) => store.append(key, each)))
    expect(results.toSorted()).toEqual(['appended', 'conflict', 'conflict'])
    const winner = rivals[results.indexOf('appended')]!
    expect((await store.load(key)).commits).toEqual(sealed(key, winner))
  })

  it('calls a commit that is put again its own', async () => {
    const store = await open()
    const mine = commit(1)
    await store.append(key, mine)
    await store.append(key, commit(2))
    expect(await store.append(key, mine)).toBe('appended')
    expect((await store.load(key)).commits).toHaveLength(2)
  })

  it('calls a twin, the same commit decided by another, a conflict', async () => {
    const store = await open()
    const results = await Promise.all([store.append(key, commit(1)), store.append(key, commit(1))])
    expect(results.toSorted()).toEqual(['appended', 'conflict'])
  })

  it('loads a tail of any length', async () => {
    const store = await open()
    await appendAll(store, key, 60)
    await store.saveSnapshot(key, state(5), index(key))
    const { snapshot, commits: tail } = await store.load(key)
    expect(snapshot).toEqual(state(5))
    expect(tail).toEqual(sealed(key, ...commits(6, 60)))
  })
}

export function historyContract(open: () => Promise<EventStore>): void {
  it('tells the history newest first, page by page, snapshot or not', async () => {
    const store = await open()
    await appendAll(store, key, 7)
    await store.saveSnapshot(key, state(7), index(key))
    const versions = async (page: { beforeVersion?: number; limit: number }) =>
      (await store.history(key, page)).map(({ version }) => version)
    expect(await versions({ limit: 3 })).toEqual([7, 6, 5])
    expect(await versions({ beforeVersion: 5, limit: 3 })).toEqual([4, 3, 2])
    expect(await versions({ beforeVersion: 2, limit: 3 })).toEqual([1])
    expect(await versions({ beforeVersion: 1, limit: 3 })).toEqual([])
    expect(await versions({ beforeVersion: Number.MAX_SAFE_INTEGER, limit: 1 })).toEqual([7])
    expect(await store.history(other, { limit: 3 })).toEqual([])
  })
}

export function snapshotContract(open: () => Promise<EventStore>): void {
  it('loads the snapshot and only the commits after it', async () => {
    const store = await open()
    await appendAll(store, key, 3)
    await store.saveSnapshot(key, state(2), index(key))
    expect(await store.load(key)).toMatchObject({ snapshot: state(2), commits: [commit(3)] })
    await store.saveSnapshot(key, state(3), index(key))
    expect(await store.load(key)).toMatchObject({ snapshot: state(3), commits: [] })
  })

  it('keeps the newer snapshot, whichever comes last', async () => {
    const store = await open()
    await appendAll(store, key, 3)
    await store.saveSnapshot(key, state(3), index(key, { row: row(key, 'New') }))
    await store.saveSnapshot(key, state(2), index(key, { row: row(key, 'Old') }))
    await store.saveSnapshot(key, state(3), index(key, { row: row(key, 'Same') }))
    expect((await store.load(key)).snapshot).toEqual(state(3))
    const { items } = await store.roster(key.clinicId, { limit: 5 })
    // Of one version, the index can only have been worked out again, later.
    expect(items).toMatchObject([{ firstName: 'Same' }])
  })

  it('still finds a version taken under the snapshot', async () => {
    const store = await open()
    await appendAll(store, key, 2)
    await store.saveSnapshot(key, state(2), index(key))
    expect(await store.append(key, commit(2, { print: 'late' }))).toBe('conflict')
  })
}
