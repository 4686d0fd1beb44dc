// Wake-ups that a commit has made useless: let go of by the commit, and taken back once it stands
// (docs/design.md "Wake-ups before the write").
import { agenda } from '../chart/agenda.ts'
import type { Policy } from '../chart/policy.ts'
import type { ArmedWakeUp, ChartState } from '../chart/state.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'
import { isTrusted, wakeUpFor } from './write-ahead.ts'

/** Each is a call. What is left over is found useless again by the next request. */
const atOnce = 5

/** Those to come at whose minute the chart has nothing to do, as its whole agenda stands. */
export function uselessWakeUps(
  policy: Policy,
  chart: ChartState,
  now: Instant,
): readonly ArmedWakeUp[] {
  const ahead = chart.wakeUps.filter(({ at }) => isTrusted(at, now))
  if (ahead.length === 0) return []
  const minutes = new Set(agenda(policy, chart, now).map(({ at }) => wakeUpFor(at, now)))
  return ahead.filter(({ at }) => !minutes.has(at)).slice(0, atOnce)
}

/** Once the commit that has let go of them stands. One that is not taken back finds nothing to do, and harms nobody. */
export async function takeBack(
  { wakeUps, log }: Deps,
  key: ChartKey,
  useless: readonly ArmedWakeUp[],
): Promise<void> {
  const one = async (wakeUp: ArmedWakeUp) => {
    try {
      await wakeUps.takeBack?.({ ...key, ...wakeUp })
    } catch (error) {
      log.warn('a wake-up not taken back', { ...key, error: nameOf(error) })
    }
  }
  await Promise.all(useless.map(one))
}
