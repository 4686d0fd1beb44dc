import { describe, expect, it } from 'vitest'
import type { Commit } from '../../shared/chart/events.ts'
import { emptyChart } from '../../shared/chart/state.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { releaseAt, releaseStores } from '../../simulation/releases.ts'
import { enrolled } from '../chart/scenario.ts'
import { at, key } from '../support/deps.ts'

const now = at('2026-03-02T15:00:00Z')
const p1 = key('p1')
const commit: Commit = {
  schema: 1,
  version: 1,
  at: now,
  cause: null,
  print: null,
  wakeUp: at('2026-03-02T15:01:00Z'),
  events: [enrolled()],
}

describe('after a deploy', () => {
  it('the new release reads what the old one wrote, brought up to date', async () => {
    const storeOf = releaseStores(memoryStore(), () => undefined)
    await storeOf(0).append(p1, commit)
    const { commits } = await storeOf(1).load(p1)
    expect(commits).toEqual([{ ...commit, hash: memoryStore().hashOf(p1, commit) }])
    expect(commits[0]).not.toBe(commit)
  })

  it("the old release cannot read the new one's commits, and says which chart that was", async () => {
    const unknown: string[] = []
    const storeOf = releaseStores(memoryStore(), ({ patientId }) => void unknown.push(patientId))
    await storeOf(1).append(p1, commit)
    await expect(storeOf(0).load(p1)).rejects.toThrow('a schema this release does not know')
    expect(unknown).toEqual(['p1'])
  })

  it('a snapshot of the other layout is none: the commits are folded anew', async () => {
    const storeOf = releaseStores(memoryStore(), () => undefined)
    await storeOf(0).append(p1, commit)
    const state = { ...emptyChart(p1), version: 1 }
    const row = { rosterOrder: '', dueAt: null, row: {} as never }
    await storeOf(0).saveSnapshot(p1, state, row)
    expect((await storeOf(0).load(p1)).snapshot).toEqual(state)
    expect(await storeOf(1).load(p1)).toMatchObject({ snapshot: null, commits: [{ version: 1 }] })
  })

  it('both run side by side for a while, then only the new one', () => {
    const plan = { deploys: [{ at: 1_000, overlapMs: 500 }] }
    expect([1, 2].map((run) => releaseAt(plan, 999, run))).toEqual([0, 0])
    expect([1, 2].map((run) => releaseAt(plan, 1_200, run))).toEqual([1, 0])
    expect([1, 2].map((run) => releaseAt(plan, 1_500, run))).toEqual([1, 1])
  })
})
