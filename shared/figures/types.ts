// What a clinic's own figures are made of, and what they come to. Days are the clinic's calendar days since 1970.
import type { Episode, Turnbull } from '../outcomes/index.ts'
import type { AlertLevel } from '../vocabulary/alerts.ts'
import type { AdviceStatus } from '../vocabulary/facts.ts'
import type { Condition } from '../vocabulary/ids.ts'

/** One treatment: a series or a booster. */
export type EpisodeLine = Readonly<{
  condition: Condition
  /** Of its last session. */
  day: number
  kind: 'series' | 'booster'
  /** Which of its patient's it is, from 1. */
  ordinal: number
  status: Episode['status']
  /** Days from its first session to the first scale in response; null without a response. */
  respondedAfter: number | null
  /** Whether the best scale of it was in remission; null where the scale knows none. */
  remitted: boolean | null
  /** Between which days the response ended, to a tenth; null without one. */
  lost: Readonly<{ after: number; by: number | null }> | null
  endedBy: Episode['endedBy']
  cutShortBy: Episode['cutShortBy']
  nextSessionDays: number | null
  /** Of a booster: what the advice was when it was given; null before there was any. */
  advisedAs: AdviceStatus | null
}>

/** Check-ins closed on one day. */
export type CheckInLine = Readonly<{
  condition: Condition
  day: number
  asked: number
  answered: number
}>

/** Sessions of one day: how many, with a ride told by whom, and what the safety check after them was answered. */
export type RideLine = Readonly<{
  condition: Condition
  day: number
  sessions: number
  byPatient: number
  byClinic: number
  notArranged: number
  /** Asked the morning after whether they have driven. */
  asked: number
  answered: number
  drove: number
  /** Of those, told while driving was still forbidden: within that time for certain. */
  droveWithinBan: number
}>

export type AlertLine = Readonly<{
  condition: Condition
  day: number
  level: AlertLevel
  /** From when it was raised to the first that a person did about it; null while nobody has. */
  minutes: number | null
  /** Ended by a person or by itself. */
  isOver: boolean
}>

export type DecisionLine = Readonly<{
  condition: Condition
  day: number
  decision: 'accept' | 'defer' | 'decline'
  isAdvised: boolean
}>

export type PatientLine = Readonly<{
  condition: Condition
  /** Whether a booster is advised now, and none is planned. */
  isDue: boolean
}>

/** Everything of a clinic that its figures are reckoned from: nobody's name, number or id is in it. */
export type ClinicLines = Readonly<{
  patients: readonly PatientLine[]
  episodes: readonly EpisodeLine[]
  checkIns: readonly CheckInLine[]
  alerts: readonly AlertLine[]
  decisions: readonly DecisionLine[]
  /** Null in those that a release kept which did not gather them. */
  rides: readonly RideLine[] | null
}>

/** What is looked at: treatments, sessions, check-ins, alerts and decisions from a day to a day, both included. */
export type Asked = Readonly<{
  condition: Condition | null
  from: number | null
  to: number | null
}>

export type Step = Readonly<{
  day: number
  survival: number
  low: number
  high: number
  atRisk: number
}>

export type CurveFigures = Readonly<{
  condition: Condition | 'all'
  /** Treatments with a response: the curve is of these. */
  n: number
  patients: number
  lost: number
  cutShort: Readonly<{ nextSession: number; followUpEnded: number; ongoing: number }>
  missingShare: number | null
  /** Kaplan and Meier's, losses dated in the middle. */
  steps: readonly Step[]
  /** Turnbull's, with what the data leave open. */
  bands: readonly Readonly<Turnbull['bands'][number]>[]
  medianDays: number | null
  /** The median if every booster given while well had come at a loss, and if none given after one had. */
  medianIfAllEvents: number | null
  medianIfAllCensored: number | null
  /** Every four weeks: treatments still followed, and the share still in response. */
  atRisk: readonly Readonly<{ day: number; atRisk: number; low: number; high: number }>[]
}>

/** The middle one and the one that nine in ten stay below; null of none. */
export type Spread = Readonly<{ n: number; median: number | null; ninetieth: number | null }>

export type ResponseFigures = Readonly<{
  condition: Condition | 'all'
  kind: 'series' | 'booster'
  treatments: number
  /** Those with enough scores to say. */
  judged: number
  responded: number
  remitted: number
  daysToResponse: Spread
}>

/** Who takes patients home: of sessions whose time has come. */
export type RideFigures = Readonly<{
  since: string
  sessions: number
  /** By who said last that a ride is arranged. */
  confirmed: Readonly<{ patient: number; clinic: number }>
  /** Null of no session. */
  confirmedShare: number | null
  notArranged: number
  /** Nobody has said anything. */
  noAnswer: number
  driving: Readonly<{ asked: number; answered: number; drove: number; droveWithinBan: number }>
}>

export type ClinicFigures = Readonly<{
  patients: number
  curves: readonly CurveFigures[]
  responses: readonly ResponseFigures[]
  /** By which treatment of a patient it was; the last row is of that and all later ones. */
  episodes: readonly Readonly<{
    episode: number
    n: number
    lost: number
    medianDays: number | null
  }>[]
  checkIns: Readonly<{
    asked: number
    answered: number
    months: readonly Readonly<{ month: string; asked: number; answered: number }>[]
  }>
  alerts: Readonly<{
    /** Charts keep no more: the first day that is looked at. */
    since: string
    levels: readonly Readonly<{
      level: AlertLevel
      raised: number
      open: number
      /** Ended by themselves, as routine ones are whose cause is gone. */
      untouched: number
      minutesToAction: Spread
    }>[]
  }>
  boosters: Readonly<{
    given: number
    advised: number
    /** Given while the advice said otherwise, by what it said. */
    unadvised: readonly Readonly<{ advice: AdviceStatus; given: number }>[]
    /** Given before there was any advice on the chart. */
    unknown: number
    /** Patients for whom one is advised now and none is planned. */
    dueNow: number
    decisions: readonly Readonly<{
      decision: 'accept' | 'defer' | 'decline'
      advised: number
      unadvised: number
    }>[]
  }>
  /** Null in figures that a release kept which did not reckon them. */
  rides: RideFigures | null
}>
