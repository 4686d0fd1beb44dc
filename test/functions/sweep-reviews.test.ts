// An emergency access that nobody looks into rings, from the fourth day until somebody does.
import type { Context, ScheduledEvent } from 'aws-lambda'
import { expect, it } from 'vitest'
import { createHandler } from '../../functions/sweep.ts'
import { at, demo, testDeps } from '../support/deps.ts'

it('counts while it waits for a review, and no longer', async () => {
  const deps = testDeps('2026-03-02T15:00:00Z')
  const access = await deps.store.openEmergency(demo.id, {
    accessId: 'a1',
    personId: 'desk-1',
    reason: 'alone here',
    from: deps.now(),
    until: at('2026-03-02T16:00:00Z'),
    review: null,
  })
  const sweptAt = async (time: string) => {
    deps.clock.now = at(time)
    deps.counted.length = 0
    await createHandler(deps)({} as ScheduledEvent, {} as Context)
    return deps.counted
  }
  expect(await sweptAt('2026-03-05T15:00:00Z')).toEqual([])
  for (const time of ['2026-03-05T15:05:00Z', '2026-04-05T15:05:00Z'])
    expect(await sweptAt(time)).toEqual(['EmergencyUnreviewed'])
  const review = { at: deps.now(), by: 'dr-a', finding: 'justified', note: '' } as const
  await deps.store.reviewEmergency(demo.id, access, review)
  expect(await sweptAt('2026-04-06T15:05:00Z')).toEqual([])
})

it('fails no sweep when it cannot be read', async () => {
  const deps = testDeps('2026-03-02T15:00:00Z')
  deps.store = {
    ...deps.store,
    emergencies: async () => {
      throw new Error('down')
    },
  }
  const swept = await createHandler(deps)({} as ScheduledEvent, {} as Context)
  expect(swept).toEqual({ swept: 0, failed: 0, handedOut: 0 })
  expect(deps.counted).toContain('BrokenInvariant')
})
