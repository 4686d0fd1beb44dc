// `npm run simulate`: a simulated clinic, or many. The last line is one JSON object; exits 1 on a violation.
import { clinics } from '../functions/clinics.ts'
import type { CrashPoint } from './crash-points/point.ts'
import { exploreAsTeam } from './crash-points/team.ts'
import { tellFound, tellPoint } from './crash-points/tell.ts'
import type { Violation } from './ledger.ts'
import { BadOption, HelpWanted, type Options, readOptions, usage } from './options.ts'
import { drainSeconds, sufferOutage } from './outage/outage.ts'
import { percentile } from './page-times.ts'
import { tellViolations } from './replay.ts'
import { simulate } from './simulation.ts'

type Totals = {
  runs: number
  events: number
  texts: number
  alerts: number
  wakeUps: number
  idleWakeUps: number
  pageMs: readonly number[]
  faultsInjected: number
  crashPoints: number
  traceHash: string
  violations: readonly Violation[]
}

const nothing: Totals = {
  runs: 0,
  events: 0,
  texts: 0,
  alerts: 0,
  wakeUps: 0,
  idleWakeUps: 0,
  pageMs: [],
  faultsInjected: 0,
  crashPoints: 0,
  traceHash: '',
  violations: [],
}

/** One run more, told in a line now and then. */
async function run(options: Options, so: Totals): Promise<Totals> {
  const report = await simulate({ ...options, clinics: clinics() })
  if (report.violations.length > 0) await tellViolations(options, report.violations)
  return {
    ...so,
    runs: so.runs + 1,
    events: so.events + report.events,
    texts: so.texts + report.texts,
    alerts: so.alerts + report.alerts,
    wakeUps: so.wakeUps + report.wakeUps,
    idleWakeUps: so.idleWakeUps + report.idleWakeUps,
    pageMs: [...so.pageMs, ...report.pageMs],
    faultsInjected: so.faultsInjected + report.faultsInjected,
    traceHash: report.traceHash,
    violations: [...so.violations, ...report.violations],
  }
}

/** New seeds from the given one on, until the time is up or something is violated. */
async function soak(options: Options, soakMs: number): Promise<Totals> {
  const until = performance.now() + soakMs
  let totals = nothing
  for (let seed = options.seed; performance.now() < until; seed++) {
    totals = await run({ ...options, seed }, totals)
    console.error(`seed ${seed}: ${totals.faultsInjected} faults so far`)
    if (totals.violations.length > 0) break
  }
  return totals
}

async function crashPoints(so: Totals): Promise<Totals> {
  const { once, twice, found } = await exploreAsTeam((line) => console.error(line))
  for (const line of await tellFound(found, { clinics: clinics() })) console.log(line)
  const violations = found.flatMap((each) => each.violations)
  return { ...so, crashPoints: once + twice, violations: [...so.violations, ...violations] }
}

/** @throws BadOption when there is no such call */
async function crashPoint(point: CrashPoint): Promise<Totals> {
  try {
    const { lines, violations } = await tellPoint(point, { clinics: clinics() })
    for (const line of lines) console.log(line)
    return { ...nothing, crashPoints: 1, violations }
  } catch (error) {
    if (error instanceof RangeError) throw new BadOption(error.message)
    throw error
  }
}

async function live(options: Options): Promise<Totals> {
  if (options.crashPoint !== null) return crashPoint(options.crashPoint)
  const { soakMs } = options
  const lived = soakMs === null ? await run(options, nothing) : await soak(options, soakMs)
  return options.crashPoints ? crashPoints(lived) : lived
}

/** The last line is the report; exits 1 where it took too long. */
async function outage(patients: number, count: number): Promise<void> {
  const [like] = clinics()
  if (!like) throw new BadOption('clinics.json holds no clinic')
  const report = await sufferOutage({ patients, clinics: count, like })
  console.log(JSON.stringify(report))
  process.exit(report.errors > 0 || report.drainedAfterSeconds > drainSeconds ? 1 : 0)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.outage !== null) return outage(options.patients, options.outage)
  const began = performance.now()
  const { pageMs, ...totals } = await live(options)
  const secondsWall = (performance.now() - began) / 1_000
  const { patients, days, seed, faults } = options
  const patientYears = (patients * days * totals.runs) / 365
  console.log(
    JSON.stringify({
      patients,
      days,
      seed,
      faults,
      ...totals,
      violations: totals.violations.length,
      pageP99Ms: percentile(pageMs, 0.99),
      secondsWall: Math.round(secondsWall * 100) / 100,
      patientYearsPerSecond: Math.round((patientYears / secondsWall) * 100) / 100,
    }),
  )
  process.exit(totals.violations.length > 0 ? 1 : 0)
}

try {
  await main()
} catch (error) {
  if (error instanceof HelpWanted) {
    console.log(usage)
    process.exit(0)
  }
  if (!(error instanceof BadOption)) throw error
  console.error(`${error.message} (--help tells what there is)`)
  process.exit(2)
}
