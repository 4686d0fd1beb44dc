// How long responses last: Kaplan and Meier's curve with its limits, Turnbull's band, and how many are still followed.
import { useId } from 'preact/hooks'
import {
  axesOf,
  type BandBlock,
  followedAt,
  lastDayOf,
  limitsPath,
  plot,
  type Step,
  stepPath,
  ticks,
} from './survival.ts'
import { useWidth } from './use-width.ts'

type SurvivalChartProps = {
  title: string
  /** The same in words. */
  says: string
  steps: readonly Step[]
  bands: readonly BandBlock[]
  atRisk: readonly { day: number; atRisk: number }[]
  height?: number
}

export function SurvivalChart(props: SurvivalChartProps) {
  const { title, says, steps, bands, atRisk, height = 260 } = props
  const { element, width } = useWidth()
  const id = useId()
  const axes = axesOf(lastDayOf(steps), width, height)
  const { x, y, lastDay } = axes
  const foot = height - plot.bottom
  return (
    <div ref={element}>
      <svg
        class="plot survival"
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{says}</desc>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="axis" x1={plot.left} x2={width - plot.right} y1={y(share)} y2={y(share)} />
            <text x={plot.left - 6} y={y(share) + 4} text-anchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {bands.map(({ from, to, high, low }) => (
          <rect
            key={`${from} ${high}`}
            class="unknown"
            x={x(from)}
            y={y(high)}
            width={Math.max(x(to ?? lastDay) - x(from), 1)}
            height={Math.max(y(low) - y(high), 1)}
          />
        ))}
        <path class="limits" d={limitsPath(steps, axes)} />
        <path class="path" d={stepPath(steps, axes)} />
        {ticks(axes, width).map((day) => (
          <g key={day}>
            <text x={x(day)} y={foot + 18} text-anchor="middle">
              {day / 7}
            </text>
            <text class="followed" x={x(day)} y={foot + 36} text-anchor="middle">
              {followedAt(atRisk, day) ?? ''}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
