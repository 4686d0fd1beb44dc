// What a chart would make of a row's commands, one after the other, and nothing done: the same rules as for every way in.
import type { CommandBody, Refusal } from '../../../shared/chart/commands.ts'
import { nothingGathered } from '../../../shared/chart/commands.ts'
import { decide } from '../../../shared/chart/decide.ts'
import { policyFor } from '../../../shared/chart/policy.ts'
import type { ChartState } from '../../../shared/chart/state.ts'
import { unmarked } from '../../../shared/loop/mark.ts'
import type { Call } from '../../api/call.ts'

export type Foretold = { chart: ChartState; changes: boolean } | { refusal: Refusal }

export function foretell(
  { clinic, now }: Call,
  chart: ChartState,
  commands: readonly CommandBody[],
): Foretold {
  let so = chart
  let changes = false
  for (const command of commands) {
    const decided = decide(policyFor(clinic), so, {
      ...command,
      at: now,
      ...unmarked,
      ...nothingGathered,
    })
    if (decided.kind === 'refused') return { refusal: decided }
    so = decided.chart
    changes = changes || decided.events.length > 0
  }
  return { chart: so, changes }
}
