// What a letter says, before it is set: facts of the record, each with the commits that it stands on.
import type { CommitHash, Instant, PatientId } from '../vocabulary/ids.ts'

/** Versions of the commits that hold what is said, oldest first. */
export type Source = readonly number[]

/** Something that the record holds. */
export type Cited<T> = Readonly<{ value: T; from: Source }>

export type Reading = Readonly<{ score: number; at: Instant }>

/** How far one score is from the baseline: points for the better (below 0: for the worse), and their share of it. */
export type Change = Readonly<{ points: number; share: number | null }>

/** A reading, and how far it is from the baseline; null without one. */
export type Compared = Readonly<{ reading: Cited<Reading>; change: Cited<Change> | null }>

export type Scale = Readonly<{
  name: string
  minimum: number
  maximum: number
  lowerIsBetter: boolean
  /** What counts as a response, in words; and the score at which this patient has one. */
  rule: string
  respondsAt: number | null
}>

export type Course = Readonly<{
  sessions: Cited<number>
  boosters: Cited<number>
  first: Cited<Instant>
  last: Cited<Instant>
  /** Milligrams, the least and the most of a session; null where none was entered. */
  dose: Cited<Readonly<{ least: number; most: number }>> | null
  routes: Cited<readonly string[]>
}>

export type Episode = Readonly<{
  /** `series` of so many sessions, or one booster. */
  sessions: number
  kind: 'series' | 'booster'
  ended: Cited<Instant>
  responded: Cited<Instant> | null
  status: 'no-response' | 'holding' | 'ended' | 'cut-short' | 'not-enough-data'
  /** Days: as long at least, and no longer than; null while nobody can say. */
  lasted: Cited<Readonly<{ atLeast: number; atMost: number | null }>> | null
  cutShortBy: 'next-session' | 'opted-out' | 'withdrawn' | null
}>

export type Decision = Readonly<{
  at: Cited<Instant>
  decision: 'accept' | 'defer' | 'decline'
  until: Instant | null
  reason: string
}>

export type SafetyEvent = Readonly<{ at: Cited<Instant>; what: string; outcome: string }>

export type Missing = Readonly<{
  asked: Cited<number>
  answered: Cited<number>
  /** Totals of the deciding scale, and those of them worked out from fewer items than it has. */
  readings: Cited<number>
  prorated: Cited<number>
  /** The longest time between two of them after the first session, in days. */
  longestGap: Cited<number> | null
}>

export type Curve = Readonly<{
  points: readonly Cited<Reading>[]
  sessions: readonly Cited<Readonly<{ at: Instant; kind: 'induction' | 'booster' }>>[]
}>

/** What a list has no room for: how many more there are, of which commits. */
export type List<T> = Readonly<{ shown: readonly T[]; left: Cited<number> | null }>

export type Letter = Readonly<{
  clinic: Readonly<{ name: string; phone: string; timezone: string }>
  asOf: Instant
  record: Readonly<{ patientId: PatientId; version: number; head: CommitHash | null }>
  patient: Readonly<{
    name: Cited<string>
    birthDate: Cited<string> | null
    externalId: Cited<string> | null
    condition: Cited<string>
  }>
  /** Null where the clinic has no full scale for the condition: then nothing that rests on one is told. */
  scale: Scale | null
  baseline: Cited<Reading> | null
  best: Compared | null
  latest: Compared | null
  state: Cited<string> | null
  course: Course | null
  curve: Curve
  episodes: List<Episode>
  /** Of all treatments, those that have no room too; null without any. */
  overall: Cited<Readonly<{ treatments: number; responded: number; lost: number }>> | null
  decisions: List<Decision>
  safety: List<SafetyEvent>
  missing: Missing | null
}>
