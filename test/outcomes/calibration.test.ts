// A small seeded cohort: the full figures come from `npm run bench -- outcomes`.
import { expect, test } from 'vitest'
import { calibrate } from '../../bench/outcomes/calibration.ts'

test('in simulated patients the 80 % interval for the day of loss holds it four times in five', () => {
  const { coverage, losses } = calibrate(11, 150)
  for (const { past, covered, forecasts } of coverage) {
    expect(forecasts, past).toBeGreaterThan(400)
    expect(covered.value, past).toBeGreaterThan(0.72)
    // An interval without an end holds nine in ten: without own past most have none.
    expect(covered.value, past).toBeLessThan(0.92)
  }
  expect(losses).toBeGreaterThan(500)
})
