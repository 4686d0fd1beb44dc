// The lane of messages below a plot, on its very axis: from the patient above the line, to the patient below it.
import { type Frame, lane, margin } from './frame.ts'
import { type Day, inWords, type Mark, markPx, marksOf } from './traffic.ts'

type LaneProps = { days: readonly Day[]; frame: Frame; dateOf: (day: string) => string }

export function TrafficLane({ days, frame, dateOf }: LaneProps) {
  if (days.length === 0) return null
  const middle = frame.bottom + lane.middle
  return (
    <g class="traffic">
      <line class="axis" x1={margin.left} x2={frame.width - margin.right} y1={middle} y2={middle} />
      <text x={margin.left - 5} y={middle + 4} text-anchor="end">
        texts
      </text>
      {marksOf(days, frame).map((mark) => (
        <g key={mark.firstDay}>
          <title>
            {dateOf(mark.firstDay)}
            {mark.lastDay === mark.firstDay ? '' : ` to ${dateOf(mark.lastDay)}`}: {inWords(mark)}
          </title>
          <Bars mark={mark} middle={middle} />
        </g>
      ))}
    </g>
  )
}

/** One text is seen as well as twenty; twenty are seen to be more. */
const tall = (count: number): number =>
  count === 0 ? 0 : Math.min(lane.reach, 2 + 1.6 * Math.log2(1 + count))

function Bars({ mark, middle }: { mark: Mark; middle: number }) {
  const { x, fromPatient, toPatient, onPage, lost } = mark
  const left = x - markPx / 2
  const [up, down] = [tall(fromPatient), tall(toPatient)]
  return (
    <>
      {up > 0 && <rect class="from" x={left} y={middle - up} width={markPx} height={up} />}
      {onPage > 0 && <circle class="page" cx={x} cy={middle - up - 4} r={2.75} />}
      {down > 0 && <rect class="to" x={left} y={middle} width={markPx} height={down} />}
      {lost > 0 && <path class="lost" d={`M${x - 3} ${middle + down + 1}l6 6m0 -6l-6 6`} />}
    </>
  )
}
