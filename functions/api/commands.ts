// From a request to a command, and refusals as docs/api.md "Errors" has them.
import type { CommandBody, Refusal } from '../../shared/chart/commands.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { chartAfter, type Handled, handle, loadChart } from '../../shared/loop/handle.ts'
import type { Mark } from '../../shared/loop/mark.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { type Call, type Enrolled, enrolled } from './call.ts'
import { Problem, type Status } from './problem.ts'
import { patientView } from './views.ts'

/** Hands the command over; the chart as it stands after it, and on a repeat as the first left it. */
export async function runCommand(
  { deps, clinic, now }: Call,
  key: ChartKey,
  body: CommandBody,
  mark: Mark,
): Promise<Enrolled> {
  return enrolled(await runOnChart({ deps, clinic, now }, key, body, mark))
}

/** The same of a chart that may have no patient. */
export async function runOnChart(
  { deps, clinic, now }: Pick<Call, 'deps' | 'clinic' | 'now'>,
  key: ChartKey,
  body: CommandBody,
  mark: Mark,
): Promise<ChartState> {
  const handled = await handle(deps, clinic, key, { ...body, at: now, ...mark })
  return chartOf({ deps, clinic }, key, handled, mark)
}

/** What a command has come to: the chart after it, on a repeat as the first left it, or the refusal thrown. */
export async function chartOf(
  { deps, clinic }: Pick<Call, 'deps' | 'clinic'>,
  key: ChartKey,
  handled: Handled,
  { cause }: Mark,
): Promise<ChartState> {
  if (handled.kind === 'refused') throw await refused({ deps, clinic }, key, handled)
  if (!handled.repeated || cause === null) return handled.chart
  return (await chartAfter(deps, key, cause)) ?? handled.chart
}

const statuses: Record<Refusal['code'], Status> = {
  'not-found': 404,
  conflict: 409,
  stale: 412,
  wrong: 422,
  'too-many': 429,
}

/** Of what has changed meanwhile, with what stands now. */
async function refused(
  { deps, clinic }: Pick<Call, 'deps' | 'clinic'>,
  key: ChartKey,
  { code, message, fields }: Refusal,
): Promise<Problem> {
  if (code !== 'stale') return new Problem(statuses[code], message, fields)
  const current = await patientView({ deps, clinic }, enrolled(await loadChart(deps, key)))
  return new Problem(statuses.stale, message, fields, { version: current.version, current })
}
