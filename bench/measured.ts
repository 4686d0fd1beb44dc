// When, where and with how much of a machine something was measured.
import { cpus, loadavg } from 'node:os'

/** `quick`: as long as it takes to see that it runs; its figures are none to quote. */
export type Effort = { quick: boolean }

export type Measured = {
  /** UTC. */
  at: string
  quick: boolean
  node: string
  processor: string
  cores: number
  /** How many others wanted a core in the minute before: above `cores`, times are not to be quoted. */
  load: number
  seconds: number
  /** Of the bench's own process, and not of those it starts. */
  processorSeconds: number
}

/** Runs a bench, and tells what it had to run with. */
export async function measuring<T>(
  { quick }: Effort,
  bench: () => Promise<T>,
): Promise<{ result: T; measured: Measured }> {
  const [load = 0] = loadavg()
  const at = new Date().toISOString()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const result = await bench()
  const { user, system } = process.cpuUsage(cpu)
  const processors = cpus()
  return {
    result,
    measured: {
      at,
      quick,
      node: process.version,
      processor: processors[0]?.model.trim() ?? 'unknown',
      cores: processors.length,
      load,
      seconds: (performance.now() - start) / 1000,
      processorSeconds: (user + system) / 1e6,
    },
  }
}

export function sayMeasured({ seconds, processorSeconds, load, cores, quick }: Measured): string {
  const took = `${seconds.toFixed(0)} s, ${processorSeconds.toFixed(0)} s of processor`
  const busy = load > cores / 2 ? `. BUSY: ${load.toFixed(1)} others on ${cores} cores` : ''
  return `${took}${busy}${quick ? '. QUICK: small samples, not to be quoted' : ''}`
}
