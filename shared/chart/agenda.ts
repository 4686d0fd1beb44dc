// What is due, derived from the chart: no to-do rows to keep in step, and none to lose.
import type { Instant } from '../vocabulary/ids.ts'
import { notices, rides, visits } from './agenda/appointments.ts'
import { openCheckInDues } from './agenda/check-in.ts'
import { drills } from './agenda/drill.ts'
import type { Due, Part } from './agenda/due.ts'
import { entriesDue } from './agenda/entry-due.ts'
import { escalations } from './agenda/escalations.ts'
import { followUps } from './agenda/follow-up.ts'
import { carrierList, outbox } from './agenda/outbox.ts'
import { sequences } from './agenda/sequences.ts'
import { sittings } from './agenda/sittings.ts'
import { unconfirmed } from './agenda/unconfirmed.ts'
import { unready, visitChecks } from './agenda/visit-check.ts'
import type { Policy } from './policy.ts'
import { type ChartState, isInhabited } from './state.ts'

const reviews: Part = (_, { advice }) =>
  advice?.reviewAt ? [{ kind: 'review', at: advice.reviewAt }] : []

/** In order of rank: of two dues of one instant, the earlier part's is done first. What costs most stands late. */
const parts: readonly Part[] = [
  outbox,
  carrierList,
  escalations,
  notices,
  openCheckInDues,
  visits,
  rides,
  visitChecks,
  sequences,
  sittings,
  reviews,
  unconfirmed,
  unready,
  followUps,
  entriesDue,
  drills,
]

/** Everything the chart will want to do, earliest first. `now` only bounds the search for free places. */
export function agenda(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (!isInhabited(chart)) return []
  return parts
    .flatMap((part) => part(policy, chart, now, null))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const known = new WeakMap<ChartState, { policy: Policy; now: Instant; due: Due | null }>()

/**
 * What comes first on the agenda, at a fraction of its cost. One invocation asks several times in a row about the
 * same chart and moment: found once, it is kept beside the chart.
 */
export function firstDue(policy: Policy, chart: ChartState, now: Instant): Due | null {
  const kept = known.get(chart)
  if (kept?.now === now && kept.policy === policy) return kept.due
  const due = isInhabited(chart) ? find(policy, chart, now) : null
  known.set(chart, { policy, now, due })
  return due
}

function find(policy: Policy, chart: ChartState, now: Instant): Due | null {
  let first: Due | null = null
  for (const part of parts) first = earliest(first, part(policy, chart, now, atOf(first)))
  return first
}

const atOf = (due: Due | null): Instant | null => due?.at ?? null

const earliest = (first: Due | null, found: readonly Due[]): Due | null =>
  found.reduce((so, due) => (so && so.at <= due.at ? so : due), first)

/** When the chart next has something to do, or null. */
export function nextDueAt(policy: Policy, chart: ChartState, now: Instant): Instant | null {
  return firstDue(policy, chart, now)?.at ?? null
}
