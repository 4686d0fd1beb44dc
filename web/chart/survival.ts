// How long responses last, as lines and blocks: where a curve of steps and a band of what is not known stand.

export type Step = { day: number; survival: number; low: number; high: number; atRisk: number }
export type BandBlock = { from: number; to: number | null; high: number; low: number }

export const plot = { top: 12, right: 12, bottom: 52, left: 40 } as const

export type Axes = { x: (day: number) => number; y: (share: number) => number; lastDay: number }

/** Whole four weeks up to the last that anybody was followed; two years at most, and twelve weeks at least. */
export function lastDayOf(steps: readonly Step[]): number {
  const last = steps.at(-1)?.day ?? 0
  return Math.min(728, Math.max(84, Math.ceil(last / 28) * 28))
}

export function axesOf(lastDay: number, width: number, height: number): Axes {
  const [across, up] = [width - plot.left - plot.right, height - plot.top - plot.bottom]
  return {
    x: (day) => plot.left + (Math.min(day, lastDay) / lastDay) * across,
    y: (share) => plot.top + (1 - share) * up,
    lastDay,
  }
}

/** From all in response down, level until the next fall. */
export function stepPath(steps: readonly Step[], { x, y, lastDay }: Axes): string {
  const within = steps.filter(({ day }) => day <= lastDay)
  return `M${px(x(0))} ${px(y(1))}${within.map(({ day, survival }) => `H${px(x(day))}V${px(y(survival))}`).join('')}`
}

/** Between the limits, as an area; empty while there are none. */
export function limitsPath(steps: readonly Step[], { x, y, lastDay }: Axes): string {
  // Before the first fall nothing is claimed, and after the last nothing either.
  const within = steps.filter(
    (each) => each.day <= lastDay && each.survival > 0 && each.survival < 1,
  )
  const [first] = within
  if (!first) return ''
  const upper = within.map(({ day, high }) => `H${px(x(day))}V${px(y(high))}`).join('')
  const lower = within
    .toReversed()
    .map(({ low }, at, all) => `V${px(y(low))}H${px(x(all[at + 1]?.day ?? first.day))}`)
    .join('')
  return `M${px(x(first.day))} ${px(y(first.high))}${upper}${lower}Z`
}

/** Weeks to name below: every fourth, as many as have room. */
export function ticks({ lastDay }: Axes, width: number): readonly number[] {
  const parts = Math.max(1, Math.floor(width / 80))
  const every = Math.max(28, Math.ceil(lastDay / 28 / parts) * 28)
  return Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, at) => at * every)
}

/** Still followed at a day. */
export const followedAt = (
  rows: readonly { day: number; atRisk: number }[],
  day: number,
): number | null => rows.find((each) => each.day === day)?.atRisk ?? null

const px = (value: number): string => String(Math.round(value * 10) / 10)
