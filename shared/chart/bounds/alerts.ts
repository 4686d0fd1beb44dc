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
  const isKept = (alert: Alert): boolean => {
    if (!alert.acknowledged) return true
    const sort = sortOf(alert)
    const ofSort = (sorts.get(sort) ?? 0) + 1
    sorts.set(sort, ofSort)
    ended += 1
    const { alertId } = alert
    return ended <= alertLimits.ended || ofSort <= alertLimits.ofOneSort || holding.has(alertId)
  }
  const kept = alerts.toReversed().filter(isKept).reverse()
  return kept.length === alerts.length ? alerts : kept
}

/** `booster:s12` and `booster:s13` are of one sort, as are `c4:8` and `c5:8`. */
const sortOf = ({ kind, about }: Alert): string =>
  `${kind} ${about.split(':', 1)[0]?.replace(/\d+$/, '')}`

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
