// A release that can fold nothing: the clinic hears of all its patients, and its telephone can still be answered.
import type { Context } from 'aws-lambda'
import { beforeEach, describe, expect, it } from 'vitest'
import { createHandler as sweep } from '../../functions/sweep.ts'
import { handle } from '../../shared/loop/handle.ts'
import { quarantineIfUnreadable } from '../../shared/quarantine/quarantine.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { consent, patient } from '../chart/scenario.ts'
import { at, demo, key, phone, type TestDeps, testDeps } from '../support/deps.ts'

const context = { getRemainingTimeInMillis: () => 20_000 } as unknown as Context
const noon = '2026-03-02T17:00:00Z'
const minute = (count: number) => at(new Date(Date.parse(noon) + count * 60_000).toISOString())
const spoilt = (count: number) => new CorruptCommit(key(`p${count}`), 1, 'not a commit')
const patients = Array.from({ length: 40 }, (_, count) => count)

let deps: TestDeps
let broken: boolean
beforeEach(async () => {
  const store = memoryStore()
  broken = false
  deps = testDeps(noon, {
    ...store,
    load: async (chart) => {
      if (broken) throw new CorruptCommit(chart, 1, 'not a commit')
      return store.load(chart)
    },
  })
  for (const count of patients) {
    const number = phone(
      `+120${2 + Math.floor(count / 100)}55501${String(count % 100).padStart(2, '0')}`,
    )
    await deps.store.claimName(number, key(`p${count}`))
    const details = { ...patient, phone: number }
    const enrol = {
      type: 'Enrol',
      details,
      consent,
      by: 'nurse',
      cause: null,
      requestHash: null,
    } as const
    await handle(deps, demo, key(`p${count}`), { ...enrol, at: deps.now() })
  }
  deps.paged.length = 0
  broken = true
})

const meetAll = (counts: readonly number[]) =>
  Promise.all(counts.map((count) => quarantineIfUnreadable(deps, spoilt(count))))
const sweepUntil = async (from: number, until: number) => {
  for (let count = from; count <= until; count += 5) {
    deps.clock.now = minute(count)
    await sweep(deps)({} as never, context)
  }
}
/** By one way: minute, and whom the page is about. */
const pages = (to: 'topic' | 'on call') =>
  deps.paged
    .filter((each) => (each.to === 'topic') === (to === 'topic'))
    .map((each) => [
      (Date.parse(each.at) - Date.parse(noon)) / 60_000,
      each.kind === 'quarantines' ? each.patientIds.length : 1,
    ])

describe('many charts of a clinic that cannot be read', () => {
  it('are five pages, then one about all of them, then as seldom as about one', async () => {
    await meetAll(patients)
    await sweepUntil(5, 475)
    const singly = (count: number) => Array.from({ length: 5 }, () => [count, 1])
    for (const way of ['topic', 'on call'] as const) {
      expect(pages(way).slice(0, 5)).toEqual(singly(0))
      expect(pages(way)[5]?.[0]).toBe(0)
      expect(pages(way).slice(6)).toEqual([[10, 40], ...singly(240), [240, 40]])
    }
    expect((await deps.store.findQuarantine(key('p39')))?.paged.onCall).toBe(minute(240))
  })

  it('name every patient, each told of within a quarter of an hour', async () => {
    await meetAll(patients)
    await sweepUntil(5, 15)
    const named = deps.paged.flatMap((each) => (each.kind === 'quarantines' ? each.patientIds : []))
    expect(new Set(named).size).toBe(40)
  })

  it('are no flood though they come by and by', async () => {
    for (const count of patients) {
      deps.clock.now = minute(count)
      await meetAll([count])
    }
    await sweepUntil(40, 60)
    expect(pages('on call').length).toBeLessThan(12)
    expect(pages('on call').at(-1)?.[1]).toBe(40)
  })

  it('hide no emergency', async () => {
    await meetAll(patients)
    deps.paged.length = 0
    for (const count of patients)
      await quarantineIfUnreadable(deps, spoilt(count), {
        sentAt: minute(1),
        isCrisis: true,
        cause: null,
      })
    expect(deps.paged).toHaveLength(80)
    expect(new Set(deps.paged.map(({ level }) => level))).toEqual(new Set(['emergency']))
  })

  it('are paged about again when the page about all of them fails', async () => {
    await meetAll(patients.slice(0, 5))
    deps.failing.pages = new Error('x')
    await meetAll(patients.slice(5))
    deps.failing.pages = null
    deps.paged.length = 0
    await sweepUntil(5, 5)
    expect(pages('on call')).toEqual([[5, 40]])
    expect(pages('topic')).toEqual([[5, 40]])
  })

  it('are each told of though the list of them cannot be had', async () => {
    deps.store.due = () => Promise.reject(new Error('x'))
    await meetAll(patients.slice(0, 6))
    expect(deps.paged.at(-1)).toMatchObject({ kind: 'quarantines', patientIds: ['p5'] })
  })

  it('leave five places to the next hour', async () => {
    await meetAll(patients.slice(0, 6))
    deps.paged.length = 0
    deps.clock.now = minute(60)
    await meetAll(patients.slice(6, 11))
    expect(deps.paged.map(({ kind }) => kind)).toEqual(Array(10).fill('quarantine'))
  })
})
