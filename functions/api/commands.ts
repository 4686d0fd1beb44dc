// From a request to a command, and refusals as the contract has them.
import type { CommandBody, Refusal } from '../../shared/chart/commands.ts'
import { handle } from '../../shared/loop/handle.ts'
import type { Mark } from '../../shared/loop/mark.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { type Call, type Enrolled, enrolled } from './call.ts'
import { Problem, type Status } from './problem.ts'

/** Hands the command over; the chart as it stands after it. */
export async function runCommand(
  { deps, clinic, now }: Call,
  key: ChartKey,
  body: CommandBody,
  mark: Mark,
): Promise<Enrolled> {
  const handled = await handle(deps, clinic, key, { ...body, at: now, ...mark })
  if (handled.kind === 'refused') throw refused(handled)
  return enrolled(handled.chart)
}

const statuses: Record<Refusal['code'], Status> = { 'not-found': 404, conflict: 409, wrong: 422 }

export const refused = ({ code, message, fields }: Refusal): Problem =>
  new Problem(statuses[code], message, fields)
