// A fresh process for each measurement, and what is typical of many.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as z from 'zod/mini'

const Cost = z.object({ wallMs: z.number(), cpuMs: z.number() })
/** Wall time, and processor time of all threads: steadier where other work shares the machine. */
export type Cost = z.infer<typeof Cost>

/** At the head of each script: `spent()` is what the process cost since `begin()`. */
export const stopwatch = `let cpu, from
const begin = () => { cpu = process.cpuUsage(); from = performance.now() }
const spent = () => {
  const wallMs = performance.now() - from, { user, system } = process.cpuUsage(cpu)
  return { wallMs, cpuMs: (user + system) / 1000 }
}
const tell = (cost) => process.stdout.write(JSON.stringify(cost), () => process.exit(0))
`

/** Runs a module's text by itself; it ends by `tell`. */
export async function inFreshProcess(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  const args = ['--input-type=module', '--eval', stopwatch + script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  return Cost.parse(JSON.parse(stdout))
}

export const typical = (costs: readonly Cost[]): Cost => ({
  wallMs: median(costs.map(({ wallMs }) => wallMs)),
  cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
})

export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new Error('no measurement')
  return middle
}
