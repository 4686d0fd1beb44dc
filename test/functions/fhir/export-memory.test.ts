import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../fhir/export-memory.ts', import.meta.url))

/** Less than the files take together: held all at once, they end the program. */
const heapMegabytes = 96

async function exported(patients: number) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    `--max-old-space-size=${heapMegabytes}`,
    program,
    String(patients),
  ])
  return JSON.parse(stdout) as {
    observations: number
    megabytes: number
    state: string
    heldMegabytes: number
  }
}

it('writes out 100,000 observations in the memory that 10,000 take', async () => {
  const few = await exported(9)
  const many = await exported(90)
  expect(few).toMatchObject({ state: 'complete', observations: 9 * 104 * 11 })
  expect(many).toMatchObject({ state: 'complete', observations: 90 * 104 * 11 })
  expect(many.observations).toBeGreaterThan(100_000)
  expect(many.megabytes).toBeGreaterThan(heapMegabytes)
  // A file is 3 MB; 10,000 observations more are 10.
  expect(many.heldMegabytes).toBeLessThan(few.heldMegabytes + 10)
})
