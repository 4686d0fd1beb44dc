// Which session on a chart a system speaks of: by its own name for it, by the appointment it says it belongs to, or,
// of a treatment, by its time.
import { addHours } from '../../calendar/index.ts'
import type { ChartState, PlannedSession, Session } from '../../chart/state.ts'
import type { Instant, SessionId } from '../../vocabulary/ids.ts'
import { resourceId } from '../ids.ts'
import { names as onChart } from '../out/parts.ts'
import { type Named, sessionNamed } from './names.ts'

type Of = Pick<ChartState, 'key' | 'sessions'>

/** What took place comes first: a name may have been another's that was called off. */
const order = ['finished', 'planned', 'voided', 'canceled'] as const satisfies Session['state'][]

export const foundBy = ({ sessions }: Of, names: readonly SessionId[]): Session | undefined =>
  order
    .map((state) =>
      sessions.find(
        (each) =>
          each.state === state &&
          (names.includes(each.sessionId) ||
            (each.knownAs !== undefined && names.includes(each.knownAs))),
      ),
    )
    .find((each) => each !== undefined)

/** The session of an appointment that is referred to, by its id here or by its identifier. */
export function referredTo(chart: Of, named: readonly Named[]): Session | undefined {
  for (const each of named) {
    const found =
      each.by === 'id'
        ? byResource(chart, each.id)
        : each.by === 'identifier'
          ? foundBy(chart, [sessionNamed(chart.key.clinicId, each.known)])
          : undefined
    if (found) return found
  }
  return undefined
}

/** The session that a resource of ours is made of. */
export const byResource = ({ key, sessions }: Of, id: string): Session | undefined =>
  sessions.find(({ sessionId }) => resourceId(key.patientId, onChart.session(sessionId)) === id)

/** A treatment that began so near to a plan is what was planned. */
const nearHours = 24

/** The plan nearest to a treatment. */
export function plannedNear({ sessions }: Of, startedAt: Instant): PlannedSession | undefined {
  const from = addHours(startedAt, -nearHours)
  const to = addHours(startedAt, nearHours)
  const gap = ({ startsAt }: PlannedSession) =>
    Math.abs(Date.parse(startsAt) - Date.parse(startedAt))
  return sessions
    .filter((each) => each.state === 'planned')
    .filter(({ startsAt }) => startsAt >= from && startsAt <= to)
    .sort((a, b) => gap(a) - gap(b))[0]
}

/** A treatment that was near to an appointment nobody has told us of before. */
export const tookPlaceNear = ({ sessions }: Of, startsAt: Instant): boolean =>
  sessions.some(
    (each) =>
      each.state === 'finished' &&
      each.endedAt >= addHours(startsAt, -nearHours) &&
      (each.startedAt ?? each.startsAt) <= addHours(startsAt, nearHours),
  )
