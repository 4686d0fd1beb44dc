// What a chart at hand has let go of is read from its commits, where an answer tells of it.
import type { Cut } from '../../shared/chart/bounds/index.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { loadWhole } from '../../shared/loop/handle.ts'
import { type Call, type Enrolled, enrolled } from './call.ts'

/** The chart with all there ever was, where it has let go of any of these; else the very same one. */
export async function withAll(
  { deps }: Pick<Call, 'deps'>,
  chart: ChartState,
  told: readonly Cut[],
): Promise<ChartState> {
  return told.some((each) => chart.cut.includes(each)) ? loadWhole(deps, chart.key) : chart
}

/** The same of a chart that has a patient. */
export const patientWithAll = async (
  call: Pick<Call, 'deps'>,
  chart: Enrolled,
  told: readonly Cut[],
): Promise<Enrolled> => enrolled(await withAll(call, chart, told))
