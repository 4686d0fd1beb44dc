import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../fhir/export-memory.ts', import.meta.url))

async function exported(patients: number) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=160',
    program,
    String(patients),
  ])
  return JSON.parse(stdout) as { observations: number; state: string; peakMegabytes: number }
}

it('writes out 100,000 observations in the memory that 10,000 take', async () => {
  const few = await exported(9)
  const many = await exported(90)
  expect(few).toMatchObject({ state: 'complete', observations: 9 * 104 * 11 })
  expect(many).toMatchObject({ state: 'complete', observations: 90 * 104 * 11 })
  expect(many.observations).toBeGreaterThan(100_000)
  // A heap that is not collected before it is full is no leak.
  expect(many.peakMegabytes).toBeLessThan(few.peakMegabytes + 150)
  expect(many.peakMegabytes).toBeLessThan(500)
})
