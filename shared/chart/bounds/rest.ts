// What else grows with the years: check-ins, answers without a total, decisions, places of the course.
import type { BoosterDecision, ChartState } from '../state.ts'
import { cutAlso } from './cut.ts'
import { type Wordy, withinRoom } from './words.ts'

export const restLimits = {
  /** For counting asked and answered: over six years of weekly ones. */
  closedCheckIns: 400,
  /** Those that may still be found wrong. */
  unscored: 40,
  decisions: 50,
  decisionBytes: 1_000,
  /** Of one kind of place. Only those of late are ever looked for; the steps of a course are few. */
  slotsOfOneKind: 60,
  awaitedTexts: 60,
  carrierWishes: 10,
  wakeUps: 60,
} as const

export function boundCheckIns(chart: ChartState): ChartState {
  const { closedCheckIns, unscored } = chart
  const closed = newest(closedCheckIns, restLimits.closedCheckIns)
  const answers = newest(unscored, restLimits.unscored)
  if (closed === closedCheckIns && answers === unscored) return chart
  const cut = closed === closedCheckIns ? chart.cut : cutAlso(chart.cut, 'check-ins')
  return {
    ...chart,
    closedCheckIns: closed,
    unscored: answers,
    cut: answers === unscored ? cut : cutAlso(cut, 'scores'),
  }
}

export function boundDecisions(chart: ChartState): ChartState {
  const kept = newest(chart.decisions, restLimits.decisions)
  const told = withinRoom(kept, restLimits.decisionBytes, reasons)
  if (told === chart.decisions) return chart
  return { ...chart, decisions: told, cut: cutAlso(chart.cut, 'decisions') }
}

const reasons: Wordy<BoosterDecision> = {
  wordsOf: ({ reason }) => [reason],
  silent: (decision) => ({ ...decision, reason: '' }),
}

/** Of these nothing is ever asked again. */
export function boundPassing(chart: ChartState): ChartState {
  const slots = fewerSlots(chart.slots)
  const awaitedTexts = newest(chart.awaitedTexts, restLimits.awaitedTexts)
  const carrierWishes = newest(chart.carrierWishes, restLimits.carrierWishes)
  // The earliest ones: what is not remembered is armed once more, and taken back by nobody.
  const wakeUps =
    chart.wakeUps.length <= restLimits.wakeUps
      ? chart.wakeUps
      : chart.wakeUps.slice(0, restLimits.wakeUps)
  return slots === chart.slots &&
    awaitedTexts === chart.awaitedTexts &&
    carrierWishes === chart.carrierWishes &&
    wakeUps === chart.wakeUps
    ? chart
    : { ...chart, slots, awaitedTexts, carrierWishes, wakeUps }
}

function fewerSlots(slots: readonly string[]): readonly string[] {
  if (slots.length <= restLimits.slotsOfOneKind) return slots
  const ofKind = new Map<string, number>()
  const isKept = (name: string): boolean => {
    const kind = name.slice(0, 1)
    const count = (ofKind.get(kind) ?? 0) + 1
    ofKind.set(kind, count)
    return count <= restLimits.slotsOfOneKind
  }
  const kept = slots.toReversed().filter(isKept).reverse()
  return kept.length === slots.length ? slots : kept
}

const newest = <T>(list: readonly T[], kept: number): readonly T[] =>
  list.length <= kept ? list : list.slice(-kept)
