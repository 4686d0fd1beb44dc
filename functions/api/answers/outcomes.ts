// A score, the outcomes and a decision. What their numbers mean stands in shared/outcomes/types.ts.
import * as z from 'zod/mini'
import { advicePolicies } from '../../../shared/vocabulary/advice.ts'
import { AdviceStatus } from '../../../shared/vocabulary/facts.ts'
import { Instant, InstrumentId } from '../../../shared/vocabulary/ids.ts'
import { keysOf } from '../../../shared/vocabulary/keys.ts'
import { list } from './parts.ts'

export const ScoreAnswer = z.lazy(() =>
  z.strictObject({
    scoreId: z.string(),
    instrument: InstrumentId,
    at: Instant,
    /** Null for what is never scored. */
    total: z.nullable(z.number()),
    prorated: z.boolean(),
    band: z.nullable(z.string()),
    aboveCutOff: z.nullable(z.boolean()),
  }),
)

export const VoidedScoreAnswer = z.lazy(() =>
  z.strictObject({ scoreId: z.string(), state: z.literal('voided'), reason: z.string() }),
)

const Decided = z.enum(['accept', 'defer', 'decline'])

export const DecisionAnswer = z.lazy(() =>
  z.strictObject({
    at: Instant,
    decision: Decided,
    until: z.nullable(Instant),
    reason: z.string(),
    adviceStatus: z.nullable(AdviceStatus),
    by: z.string(),
    /** The chart's, for `If-Match`. */
    version: z.int(),
  }),
)

const scoreAt = () => z.nullable(z.strictObject({ score: z.number(), at: z.string() }))
const checkIns = () => z.nullable(z.strictObject({ asked: z.int(), answered: z.int() }))
const days = z.number()

const Episode = z.lazy(() =>
  z.strictObject({
    sessionIds: list(z.string()),
    kind: z.enum(['series', 'booster']),
    startedAt: z.string(),
    status: z.enum(['no-response', 'holding', 'ended', 'cut-short', 'not-enough-data']),
    respondedBy: z.nullable(z.string()),
    durationDays: z.strictObject({
      atLeast: days,
      atMost: z.nullable(days),
      estimate: z.nullable(days),
    }),
    lossBetweenDays: z.nullable(z.strictObject({ after: days, by: z.nullable(days) })),
    endedBy: z.nullable(z.enum(['confirmed-loss', 'booster-after-loss'])),
    cutShortBy: z.nullable(z.enum(['next-session', 'opted-out', 'withdrawn'])),
    nextSessionDays: z.nullable(days),
    best: scoreAt(),
    checkIns: checkIns(),
  }),
)

const Projection = z.lazy(() =>
  z.strictObject({
    lossOfResponseOn: z.string(),
    earliest: z.string(),
    latest: z.nullable(z.string()),
    openEnded: z.boolean(),
    lossBy: list(z.number()),
    trendLossBy: list(z.number()),
  }),
)

const advice = () => ({
  status: AdviceStatus,
  reasons: list(z.strictObject({ rule: z.string(), text: z.string() })),
  asOf: z.string(),
})

const Advice = z.lazy(() =>
  z.strictObject({
    ...advice(),
    silenced: z.nullable(
      z.strictObject({ by: Decided, since: z.string(), until: z.nullable(z.string()) }),
    ),
    lossExpected: z.boolean(),
    lossProbability: z.nullable(z.number()),
  }),
)

const ClinicalState = z.nullable(
  z.enum(['remission', 'response', 'partial-response', 'relapse', 'no-response']),
)

const Sensitivity = z.lazy(() =>
  z.strictObject({
    boostersAfterLoss: z.int(),
    boostersWhileWell: z.int(),
    medianIfAllEvents: days,
    medianIfAllCensored: days,
  }),
)

const DecisionOutcome = z.lazy(() =>
  z.strictObject({
    decision: Decided,
    at: z.string(),
    until: z.nullable(z.string()),
    reason: z.nullable(z.string()),
    scoreAfter: scoreAt(),
    nextSessionAt: z.nullable(z.string()),
  }),
)

/** The chart's, of which all of it is worked out. */
const version = z.int()

const Told = z.lazy(() =>
  z.strictObject({
    version,
    instrument: z.string(),
    baseline: scoreAt(),
    baselineBasis: z.nullable(
      z.strictObject({ daysBefore: days, scales: z.int(), old: z.boolean() }),
    ),
    latest: scoreAt(),
    best: scoreAt(),
    episodes: list(Episode),
    typicalDurationDays: z.strictObject({
      low: days,
      median: days,
      high: days,
      openEnded: z.boolean(),
      from: z.enum(['own', 'clinic', 'published']),
      episodes: z.int(),
      lost: z.int(),
      seenDays: z.nullable(days),
    }),
    sensitivity: z.nullable(Sensitivity),
    projection: z.nullable(Projection),
    lossAhead: z.nullable(list(z.number())),
    advice: Advice,
    nextReviewAt: z.nullable(z.string()),
    lookAgainDays: z.nullable(z.int()),
    sensorFrom: z.nullable(z.string()),
    remission: z.nullable(z.boolean()),
    clinicalState: ClinicalState,
    nonResponse: z.boolean(),
    worsened: z.boolean(),
    flags: list(z.strictObject({ flag: z.string(), text: z.string() })),
    decisions: list(DecisionOutcome),
    checkIns: checkIns(),
    policy: z.strictObject({
      policy: z.enum(keysOf(advicePolicies)),
      approvedBy: z.nullable(z.string()),
      approvedOn: z.nullable(z.string()),
    }),
    burden: z.strictObject({
      askedInYear: z.int(),
      atMost: z.nullable(z.int()),
      /** Questions of the day; null at most where the clinic does not ask them. */
      ofTheDay: z.strictObject({ askedInYear: z.int(), atMost: z.nullable(z.int()) }),
    }),
  }),
)

/** Where the clinic has no full scale for the condition. */
const Untold = z.lazy(() =>
  z.strictObject({
    version,
    instrument: z.string(),
    baseline: z.null(),
    latest: z.null(),
    best: z.null(),
    episodes: z.readonly(z.tuple([])),
    typicalDurationDays: z.null(),
    projection: z.null(),
    clinicalState: z.null(),
    advice: z.strictObject(advice()),
  }),
)

export const OutcomesAnswer = z.lazy(() => z.union([Told, Untold]))
