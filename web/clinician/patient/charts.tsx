// Every scale on the chart, the deciding one large and first; below it the same items as a strip, and all of it as a table.
import { useMemo } from 'preact/hooks'
import { isLong, type Point, responseAt, type Scale, spanOf } from '../../chart/frame.ts'
import { HeatStrip } from '../../chart/heat-strip.tsx'
import { ScoreChart } from '../../chart/score-chart.tsx'
import { type Day, daysOf } from '../../chart/traffic.ts'
import { Button } from '../../ui/button.tsx'
import { now } from '../state/service-clock.ts'
import { type ClinicView, useClinic } from '../state/session.ts'
import { dated, fullDate, localValue, monthName, shortDate } from '../times.ts'
import { type Outcomes, type PatientView, plain } from '../words.ts'
import { type Entry, marksOf, passedOf, pointsOf } from './story.ts'
import { TrafficTable } from './traffic-table.tsx'

type Instrument = ClinicView['instruments'][number]
type Kept = Point & { scoreId: string }

type ChartsProps = {
  patient: PatientView
  outcomes: Outcomes
  story: readonly Entry[]
  /** Where the reader may take a score back. */
  voidScore?: ((score: { scoreId: string; says: string }) => void) | undefined
}

export function Charts({ patient, outcomes, story, voidScore }: ChartsProps) {
  const { instruments, timezone } = useClinic()
  const points = useMemo(() => pointsOf(story), [story])
  const marks = marksOf(patient)
  const deciding = points.get(outcomes.instrument) ?? []
  const nowMs = now.value
  const span = spanOf(
    { points: [...points.values()].flat(), marks, ahead: outcomes.projection },
    nowMs,
  )
  const sayDate = isLong(span) ? fullDate : shortDate
  const sayMoment = isLong(span) ? monthName : shortDate
  const dateOf = (at: string | number) => sayDate(at, timezone)
  const momentOf = (at: number) => sayMoment(at, timezone)
  const days = useMemo(
    () => daysOf(passedOf(story), (at) => localValue(at, timezone).slice(0, 10)),
    [story, timezone],
  )
  const traffic = { days, dateOf: (day: string) => sayDate(`${day}T12:00:00Z`, 'UTC') }
  const rowOf = (id: string) => instruments.find((each) => each.id === id)
  const main = rowOf(outcomes.instrument)
  const others = [...points].filter(([id]) => id !== outcomes.instrument)
  const scale = scaleOf(outcomes.instrument, main, deciding, outcomes.baseline?.score ?? null)
  return (
    <section class="card block" aria-labelledby="charts">
      <h2 id="charts">
        {scale.name} over time,{' '}
        <span class="small">{scale.lowerIsBetter ? 'lower is better' : 'higher is better'}</span>
      </h2>
      <ScoreChart
        {...{ scale, span, marks, traffic, nowMs, dateOf, momentOf }}
        points={deciding}
        bands={outcomes.episodes}
        ahead={outcomes.projection}
        height={290}
      />
      <Legend outcomes={outcomes} points={deciding} hasSessions={marks.length > 0} days={days} />
      {main && (
        <HeatStrip
          name={scale.name}
          items={main.items}
          points={deciding}
          lowerIsBetter={scale.lowerIsBetter}
          dateOf={(at) => shortDate(at, timezone)}
        />
      )}
      {others.length > 0 && (
        <div class="small-multiples">
          {others.map(([id, each]) => {
            const other = scaleOf(id, rowOf(id), each, null)
            return (
              <div key={id}>
                <h3>{other.name}</h3>
                <ScoreChart
                  scale={other}
                  points={each}
                  {...{ span, marks, traffic, nowMs, dateOf, momentOf }}
                  height={180}
                />
              </div>
            )
          })}
        </div>
      )}
      <Table {...{ points, rowOf, nowMs, voidScore }} zone={timezone} />
      <TrafficTable days={days} />
    </section>
  )
}

function scaleOf(
  id: string,
  row: Instrument | undefined,
  points: readonly Point[],
  baseline: number | null,
): Scale {
  const lowerIsBetter = row?.direction !== 'higher-better'
  return {
    name: row?.name ?? plain(id),
    min: row?.range.min ?? 0,
    max: row?.range.max || Math.max(10, ...points.map(({ total }) => total)),
    lowerIsBetter,
    response: responseAt(row?.response ?? null, baseline, lowerIsBetter),
    cutOff: row?.cutOff ?? null,
  }
}

function Legend({
  outcomes: { episodes, projection },
  points,
  hasSessions,
  days,
}: {
  outcomes: Outcomes
  points: readonly Point[]
  hasSessions: boolean
  days: readonly Day[]
}) {
  const keys = [
    ['dot', 'by the patient', points.some(({ source }) => source === 'text')],
    ['ring', 'in the clinic', points.some(({ source }) => source === 'clinic')],
    ['diamond', 'session', hasSessions],
    ['held', 'in response', episodes.some(({ respondedBy }) => respondedBy !== null)],
    ['unsure', 'ended in here', episodes.some(({ durationDays }) => durationDays.atMost !== null)],
    ['ahead', 'expected to end', projection !== null],
    ['from', 'text from the patient', days.some(({ fromPatient }) => fromPatient > 0)],
    ['to', 'text to the patient', days.some(({ toPatient }) => toPatient > 0)],
    ['page', 'answered on a page', days.some(({ onPage }) => onPage > 0)],
    ['lost', 'did not arrive', days.some(({ lost }) => lost > 0)],
  ] as const
  return (
    <p class="legend" aria-hidden="true">
      {keys.map(
        ([kind, label, isThere]) =>
          isThere && (
            <span key={kind}>
              <i class={kind} />
              {label}
            </span>
          ),
      )}
    </p>
  )
}

function Table({
  points,
  rowOf,
  zone,
  nowMs,
  voidScore,
}: {
  points: ReadonlyMap<string, readonly Kept[]>
  rowOf: (id: string) => Instrument | undefined
  zone: string
  nowMs: number
  voidScore: ChartsProps['voidScore']
}) {
  const rows = [...points]
    .flatMap(([id, all]) => all.map((point) => ({ ...point, id, row: rowOf(id) })))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (rows.length === 0) return <p class="empty">No scores yet.</p>
  return (
    <details>
      <summary>All scores as a table ({rows.length})</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Scale</th>
              <th scope="col">Score</th>
              <th scope="col">How</th>
              <th scope="col">Answers</th>
              {voidScore && (
                <th scope="col">
                  <span class="unseen">Take back</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, id, row, total, source, answers, scoreId }) => (
              <tr key={scoreId}>
                <td>{dated(at, nowMs, zone)}</td>
                <td>{row?.name ?? plain(id)}</td>
                <td class="number">
                  {total} {bandOf(row, total)}
                </td>
                <td>{source === 'clinic' ? 'in the clinic' : 'by the patient'}</td>
                <td class="number">
                  {answers?.map((each) => each ?? '–').join(' ') ?? 'total only'}
                </td>
                {voidScore && (
                  <td>
                    <Button
                      kind="link"
                      aria-label={`Void the ${row?.name ?? id} score of ${shortDate(at, zone)}`}
                      onClick={() =>
                        voidScore({
                          scoreId,
                          says: `${row?.name ?? plain(id)} ${total} of ${dated(at, nowMs, zone)}`,
                        })
                      }
                    >
                      Void
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const bandOf = (row: Instrument | undefined, total: number): string => {
  const band = row?.bands.find(({ from, to }) => total >= from && total <= to)
  return band ? `(${band.label})` : ''
}
