// A small seeded cohort: the full figures come from `npm run bench -- outcomes`.
import { expect, test } from 'vitest'
import { calibrate } from '../../bench/outcomes/calibration.ts'

test('in simulated patients the 80 % interval for the day of loss holds it four times in five', () => {
  const { coverage, losses } = calibrate(11, 150)
  for (const { past, covered, forecasts } of coverage) {
    expect(forecasts, past).toBeGreaterThan(400)
    expect(covered.value, past).toBeGreaterThan(0.72)
    // Without own past nearly all are without an end, and one with a single tail holds nine in ten.
    expect(covered.value, past).toBeLessThan(past === '0' ? 0.92 : 0.88)
  }
  expect(losses).toBeGreaterThan(500)
})
