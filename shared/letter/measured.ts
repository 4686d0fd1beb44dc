// What rests on the deciding scale: scores, responses, how long they held, and what is missing.

import { dayMs, millis } from '../calendar/index.ts'
import { finishedSessions } from '../chart/course.ts'
import { historyOf } from '../chart/history.ts'
import type { ChartState, Score } from '../chart/state.ts'
import { type Outcomes, outcomes, type Protocol } from '../outcomes/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { listed, roomFor } from './list.ts'
import { changeFrom, scaleOf } from './scale.ts'
import { type Sources, together } from './sources.ts'
import type { Cited, Compared, Episode, Letter, Missing, Reading, Source } from './types.ts'
import { states } from './words.ts'

/** The deciding scale's readings, found again by what the outcomes tell of them. */
type Grounds = Readonly<{
  chart: ChartState
  sources: Sources
  protocol: Protocol
  /** In their order. */
  readings: readonly Score[]
}>

/** The commits of the reading nearest to a moment, in milliseconds. */
function near({ readings, sources }: Grounds, moment: number): Source {
  const apart = ({ at }: Score) => Math.abs(millis(at) - moment)
  const [nearest] = readings.toSorted((a, b) => apart(a) - apart(b))
  return nearest ? sources.score(nearest.scoreId) : []
}

function cite(
  grounds: Grounds,
  reading: { score: number; at: string } | null,
): Cited<Reading> | null {
  if (reading === null) return null
  const { score, at } = reading
  return { value: { score, at: at as Instant }, from: near(grounds, Date.parse(at)) }
}

export const marksOf = (chart: ChartState, sources: Sources) =>
  finishedSessions(chart).map(({ sessionId, endedAt, kind }) => ({
    value: { at: endedAt, kind },
    from: sources.session(sessionId),
  }))

type Measured = Pick<
  Letter,
  'scale' | 'baseline' | 'best' | 'latest' | 'state' | 'curve' | 'episodes' | 'overall' | 'missing'
>

export function measured(
  chart: ChartState,
  sources: Sources,
  protocol: Protocol,
  asOf: Instant,
): Measured {
  const told = outcomes(historyOf(chart), asOf, protocol)
  const readings = chart.scores
    .filter(({ instrument }) => instrument === protocol.instrument)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const grounds = { chart, sources, protocol, readings }
  const baseline = cite(grounds, told.baseline)
  const against = (reading: Cited<Reading> | null): Compared | null => {
    const value = reading && changeFrom(protocol, baseline, reading)
    const from = together(baseline?.from ?? [], reading?.from ?? [])
    return reading && { reading, change: value && { value, from } }
  }
  const latest = cite(grounds, told.latest)
  return {
    scale: scaleOf(protocol, baseline?.value.score ?? null),
    baseline,
    best: against(cite(grounds, told.best)),
    latest: against(latest),
    state:
      told.clinicalState === null
        ? null
        : {
            value: states[told.clinicalState],
            from: together(baseline?.from ?? [], latest?.from ?? []),
          },
    curve: {
      points: readings.map(({ scoreId, total, at }) => ({
        value: { score: total, at },
        from: sources.score(scoreId),
      })),
      sessions: marksOf(chart, sources),
    },
    episodes: listed(
      told.episodes.map((each) => episodeOf(grounds, each)),
      roomFor.episodes,
      ({ ended, lasted }) => together(ended.from, lasted?.from ?? []),
    ),
    overall: overallOf(grounds, told),
    missing: missingOf(grounds, told),
  }
}

function episodeOf(grounds: Grounds, told: Outcomes['episodes'][number]): Episode {
  const { sessionIds, kind, startedAt, status, respondedBy, durationDays, cutShortBy } = told
  const session = grounds.sources.session(sessionIds.at(-1) ?? '')
  const start = Date.parse(startedAt)
  const { atLeast, atMost } = durationDays
  const looks = [atLeast, ...(atMost === null ? [] : [atMost])]
  const seen = looks.map((days) => near(grounds, start + days * dayMs))
  const hasNone = status === 'no-response' || status === 'not-enough-data'
  return {
    sessions: sessionIds.length,
    kind,
    ended: { value: startedAt as Instant, from: session },
    responded:
      respondedBy === null
        ? null
        : { value: respondedBy as Instant, from: near(grounds, Date.parse(respondedBy)) },
    status,
    lasted: hasNone ? null : { value: { atLeast, atMost }, from: together(session, ...seen) },
    cutShortBy,
  }
}

function overallOf({ sources, readings }: Grounds, { episodes }: Outcomes): Letter['overall'] {
  if (episodes.length === 0) return null
  const responded = episodes.filter(({ respondedBy }) => respondedBy !== null).length
  const lost = episodes.filter(({ endedBy }) => endedBy !== null).length
  const sessions = episodes.flatMap(({ sessionIds }) => sessionIds.map(sources.session))
  const scores = readings.map(({ scoreId }) => sources.score(scoreId))
  return {
    value: { treatments: episodes.length, responded, lost },
    from: together(...sessions, ...scores),
  }
}

function missingOf({ chart, sources, readings }: Grounds, { checkIns }: Outcomes): Missing {
  const { checkIns: closed } = sources
  const citing = (of: readonly Score[]) =>
    together(...of.map(({ scoreId }) => sources.score(scoreId)))
  const prorated = readings.filter((each) => each.prorated)
  return {
    asked: { value: checkIns?.asked ?? 0, from: closed },
    answered: { value: checkIns?.answered ?? 0, from: closed },
    readings: { value: readings.length, from: citing(readings) },
    prorated: { value: prorated.length, from: citing(prorated) },
    longestGap: longestGapOf(chart, readings, sources),
  }
}

function longestGapOf(
  chart: ChartState,
  readings: readonly Score[],
  sources: Sources,
): Cited<number> | null {
  const begin = finishedSessions(chart)[0]?.endedAt
  if (begin === undefined) return null
  const after = readings.filter(({ at }) => at >= begin)
  const gaps = after.slice(1).map((each, index) => {
    const before = after[index] ?? each
    return {
      value: (millis(each.at) - millis(before.at)) / dayMs,
      from: together(sources.score(before.scoreId), sources.score(each.scoreId)),
    }
  })
  return gaps.toSorted((a, b) => b.value - a.value)[0] ?? null
}
