// How fast the proof runs: patient-years a second of one core in the simulated clinic, without faults and with them,
// beside what the same core makes of a fixed piece of work in the same run.
import { hash } from 'node:crypto'
import { simulate } from '../simulation/simulation.ts'
import { shippedClinics } from './bundle/bundles.ts'
import type { Effort } from './measured.ts'
import { table } from './outcomes/table.ts'

/** What is asked of it: a thousand patients for a year in so many seconds of one core. */
const wantedSeconds = { without: 60, with: 120 } as const
const wantedPatients = 1_000

type Run = {
  patients: number
  days: number
  seed: number
  patientYears: number
  commits: number
  invocations: number
  faults: number
  violations: number
  /** Processor time of all threads of the process, compilers and collectors of memory among them. */
  processorSeconds: number
  patientYearsPerSecond: number
  patientYearsPerSecondWanted: number
  /** How many yardsticks of this machine, measured between the runs, an invocation with all that is checked comes to. */
  yardsticksAnInvocation: number
}

export type SimulatorFigures = {
  /** A commit of two kilobytes read, written and hashed: microseconds of processor, the median of the rounds. */
  yardstickMicroseconds: number
  yardstickRounds: number
  without: Run
  with: Run
}

const whole = {
  without: { patients: 40, days: 365, seed: 1 },
  with: { patients: 30, days: 120, seed: 2 },
} as const
const quickly = {
  without: { patients: 4, days: 30, seed: 1 },
  with: { patients: 4, days: 20, seed: 2 },
} as const
/** Before anything is measured: code is compiled, and readers of texts are made. */
const warmUp = { patients: 10, days: 60, seed: 3 } as const

export async function benchSimulator({
  quick,
}: Effort): Promise<{ text: string; figures: SimulatorFigures }> {
  const { without, with: faulty } = quick ? quickly : whole
  if (!quick) for (const faults of [false, true]) await live(warmUp, faults)
  const yardsticks = [yardstick()]
  const calm = await live(without, false)
  yardsticks.push(yardstick())
  const rough = await live(faulty, true)
  yardsticks.push(yardstick())
  const rounds = yardsticks.flat().sort((a, b) => a - b)
  const microseconds = rounds[rounds.length >> 1] ?? Number.NaN
  const figures: SimulatorFigures = {
    yardstickMicroseconds: microseconds,
    yardstickRounds: rounds.length,
    without: runOf(without, calm, wantedSeconds.without, microseconds),
    with: runOf(faulty, rough, wantedSeconds.with, microseconds),
  }
  return { text: say(figures), figures }
}

type Lived = Pick<Run, 'commits' | 'invocations' | 'faults' | 'violations' | 'processorSeconds'>
type Size = Pick<Run, 'patients' | 'days' | 'seed'>

async function live(size: Size, faults: boolean): Promise<Lived> {
  const before = process.cpuUsage()
  const report = await simulate({ ...size, faults, clinics: shippedClinics() })
  const { commits, invocations, faultsInjected, violations } = report
  return {
    ...{ commits, invocations, faults: faultsInjected, violations: violations.length },
    processorSeconds: secondsSince(before),
  }
}

function runOf(size: Size, lived: Lived, wanted: number, microseconds: number): Run {
  const patientYears = (size.patients * size.days) / 365
  return {
    ...size,
    patientYears,
    ...lived,
    patientYearsPerSecond: patientYears / lived.processorSeconds,
    patientYearsPerSecondWanted: wantedPatients / wanted,
    yardsticksAnInvocation: (lived.processorSeconds * 1e6) / lived.invocations / microseconds,
  }
}

const rounds = 15
const workARound = 2_000
const commit = JSON.stringify({
  pk: 'north#p1',
  sk: 'commit#0000000042',
  at: '2026-03-02T14:00:00.000Z',
  events: Array.from({ length: 12 }, (_, at) => ({
    type: 'AnswerGiven',
    checkInId: `c${at}`,
    item: at,
    value: at % 4,
    at: '2026-03-02T14:00:00.000Z',
    words: 'about as many letters as a patient writes of a question',
  })),
})

/** Microseconds of processor for one commit, of each round. */
function yardstick(): number[] {
  return Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    for (let at = 0; at < workARound; at++)
      hash('sha256', JSON.stringify({ ...JSON.parse(commit), version: at }))
    return (secondsSince(before) * 1e6) / workARound
  })
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function say({ without, with: faulty, ...figures }: SimulatorFigures): string {
  const row = (name: string, run: Run) => [
    name,
    `${run.patients} × ${run.days}, seed ${run.seed}`,
    run.invocations.toFixed(0),
    run.faults.toFixed(0),
    run.violations.toFixed(0),
    run.processorSeconds.toFixed(1),
    run.patientYearsPerSecond.toFixed(2),
    run.patientYearsPerSecondWanted.toFixed(1),
    run.yardsticksAnInvocation.toFixed(1),
  ]
  return [
    'The simulated clinic, in processor time of the whole process',
    table([
      [
        '',
        'patients × days',
        'invocations',
        'faults',
        'violations',
        's',
        'years/s',
        'wanted',
        'yardsticks',
      ],
      row('without faults', without),
      row('with faults', faulty),
    ]),
    `A yardstick is a commit of ${commit.length} letters read, written and hashed: ${figures.yardstickMicroseconds.toFixed(1)} µs of processor here, the median of ${figures.yardstickRounds} rounds before, between and after the runs. The last column is how many of it an invocation comes to, with all that is checked about it.`,
  ].join('\n')
}
