// The local run as a process of a test's own, which ends with the test.
import { onTestFinished } from 'vitest'
import { type Spawned, startProcess } from '../support/local-process.ts'

export { command, ready, type Spawned } from '../support/local-process.ts'

/** Starts it with its data in a folder, and goes on at once. */
export function started(...given: Parameters<typeof startProcess>): Spawned {
  const spawned = startProcess(...given)
  onTestFinished(() => void spawned.child.kill('SIGKILL'))
  return spawned
}
