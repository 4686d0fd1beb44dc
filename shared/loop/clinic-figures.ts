// What a clinic's own patients teach about the next one: read off the roster when a session ends.

import { clinicPopulation } from '#judgement'
import { daysBetween } from '../calendar/index.ts'
import { conditions, type Population } from '../outcomes/index.ts'
import type { EventStore } from '../store/types.ts'
import type { ClinicId, Condition, Instant } from '../vocabulary/ids.ts'

const rowsAtPage = 100
/** Beyond so many patients the clinic's own figures hardly move, and reading more costs time. */
const patientsAtMost = 500
/** Nor is a notice kept waiting for the roster of a chain of clinics: the most urgent patients stand first on it. */
const pagesAtMost = 20

/** The figures hardly move in a week; reckoning them reads the whole roster. */
const keptDays = 7

type Learned = { at: Instant; population: Population }
/** By store, as long as a function runs on: by clinic and condition. */
const known = new WeakMap<EventStore, Map<string, Learned>>()

/**
 * How long responses hold among this clinic's patients of a condition, moved from the published figures by
 * what was seen (interval-censored, shared/outcomes/durations/clinic-population.ts). `from` stays `published` until
 * enough patients have lost a response. At most a week old.
 */
export async function clinicFigures(
  store: EventStore,
  clinicId: ClinicId,
  condition: Condition,
  now: Instant,
): Promise<Population> {
  const mine = known.get(store) ?? new Map<string, Learned>()
  const name = `${clinicId} ${condition}`
  const last = mine.get(name)
  if (last && daysBetween(last.at, now) < keptDays) return last.population
  const population = await reckon(store, clinicId, condition)
  known.set(store, mine.set(name, { at: now, population }))
  return population
}

async function reckon(
  store: EventStore,
  clinicId: ClinicId,
  condition: Condition,
): Promise<Population> {
  const patients = []
  let cursor: string | null | undefined
  for (let pages = 0; cursor !== null && pages < pagesAtMost; pages++) {
    if (patients.length >= patientsAtMost) break
    const page = await store.roster(clinicId, {
      limit: rowsAtPage,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const row of page.items)
      if (!('unread' in row) && row.condition === condition && row.durations.length > 0)
        patients.push(row.durations)
    cursor = page.cursor
  }
  return rounded(clinicPopulation(patients, conditions[condition].population))
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
