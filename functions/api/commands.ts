// From a request to a command, and refusals as docs/api.md "Errors" has them.
import type { CommandBody, Refusal } from '../../shared/chart/commands.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { chartAfter, handle } from '../../shared/loop/handle.ts'
import type { Mark } from '../../shared/loop/mark.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { type Call, type Enrolled, enrolled } from './call.ts'
import { Problem, type Status } from './problem.ts'

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
  if (handled.kind === 'refused') throw refused(handled)
  if (!handled.repeated || mark.cause === null) return handled.chart
  return (await chartAfter(deps, key, mark.cause)) ?? handled.chart
}

const statuses: Record<Refusal['code'], Status> = {
  'not-found': 404,
  conflict: 409,
  wrong: 422,
  'too-many': 429,
}

export const refused = ({ code, message, fields }: Refusal): Problem =>
  new Problem(statuses[code], message, fields)
