// How soon a person must act on an alert, and how often they are paged until one does: one row for each class.
import { type AlertLevel, alertLevels } from './alerts.ts'

/** Minutes between pages of one alert until a person acknowledges it; a clinic may replace them. */
export type EscalationMinutes = Readonly<{
  /** To the first escalation inside clinic hours. */
  firstMinutes: number
  /** To the first one outside them; never later than the next opening plus `firstMinutes`. */
  firstMinutesClosed: number
  /** Between further ones. */
  thenMinutes: number
}>

export type EscalationRow = Readonly<{
  /** 0 is the gravest: among alerts of one level, how soon a person must act. */
  order: number
  /**
   * Until when further pages wait, so that nobody is woken: not at all; for the day, whether the clinic opens on it or
   * somebody is on call; for the clinic to open.
   */
  waits: 'never' | 'for-the-day' | 'for-opening'
  /** How many pages of its own an alert has until only the clinic's digest tells of it; null for all. */
  ownPages: number | null
  minutes: EscalationMinutes
  /** The longest a clinic may set; null where that is its own affair. */
  atMost: EscalationMinutes | null
  source: string
}>

/** Names are stored in charts and in clinics.json, and never change. */
export const escalationClasses = {
  /** Intent, plan, means or overdose in the patient's words. */
  'crisis-imminent': {
    order: 0,
    waits: 'never',
    ownPages: null,
    minutes: { firstMinutes: 5, firstMinutesClosed: 5, thenMinutes: 15 },
    atMost: { firstMinutes: 15, firstMinutesClosed: 15, thenMinutes: 240 },
    source: 'docs/clinical.md "When a person must act"',
  },
  /** PHQ-9 item 9 of 2 or 3, or the wish to kill oneself in the patient's words. */
  'crisis-active': {
    order: 1,
    waits: 'never',
    ownPages: null,
    minutes: { firstMinutes: 15, firstMinutesClosed: 15, thenMinutes: 30 },
    atMost: { firstMinutes: 30, firstMinutesClosed: 30, thenMinutes: 240 },
    source: 'docs/clinical.md "When a person must act"',
  },
  /** PHQ-9 item 9 of 1, or any other words of death or self-harm. */
  'crisis-passive': {
    order: 3,
    waits: 'never',
    ownPages: null,
    minutes: { firstMinutes: 60, firstMinutesClosed: 720, thenMinutes: 60 },
    atMost: { firstMinutes: 60, firstMinutesClosed: 720, thenMinutes: 240 },
    source: 'docs/clinical.md "When a person must act"',
  },
  /** Danger to the body: chest pain, fainting, a notice that no text could bring. */
  emergency: {
    order: 2,
    waits: 'never',
    ownPages: null,
    minutes: { firstMinutes: 15, firstMinutesClosed: 15, thenMinutes: 30 },
    atMost: { firstMinutes: 30, firstMinutesClosed: 30, thenMinutes: 240 },
    source: 'our own: as crisis-active',
  },
  urgent: {
    order: 4,
    waits: 'for-the-day',
    ownPages: null,
    minutes: { firstMinutes: 240, firstMinutesClosed: 720, thenMinutes: 720 },
    atMost: null,
    source: 'our own: the same day, outside hours by the next opening',
  },
  /** A text that a person is to read: within the same working day. */
  message: {
    order: 5,
    waits: 'for-opening',
    ownPages: 2,
    minutes: { firstMinutes: 240, firstMinutesClosed: 720, thenMinutes: 480 },
    atMost: null,
    source: 'our own: read the day it comes, or the day the clinic opens',
  },
  routine: {
    order: 6,
    waits: 'for-opening',
    ownPages: 0,
    minutes: { firstMinutes: 2880, firstMinutesClosed: 4320, thenMinutes: 4320 },
    atMost: null,
    source: 'our own: within two days, and over a weekend',
  },
  /** A test of pages: told of again the same day, and never by night. */
  drill: {
    order: 7,
    waits: 'for-opening',
    ownPages: null,
    minutes: { firstMinutes: 240, firstMinutesClosed: 720, thenMinutes: 240 },
    atMost: null,
    source: 'docs/clinical.md "The weekly drill"',
  },
} as const satisfies Record<string, EscalationRow>
export type EscalationClass = keyof typeof escalationClasses

type Graded = Readonly<{ level: AlertLevel; escalation: EscalationClass }>
type Ungraded = Readonly<{ level: AlertLevel; escalation?: EscalationClass | undefined }>

/** Above 0 when `one` is graver than `other`: the level first, then how soon a person must act. */
export function graver(one: Graded, other: Graded): number {
  return (
    alertLevels[other.level].order - alertLevels[one.level].order ||
    escalationClasses[other.escalation].order - escalationClasses[one.escalation].order
  )
}

/**
 * Sorts as text, the gravest first: the level, then how soon a person must act.
 * One that does not say its class, as rows of older releases, stands before all of its level.
 */
export const gravity = ({ level, escalation }: Graded | Ungraded): string =>
  `${alertLevels[level].order}${escalation === undefined ? 0 : escalationClasses[escalation].order}`

/** Whether the digest stands for an alert's page after so many escalations. */
export function isOfDigest(escalation: EscalationClass, step: number): boolean {
  const { ownPages } = escalationClasses[escalation]
  return ownPages !== null && step >= ownPages
}
