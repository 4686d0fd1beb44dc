// The alerts a chart keeps: all that are open, and of the ended ones those that must not be raised twice.
import type { Alert, ChartState } from '../state.ts'
import { cutAlso } from './cut.ts'
import { type Wordy, withinRoom } from './words.ts'

export const alertLimits = {
  /** Of the ended ones, whatever they were about. */
  ended: 20,
  /**
   * And of each kind and each sort of subject besides: a subject that may come up again, as the booster for the episode
   * that runs or a silence that goes on, is among the newest of its sort, however many others were raised since.
   */
  ofOneSort: 3,
  /** Of all sorts together. */
  ofAllSorts: 120,
  /** The patient's words, and what was noted about them. */
  wordsBytes: 3_000,
} as const

export function boundAlerts(chart: ChartState): ChartState {
  const { alerts } = chart
  const kept = alerts.length <= alertLimits.ended ? alerts : fewer(chart)
  const told = withinRoom(kept, alertLimits.wordsBytes, words)
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

/** Of what it was raised about, and of all that joined it. */
const sortsOf = ({ kind, about, parts }: Alert): readonly string[] => [
  ...new Set([about, ...parts.map((part) => part.about)].map((each) => `${kind} ${sortOf(each)}`)),
]

/** `booster:s12` and `booster:s13` are of one sort, as are `c4:8` and `c5:8`; `worsening:gad-7:s4` is of another. */
function sortOf(about: string): string {
  const [first = '', second = '', ...rest] = about.split(':')
  const isNamed = rest.length > 0 && /^[a-z]/.test(second)
  return [first, ...(isNamed ? [second] : [])].map((each) => each.replace(/\d+$/, '')).join(':')
}

const words: Wordy<Alert> = {
  wordsOf: ({ parts, attempts, acknowledged }) => [
    ...parts.map(({ text }) => text),
    ...attempts.map(({ note }) => note),
    acknowledged?.note ?? null,
  ],
  silent: (alert) => ({
    ...alert,
    parts: alert.parts.map((part) => (part.text === null ? part : { ...part, text: null })),
    attempts: alert.attempts.map((attempt) => ({ ...attempt, note: '' })),
    acknowledged: alert.acknowledged && { ...alert.acknowledged, note: '' },
  }),
}
