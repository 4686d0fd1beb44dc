// A whole clinic in a world of its own, from a seed: the same seed gives the same run, to the last call.

import type { World } from '../local/world/world.ts'
import { dayMs, hourMs } from '../shared/calendar/index.ts'
import { closeClinic, type OpenClinic, openClinic } from './clinic.ts'
import type { ClinicOptions } from './clinic-options.ts'
import { noFaults, type Plan } from './faults/plan.ts'
import { randomPlan } from './faults/random-plan.ts'
import { countOf, type Injected } from './faults/tally.ts'
import type { Violation } from './ledger.ts'
import { operate } from './operator.ts'
import { beginDrill, drillOf, withDrills } from './people/drill.ts'
import { makePerson, type Person } from './people/person.ts'
import { arrived, beginTexting } from './people/texting.ts'
import type { Seen } from './seen.ts'
import { paged } from './staff/alerts.ts'
import { beginCare } from './staff/desk.ts'
import type { Witness } from './witness.ts'

export type SimulationOptions = ClinicOptions & {
  patients: number
  days: number
  seed: number
  faults: boolean
}

export type Report = {
  patients: number
  days: number
  seed: number
  events: number
  texts: number
  alerts: number
  commits: number
  pages: number
  wakeUps: number
  /** Those that found their work done. */
  idleWakeUps: number
  /** Of replies that asked for a page: how long until the first left. */
  pageMs: readonly number[]
  invocations: number
  calls: number
  faultsInjected: number
  /** The same, by kind. */
  faultsByKind: Injected
  violations: readonly Violation[]
  traceHash: string
  story: readonly string[]
}

/** Runs begin in different weeks, so that seeds meet clock changes, leap days and year ends. */
const firstMonday = Date.parse('2026-01-05T00:00:00Z')
/** Longer than anything the invariants wait for. */
const drainMs = 6 * hourMs
/** On the first Monday, when every clinic of the shipped file is open. */
const drillHour = 18
const beginOf = (seed: number) => firstMonday + (((seed % 157) + 157) % 157) * 7 * dayMs

export async function simulate(given: SimulationOptions): Promise<Report> {
  const options = withDrills(given)
  const { patients, days, seed } = options
  const begin = beginOf(seed)
  const end = begin + days * dayMs
  const plan = options.faults ? randomPlan(seed, begin, end) : noFaults
  const clinic = openClinic(options, plan, { begin, end }, { arrived, paged })
  const { world, witness, phones, office } = clinic
  for (let index = 0; index < patients; index++) {
    const person = makePerson(seed, index, options.clinics, days)
    const seen = witness.meet(person)
    const enrolAt = enrolTime(person, begin, days)
    beginCare(office, person, enrolAt, end)
    world.at(enrolAt + hourMs, () => beginTexting(phones, person))
    lookNowAndThen(witness, seen, enrolAt, options.faults ? 3 : 30)
  }
  for (let index = 0; index < options.clinics.length; index++) {
    const first = makePerson(seed, index, options.clinics, days)
    witness.meet(drillOf(first))
    world.at(begin + drillHour * hourMs, () => beginDrill(world, first))
  }
  if (options.faults) operate(world, plan)
  await liveUntil(world, witness, end)
  await drain(world, witness, end)
  return report(options, clinic, plan)
}

/** In the mornings of the first weeks, an eighth of the run at most. */
function enrolTime({ staffDice }: Person, begin: number, days: number): number {
  const day = Math.floor(staffDice.between(0, Math.min(28, days / 8)))
  return begin + day * dayMs + staffDice.between(14, 20) * hourMs
}

async function liveUntil(world: World, witness: Witness, end: number): Promise<void> {
  while (world.now() < end && !witness.isOver)
    await world.advance(Math.min(world.now() + dayMs, end))
}

/**
 * Nobody acts and nothing fails any more: what was begun comes to its end, and what was promised falls due. Looked at
 * half-way, so that what is found overdue then has time to be done.
 */
async function drain(world: World, witness: Witness, end: number): Promise<void> {
  await liveUntil(world, witness, end + drainMs / 2)
  witness.lookAtAll()
  await liveUntil(world, witness, end + drainMs)
}

function lookNowAndThen(witness: Witness, seen: Seen, from: number, everyDays: number): void {
  witness.world.at(from + everyDays * dayMs, () => {
    witness.lookWhenCalm(seen)
    lookNowAndThen(witness, seen, witness.now(), everyDays)
  })
}

async function report(options: SimulationOptions, clinic: OpenClinic, plan: Plan): Promise<Report> {
  await closeClinic(clinic, plan)
  const { witness, fleet } = clinic
  const { patients, days, seed } = options
  return {
    patients,
    days,
    seed,
    ...witness.counts,
    pageMs: witness.pageTimes.ms,
    invocations: fleet.runs,
    faultsInjected: countOf(plan.injected()),
    faultsByKind: plan.injected(),
    violations: witness.violations,
    traceHash: witness.traceHash,
    story: witness.story,
  }
}
