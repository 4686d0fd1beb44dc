import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** For tests and hooks alike: only what hangs may run into it, also on a machine that is busy with other things. */
const patienceMs = 480_000

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A process for each file: the local run locks folders by process, and no file sees what another one left.
    pool: 'forks',
    isolate: true,
    // Vitest would leave one core to itself, which of two is half. It waits for the workers most of the time.
    maxWorkers: Math.max(1, availableParallelism() - (availableParallelism() > 4 ? 1 : 0)),
    // Bundling, synthesis and the day-by-day stories take longer than a unit test.
    testTimeout: patienceMs,
    hookTimeout: patienceMs,
    teardownTimeout: 30_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
  },
})
