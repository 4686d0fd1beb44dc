// `npm run bench`, or `npm run bench -- bundle` for some of them: tables, and bench.json. `--quick` takes small samples.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { benchBundle } from './bundle.ts'
import { benchCost } from './cost.ts'
import { type Effort, measuring, sayMeasured } from './measured.ts'
import { benchOutcomes } from './outcomes.ts'
import { benchSimulator } from './simulator.ts'
import { benchTexts } from './texts/bench.ts'

type Result = { text: string; figures: object }

/** Each bench prints its text; its figures go to bench.json under its name. */
const benches: Record<string, (effort: Effort) => Result | Promise<Result>> = {
  bundle: benchBundle,
  cost: benchCost,
  outcomes: benchOutcomes,
  simulator: benchSimulator,
  texts: benchTexts,
}

const FILE = 'bench.json'
const quick = process.argv.includes('--quick')
const asked = process.argv.slice(2).filter((name) => name !== '--quick')
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(
    `No bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}; and --quick.`,
  )
  process.exit(1)
}
const [only] = asked
const bench = only === undefined || asked.length > 1 ? undefined : benches[only]
if (only !== undefined && bench !== undefined) await run(only, bench)
else runEach(asked.length > 0 ? asked : Object.keys(benches))

async function run(name: string, work: (effort: Effort) => Result | Promise<Result>) {
  const { result, measured } = await measuring({ quick }, async () => work({ quick }))
  console.log(`${result.text}\n\n${name}: ${sayMeasured(measured)}\n`)
  const figures = { ...before(), [name]: { measured, ...result.figures } }
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`)
}

/** Each in a process of its own: what one has warmed, kept or filled does not flatter or burden the next. */
function runEach(names: readonly string[]): void {
  // A whole run begins anew, so that each figure in the file is of that run.
  if (asked.length === 0) rmSync(FILE, { force: true })
  const start = performance.now()
  const flags = quick ? ['--quick'] : []
  for (const name of names) {
    const args = [...process.execArgv, import.meta.filename, name, ...flags]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
  console.log(`${names.join(', ')}: ${((performance.now() - start) / 60_000).toFixed(1)} min.`)
}

/** Figures of earlier runs stay until their bench runs again, each with its day. */
function before(): Record<string, unknown> {
  if (!existsSync(FILE)) return {}
  const parsed = z.record(z.string(), z.unknown()).safeParse(JSON.parse(readFileSync(FILE, 'utf8')))
  return parsed.success ? parsed.data : {}
}
