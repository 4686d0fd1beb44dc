// Every call of every scenario is crashed at, before it and after it, once and twice in a row; each time the
// service must recover by itself, and every invariant hold.
import type { Clinic } from '../../../shared/clinics.ts'
import type { Violation } from '../invariants/invariant.ts'
import { type CrashPoint, crashPlan } from './plan.ts'
import { scenarios } from './scenarios.ts'
import { play, type Script } from './stage.ts'

export type Explored = {
  points: number
  /** Calls and kinds of events the scenarios met while all was well. */
  operations: ReadonlySet<string>
  events: ReadonlySet<string>
  violations: readonly Violation[]
}

/** @param tell hears one line a scenario */
export async function exploreCrashPoints(
  clinics: readonly Clinic[],
  tell: (line: string) => void,
  which: readonly string[] = Object.keys(scenarios),
): Promise<Explored> {
  let points = 0
  const operations = new Set<string>()
  const events = new Set<string>()
  const violations: Violation[] = []
  for (const [name, script] of Object.entries(scenarios)) {
    if (!which.includes(name)) continue
    const { calls, happened, found } = await rehearse(clinics, name, script)
    for (const call of calls) operations.add(call)
    for (const event of happened) events.add(event)
    violations.push(...found)
    for (const point of pointsOf(calls.length)) {
      points += 1
      const plan = crashPlan(point)
      const played = await play(clinics, script, plan)
      violations.push(...played.violations.map((each) => named(each, name, point)))
    }
    tell(
      `a patient who ${name}: ${calls.length} calls, ${points} crash points so far, ${violations.length} violations`,
    )
  }
  return { points, operations, events, violations }
}

/** Plays a scenario through while all is well. */
export async function rehearse(clinics: readonly Clinic[], name: string, script: Script) {
  const plan = crashPlan(null)
  const { violations, events } = await play(clinics, script, plan)
  return {
    calls: plan.calls(),
    happened: events,
    found: violations.map((each) => ({ ...each, detail: `${name}: ${each.detail}` })),
  }
}

function pointsOf(calls: number): CrashPoint[] {
  return Array.from({ length: calls }, (_, call) =>
    (['crash-before', 'crash-after'] as const).flatMap((when) =>
      [false, true].map((twice) => ({ call, when, twice })),
    ),
  ).flat()
}

const named = (
  violation: Violation,
  name: string,
  { call, when, twice }: CrashPoint,
): Violation => ({
  ...violation,
  detail: `${name}, ${when} call ${call}${twice ? ', twice' : ''}: ${violation.detail}`,
})
