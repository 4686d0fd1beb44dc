// The alerts a chart keeps: all that are open, and of the ended ones those that must not be raised twice.
import type { AlertId, Instant } from '../../vocabulary/ids.ts'
import type { Alert, ChartState } from '../state.ts'
import { cutAlso } from './cut.ts'
import { bytesOf, type Wordy, withinRoom } from './words.ts'

export const alertLimits = {
  /** Of the ended ones, whatever they were about. */
  ended: 18,
  /**
   * And of each kind and each sort of subject besides: a subject that may come up again, as the booster for the episode
   * that runs or a silence that goes on, is among the newest of its sort, however many others were raised since.
   */
  ofOneSort: 3,
  /** Of all sorts together. */
  ofAllSorts: 120,
  /** The patient's words, and what was noted about them: what was told last of open alerts before all else. */
  wordsBytes: 3_000,
} as const

export function boundAlerts(chart: ChartState): ChartState {
  const { alerts } = chart
  const kept = alerts.length <= alertLimits.ended ? alerts : fewer(chart)
  const told = withWords(kept)
  if (told === alerts) return chart
  const cut = kept === alerts ? chart.cut : cutAlso(chart.cut, 'alerts')
  return { ...chart, alerts: told, cut: told === kept ? cut : cutAlso(cut, 'alert-words') }
}

function fewer({ alerts, holds }: ChartState): readonly Alert[] {
  // One that still holds the patient from treatment is kept: by it the hold is ended.
  const holding = new Set(holds.map(({ alertId }) => alertId))
  const sorts = new Map<string, number>()
  let ended = 0
  let ofSorts = 0
  const isKept = (alert: Alert): boolean => {
    if (!alert.acknowledged) return true
    ended += 1
    const isOfItsNewest = sortsOf(alert)
      .map((sort) => count(sorts, sort))
      .some((each) => each <= alertLimits.ofOneSort)
    if (ended <= alertLimits.ended || holding.has(alert.alertId)) return true
    return isOfItsNewest && ++ofSorts <= alertLimits.ofAllSorts
  }
  const kept = alerts.toReversed().filter(isKept).reverse()
  return kept.length === alerts.length ? alerts : kept
}

function count(sorts: Map<string, number>, sort: string): number {
  const now = (sorts.get(sort) ?? 0) + 1
  sorts.set(sort, now)
  return now
}

const known = new WeakMap<Alert, readonly string[]>()

/** Of what it was raised about, and of all that joined it. Asked at each change of any alert, for all of them. */
function sortsOf(alert: Alert): readonly string[] {
  const { kind, about, parts } = alert
  const all = () => [about, ...parts.map((part) => part.about)].map((each) => sortOf(each))
  const sorts = known.get(alert) ?? [...new Set(all().map((sort) => `${kind} ${sort}`))]
  known.set(alert, sorts)
  return sorts
}

/** `booster:s12` and `booster:s13` are of one sort, as are `c4:8` and `c5:8`; `worsening:gad-7:s4` is of another. */
function sortOf(about: string): string {
  const [first = '', second = '', ...rest] = about.split(':')
  const isNamed = rest.length > 0 && /^[a-z]/.test(second)
  return [first, ...(isNamed ? [second] : [])].map((each) => each.replace(/\d+$/, '')).join(':')
}

/** Words that stay or go together: those of one finding of an open alert, or all else of an alert. */
type Words = {
  alertId: AlertId
  part: number | null
  at: Instant
  words: readonly (string | null)[]
}

const asTheyStand: Wordy<Words> = {
  wordsOf: ({ words }) => words,
  silent: (each) => ({ ...each, words: [] }),
}

/**
 * An alert that has stood for weeks is joined by what a patient writes today: the room goes to the findings of open
 * alerts, newest first, and only what is left of it to alerts raised and ended since.
 */
function withWords(alerts: readonly Alert[]): readonly Alert[] {
  if (wordsBytesOf(alerts) <= alertLimits.wordsBytes) return alerts
  const rest = alerts.flatMap((alert) => ({
    ...{ alertId: alert.alertId, part: null, at: alert.raisedAt },
    words: [
      ...(alert.acknowledged ? alert.parts.map(({ text }) => text) : []),
      ...alert.attempts.map(({ note }) => note),
      alert.acknowledged?.note ?? null,
    ],
  }))
  const found = alerts
    .filter(({ acknowledged }) => !acknowledged)
    .flatMap(({ alertId, parts }) =>
      parts.map(({ at, text }, part) => ({ alertId, part, at, words: [text] })),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const all: readonly Words[] = [...rest, ...found]
  const told = withinRoom(all, alertLimits.wordsBytes, asTheyStand)
  if (told === all) return alerts
  const gone = new Set(told.filter((each, at) => each !== all[at]).map(nameOf))
  return alerts.map((alert) => without(alert, gone))
}

const bytesKnown = new WeakMap<Alert, number>()

/** Of all words there are, where all of them stay. */
function wordsBytesOf(alerts: readonly Alert[]): number {
  let sum = 0
  for (const alert of alerts) sum += bytesKnown.get(alert) ?? bytesOfAlert(alert)
  return sum
}

function bytesOfAlert(alert: Alert): number {
  const { parts, attempts, acknowledged } = alert
  const words = [...parts.map(({ text }) => text), ...attempts.map(({ note }) => note)]
  const bytes = [...words, acknowledged?.note ?? null].reduce(
    (sum, each) => sum + (each === null ? 0 : bytesOf(each)),
    0,
  )
  bytesKnown.set(alert, bytes)
  return bytes
}

const nameOf = ({ alertId, part }: Pick<Words, 'alertId' | 'part'>): string =>
  `${alertId} ${part ?? ''}`

function without(alert: Alert, gone: ReadonlySet<string>): Alert {
  const { alertId, acknowledged } = alert
  const isGone = (part: number | null) => gone.has(nameOf({ alertId, part }))
  const parts = alert.parts.map((each, part) =>
    each.text !== null && isGone(acknowledged ? null : part) ? { ...each, text: null } : each,
  )
  if (!isGone(null)) return { ...alert, parts }
  return {
    ...alert,
    parts,
    attempts: alert.attempts.map((attempt) => ({ ...attempt, note: '' })),
    acknowledged: acknowledged && { ...acknowledged, note: '' },
  }
}
