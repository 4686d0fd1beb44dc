// The files of a data set: episodes as intervals, the clinic's curves to compare with, and what each column means.
import {
  type CensoredDuration,
  curveInterval,
  kaplanMeier,
  observationOf,
  turnbull,
} from '../../shared/outcomes/index.ts'
import type { Hidden } from './hide.ts'

type Cell = string | number | null
type Row = { of: Hidden; episode: Hidden['episodes'][number]; number: number }
type Column = { name: string; says: string; cell: (row: Row) => Cell }

/** Words of ours, numbers and dates: nothing that a patient wrote, so nothing that would need quotes. */
const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map((cell) => cell ?? '').join()}\n`).join('')

const columns: readonly Column[] = [
  { name: 'person', says: 'a person; the number was drawn', cell: ({ of }) => of.person },
  { name: 'episode', says: 'of the person, from 1, oldest first', cell: ({ number }) => number },
  {
    name: 'condition',
    says: 'what is treated; other: conditions of fewer than 11 people',
    cell: ({ of }) => of.condition,
  },
  { name: 'instrument', says: 'the scale that decides', cell: ({ of }) => of.instrument },
  { name: 'kind', says: 'series or booster', cell: ({ episode }) => episode.kind },
  { name: 'sessions', says: 'how many', cell: ({ episode }) => episode.sessionIds.length },
  {
    name: 'started_on',
    says: 'date, moved by the same number of weeks for all rows of a person: between two it holds, by itself it means nothing',
    cell: ({ episode }) => episode.startedOn,
  },
  {
    name: 'dose_mg',
    says: 'of all its sessions, to the nearest 10 mg; empty where one has none on record',
    cell: ({ episode }) => episode.doseMg,
  },
  {
    name: 'route',
    says: 'iv, im, intranasal, sublingual or oral; empty where mixed or of fewer than 11 people',
    cell: ({ episode }) => episode.route,
  },
  {
    name: 'status',
    says: 'no-response, holding, ended, cut-short or not-enough-data',
    cell: ({ episode }) => episode.status,
  },
  {
    name: 'responded_after_days',
    says: 'from its last session to the first scale in response; empty without a response',
    cell: ({ episode }) => episode.respondedAfterDays,
  },
  {
    name: 'left_days',
    says: 'L: the response was still there at this day; empty without a response',
    cell: ({ episode }) => curveOf(episode)?.after ?? null,
  },
  {
    name: 'right_days',
    says: 'R: it was lost by this day, so it ended in (L, R]; empty where no loss was seen',
    cell: ({ episode }) => curveOf(episode)?.by ?? null,
  },
  {
    name: 'ended_by',
    says: 'confirmed-loss or booster-after-loss',
    cell: ({ episode }) => episode.endedBy,
  },
  {
    name: 'cut_short_by',
    says: 'next-session, opted-out or withdrawn',
    cell: ({ episode }) => episode.cutShortBy,
  },
  {
    name: 'check_ins_asked',
    says: 'sent in the episode',
    cell: ({ episode }) => episode.checkIns?.asked ?? null,
  },
  {
    name: 'check_ins_answered',
    says: 'of those, answered: the rest is missing',
    cell: ({ episode }) => episode.checkIns?.answered ?? null,
  },
]

/** As the clinic's own curve takes it: to a tenth of a day. */
const curveOf = ({ lossBetweenDays }: Row['episode']) =>
  lossBetweenDays && curveInterval(lossBetweenDays)

const rowsOf = (people: readonly Hidden[]): readonly Row[] =>
  people.flatMap((of) => of.episodes.map((episode, at) => ({ of, episode, number: at + 1 })))

/** All, and each condition that is told of. */
const groups = (people: readonly Hidden[]): readonly (readonly [string, readonly Hidden[]])[] => [
  ['all', people],
  ...[...Map.groupBy(people, ({ condition }) => condition)].sort(([a], [b]) => (a < b ? -1 : 1)),
]

const intervalsOf = (people: readonly Hidden[]): readonly CensoredDuration[] =>
  people.flatMap(({ episodes }) => episodes.flatMap((each) => curveOf(each) ?? []))

/** Survival after each support interval of Turnbull's estimate, and after each step of Kaplan and Meier's. */
function curves(people: readonly Hidden[]): readonly (readonly Cell[])[] {
  return groups(people).flatMap(([group, of]) => {
    const intervals = intervalsOf(of)
    let left = 1
    const masses = turnbull(intervals).support.map(({ from, to, mass }) => {
      left -= mass
      return ['turnbull', group, from, to, Math.max(0, left)]
    })
    const steps = kaplanMeier(intervals.map(observationOf)).steps.map(
      ({ time, survival }) => ['kaplan-meier', group, time, time, survival] as const,
    )
    return [...masses, ...steps]
  })
}

const curveColumns = [
  ['estimate', 'turnbull (of intervals) or kaplan-meier (a loss in the middle of its interval)'],
  ['group', 'all, or a condition'],
  ['from_days', 'the duration ends after this day …'],
  ['to_days', '… and by this one; empty: never seen to end'],
  ['survival', 'share still responding after it, 0 to 1, as the service reckons it'],
] as const

/** By their names. */
export function filesOf(people: readonly Hidden[]): Readonly<Record<string, string>> {
  const rows = rowsOf(people)
  const dictionary = [
    ['file', 'column', 'means'],
    ...columns.map(({ name, says }) => ['episodes.csv', name, quoted(says)]),
    ...curveColumns.map(([name, says]) => ['curves.csv', name, quoted(says)]),
  ]
  return {
    'episodes.csv': csv([
      columns.map(({ name }) => name),
      ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ]),
    'curves.csv': csv([curveColumns.map(([name]) => name), ...curves(people)]),
    'dictionary.csv': csv(dictionary),
  }
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`
