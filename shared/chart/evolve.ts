// Folding: facts in, state out. Pure and total over the events we know.
import { addDays } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { ChartEvent, Commit } from './events.ts'
import { alertsAndAdvice } from './evolve/alerts.ts'
import { carrierList } from './evolve/carrier-list.ts'
import { checkIns } from './evolve/check-ins.ts'
import { seenTo } from './evolve/seen-to.ts'
import { patientsAndSessions } from './evolve/sessions.ts'
import { texts } from './evolve/texts.ts'
import type { Evolvers } from './evolve/types.ts'
import type { ChartState } from './state.ts'

/**
 * Causes remembered: queues redeliver within a day and keep dead letters for four, an operator puts those back, and a
 * busy day has under a hundred texts. More would only make every snapshot larger.
 */
const causesRule = { days: 14, atMost: 300 } as const

const evolvers: Evolvers<ChartEvent['type']> = {
  ...patientsAndSessions,
  ...checkIns,
  ...texts,
  ...carrierList,
  ...alertsAndAdvice,
  ...seenTo,
}

/** The chart after one event of a commit made at `at`. */
export function evolve(chart: ChartState, event: ChartEvent, at: Instant): ChartState {
  // The table has one entry for each type; TypeScript cannot see that key and argument agree.
  const step = evolvers[event.type] as (c: ChartState, e: ChartEvent, at: Instant) => ChartState
  return step(chart, event, at)
}

/** The chart after one commit. Throws when a version is missing: a gap is a broken invariant. */
export function applyCommit(chart: ChartState, commit: Commit): ChartState {
  if (commit.version !== chart.version + 1)
    throw new Error(`commit ${commit.version} does not follow ${chart.version}`)
  const after = commit.events.reduce((so, event) => evolve(so, event, commit.at), chart)
  return stamp(after, commit)
}

/** What a commit itself leaves on the chart, beside its events. */
export function stamp(chart: ChartState, commit: Omit<Commit, 'events' | 'schema'>): ChartState {
  const { version, at, cause, print, wakeUp } = commit
  const ahead = chart.wakeUps.filter((each) => each > at)
  return {
    ...chart,
    version,
    at,
    causes: cause ? [...remembered(chart, at), { cause, print, at }] : chart.causes,
    wakeUps: wakeUp && !ahead.includes(wakeUp) ? [...ahead, wakeUp].sort() : ahead,
  }
}

function remembered({ causes }: ChartState, at: Instant): ChartState['causes'] {
  const since = addDays(at, -causesRule.days)
  const young = causes.findIndex((each) => each.at >= since)
  return young < 0 ? [] : causes.slice(Math.max(young, causes.length + 1 - causesRule.atMost))
}
