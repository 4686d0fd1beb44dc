// From a chart's commits to what a letter says. No clock: the instant is given, and the same commits and instant say the
// same for good.

import { finishedSessions } from '../chart/course.ts'
import type { FoldedCommit } from '../chart/events.ts'
import { judgedBy, type Policy } from '../chart/policy.ts'
import { type ChartState, enrolled, type FinishedSession } from '../chart/state.ts'
import { wholeChart } from '../chart/whole.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import { listed, roomFor } from './list.ts'
import { marksOf, measured } from './measured.ts'
import { type Sources, sourcesOf, together } from './sources.ts'
import type { Cited, Course, Letter } from './types.ts'
import { conditions, isSafetyEvent, outcomeOf, routes, safetyEvents } from './words.ts'

/**
 * @param commits oldest first, from the first one on; those made after `asOf` are not looked at
 * @returns null where nobody is enrolled by then
 */
export function letterOf(
  policy: Policy,
  key: ChartKey,
  commits: readonly FoldedCommit[],
  asOf: Instant,
): Letter | null {
  const later = commits.findIndex(({ at }) => at > asOf)
  const known = later < 0 ? commits : commits.slice(0, later)
  const chart = wholeChart(key, known)
  if (!chart.patient) return null
  const sources = sourcesOf(known)
  const protocol = policy.protocol(judgedBy(chart))
  const { name, phone, timezone } = policy.clinic
  return {
    clinic: { name, phone, timezone },
    asOf,
    record: { patientId: key.patientId, version: chart.version, head: chart.head },
    patient: whoOf(chart, sources),
    course: courseOf(chart, sources),
    decisions: listed(
      chart.decisions.map(({ at, decision, until, reason }) => ({
        at: { value: at, from: sources.decision(at) },
        ...{ decision, until, reason },
      })),
      roomFor.decisions,
      ({ at }) => at.from,
    ),
    safety: safetyOf(chart, sources),
    ...(protocol
      ? measured(chart, sources, protocol, asOf)
      : { ...unmeasured, curve: { points: [], sessions: marksOf(chart, sources) } }),
  }
}

const unmeasured = {
  scale: null,
  baseline: null,
  best: null,
  latest: null,
  state: null,
  episodes: { shown: [], left: null },
  overall: null,
  missing: null,
} as const

function whoOf(chart: ChartState, { details: from }: Sources): Letter['patient'] {
  const { firstName, lastName, birthDate, externalId, condition } = enrolled(chart).details
  const cited = <T>(value: T): Cited<T> => ({ value, from })
  return {
    name: cited(lastName ? `${firstName} ${lastName}` : firstName),
    birthDate: birthDate ? cited(birthDate) : null,
    externalId: externalId ? cited(externalId) : null,
    condition: cited(conditions[condition]),
  }
}

function courseOf(chart: ChartState, sources: Sources): Course | null {
  const finished = finishedSessions(chart)
  const [first, last] = [finished[0], finished.at(-1)]
  if (!first || !last) return null
  const citing = (of: readonly FinishedSession[]) =>
    together(...of.map(({ sessionId }) => sources.session(sessionId)))
  const dosed = finished.filter(({ doseMg }) => doseMg !== null)
  const doses = dosed.map(({ doseMg }) => doseMg ?? 0)
  const boosters = finished.filter(({ kind }) => kind === 'booster')
  return {
    sessions: { value: finished.length, from: citing(finished) },
    boosters: { value: boosters.length, from: citing(boosters) },
    first: { value: first.endedAt, from: citing([first]) },
    last: { value: last.endedAt, from: citing([last]) },
    dose:
      doses.length === 0
        ? null
        : { value: { least: Math.min(...doses), most: Math.max(...doses) }, from: citing(dosed) },
    routes: {
      value: [...new Set(finished.map(({ route }) => routes[route]))],
      from: citing(finished),
    },
  }
}

function safetyOf(chart: ChartState, sources: Sources): Letter['safety'] {
  const events = chart.alerts.flatMap((alert) => {
    const { kind, alertId, raisedAt } = alert
    if (!isSafetyEvent(kind)) return []
    const at = { value: raisedAt, from: sources.alert(alertId) }
    return [{ at, what: safetyEvents[kind], outcome: outcomeOf(alert) }]
  })
  return listed(events, roomFor.safety, ({ at }) => at.from)
}
