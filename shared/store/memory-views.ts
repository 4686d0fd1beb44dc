// Who saw whom, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import { SortedList } from './sorted-list.ts'
import { viewsByPk, viewsOfPk } from './table.ts'
import type { Page } from './types.ts'
import {
  firstView,
  type Person,
  seenAgain,
  sightSk,
  type View,
  type ViewPage,
  type Views,
  viewSk,
} from './views.ts'

/** A patient's list leads to whoever saw them: the keys of the views, by those of the sights. */
type Lists = { by: Map<string, Map<string, View>>; of: Map<string, Map<string, Set<string>>> }

export function memoryViews(): Views {
  const { by, of }: Lists = { by: new Map(), of: new Map() }
  const people = new Map<ClinicId, Map<string, Person>>()
  return {
    async noteView(clinicId, sight) {
      const { by: personId, roles, at, patientIds } = sight
      const views = inside(by, viewsByPk(clinicId, personId), () => new Map<string, View>())
      const sk = viewSk(sight)
      const known = views.get(sk)
      views.set(sk, known ? seenAgain(known, sight) : firstView(sight))
      const leads = sightSk(sight)
      for (const patientId of patientIds) {
        const led = inside(of, viewsOfPk(clinicId, patientId), () => new Map<string, Set<string>>())
        inside(led, leads, () => new Set<string>()).add(sk)
      }
      const known2 = inside(people, clinicId, () => new Map<string, Person>())
      known2.set(personId, { personId, roles, lastSeenAt: at })
    },
    viewsBy: async (clinicId, personId, page) => {
      const list = viewsByPk(clinicId, personId)
      const views = [...(by.get(list) ?? [])].map(([sk, view]) => ({ sk, entries: [view] }))
      return pageOf(list, views, page)
    },
    viewsOf: async (clinicId, patientId, page) => {
      const list = viewsOfPk(clinicId, patientId)
      const led = [...(of.get(list) ?? [])].map(([sk, views]) => {
        const personId = sk.slice(sk.indexOf('#', sk.indexOf('#') + 1) + 1)
        const theirs = by.get(viewsByPk(clinicId, personId))
        return { sk, entries: [...views].sort().flatMap((each) => theirs?.get(each) ?? []) }
      })
      return pageOf(list, led, page)
    },
    people: async (clinicId) =>
      [...(people.get(clinicId)?.values() ?? [])].sort((a, b) =>
        a.personId < b.personId ? -1 : 1,
      ),
  }
}

function inside<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}

function pageOf(
  name: string,
  found: readonly { sk: string; entries: readonly View[] }[],
  { from, to, cursor, limit }: ViewPage,
): Page<View> {
  const list = new SortedList<readonly View[]>(name)
  for (const { sk, entries } of found) if (sk >= from && sk <= to) list.put(sk, entries)
  const page = list.page({ cursor, limit }, 'descending')
  return { items: page.items.flat(), cursor: page.cursor }
}
