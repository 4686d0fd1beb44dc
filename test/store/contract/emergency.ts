// What every event store must do with emergency access.
import { expect, it } from 'vitest'
import type { Emergency, EmergencyReview } from '../../../shared/store/emergencies.ts'
import type { EventStore } from '../../../shared/store/types.ts'
import { at, clinicId } from '../charts.ts'

const demo = clinicId('demo')
const access = (accessId: string, hour: string): Emergency => ({
  accessId,
  personId: 'desk-1',
  reason: 'alone here',
  from: at(`2026-03-02T${hour}:00:00Z`),
  until: at(`2026-03-02T${hour}:59:00Z`),
  review: null,
})
const review = (by: string): EmergencyReview => ({
  at: at('2026-03-03T09:00:00Z'),
  by,
  finding: 'justified',
  note: 'seen',
})

export function emergencyContract(open: () => Promise<EventStore>): void {
  it('keeps an emergency access of a clinic, the first of one id, newest first', async () => {
    const store = await open()
    const [first, second] = [access('b', '09'), access('a', '10')]
    expect(await store.openEmergency(demo, first)).toEqual(first)
    await store.openEmergency(demo, second)
    expect(await store.openEmergency(demo, { ...first, reason: 'another' })).toEqual(first)
    expect(await store.emergencies(demo)).toEqual([second, first])
    expect(await store.emergencies(clinicId('north'))).toEqual([])
  })

  it('lets one of two reviews stand', async () => {
    const store = await open()
    const opened = await store.openEmergency(demo, access('a', '09'))
    const results = await Promise.all(
      ['dr-a', 'dr-b'].map((by) => store.reviewEmergency(demo, opened, review(by))),
    )
    expect(results.toSorted()).toEqual(['conflict', 'reviewed'])
    const by = results[0] === 'reviewed' ? 'dr-a' : 'dr-b'
    expect(await store.emergencies(demo)).toEqual([{ ...opened, review: review(by) }])
    expect(await store.openEmergency(demo, opened)).toMatchObject({ review: review(by) })
  })
}
