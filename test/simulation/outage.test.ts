// A cell comes back after six hours without Lambda, with nothing but the sweep to find what is overdue.
import { expect, it } from 'vitest'
import { clinics } from '../../functions/clinics.ts'
import { drainSeconds, sufferOutage } from '../../simulation/outage/outage.ts'

const like = clinics()[0]!

it('drains 10,000 overdue charts of 20 clinics in ten minutes, what is about safety first, each number at its pace', async () => {
  const report = await sufferOutage({ patients: 10_000, clinics: 20, like })
  expect(report).toMatchObject({ overdue: 10_000, errors: 0, handedOut: 10_000 })
  expect(report.drainedAfterSeconds).toBeLessThan(drainSeconds)
  // 477 charts with a notice and a safety check each; all others with a nudge.
  expect(report).toMatchObject({ safetyTexts: 954, reminders: 9_523 })
  expect(report.lastSafetyAfterSeconds).toBeLessThan(60)
  expect(report.lastReminderAfterSeconds).toBeGreaterThan(400)
  // A part a second, and a few where a turn came late.
  expect(report.mostInTenSeconds).toBeLessThanOrEqual(15)
})

it('finds out when the sweep hands nothing out', async () => {
  const alone = await sufferOutage({
    patients: 1_500,
    clinics: 20,
    like,
    tamper: ({ queue: _, ...deps }) => deps,
  })
  expect(alone.drainedAfterSeconds).toBeGreaterThan(drainSeconds)
})

it('finds out when reminders wait for no number', async () => {
  const unpaced = await sufferOutage({
    patients: 1_000,
    clinics: 2,
    like,
    tamper: ({ pause: _, ...deps }) => deps,
  })
  expect(unpaced.mostInTenSeconds).toBeGreaterThan(30)
})
