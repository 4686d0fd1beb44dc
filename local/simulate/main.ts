// `npm run simulate`: a simulated clinic, or many. The last line is one JSON object; exits 1 on a violation.
import { clinics } from '../../functions/clinics.ts'
import { exploreCrashPoints } from './crash-points/explore.ts'
import type { Violation } from './invariants/invariant.ts'
import { BadOption, type Options, readOptions } from './options.ts'
import { tellViolations } from './replay.ts'
import { simulate } from './simulation.ts'

type Totals = {
  runs: number
  events: number
  texts: number
  alerts: number
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
  const { points, violations } = await exploreCrashPoints(clinics(), (line) => console.error(line))
  return { ...so, crashPoints: points, violations: [...so.violations, ...violations] }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const began = performance.now()
  const { soakMs } = options
  const lived = soakMs === null ? await run(options, nothing) : await soak(options, soakMs)
  const totals = options.crashPoints ? await crashPoints(lived) : lived
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
      secondsWall: Math.round(secondsWall * 100) / 100,
      patientYearsPerSecond: Math.round((patientYears / secondsWall) * 100) / 100,
    }),
  )
  process.exit(totals.violations.length > 0 ? 1 : 0)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof BadOption)) throw error
  console.error(error.message)
  process.exit(2)
}
