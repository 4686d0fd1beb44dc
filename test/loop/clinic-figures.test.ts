import { describe, expect, it } from 'vitest'
import { addDays } from '../../shared/calendar/index.ts'
import { emptyChart } from '../../shared/chart/state.ts'
import type { RosterRow } from '../../shared/chart/summary.ts'
import { clinicFigures } from '../../shared/loop/clinic-figures.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { row as rowOf } from '../store/charts.ts'
import { at, key } from '../support/deps.ts'

const monday = at('2026-03-02T16:00:00Z')

/** A clinic whose patients have held for these many days, as its roster tells. */
async function clinicOf(
  durations: readonly { after: number; by: number | null }[],
  condition: RosterRow['condition'] = 'depression',
) {
  const store = memoryStore()
  for (const [index, duration] of durations.entries()) {
    const { patientId } = key(`p${index}`)
    const row = { ...rowOf(key(`p${index}`)), condition, durations: [duration] }
    const chart = { ...emptyChart(key(`p${index}`)), version: 1 }
    await store.saveSnapshot(key(`p${index}`), chart, { row, rosterOrder: patientId, dueAt: null })
  }
  return store
}
const learned = async (...args: Parameters<typeof clinicOf>) =>
  clinicFigures(await clinicOf(...args), key('p').clinicId, 'depression', monday)

describe('what a clinic learns from its own patients', () => {
  it('is what studies say, until its patients have lost a response', async () => {
    expect(await learned([])).toMatchObject({ from: 'published' })
    expect(await learned([{ after: 20, by: null }])).toMatchObject({ from: 'published' })
  })

  it('moves towards what its patients show, shorter or longer', async () => {
    const published = await learned([])
    const short = await learned(Array.from({ length: 60 }, () => ({ after: 7, by: 14 })))
    const long = await learned(Array.from({ length: 60 }, () => ({ after: 140, by: 147 })))
    expect(short.from).toBe('clinic')
    expect(short.medianDays).toBeLessThan(published.medianDays / 1.5)
    expect(long.medianDays).toBeGreaterThan(published.medianDays * 1.5)
  })

  it('takes no account of other conditions', async () => {
    const others = Array.from({ length: 60 }, () => ({ after: 7, by: 14 }))
    expect(await learned(others, 'ptsd')).toEqual(await learned([]))
  })

  it('is reckoned anew after a week', async () => {
    const { clinicId } = key('p')
    const store = await clinicOf([])
    const before = await clinicFigures(store, clinicId, 'depression', monday)
    const others = await clinicOf(Array.from({ length: 60 }, () => ({ after: 7, by: 14 })))
    const { roster } = others
    Object.assign(store, { roster })
    expect(await clinicFigures(store, clinicId, 'depression', addDays(monday, 6))).toBe(before)
    const after = await clinicFigures(store, clinicId, 'depression', addDays(monday, 7))
    expect(after.medianDays).toBeLessThan(before.medianDays)
  })
})
