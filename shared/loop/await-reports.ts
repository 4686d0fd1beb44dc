// Texts whose arrival the carrier is to report: by its id for them the report finds their chart.
import type { AwaitedText, ChartState } from '../chart/state.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/** For each text that a commit begins to wait for. None of them throws. */
export const awaitReports = (
  deps: Deps,
  before: ChartState,
  after: ChartState,
): readonly Promise<void>[] => {
  const isNew = ({ textId }: AwaitedText) =>
    !before.awaitedTexts.some((each) => each.textId === textId)
  return after.awaitedTexts.filter(isNew).map((each) => awaitReport(deps, after.key, each))
}

/** Without it a text that arrived stays on record as sent: that fails nothing. One that is lost is told of all the same. */
async function awaitReport(
  { store, log }: Deps,
  key: ChartKey,
  { carrierId }: AwaitedText,
): Promise<void> {
  try {
    await store.pointReport(carrierId, key)
  } catch (error) {
    log.warn('a report that will not find its chart', { ...key, error: nameOf(error) })
  }
}
