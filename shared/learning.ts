// What a clinic's own patients teach about the next one: read off the roster when a session ends.

import type { ClinicId, Condition } from './ids.ts'
import { clinicPopulation, defaultProtocol, type Population } from './outcomes/index.ts'
import type { EventStore } from './store/types.ts'

const rowsAtPage = 100
/** Beyond so many patients the clinic's own figures hardly move, and reading more costs time. */
const patientsAtMost = 500

/**
 * How long responses hold among this clinic's patients of a condition, moved from the published figures by
 * what was seen (interval-censored, shared/outcomes/clinic-population.ts). `from` stays `published` until
 * enough patients have lost a response.
 */
export async function learn(
  store: EventStore,
  clinicId: ClinicId,
  condition: Condition,
): Promise<Population> {
  const patients = []
  let cursor: string | null | undefined
  while (cursor !== null && patients.length < patientsAtMost) {
    const page = await store.roster(clinicId, {
      limit: rowsAtPage,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const row of page.items)
      if (row.condition === condition && row.durations.length > 0) patients.push(row.durations)
    cursor = page.cursor
  }
  return rounded(clinicPopulation(patients, defaultProtocol(condition).population))
}

/** Three digits: what is told to a chart should not change with every check-in. */
function rounded({ medianDays, betweenSd, withinSd, holdShare, from }: Population): Population {
  const three = (value: number) => Number(value.toPrecision(3))
  return {
    medianDays: three(medianDays),
    betweenSd: three(betweenSd),
    withinSd: three(withinSd),
    holdShare: three(holdShare),
    from,
  }
}
