// Where things stand on a chart: time from left to right, a scale from bottom to top.

export const dayMs = 86_400_000
export const margin = { top: 14, right: 14, bottom: 64, left: 36 } as const
/** Below the foot of a plot: sessions, messages above and below a line, names of moments. */
export const lane = { middle: 32, reach: 9, moments: 59 } as const

/** From when to when a chart runs, in milliseconds. */
export type Span = { from: number; to: number }

export type Scale = {
  name: string
  min: number
  max: number
  lowerIsBetter: boolean
  /** The score at which this patient counts as having responded; null where there is no baseline. */
  response: number | null
  cutOff: number | null
}

export type Point = {
  at: string
  total: number
  source: 'text' | 'clinic'
  answers: readonly (number | null)[] | null
}

export type Mark = {
  sessionId: string
  at: string
  kind: 'induction' | 'booster'
  planned: boolean
  doseMg: number | null
}

export type Band = {
  startedAt: string
  status: string
  durationDays: { atLeast: number; atMost: number | null }
}

export type Ahead = { lossOfResponseOn: string; earliest: string; latest: string | null }

/** One span for all charts of a patient, so that they can be read together; far forecasts run off its edge. */
export function spanOf(
  {
    points,
    marks,
    ahead,
  }: { points: readonly Point[]; marks: readonly Mark[]; ahead: Ahead | null },
  nowMs: number,
): Span {
  const past = [...points, ...marks].map(({ at }) => Date.parse(at))
  const first = Math.min(...past, nowMs - 28 * dayMs)
  const room = Math.max((nowMs - first) * 0.3, 21 * dayMs)
  const forecast = ahead ? Date.parse(ahead.latest ?? ahead.lossOfResponseOn) : nowMs
  const last = Math.max(...past, nowMs, Math.min(forecast, nowMs + room))
  const pad = Math.max((last - first) * 0.02, 2 * dayMs)
  return { from: first - pad, to: last + pad }
}

export type Frame = {
  x: (at: string | number) => number
  y: (value: number) => number
  width: number
  height: number
  /** The foot of the plot. */
  bottom: number
}

export function frameOf(
  { from, to }: Span,
  { min, max }: Pick<Scale, 'min' | 'max'>,
  { width, height }: { width: number; height: number },
): Frame {
  const plot = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  }
  return {
    x: (at) =>
      margin.left +
      (((typeof at === 'number' ? at : Date.parse(at)) - from) / (to - from)) * plot.width,
    y: (value) => margin.top + (1 - (value - min) / Math.max(max - min, 1)) * plot.height,
    width,
    height,
    bottom: margin.top + plot.height,
  }
}

/** Beyond that a day and a month name more than one moment. */
export const isLong = ({ from, to }: Span): boolean => to - from > 330 * dayMs

/** Moments to name below the plot: as many as have room. */
export function ticksOf({ from, to }: Span, width: number): readonly number[] {
  const weekMs = 7 * dayMs
  const weeks = Math.max(1, Math.ceil((to - from) / weekMs / Math.max(Math.floor(width / 96), 2)))
  const every = weeks * weekMs
  const ticks: number[] = []
  for (let at = from + every / 2; at < to - every / 4; at += every) ticks.push(at)
  return ticks
}

/**
 * The score at which a patient counts as having responded: every condition of the rule holds; null without a baseline
 * or a rule.
 */
export function responseAt(
  rule: { fraction?: number | undefined; points?: number | undefined } | null,
  baseline: number | null,
  lowerIsBetter: boolean,
): number | null {
  if (rule === null || baseline === null) return null
  const better = Math.max(baseline * (rule.fraction ?? 0), rule.points ?? 0)
  return lowerIsBetter ? baseline - better : baseline + better
}

/** What a chart says to whoever does not see it. */
export function describe(
  scale: Scale,
  points: readonly Point[],
  marks: readonly Mark[],
  dateOf: (at: string) => string,
): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return 'No scores yet.'
  const best = points.reduce((a, b) => (a.total < b.total === scale.lowerIsBetter ? a : b))
  const sessions = marks.filter(({ planned }) => !planned).length
  return (
    `${points.length} ${points.length === 1 ? 'score' : 'scores'} between ${scale.min} and ${scale.max}: ` +
    `${first.total} on ${dateOf(first.at)}, best ${best.total} on ${dateOf(best.at)}, latest ${last.total} on ` +
    `${dateOf(last.at)}. ${sessions} ${sessions === 1 ? 'session' : 'sessions'}. The table below holds the same.`
  )
}
