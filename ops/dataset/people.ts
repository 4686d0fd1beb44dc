// What a clinic's charts come to, patient by patient, before anything of it may leave.
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { loadWhole } from '../../shared/loop/handle.ts'
import { type Outcomes, outcomes } from '../../shared/outcomes/index.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { Instant, PatientId } from '../../shared/vocabulary/ids.ts'

export type Episode = Outcomes['episodes'][number] & {
  /** Of its sessions, in mg; null where one of them has none. */
  doseMg: number | null
  /** By which all of its sessions were given; null where they differ. */
  route: string | null
}
export type Person = {
  condition: string
  instrument: string
  checkIns: Outcomes['checkIns']
  episodes: readonly Episode[]
}

/** Everybody who has a scale that decides and was treated at least once, as of now. */
export async function peopleOf(
  store: EventStore,
  clinic: Clinic,
  now: Instant,
): Promise<readonly Person[]> {
  const people: Person[] = []
  for (const patientId of await idsOf(store, clinic)) {
    const chart = await loadWhole({ store }, { clinicId: clinic.id, patientId })
    const person = personOf(clinic, chart, now)
    if (person && person.episodes.length > 0) people.push(person)
  }
  return people
}

async function idsOf(store: EventStore, { id }: Clinic): Promise<readonly PatientId[]> {
  const ids = new Set<PatientId>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<EventStore['roster']>> = await store.roster(id, {
      limit: 1_000,
      ...(cursor === null ? {} : { cursor }),
    })
    for (const { patientId } of page.items) if (patientId !== null) ids.add(patientId)
    cursor = page.cursor
  } while (cursor !== null)
  return [...ids].sort()
}

function personOf(clinic: Clinic, chart: ChartState, now: Instant): Person | null {
  const protocol = chart.patient && policyFor(clinic).protocol(judgedBy(chart))
  if (!chart.patient || !protocol) return null
  const { episodes, checkIns } = outcomes(historyOf(chart), now, protocol)
  return {
    condition: chart.patient.details.condition,
    instrument: protocol.instrument,
    checkIns,
    episodes: episodes.map((each) => ({ ...each, ...given(chart, each.sessionIds) })),
  }
}

function given(
  { sessions }: ChartState,
  ids: readonly string[],
): Pick<Episode, 'doseMg' | 'route'> {
  const own = sessions.flatMap((each) =>
    each.state === 'finished' && ids.includes(each.sessionId) ? [each] : [],
  )
  const doses = own.flatMap(({ doseMg }) => doseMg ?? [])
  const routes = new Set(own.map(({ route }) => route))
  const [route = null] = routes
  return {
    doseMg: doses.length === own.length ? doses.reduce((sum, each) => sum + each, 0) : null,
    route: routes.size === 1 ? route : null,
  }
}
