// What an instrument is: a questionnaire as data. Wording and numbers live in the rows, code in score.ts.
import type { AlertLevel, AnswerAlertKind } from '../vocabulary/alerts.ts'
import type { EscalationClass } from '../vocabulary/escalation.ts'
import type { InstrumentId, Language } from '../vocabulary/ids.ts'

/**
 * Wording, by language. Validated wording is copied exactly from its source; where no validated
 * translation is known it is left out, and the instrument is not offered in that language (wording.ts).
 */
export type Wording = Readonly<{ en: string } & Partial<Record<Exclude<Language, 'en'>, string>>>

/** One permitted answer: the digit the patient sends, what it says, what it scores, its LOINC code. */
export type Answer = Readonly<{
  value: number
  label: Wording
  code?: string
  /** Set where the answer is a plain yes or no, so that those words are understood whatever the label. */
  means?: 'yes' | 'no'
}>

/**
 * The answers an item takes. A `scale` is every whole number from `from` to `to` with labelled ends
 * (0-10); `choices` are labelled one by one.
 */
export type AnswerSet =
  | Readonly<{ kind: 'choices'; answers: readonly Answer[]; code?: string }>
  | Readonly<{
      kind: 'scale'
      from: number
      to: number
      low: Wording
      high: Wording
      codes?: readonly string[]
    }>

/** A flag an answer raises by itself, whatever the total. */
export type ItemFlag = Readonly<{
  /** Raised when `from <= value <= to`. */
  from: number
  to: number
  kind: AnswerAlertKind
  level: AlertLevel
  /** How fast people must act. */
  escalation: EscalationClass
  /** Only where the answer is worse than the one before it; where there is none, from `firstFrom` on. */
  onlyWorse?: Readonly<{ firstFrom: number }>
  /** Said of what is to come: an answer after the end of the check-in tells nothing. */
  whileAsked?: true
  /** Graver while the patient has been told not to drive. */
  whileNoDriving?: AlertLevel & EscalationClass
  /** What the patient is told at once, if anything. */
  reply: 'crisis' | 'call-911' | 'none'
  /** For clinicians, in plain words: "Chest pain, shortness of breath or fainting reported". */
  says: string
  source: string
}>

export type Item = Readonly<{
  /** LOINC where known, else our own stable code. */
  code: string
  text: Wording
  answers: AnswerSet
  /** Asked or entered, never in the total. */
  unscored?: boolean
  /** Subscale (PCL-5 cluster B-E). */
  cluster?: string
  flags?: readonly ItemFlag[]
}>

export type Band = Readonly<{
  from: number
  to: number
  label: string
  /** The severe end begins here; where no band says so, with the worst one. */
  severe?: boolean | undefined
}>

/** How a total is made from answers. */
export type ScoringRule =
  | Readonly<{ kind: 'sum' }>
  | Readonly<{ kind: 'mean'; decimals: number }>
  | Readonly<{ kind: 'sum-times'; factor: number }>
  | Readonly<{ kind: 'none' }>

/** How many scored items may be missing, and what then. `required` items (by index) may never be. */
export type MissingRule = Readonly<{
  allowed: number
  /**
   * `whole` prorates over all items, `cluster` within each cluster; totals are rounded to whole
   * numbers. `none` goes with `allowed: 0`.
   */
  prorate: 'whole' | 'cluster' | 'none'
  required: readonly number[]
  /** No more than this many missing from one named cluster. */
  maxPerCluster?: Readonly<Record<string, number>>
}>

/** Response to treatment against baseline; every condition given must hold. */
export type ResponseRule = Readonly<{
  /** Improvement as a fraction of baseline, 0.5 = halved. */
  fraction?: number
  /** Improvement in points. */
  points?: number
}>

export type Instrument = Readonly<{
  id: InstrumentId
  /** For clinicians. Never in a text. */
  name: string
  /** Only full scales decide on response and boosters. */
  role: 'full' | 'short' | 'safety' | 'own'
  direction: 'higher-worse' | 'higher-better'
  recall: Readonly<{ days: number; label: string }>
  stem: Wording | null
  /** What is asked, in order. Empty for a scale that clinicians enter as a total. */
  items: readonly Item[]
  /** Printed on the form but never texted and never scored: item 10 of PHQ-9. */
  unasked?: readonly Item[]
  /** Totals it can take; 0 to 0 where nothing is scored. */
  range: Readonly<{ min: number; max: number }>
  scoring: ScoringRule
  missing: MissingRule
  bands: readonly Band[]
  /** The printed cut-off: at or beyond it, in the bad direction, is a case. */
  cutOff: number | null
  response: ResponseRule | null
  /** In remission at or beyond this value, in the good direction: PHQ-9 4 (below 5). */
  remission: number | null
  /** Points that matter to a patient. */
  meaningfulChange: number | null
  /**
   * Points of worsening from the best score that count as reliable
   * (docs/clinical.md "The booster advice" rule 6).
   */
  reliableChange: number | null
  /** PEG also asks that worsening be this fraction of the best score. */
  reliableFraction?: number
  /** Standard error of measurement in points; for the projection. Null where no source is known. */
  standardError: number | null
  loinc: Readonly<{ panel: string; total: string }> | null
  /** A short form points at its full scale and the total from which it asks for it. */
  asksFor?: Readonly<{ instrument: InstrumentId; from: number }>
  /** The notice to show beside the scale, and on what terms it is used. */
  licence: string
  source: string
}>
