// Each commit carries the hash of the one before it.
import { expect, it } from 'vitest'
import { CorruptCommit } from '../../../shared/store/errors.ts'
import type { EventStore } from '../../../shared/store/types.ts'
import { chained, chart, commit, commits, index, sealed, state } from '../charts.ts'

const key = chart('p1')
const other = chart('p2')

const hashes = (stored: readonly { hash: string }[], count: number) =>
  stored.slice(0, count).map(({ hash }) => hash)

export function chainContract(open: () => Promise<EventStore>): void {
  const notFollowing = 'does not follow the one before it'

  it('gives each commit back with the hash that the next one carries', async () => {
    const store = await open()
    const made = chained(key, 3)
    for (const each of made) await store.append(key, each)
    const { commits: stored } = await store.load(key)
    expect(stored).toEqual(sealed(key, ...made))
    expect(stored.map(({ hash }) => hash)).toEqual(made.map((each) => store.hashOf(key, each)))
    expect(stored.map(({ previous }) => previous)).toEqual([undefined, ...hashes(stored, 2)])
    expect(hashes(await store.history(key, { limit: 2 }), 2)).toEqual(
      hashes(stored, 3).reverse().slice(0, 2),
    )
  })

  it('has one hash for a commit, however often it is put, and another in another chart', async () => {
    const store = await open()
    const mine = commit(1)
    await store.append(key, mine)
    await store.append(key, mine)
    await store.append(other, mine)
    const [here] = hashes((await store.load(key)).commits, 1)
    expect(here).toBe(store.hashOf(key, commit(1)))
    expect(hashes((await store.load(other)).commits, 1)).not.toEqual([here])
  })

  it.each([
    ['at the end', 3],
    ['in the middle', 2],
  ])(
    'does not load a commit %s that follows another than the one before it',
    async (_, version) => {
      const store = await open()
      const previous = store.hashOf(key, commit(1, { print: 'another life' }))
      for (const each of chained(key, 3))
        await store.append(key, each.version === version ? { ...each, previous } : each)
      const broken = { version, reason: notFollowing }
      await expect(store.load(key)).rejects.toBeInstanceOf(CorruptCommit)
      await expect(store.load(key)).rejects.toMatchObject(broken)
      await expect(store.history(key, { limit: 5 })).rejects.toMatchObject(broken)
    },
  )

  it('does not load a tail that does not follow what its snapshot was folded up to', async () => {
    const store = await open()
    const [first, second] = chained(key, 2)
    await store.append(key, first!)
    const head = store.hashOf(key, first!)
    await store.saveSnapshot(key, { ...state(1), head }, index(key))
    await store.append(key, { ...second!, previous: store.hashOf(other, first!) })
    await expect(store.load(key)).rejects.toMatchObject({ version: 2, reason: notFollowing })
  })

  it('does not load a first commit that says another came before it', async () => {
    const store = await open()
    await store.append(key, commit(1, { previous: store.hashOf(other, commit(1)) }))
    await expect(store.load(key)).rejects.toMatchObject({ version: 1, reason: notFollowing })
  })

  it('loads commits of before there were hashes, and those that go on from them', async () => {
    const store = await open()
    const [first, second] = commits(1, 2)
    const third = commit(3, { previous: store.hashOf(key, second!) })
    for (const each of [first!, second!, third, commit(4)]) await store.append(key, each)
    const { commits: stored } = await store.load(key)
    expect(stored.map(({ version }) => version)).toEqual([1, 2, 3, 4])
  })

  it('loads what was put by hand in the place of a lost commit', async () => {
    const store = await open()
    const [first, lost, third] = chained(key, 3)
    const standsFor = store.hashOf(key, lost!)
    await store.append(key, first!)
    await store.append(key, { ...commit(2), standsFor })
    await store.append(key, third!)
    expect((await store.load(key)).commits.map(({ hash }) => hash)[1]).toBe(standsFor)
  })
}
