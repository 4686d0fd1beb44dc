// What must not compile. Read by the type checker alone: where a marked line is no error, the check fails.
import type { AlertKindRow, AlertLevelRow, alertKinds } from '../../shared/vocabulary/alerts.ts'
import type {
  EscalationRow,
  escalationClasses,
  graver,
} from '../../shared/vocabulary/escalation.ts'

/** `Given` may stand where `Wanted` is asked for. */
type Fits<Wanted, Given extends Wanted> = Given
type Graded = Parameters<typeof graver>[0]
type Class = (typeof escalationClasses)['urgent']

/** What does compile, so that the errors below are about what they say. */
export type Right = [
  Fits<EscalationRow, Class>,
  Fits<Record<string, EscalationRow>, typeof escalationClasses>,
  Fits<Record<string, AlertKindRow>, typeof alertKinds>,
  Fits<Graded, { level: 'urgent'; escalation: 'urgent' }>,
]

// @ts-expect-error a class without an order would be graded below everything
export type ClassWithoutOrder = Fits<EscalationRow, Omit<Class, 'order'>>

// @ts-expect-error nor may it leave open whether it pages at night
export type ClassThatMayWait = Fits<EscalationRow, Omit<Class, 'waits'>>

// @ts-expect-error nor when it pages
export type ClassWithoutMinutes = Fits<EscalationRow, Omit<Class, 'minutes'>>

// @ts-expect-error nor whether a digest is to tell of it
export type ClassWithoutOwnPages = Fits<EscalationRow, Omit<Class, 'ownPages'>>

// @ts-expect-error a class that no row knows has no grade
export type UnknownClass = Fits<Graded, { level: 'urgent'; escalation: 'soon' }>

// @ts-expect-error a level without an order could not be sorted
export type LevelWithoutOrder = Fits<AlertLevelRow, { page: 'URGENT' }>

// @ts-expect-error a kind without page words would page "undefined"
export type KindWithoutWords = Fits<AlertKindRow, Record<string, never>>
