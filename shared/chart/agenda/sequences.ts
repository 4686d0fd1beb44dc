// What a clinic tells before the first session, and after the last of a series, in its own words
// (docs/clinical.md "Before the first session, and after a series").
import { addDays, addHours, daysBetween, localMorningAfter } from '../../calendar/index.ts'
import type { Instant, SessionId } from '../../vocabulary/ids.ts'
import { contactOf, earliestReminder, messagingOf } from '../contact.ts'
import { finishedSessions, nextScale } from '../course.ts'
import type { SequencePurpose } from '../events.ts'
import { noticeKey } from '../notice-key.ts'
import type { Policy } from '../policy.ts'
import type { ChartState, PlannedSession } from '../state.ts'
import { type Due, isAfter, later } from './due.ts'

const sequenceRules = {
  /** Too late to prepare for anything. */
  leadHours: 12,
  /** Too late to say what follows. */
  staleDays: 14,
  /** A break as long begins a new series (docs/clinical.md "Sessions"). */
  seriesDays: 28,
  /** Fewer sessions are no series. */
  seriesAtLeast: 2,
} as const

/** The next of the sequence that runs, in a place the caps allow. */
export function sequences(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  by: Instant | null,
): readonly Due[] {
  const { sequences: told } = policy.clinic
  if (!told || messagingOf(chart) !== 'active') return []
  const isNew = finishedSessions(chart).length === 0
  const next = isNew ? beforeFirst(policy, chart, now) : afterSeries(policy, chart)
  if (!next || isAfter(next.dueAt, by)) return []
  const scale = isNew ? null : nextScale(policy, chart, now)
  const from = later(next.dueAt, now)
  const at = earliestReminder(policy, chart, from, scale ? [scale.dueAt] : [])
  if (at === null || at > next.until) return []
  return [{ kind: 'sequence', purpose: next.purpose, at: at <= now ? next.dueAt : at }]
}

/** Whether what follows a series waits for a place under the caps. */
export function isSequenceWaiting(policy: Policy, chart: ChartState, now: Instant): boolean {
  if (!policy.clinic.sequences || finishedSessions(chart).length === 0) return false
  const next = afterSeries(policy, chart)
  return next !== null && next.dueAt <= now && now <= next.until
}

type Next = { purpose: SequencePurpose; dueAt: Instant; until: Instant }

function beforeFirst(policy: Policy, chart: ChartState, now: Instant): Next | null {
  const [first] = chart.sessions
    .filter((each): each is PlannedSession => each.state === 'planned')
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  // One whose time has come may be taking place: that the next is the first after all, somebody has to say.
  if (!first || first.startsAt <= now) return null
  // Of a move that is still to be told the patient hears first.
  if (chart.visitChanges.some(({ sessionId }) => sessionId === first.sessionId)) return null
  const { sessionId, startsAt, plannedAt } = first
  const next = untold(policy, chart, 'before', sessionId)
  if (!next) return null
  const morning = localMorningAfter(startsAt, -next.days, contactOf(policy, chart))
  const dueAt = later(morning, plannedAt)
  return { purpose: next.purpose, dueAt, until: addHours(startsAt, -sequenceRules.leadHours) }
}

function afterSeries(policy: Policy, chart: ChartState): Next | null {
  const series = lastSeries(chart)
  const [first, last] = [series[0], series.at(-1)]
  if (!first || !last || series.length < sequenceRules.seriesAtLeast) return null
  // One more is planned, or has been and nobody has said what became of it: this may not have been the last.
  if (chart.sessions.some((each) => each.state === 'planned')) return null
  const next = untold(policy, chart, 'after', first.sessionId)
  if (!next) return null
  const dueAt = localMorningAfter(last.endedAt, next.days, contactOf(policy, chart))
  return { purpose: next.purpose, dueAt, until: addDays(dueAt, sequenceRules.staleDays) }
}

/** The induction that the last session belongs to; none where that was a booster. */
function lastSeries(chart: ChartState) {
  const all = finishedSessions(chart)
  const isApart = (at: number): boolean => {
    const [one, next] = [all[at], all[at + 1]]
    if (!one || !next) return false
    const gap = daysBetween(one.endedAt, next.endedAt)
    return one.kind !== 'induction' || gap >= sequenceRules.seriesDays
  }
  const begin = all.findLastIndex((_, at) => isApart(at)) + 1
  return all.at(-1)?.kind === 'induction' ? all.slice(begin) : []
}

/** The first of a sequence that was not told yet. */
function untold(
  { clinic }: Policy,
  { noticed }: ChartState,
  part: SequencePurpose['part'],
  sessionId: SessionId,
): { purpose: SequencePurpose; days: number } | null {
  for (const [at, { days }] of (clinic.sequences?.[part] ?? []).entries()) {
    const purpose = { kind: 'sequence', part, number: at + 1, sessionId } as const
    if (!noticed.includes(noticeKey(purpose) ?? '')) return { purpose, days }
  }
  return null
}
