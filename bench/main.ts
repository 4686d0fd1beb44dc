// `npm run bench`, or `npm run bench -- bundle` for some of them: tables, and bench.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { benchBundle } from './bundle.ts'
import { benchCost } from './cost.ts'
import { benchOutcomes } from './outcomes.ts'
import { benchTexts } from './texts/bench.ts'

type Result = { text: string; figures: unknown }

/** Each bench prints its text; its figures go to bench.json under its name. */
const benches: Record<string, () => Result | Promise<Result>> = {
  bundle: benchBundle,
  cost: benchCost,
  outcomes: benchOutcomes,
  texts: benchTexts,
}

const FILE = 'bench.json'
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(
    `No bench "${unknown.join('", "')}". There are: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(1)
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const start = performance.now()
  const { text, figures } = await bench()
  console.log(`${text}\n\n${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  writeFileSync(FILE, `${JSON.stringify({ ...before(), [name]: figures }, null, 2)}\n`)
}

/** Figures of earlier runs stay until their bench runs again. */
function before(): Record<string, unknown> {
  if (!existsSync(FILE)) return {}
  const parsed = z.record(z.string(), z.unknown()).safeParse(JSON.parse(readFileSync(FILE, 'utf8')))
  return parsed.success ? parsed.data : {}
}
