import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Bundling, synthesis and the day-by-day stories take longer than a unit test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
