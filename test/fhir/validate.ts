// `npm run fhir:validate`: HL7's own rules, as HAPI has them, over every resource that the service tells. Left out,
// aloud, where there is no Java or Maven. Exits 1 where a resource is wrong, or where the judge takes a broken one.
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clinics } from '../../functions/clinics.ts'
import { type Charts, demoCharts, simulatedCharts } from './charts.ts'
import { installJudge, type Judgement, judge } from './judge/judge.ts'
import { resourcesIn } from './resources.ts'

const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '1000' },
    days: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
})

/** Errors told one by one; a mistake in a mapping is one in thousands of resources. */
const toldAtMost = 20

const exampleOf = (name: string) => fileURLToPath(new URL(`examples/${name}`, import.meta.url))
/** HL7's own, which must pass; and one of them broken, which must not. */
const examples = { passes: exampleOf('hl7-phq-9.ndjson'), broken: exampleOf('broken.ndjson') }

async function write(file: string, charts: Charts): Promise<number> {
  const out = createWriteStream(file)
  let count = 0
  for await (const resource of resourcesIn(clinics(), charts)) {
    count += 1
    if (!out.write(`${JSON.stringify(resource)}\n`))
      await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  out.end()
  await finished(out)
  return count
}

function tell({ verdicts, resources, errors, warnings, loadingMs, judgingMs }: Judgement): boolean {
  const of = (file: string) => verdicts.filter((each) => each.file === file)
  const ours = verdicts.filter(({ file }) => file !== examples.broken)
  for (const { file, line, type, id, findings } of ours.slice(0, toldAtMost)) {
    console.error(`${file}:${line} ${type}/${id}`)
    for (const { path, message } of findings) console.error(`  ${path ?? type}: ${message}`)
  }
  for (const [type, count] of Object.entries(resources)) console.log(`${count} × ${type}`)
  const broken = of(examples.broken).length
  const wanted = readFileSync(examples.broken, 'utf8').trim().split('\n').length
  if (broken !== wanted) console.error(`the judge passed ${wanted - broken} broken examples`)
  const seconds = ((loadingMs + judgingMs) / 1000).toFixed(0)
  const total = Object.values(resources).reduce((sum, each) => sum + each, 0)
  console.log(
    `${total} resources judged in ${seconds} s: ${ours.length} wrong, ${warnings} warnings; ${errors} errors with those of ${broken} broken examples`,
  )
  return ours.length === 0 && broken === wanted
}

const found = await installJudge()
if ('missing' in found) {
  console.log(`HL7's rules are left out: ${found.missing}`)
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'afterglow-fhir-'))
try {
  const [patients, days, seed] = [values.patients, values.days, values.seed].map(Number)
  if (![patients, days, seed].every((each) => Number.isInteger(each)))
    throw new Error('--patients, --days and --seed are whole numbers')
  const demo = join(folder, 'demo.ndjson')
  const simulated = join(folder, 'simulated.ndjson')
  const shown = await demoCharts(clinics())
  console.log(`${await write(demo, shown)} resources of ${shown.keys.length} demo charts`)
  const lived = await simulatedCharts(clinics(), {
    patients: patients ?? 0,
    days: days ?? 0,
    seed: seed ?? 0,
  })
  console.log(`${await write(simulated, lived)} resources of ${lived.keys.length} simulated charts`)
  const isRight = tell(await judge(found.jars, [examples.passes, examples.broken, demo, simulated]))
  process.exitCode = isRight ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
