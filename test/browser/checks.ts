// What browser tests report by: a line for each thing that holds or does not.

export type Checks = ReturnType<typeof checks>

export function checks() {
  let failures = 0
  return {
    failed: () => failures > 0,
    async check(says: string, work: () => Promise<unknown>): Promise<void> {
      try {
        await work()
        console.log(`ok    ${says}`)
      } catch (error) {
        failures += 1
        console.log(`FAIL  ${says}\n      ${error instanceof Error ? error.message : error}`)
      }
    },
    expect(holds: boolean, says: string): void {
      if (!holds) throw new Error(says)
    },
  }
}
