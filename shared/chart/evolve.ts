// Folding: facts in, state out. Pure and total over the events we know.
import { addDays } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { BeyondChart, reachesBeyond } from './beyond.ts'
import { bounded } from './bounds/index.ts'
import type { ChartEvent, FoldedCommit } from './events.ts'
import { alertsAndAdvice } from './evolve/alerts.ts'
import { carrierList } from './evolve/carrier-list.ts'
import { checkIns } from './evolve/check-ins.ts'
import { measurements } from './evolve/measurements.ts'
import { noted, reviews } from './evolve/reviews.ts'
import { rides } from './evolve/rides.ts'
import { seenTo } from './evolve/seen-to.ts'
import { sessionRecords } from './evolve/session-records.ts'
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
  ...measurements,
  ...reviews,
  ...rides,
  ...sessionRecords,
}

/** The chart after one event of a commit made at `at`. */
export function evolve(chart: ChartState, event: ChartEvent, at: Instant): ChartState {
  // The table has one entry for each type; TypeScript cannot see that key and argument agree.
  const step = evolvers[event.type] as (c: ChartState, e: ChartEvent, at: Instant) => ChartState
  const after = noted(step(chart, event, at), event, at)
  const edition = chart.version + 1
  return quiet.has(event.type) || after.edition === edition ? after : { ...after, edition }
}

/** What becomes of texts and pages on their way: nobody's view of the patient is another by it. */
const quiet: ReadonlySet<ChartEvent['type']> = new Set([
  'TextSent',
  'TextRetried',
  'TextHeldUp',
  'TextFailed',
  'TextDelivered',
  'PageRequested',
  'PageRetried',
  'PageHeldUp',
  'PageSent',
  'PageFailed',
  'CarrierListAsked',
  'CarrierListSet',
])

/**
 * The chart after one commit. Throws when a version is missing: a gap is a broken invariant.
 * @throws BeyondChart when the commit speaks of what a bounded chart has let go of
 */
export function applyCommit(chart: ChartState, commit: FoldedCommit): ChartState {
  if (reachesBeyond(chart, commit.events)) throw new BeyondChart()
  return bounded(applyWhole(chart, commit))
}

/** The same with nothing let go of: for whoever needs all there ever was. */
export function applyWhole(chart: ChartState, commit: FoldedCommit): ChartState {
  if (commit.version !== chart.version + 1)
    throw new Error(`commit ${commit.version} does not follow ${chart.version}`)
  const after = commit.events.reduce((so, event) => evolve(so, event, commit.at), chart)
  return stamped(after, commit)
}

type Stamp = Omit<FoldedCommit, 'events' | 'schema' | 'previous' | 'standsFor'>

/** What a commit itself leaves on the chart, beside its events; and the chart as it is kept. */
export const stamp = (chart: ChartState, commit: Stamp): ChartState =>
  bounded(stamped(chart, commit))

function stamped(chart: ChartState, commit: Stamp): ChartState {
  const { version, at, cause, print, hash = null } = commit
  return {
    ...chart,
    version,
    head: hash,
    at,
    causes: cause ? [...remembered(chart, at), { cause, print, at }] : chart.causes,
    wakeUps: standing(chart, commit),
  }
}

/** Wake-ups that are still to come and may be relied on, oldest first. */
function standing(
  { wakeUps }: ChartState,
  { at, version, wakeUp, useless = [] }: Stamp,
): ChartState['wakeUps'] {
  const ahead = wakeUps.filter((each) => each.at > at && !useless.includes(each.on))
  if (!wakeUp || ahead.some((each) => each.at === wakeUp)) return ahead
  return [...ahead, { at: wakeUp, on: version - 1 }].sort((a, b) => (a.at < b.at ? -1 : 1))
}

function remembered({ causes }: ChartState, at: Instant): ChartState['causes'] {
  const since = addDays(at, -causesRule.days)
  const young = causes.findIndex((each) => each.at >= since)
  return young < 0 ? [] : causes.slice(Math.max(young, causes.length + 1 - causesRule.atMost))
}
