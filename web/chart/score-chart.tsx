// Scores of one scale over time, with sessions, how long each treatment held, and when the effect is expected to end.
import { useId } from 'preact/hooks'
import {
  type Ahead,
  type Band,
  dayMs,
  describe,
  type Frame,
  frameOf,
  lane,
  type Mark,
  margin,
  type Point,
  type Scale,
  type Span,
  ticksOf,
} from './frame.ts'
import { type Day, describeTraffic } from './traffic.ts'
import { TrafficLane } from './traffic-lane.tsx'
import { useWidth } from './use-width.ts'

export type ScoreChartProps = {
  scale: Scale
  span: Span
  points: readonly Point[]
  marks: readonly Mark[]
  /** Only on the scale that decides. */
  bands?: readonly Band[]
  ahead?: Ahead | null
  /** Messages by the reader's days, and a day as text. */
  traffic?: { days: readonly Day[]; dateOf: (day: string) => string }
  nowMs: number
  height?: number
  dateOf: (at: string | number) => string
  /** What a moment below the plot is called. */
  momentOf: (at: number) => string
}

export function ScoreChart(props: ScoreChartProps) {
  const { scale, span, points, marks, nowMs, height = 220, dateOf, traffic } = props
  const { element, width } = useWidth()
  const id = useId()
  const frame = frameOf(span, scale, { width, height })
  return (
    <div ref={element}>
      <svg
        class="plot"
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{scale.name} over time</title>
        <desc id={`${id}-words`}>
          {describe(scale, points, marks, dateOf)}{' '}
          {traffic && describeTraffic(traffic.days, traffic.dateOf)}
        </desc>
        <Axes scale={scale} span={span} frame={frame} momentOf={props.momentOf} />
        <Bands bands={props.bands ?? []} frame={frame} nowMs={nowMs} />
        {props.ahead && <Forecast ahead={props.ahead} frame={frame} span={span} nowMs={nowMs} />}
        <Thresholds scale={scale} frame={frame} />
        <Sessions marks={marks} frame={frame} dateOf={dateOf} />
        {traffic && <TrafficLane {...traffic} frame={frame} />}
        <line
          class="now"
          x1={frame.x(nowMs)}
          x2={frame.x(nowMs)}
          y1={margin.top}
          y2={frame.bottom}
        />
        <Scores points={points} frame={frame} dateOf={dateOf} />
        <ThresholdNames scale={scale} frame={frame} />
      </svg>
    </div>
  )
}

type Dated = { frame: Frame; dateOf: ScoreChartProps['dateOf'] }

type AxesProps = OfScale & { span: Span; momentOf: (at: number) => string }

function Axes({ scale, span, frame, momentOf }: AxesProps) {
  const { x, y, width, bottom } = frame
  const steps = [0, 1, 2, 3].map((step) =>
    Math.round(scale.min + ((scale.max - scale.min) * step) / 3),
  )
  return (
    <>
      {steps.map((value) => (
        <g key={value}>
          <line
            class="axis"
            x1={margin.left}
            x2={width - margin.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={margin.left - 7} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {ticksOf(span, width).map((at) => (
        <text key={at} x={x(at)} y={bottom + lane.moments} text-anchor="middle">
          {momentOf(at)}
        </text>
      ))}
    </>
  )
}

/** Green while the response held for sure, amber where it may have ended. */
function Bands({ bands, frame, nowMs }: { bands: readonly Band[]; frame: Frame; nowMs: number }) {
  const block = (kind: string, from: number, to: number) => (
    <rect
      class={kind}
      x={frame.x(from)}
      y={margin.top}
      width={Math.max(frame.x(to) - frame.x(from), 0)}
      height={frame.bottom - margin.top}
    />
  )
  return (
    <>
      {bands
        .filter(({ status }) => status !== 'no-response' && status !== 'not-enough-data')
        .map(({ startedAt, status, durationDays: { atLeast, atMost } }) => {
          const start = Date.parse(startedAt)
          const sure = start + atLeast * dayMs
          const until = status === 'holding' ? Math.max(sure, nowMs) : sure
          return (
            <g key={startedAt}>
              {block('held', start, until)}
              {atMost !== null && block('unsure', sure, start + atMost * dayMs)}
            </g>
          )
        })}
    </>
  )
}

function Forecast({
  ahead,
  frame,
  span,
  nowMs,
}: {
  ahead: Ahead
  frame: Frame
  span: Span
  nowMs: number
}) {
  const within = (date: string) => frame.x(Math.min(Math.max(Date.parse(date), nowMs), span.to))
  const left = within(ahead.earliest)
  const right = ahead.latest === null ? frame.x(span.to) : within(ahead.latest)
  const middle = within(ahead.lossOfResponseOn)
  return (
    <>
      <rect
        class="ahead"
        x={left}
        y={margin.top}
        width={Math.max(right - left, 2)}
        height={frame.bottom - margin.top}
      />
      {Date.parse(ahead.lossOfResponseOn) < span.to && (
        <line class="likely" x1={middle} x2={middle} y1={margin.top} y2={frame.bottom} />
      )}
    </>
  )
}

/** Lines that would lie on each other are one. */
function thresholdsOf({ response, cutOff }: Scale, { y }: Frame) {
  const isClose = response !== null && cutOff !== null && Math.abs(y(response) - y(cutOff)) < 14
  const lines = [
    ['response', response],
    ['cut-off', isClose ? null : cutOff],
  ] as const
  return lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value, at: y(value) }]))
}

type OfScale = { scale: Scale; frame: Frame }

const Thresholds = ({ scale, frame }: OfScale) => (
  <>
    {thresholdsOf(scale, frame).map(({ name, at }) => (
      <g key={name} class={name}>
        <line x1={margin.left} x2={frame.width - margin.right} y1={at} y2={at} />
      </g>
    ))}
  </>
)

/** Over the scores, which may be many: a name that they hide names nothing. */
const ThresholdNames = ({ scale, frame }: OfScale) => (
  <>
    {thresholdsOf(scale, frame).map(({ name, value, at }) => (
      <g key={name} class={name}>
        <text x={frame.width - margin.right} y={at - 5} text-anchor="end">
          {name} {Number(value.toFixed(1))}
        </text>
      </g>
    ))}
  </>
)

function Sessions({ marks, frame: { x, bottom }, dateOf }: Dated & { marks: readonly Mark[] }) {
  return (
    <>
      {marks.map(({ sessionId, at, kind, planned, doseMg }) => {
        const size = kind === 'booster' ? 6 : 4
        const dose = doseMg === null ? '' : `, ${doseMg} mg`
        return (
          <g key={sessionId}>
            {!planned && <line class="session" x1={x(at)} x2={x(at)} y1={margin.top} y2={bottom} />}
            <path
              class={planned ? 'mark planned' : 'mark'}
              d={`M${x(at)} ${bottom + 9 - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
            >
              <title>
                {planned ? 'Planned' : 'Finished'} {kind} session, {dateOf(at)}
                {dose}
              </title>
            </path>
          </g>
        )
      })}
    </>
  )
}

/** Dots of many scores are smaller, so that they stay apart. */
const radiusOf = (count: number, width: number): number =>
  Math.min(4.5, Math.max(2, width / Math.max(count, 1) / 1.6))

function Scores({ points, frame, dateOf }: Dated & { points: readonly Point[] }) {
  const { x, y } = frame
  const path = points.map(
    ({ at, total }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(total)}`,
  )
  const radius = radiusOf(points.length, frame.width)
  return (
    <>
      {points.length > 1 && <path class="path" d={path.join('')} />}
      {points.map(({ at, total, source }) => (
        <circle
          key={at}
          class={source === 'clinic' ? 'point clinic' : 'point'}
          data-small={radius < 3.5}
          cx={x(at)}
          cy={y(total)}
          r={radius}
        >
          <title>
            {total} on {dateOf(at)}, {source === 'clinic' ? 'in the clinic' : 'by the patient'}
          </title>
        </circle>
      ))}
    </>
  )
}
