// How long responses last, overall and by condition: each as a chart, in words, and as a table.
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { SurvivalChart } from '../../chart/survival-chart.tsx'
import { conditions, count } from '../words.ts'
import { days, percent } from './numbers.ts'
import { Table } from './table.tsx'

type Curve = RouteAnswer<'GET /clinic/outcomes'>['curves'][number]

export const groupName = (condition: Curve['condition']): string =>
  condition === 'all' ? 'All conditions' : conditions[condition]

export function Curves({ curves }: { curves: readonly Curve[] }) {
  const [first, ...more] = curves
  if (!first) return null
  // Of one condition alone all is the same curve once more.
  const others = more.length > 1 ? more : []
  return (
    <section class="section">
      <h2>How long responses last</h2>
      <p class="small quiet">
        Share of treatments still in response, by weeks after the last session. The line dates each
        loss in the middle of the days between which it lies, with 95 % limits shaded; dashed blocks
        are where it cannot be known. Below the weeks: treatments still followed.
      </p>
      <CurveCard curve={first} height={300} />
      {others.length > 0 && (
        <div class="small-multiples foot">
          {others.map((curve) => (
            <CurveCard key={curve.condition} curve={curve} height={210} />
          ))}
        </div>
      )}
    </section>
  )
}

function CurveCard({ curve, height }: { curve: Curve; height: number }) {
  const { condition, steps, bands, atRisk, n } = curve
  const name = groupName(condition)
  return (
    <div class="card block">
      <h3>{name}</h3>
      <p class="small">{inWords(curve)}</p>
      {n > 0 && (
        <>
          <SurvivalChart
            title={`How long responses last: ${name}`}
            says={`${inWords(curve)} The table below holds the same.`}
            steps={steps}
            bands={bands}
            atRisk={atRisk}
            height={height}
          />
          <AsTable curve={curve} name={name} />
        </>
      )}
    </div>
  )
}

function inWords({ n, patients, lost, missingShare, cutShort, ...medians }: Curve): string {
  if (n === 0) return `No treatment with a response yet, of ${count(patients, 'patient')}.`
  const { medianDays, medianIfAllEvents, medianIfAllCensored } = medians
  const middle =
    medianDays === null ? 'More than half hold on.' : `Half are lost by ${days(medianDays)}.`
  const missing =
    missingShare === null
      ? 'No check-in was asked.'
      : `${percent(missingShare)} of check-ins were not answered.`
  const [least, most] = [days(medianIfAllEvents), days(medianIfAllCensored)]
  const range =
    least === most ? '' : ` By how boosters are read, the middle lies from ${least} to ${most}.`
  return (
    `${count(n, 'treatment')} with a response: ${lost} lost, ${cutShort.nextSession} with the next session first, ` +
    `${cutShort.ongoing} still holding, ${cutShort.followUpEnded} no longer followed. ${middle} ${missing}${range}`
  )
}

/** Kaplan and Meier's at a day: the last step up to it. */
function stepAt(steps: Curve['steps'], day: number): Curve['steps'][number] | null {
  return steps.findLast((each) => each.day <= day) ?? null
}

function AsTable({ curve: { atRisk, steps }, name }: { curve: Curve; name: string }) {
  const followed = atRisk.filter((each) => each.atRisk > 0)
  return (
    <details>
      <summary>As a table</summary>
      <Table
        caption={`How long responses last: ${name}`}
        head={['Weeks', 'Still followed', 'In response', '95 % limits', 'Known to lie between']}
        rows={followed.map(({ day, atRisk: left, low, high }) => {
          const step = stepAt(steps, day)
          const isSure = !step || step.survival === 1
          return [
            day / 7,
            left,
            isSure ? '100 %' : percent(step.survival),
            isSure || step.survival === 0 ? '–' : `${percent(step.low)} to ${percent(step.high)}`,
            low === high ? percent(low) : `${percent(low)} to ${percent(high)}`,
          ]
        })}
      />
    </details>
  )
}
