// A clinic's figures from its lines: all of them, or those of a condition and of some days.
import { dayMs } from '../calendar/index.ts'
import { medianOf, turnbull } from '../outcomes/index.ts'
import { alertLevels } from '../vocabulary/alerts.ts'
import { Condition } from '../vocabulary/ids.ts'
import { keysOf } from '../vocabulary/keys.ts'
import { curveOf } from './curve.ts'
import { isAdvised } from './extract.ts'
import { ridesOf } from './rides.ts'
import { spreadOf } from './spread.ts'
import type { Asked, ClinicFigures, ClinicLines, EpisodeLine, ResponseFigures } from './types.ts'

/** Rows of the treatments by their number; the last is of all later ones too. */
const ordinals = 6
/** Months of check-ins that are told, the newest. */
const monthsAtMost = 24

/** The first days of what is told of late, where nobody asks for others. */
export type Since = Readonly<{ alerts: number; rides: number }>

export function reckon(all: ClinicLines, asked: Asked, since: Since): ClinicFigures {
  const lines = within(all, asked)
  const { condition } = asked
  const groups: (Condition | 'all')[] = condition
    ? [condition]
    : [
        'all',
        ...Condition.options.filter((each) => lines.patients.some((one) => one.condition === each)),
      ]
  return {
    patients: lines.patients.length,
    curves: groups.map((group) =>
      curveOf(group, of(lines.episodes, group), {
        patients: of(lines.patients, group),
        checkIns: of(lines.checkIns, group),
      }),
    ),
    responses: groups.flatMap((group) =>
      (['series', 'booster'] as const).map((kind) =>
        responseOf(group, kind, of(lines.episodes, group)),
      ),
    ),
    episodes: byOrdinal(lines.episodes),
    checkIns: checkInsOf(lines),
    alerts: {
      since: dateOf(Math.max(since.alerts, asked.from ?? since.alerts)),
      levels: alertsOf(lines),
    },
    boosters: boostersOf(lines),
    rides: lines.rides && ridesSince(lines.rides, asked.from ?? since.rides),
  }
}

type Named = Readonly<{ condition: Condition }>
const of = <T extends Named>(lines: readonly T[], group: Condition | 'all'): readonly T[] =>
  group === 'all' ? lines : lines.filter(({ condition }) => condition === group)

function within(all: ClinicLines, { condition, from, to }: Asked): ClinicLines {
  const isAsked = (line: Named): boolean => condition === null || line.condition === condition
  const isThen = (line: Named & { day: number }): boolean =>
    isAsked(line) && (from === null || line.day >= from) && (to === null || line.day <= to)
  return {
    patients: all.patients.filter(isAsked),
    episodes: all.episodes.filter(isThen),
    checkIns: all.checkIns.filter(isThen),
    alerts: all.alerts.filter(isThen),
    decisions: all.decisions.filter(isThen),
    rides: all.rides?.filter(isThen) ?? null,
  }
}

function responseOf(
  condition: Condition | 'all',
  kind: 'series' | 'booster',
  episodes: readonly EpisodeLine[],
): ResponseFigures {
  const ofKind = episodes.filter((each) => each.kind === kind)
  const days = ofKind.flatMap(({ respondedAfter }) => respondedAfter ?? [])
  return {
    condition,
    kind,
    treatments: ofKind.length,
    judged: ofKind.filter(({ status }) => status !== 'not-enough-data').length,
    responded: days.length,
    remitted: ofKind.filter((each) => each.remitted && each.respondedAfter !== null).length,
    daysToResponse: spreadOf(days),
  }
}

function byOrdinal(episodes: readonly EpisodeLine[]): ClinicFigures['episodes'] {
  const numbered = Map.groupBy(episodes, ({ ordinal }) => Math.min(ordinal, ordinals))
  return [...numbered]
    .sort(([a], [b]) => a - b)
    .flatMap(([episode, all]) => {
      const intervals = all.flatMap(({ lost }) => lost ?? [])
      const lost = all.filter(({ endedBy }) => endedBy !== null).length
      const medianDays = medianOf(turnbull(intervals))
      return intervals.length === 0 ? [] : [{ episode, n: intervals.length, lost, medianDays }]
    })
}

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

const ridesSince = (rides: NonNullable<ClinicLines['rides']>, since: number) =>
  ridesOf(
    rides.filter(({ day }) => day >= since),
    dateOf(since),
  )

function checkInsOf({ checkIns }: ClinicLines): ClinicFigures['checkIns'] {
  const counted = (all: ClinicLines['checkIns']) => ({
    asked: all.reduce((sum, { asked }) => sum + asked, 0),
    answered: all.reduce((sum, { answered }) => sum + answered, 0),
  })
  const months = Map.groupBy(checkIns, ({ day }) => dateOf(day).slice(0, 7))
  return {
    ...counted(checkIns),
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-monthsAtMost)
      .map(([month, all]) => ({ month, ...counted(all) })),
  }
}

function alertsOf({ alerts }: ClinicLines): ClinicFigures['alerts']['levels'] {
  return keysOf(alertLevels).map((level) => {
    const all = alerts.filter((each) => each.level === level)
    return {
      level,
      raised: all.length,
      open: all.filter(({ isOver }) => !isOver).length,
      untouched: all.filter(({ isOver, minutes }) => isOver && minutes === null).length,
      minutesToAction: spreadOf(all.flatMap(({ minutes }) => minutes ?? [])),
    }
  })
}

function boostersOf({ episodes, decisions, patients }: ClinicLines): ClinicFigures['boosters'] {
  const boosters = episodes.filter(({ kind }) => kind === 'booster')
  const against = boosters.flatMap(({ advisedAs }) =>
    advisedAs === null || isAdvised(advisedAs) ? [] : [advisedAs],
  )
  const byAdvice = Map.groupBy(against, (advice) => advice)
  return {
    given: boosters.length,
    advised: boosters.filter(({ advisedAs }) => isAdvised(advisedAs)).length,
    unadvised: [...byAdvice]
      .map(([advice, all]) => ({ advice, given: all.length }))
      .sort((a, b) => b.given - a.given || (a.advice < b.advice ? -1 : 1)),
    unknown: boosters.filter(({ advisedAs }) => advisedAs === null).length,
    dueNow: patients.filter((each) => each.isDue).length,
    decisions: (['accept', 'defer', 'decline'] as const).map((decision) => {
      const all = decisions.filter((each) => each.decision === decision)
      const advised = all.filter((each) => each.isAdvised).length
      return { decision, advised, unadvised: all.length - advised }
    }),
  }
}
