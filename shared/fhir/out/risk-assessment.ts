// RiskAssessment: when the response may be lost, and what is advised. Never a ServiceRequest: a booster is a
// clinician's to order.
import type { RiskAssessment, RiskAssessmentPrediction } from 'fhir/r4.js'
import { addDays } from '../../calendar/index.ts'
import type { Outcomes } from '../../outcomes/index.ts'
import type { ChartView } from '../chart-view.ts'
import { ownSystems } from '../systems.ts'
import { outcomesOf, type Told } from './outcomes.ts'
import { concept, idOn, metaOf, names, subjectOf } from './parts.ts'

/** Days ahead for which the probability of a loss is told. */
const horizonsDays = [7, 14, 28] as const

const loss = { ...concept(ownSystems.advice, 'loss-of-response'), text: 'Loss of response' }

/** None before the first session that took place. */
export function risksOf(view: ChartView): RiskAssessment[] {
  const told = outcomesOf(view)
  if (!told || !view.chart.sessions.some(({ state }) => state === 'finished')) return []
  const { advice } = told.judged
  const basis = basisOf(view, told)
  return [
    {
      resourceType: 'RiskAssessment',
      id: idOn(view, names.advice),
      meta: metaOf(view.trail.outcome),
      status: 'final',
      method: { text: 'Afterglow booster advice' },
      code: loss,
      subject: subjectOf(view),
      occurrenceDateTime: view.setting.now,
      ...(basis.length > 0 && { basis }),
      prediction: predictionsOf(view, told.judged),
      note: advice.reasons.map(({ text }) => ({ text })),
    },
  ]
}

/** FHIR gives probabilities in percent. */
const percent = (share: number): number => Math.round(share * 1000) / 10

function predictionsOf(
  { setting: { now } }: ChartView,
  { advice, lossAhead, projection }: Outcomes,
): RiskAssessmentPrediction[] {
  const advised = {
    outcome: loss,
    qualitativeRisk: { ...concept(ownSystems.advice, advice.status), text: advice.status },
  }
  const ahead = horizonsDays.flatMap((days) => {
    const share = lossAhead?.[days - 1]
    if (share === undefined) return []
    const whenPeriod = { start: now, end: addDays(now, days) }
    return { outcome: loss, probabilityDecimal: percent(share), whenPeriod }
  })
  return [advised, ...ahead, ...(projection ? [projected(projection)] : [])]
}

/** Four in five are lost between these; where the end is open, no probability can be put on it. */
const projected = ({
  lossOfResponseOn,
  earliest,
  latest,
}: NonNullable<Outcomes['projection']>): RiskAssessmentPrediction => ({
  outcome: loss,
  ...(latest !== null && { probabilityDecimal: 80 }),
  whenPeriod: { start: earliest, ...(latest !== null && { end: latest }) },
  rationale: `Half of such responses are lost by ${lossOfResponseOn}.`,
})

/** The latest scale, and the sessions of the episode that runs. */
function basisOf(view: ChartView, { protocol, episodes, judged }: Told) {
  const latest = view.trail.readings.findLast(
    ({ instrument, at, voided, total }) =>
      !voided && total !== null && instrument === protocol.instrument && at === judged.latest?.at,
  )
  const sessions = episodes.at(-1)?.sessionIds ?? []
  return [
    ...(latest ? [`Observation/${idOn(view, names.total(latest.scoreId))}`] : []),
    ...sessions.map((each) => `Procedure/${idOn(view, names.session(each))}`),
  ].map((reference) => ({ reference }))
}
