// What goes into the outcomes and what comes out, as plain data.
import type { Population } from './durations/population.ts'

/** One finished session. `endedAt` is an ISO 8601 instant. */
export type Session = Readonly<{ id: string; kind: 'induction' | 'booster'; endedAt: string }>

/** One total, texted or taken in the clinic. */
export type Score = Readonly<{
  instrument: string
  at: string
  total: number
  source: 'text' | 'clinic'
  prorated?: boolean
}>

/** What outranks any advice. */
export type Safety = Readonly<{
  /** A suicide-risk alert that is open, or was ended without clearing the patient; so with the others. */
  openCrisis: boolean
  maniaGate: boolean
  /** Any urgent side-effect alert: urinary, chest pain, psychosis. */
  redFlag?: boolean
  /** Ketamine used outside the clinic, or craving, reported and not cleared. */
  nonClinicUse?: boolean
}>

export type Decision = Readonly<{
  decision: 'accept' | 'defer' | 'decline'
  until?: string | undefined
  at: string
  reason?: string | undefined
}>

/** Check-ins sent out, as totals or one by one (then also counted for each episode). */
export type CheckIns =
  | Readonly<{ asked: number; answered: number }>
  | readonly Readonly<{ at: string; answered: boolean }>[]

export type CheckInCount = Readonly<{ asked: number; answered: number }>

/** All that is known of one patient; in any order. Later than `at` is ignored. */
export type History = Readonly<{
  sessions: readonly Session[]
  scores: readonly Score[]
  safety: Safety
  checkIns?: CheckIns | undefined
  decisions?: readonly Decision[] | undefined
  /** Follow-up ended: nothing is observed after it. */
  ended?: Readonly<{ at: string; reason: 'opted-out' | 'withdrawn' }> | undefined
}>

/** Improvement from baseline that is response; every rule given must hold. */
type ResponseRule = Readonly<{ fraction?: number | undefined; points?: number | undefined }>

/**
 * What judging needs of a full scale: the instrument's row is one as it stands, with its step. Null is
 * what no source says.
 */
export type ScaleRow = Readonly<{
  id: string
  /** For reasons: "PHQ-9". */
  name: string
  direction: 'higher-worse' | 'higher-better'
  range: Readonly<{ min: number; max: number }>
  /** The smallest difference between two totals. */
  step: number
  response: ResponseRule | null
  /** At or beyond it in the bad direction a score is a case. */
  cutOff: number | null
  /** In remission at or beyond it in the good direction. */
  remission: number | null
  /** Points of worsening that count as reliable, and the fraction they must also reach. */
  reliableChange: number | null
  reliableFraction?: number | undefined
  /** Standard error of measurement in points. */
  standardError: number | null
  /** The days it asks about. */
  recall: Readonly<{ days: number }>
}>

/** How one scale decides in one condition (`protocolFor`). Points and totals are the scale's own. */
export type Protocol = Readonly<{
  instrument: string
  /** For reasons: "PHQ-9". */
  name: string
  direction: 'higher-worse' | 'higher-better'
  minimum: number
  maximum: number
  /** The smallest difference between two totals. */
  step: number
  response: ResponseRule
  /** At or beyond it in the bad direction a score can be a loss; null: response alone decides. */
  cutOff: number | null
  /** Reliable worsening from the best score; `fraction` of the best score must be reached too. */
  worsening: Readonly<{ points: number; fraction?: number | undefined }> | null
  /** In remission at or beyond it in the good direction. */
  remission: number | null
  /** The mildest total a response can be told from; null: any that leaves room to improve. */
  baselineFloor: number | null
  /** Standard error of measurement in points. */
  standardError: number
  /** Days ahead at which `due-soon` looks, 0-28. */
  leadDays: number
  /** `due-soon` once the probability of loss within `leadDays` reaches it, between 0 and 1. */
  dueSoonProbability: number
  /** Days apart at which a second full scale confirms a loss, inclusive. */
  confirmDays: Readonly<{ from: number; to: number }>
  /** A loss takes this probability that the true score is beyond the boundary; null: two scales `confirmDays` apart. */
  lossProbability: number | null
  /** The next scale comes sooner once loss within a week of the last look is as likely as this; null: weekly. */
  askProbability: number | null
  /** How the day is, is asked once loss within the week to come is as likely as this; null: never. */
  sensorProbability: number | null
  /** The days a scale asks about: nearer to each other two are no independent witnesses. */
  recallDays: number
  /** What is known of durations before this patient's own. */
  population: Population
}>

export type ScoreAt = { score: number; at: string }

export type EpisodeStatus = 'no-response' | 'holding' | 'ended' | 'cut-short' | 'not-enough-data'

export type Episode = {
  sessionIds: string[]
  kind: 'series' | 'booster'
  /** The end of its last session. */
  startedAt: string
  status: EpisodeStatus
  /** The first full scale in response. */
  respondedBy: string | null
  /** Days since `startedAt`: last full scale in response, first of the confirmed loss, midpoint. */
  durationDays: { atLeast: number; atMost: number | null; estimate: number | null }
  /** Where the loss lies, for estimates: after the last full scale not lost, by the first lost. */
  lossBetweenDays: { after: number; by: number | null } | null
  /** What made it an event: two full scales, or a booster given after one. */
  endedBy: 'confirmed-loss' | 'booster-after-loss' | null
  /** What ended the observation while still responding. */
  cutShortBy: 'next-session' | 'opted-out' | 'withdrawn' | null
  /** Days to the next session, when there was one. */
  nextSessionDays: number | null
  best: ScoreAt | null
  checkIns: CheckInCount | null
}

export type AdviceStatus =
  | 'safety-first'
  | 'insufficient-data'
  | 'not-a-responder'
  | 'too-early'
  | 'due-now'
  | 'due-soon'
  | 'watch'
  | 'no-change'

export type Reason = { rule: string; text: string }

export type Advice = {
  status: AdviceStatus
  reasons: Reason[]
  asOf: string
  /** A clinician's decision that quiets this status for now; the status itself stays true. */
  silenced: { by: Decision['decision']; since: string; until: string | null } | null
  /** `loss-expected` or `own-durations` fired: `due-soon`, or a graver status that outranks it. */
  lossExpected: boolean
  /** Probability of loss within the lead time, 0-1; null without a response to lose. */
  lossProbability: number | null
}

export type FlagKind =
  | 'weekly-beyond-month-2'
  | 'shortened-intervals'
  | 'many-sessions'
  | 'non-clinic-use'
  | 'tolerance'
export type Flag = { flag: FlagKind; text: string }

export type TypicalDuration = {
  /** 10th, 50th and 90th percentile of this patient's next duration in days, at most `TOLD_DAYS`. */
  low: number
  median: number
  high: number
  /** True where `high` is only as far as responders were ever followed: it may last longer than we can say. */
  openEnded: boolean
  from: 'own' | 'clinic' | 'published'
  /** Own episodes with a response that went into it. */
  episodes: number
  /** How many of them ended in a loss; the rest were cut short, or still hold. */
  lost: number
  /** The longest own response that was seen, in days: how long it is known to last. Null without one. */
  seenDays: number | null
}

export type Projection = {
  /** The date by which half are lost, and those between which four in five are, as many before as after. */
  lossOfResponseOn: string
  earliest: string
  latest: string | null
  /** True when `latest` lies beyond two years, where the reckoning stops: longer than we can say; a tenth come before `earliest`. */
  openEnded: boolean
  /** Probability that the response is lost by 1, 2 ... 28 days from now: durations and scores together. */
  lossBy: number[]
  /** The same from the scores alone. */
  trendLossBy: number[]
}

/**
 * How much the answer hangs on reading boosters as losses or as plain endings
 * (docs/clinical.md "Durations from check-ins").
 */
export type Sensitivity = {
  boostersAfterLoss: number
  boostersWhileWell: number
  /** Median duration if every booster had come at a loss, and if none had. */
  medianIfAllEvents: number
  medianIfAllCensored: number
}

export type DecisionOutcome = {
  decision: Decision['decision']
  at: string
  until: string | null
  reason: string | null
  /** The first full scale afterwards, at least a week later. */
  scoreAfter: ScoreAt | null
  /** The first session afterwards. */
  nextSessionAt: string | null
}

/** How the patient stands by the latest full scale that may judge it. */
export type ClinicalState =
  | 'remission'
  | 'response'
  | 'partial-response'
  | 'relapse'
  | 'no-response'
  | null

/** How the baseline was come by, for whoever checks it. */
export type BaselineBasis = {
  /** Days from it to the first session. */
  daysBefore: number
  /** Full scales of the fortnight before that session; it is the middle one, or the last of a trend. */
  scales: number
  /** Taken 14 to 28 days before, for want of a newer one. */
  old: boolean
}

export type Outcomes = {
  instrument: string
  baseline: ScoreAt | null
  baselineBasis: BaselineBasis | null
  latest: ScoreAt | null
  best: ScoreAt | null
  episodes: Episode[]
  typicalDurationDays: TypicalDuration
  sensitivity: Sensitivity | null
  projection: Projection | null
  /**
   * Probability that the response is lost by 1, 2 ... 28 days from now, by scores and durations, also where no date can
   * be told; null without a response to lose.
   */
  lossAhead: number[] | null
  advice: Advice
  /** When the advice could change by the passing of time alone. */
  nextReviewAt: string | null
  /** Days from the last full scale to the next, where it is worth asking sooner than weekly (3-6) or may wait (14); null: weekly. */
  lookAgainDays: number | null
  /** From when on how the day is, is worth asking every second day; null where it is not asked. */
  sensorFrom: string | null
  remission: boolean | null
  clinicalState: ClinicalState
  /** Rule 3: too little improvement after four infusions or more. */
  nonResponse: boolean
  /** Latest full scale worse than baseline by the reliable amount. */
  worsened: boolean
  flags: Flag[]
  decisions: DecisionOutcome[]
  checkIns: CheckInCount | null
}
