// Scores taken in the clinic, what the outcomes make of them all, and what clinicians decide on it.
import * as z from 'zod/mini'
import { courseRules, scalesAsked } from '../../shared/chart/course.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../shared/chart/policy.ts'
import { sensingRules, sensorsAsked } from '../../shared/chart/sensor.ts'
import { describeTotal } from '../../shared/instruments/score.ts'
import { outcomes, type Protocol } from '../../shared/outcomes/index.ts'
import { type Instant, InstrumentId } from '../../shared/vocabulary/ids.ts'
import {
  DecisionAnswer,
  OutcomesAnswer,
  ScoreAnswer,
  VoidedScoreAnswer,
} from './answers/outcomes.ts'
import { type Call, chartKey, type Enrolled, enrolledChart, schemaOf } from './call.ts'
import { runCommand } from './commands.ts'
import { aPatient, aScore, instantIn, noteAtMost, pastInstantIn, text } from './fields.ts'
import { Problem } from './problem.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { commitsBelow } from './timeline/pages.ts'
import { versionOf } from './views.ts'
import { thePatient } from './who-saw.ts'
import { patientWithAll } from './whole.ts'

const itemsAtMost = 100

const unknown = 'no instrument of this name'

const Entered = schemaOf((clinic, clock) =>
  z.strictObject({
    instrument: z.pipe(
      z.string(),
      InstrumentId.check(z.refine((id) => policyFor(clinic).instrument(id) !== null, unknown)),
    ),
    at: pastInstantIn(clinic.timezone, clock),
    answers: z.optional(z.array(z.nullable(z.number())).check(z.maxLength(itemsAtMost))),
    total: z.optional(z.number()),
  }),
)

export const postScore = row({
  name: 'score',
  roles: may.enter,
  params: aPatient,
  body: Entered,
  takesKey: true,
  shows: thePatient,
  answer: ScoreAnswer,
  run: async (call, { params, body, mark }) => {
    const { instrument, at: takenAt, answers = null, total = null } = body
    if ((answers === null) === (total === null)) {
      const message = 'give either answers or a total'
      throw new Problem(400, message, [{ path: 'answers', message }])
    }
    const entered = { instrument, takenAt, answers, total, by: call.by }
    const asked = { type: 'EnterScore', ...entered } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return scoreView(call, await patientWithAll(call, chart, ['scores']), body)
  },
})

type Entry = { instrument: InstrumentId; at: string }

const unscored = { total: null, prorated: false, band: null, aboveCutOff: null }

/** The newest score that is this one. */
function scoreView({ clinic }: Call, chart: Enrolled, body: Entry) {
  const instrument = policyFor(clinic).instrument(body.instrument)
  const isThis = ({ instrument: id, at, source }: Entry & { source: string }) =>
    source === 'clinic' && id === body.instrument && at === body.at
  const scored = chart.scores.findLast(isThis)
  const found = scored ?? chart.unscored.findLast(isThis)
  if (!found || !instrument) throw new Error('a score was accepted and is not on the chart')
  const { scoreId, at } = found
  if (!scored) return { scoreId, instrument: instrument.id, at, ...unscored }
  const { total, prorated } = scored
  const described = describeTotal(instrument, total)
  return { scoreId, instrument: instrument.id, at, total, prorated, ...described }
}

const Voided = z.strictObject({ reason: text(noteAtMost) })

export const voidScore = row({
  name: 'void-score',
  roles: may.enter,
  params: aScore,
  body: () => Voided,
  takesKey: true,
  shows: thePatient,
  answer: VoidedScoreAnswer,
  run: async (call, { params, body: { reason }, mark }) => {
    const { scoreId } = params
    const asked = { type: 'VoidScore', scoreId, reason, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    return { scoreId, state: 'voided' as const, reason: await whyVoided(call, chart, scoreId) }
  },
})

/** The reason that stands: a score is voided once. */
async function whyVoided({ deps }: Call, { key, version }: Enrolled, scoreId: string) {
  for await (const { events } of commitsBelow(deps.store, key, version + 1)) {
    const found = events.find((each) => each.type === 'ScoreVoided' && each.scoreId === scoreId)
    if (found?.type === 'ScoreVoided') return found.reason
  }
  throw new Error('a score was voided and stands in no commit')
}

/** As of now; for a condition without a deciding scale there is nothing to tell yet. */
export const getOutcomes = row({
  name: 'outcomes',
  roles: may.read,
  params: aPatient,
  shows: thePatient,
  answer: OutcomesAnswer,
  run: async (call, { params }) => {
    const chart = await enrolledChart(call, params)
    const policy = policyFor(call.clinic)
    const protocol = policy.protocol(judgedBy(chart))
    const version = chart.edition
    if (protocol) return { ...(await outcomesOf(call, chart, protocol)), version }
    const { condition, language } = chart.patient.details
    return { ...untold(policy.course(condition, language).primary, call.now), version }
  },
})

/**
 * The advice and what is foretold rest on what the chart keeps at hand, as when it was decided on; what is told of the
 * past is told of all of it.
 */
async function outcomesOf(call: Call, chart: Enrolled, protocol: Protocol) {
  const judged = {
    ...outcomes(historyOf(chart), call.now, protocol),
    ...asks(call, chart, protocol),
  }
  const all = await patientWithAll(call, chart, ['sessions', 'scores', 'check-ins', 'decisions'])
  if (all === chart) return judged
  const { episodes, checkIns, decisions } = outcomes(historyOf(all), call.now, protocol)
  return { ...judged, episodes, checkIns, decisions }
}

/** By which policy, approved by whom; and how much the patient is asked for it. */
function asks({ clinic, now }: Call, chart: Enrolled, { askProbability }: Protocol) {
  const { policy, approvedBy = null, approvedOn = null } = clinic.advicePolicy
  const { condition, language } = chart.patient.details
  const askedInYear = scalesAsked(policyFor(clinic).course(condition, language), chart, now)
  return {
    policy: { policy, approvedBy, approvedOn },
    burden: {
      askedInYear,
      atMost: askProbability === null ? null : courseRules.scalesInYear,
      ofTheDay: {
        askedInYear: sensorsAsked(chart, now),
        atMost: clinic.sensor ? sensingRules.inYear : null,
      },
    },
  }
}

function untold(instrument: string, asOf: Instant) {
  const text = 'The clinic has no full scale for this condition.'
  const reasons = [{ rule: 'no-deciding-scale', text }]
  return {
    instrument,
    baseline: null,
    latest: null,
    best: null,
    episodes: [],
    typicalDurationDays: null,
    projection: null,
    clinicalState: null,
    advice: { status: 'insufficient-data' as const, reasons, asOf },
  }
}

const Decided = schemaOf(({ timezone }) =>
  z.strictObject({
    decision: z.enum(['accept', 'defer', 'decline']),
    until: z.optional(z.nullable(instantIn(timezone))),
    reason: text(noteAtMost),
  }),
)

export const postDecision = row({
  name: 'decide',
  roles: may.treat,
  params: aPatient,
  body: Decided,
  takesKey: true,
  takesVersion: true,
  shows: thePatient,
  answer: DecisionAnswer,
  etag: versionOf,
  run: async (call, { params, body, mark }) => {
    const { decision, until = null, reason } = body
    const asked = { type: 'DecideBooster', decision, until, reason, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    const { decisions } = await patientWithAll(call, chart, ['decisions'])
    const made = decisions.findLast(
      (each) => each.decision === decision && each.until === until && each.reason === reason,
    )
    if (!made) throw new Error('a decision was made and is not on the chart')
    const { followedUp: _, ...told } = made
    return { ...told, version: chart.edition }
  },
})
