// What keeps a row from telling whose it is: numbers in place of ids, dates that were moved, and no small groups.
import { randomInt } from 'node:crypto'
import { addDays } from '../../shared/calendar/index.ts'
import { Instant } from '../../shared/vocabulary/ids.ts'
import type { Episode, Person } from './people.ts'

/** Fewer people than this are no group of their own [DESIGN]: what is told of ten or fewer may tell who they are. */
export const peopleAtLeast = 11

export type Hidden = Omit<Person, 'episodes'> & {
  /** Counted in an order that was drawn. */
  person: number
  episodes: readonly (Omit<Episode, 'startedAt' | 'respondedBy'> & {
    startedOn: string
    respondedAfterDays: number | null
  })[]
}

const dayMs = 86_400_000
/** Half a year to either side, whole weeks: a weekday stays one, and a season does not. */
const weeksAtMost = 26
/** To the nearest of these. */
const doseStepMg = 10

/** @param draw a whole number from the first on and below the second: chance in the field, a seed in a test */
export function hidden(
  people: readonly Person[],
  draw: (from: number, below: number) => number = randomInt,
): readonly Hidden[] {
  const conditions = largeGroups(people.map(({ condition }) => [condition]))
  const routes = largeGroups(people.map(({ episodes }) => episodes.map(({ route }) => route ?? '')))
  return shuffled(people, draw).map((each, at) => {
    const days = 7 * draw(-weeksAtMost, weeksAtMost + 1)
    return {
      person: at + 1,
      condition: conditions.has(each.condition) ? each.condition : 'other',
      instrument: conditions.has(each.condition) ? each.instrument : 'other',
      checkIns: each.checkIns,
      episodes: each.episodes.map((episode) => moved(episode, days, routes)),
    }
  })
}

function moved(
  { startedAt, respondedBy, ...rest }: Episode,
  days: number,
  routes: ReadonlySet<string>,
) {
  const { doseMg, route } = rest
  return {
    ...rest,
    startedOn: addDays(Instant.parse(startedAt), days).slice(0, 10),
    respondedAfterDays:
      respondedBy === null
        ? null
        : Math.round((Date.parse(respondedBy) - Date.parse(startedAt)) / dayMs),
    doseMg: doseMg === null ? null : Math.round(doseMg / doseStepMg) * doseStepMg,
    route: route !== null && routes.has(route) ? route : null,
  }
}

/** Values that so many people have, each person counted once; the rest are told together or not at all. */
function largeGroups(valuesOf: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const values of valuesOf)
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const isLarge = (count: number) => count >= peopleAtLeast
  const large = [...counts].filter(([, count]) => isLarge(count)).map(([value]) => value)
  const rest = valuesOf.filter((values) => !values.some((value) => large.includes(value))).length
  // A rest that is small itself would tell of them after all: the smallest large group goes with it.
  if (rest === 0 || isLarge(rest)) return new Set(large)
  const [, ...kept] = large.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
  return new Set(kept)
}

/** Fisher and Yates: the order of the charts says nothing any more. */
function shuffled<T>(list: readonly T[], draw: (from: number, below: number) => number): T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(draw(0, left.length), 1))
}
