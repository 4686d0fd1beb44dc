// How an emergency ends, or does not: one row for each outcome of trying to reach the patient.
import type { AlertKind, AlertLevel } from './alerts.ts'

/** Stored in charts: names never change. */
export const dispositions = {
  'reached-safe': { ends: true },
  'reached-needs-care': { ends: true },
  'emergency-services': { ends: true },
  'false-alarm': { ends: true },
  /** A voicemail is not the patient: the alert stays open and goes on escalating. */
  'not-reached': { ends: false },
} as const satisfies Record<string, { ends: boolean }>
export type Disposition = keyof typeof dispositions

export const isDisposition = (word: string): word is Disposition =>
  Object.hasOwn(dispositions, word)

/** Whether an alert takes one of these and a note, and no other words. */
export const takesDisposition = ({
  level,
  kind,
}: {
  level: AlertLevel
  kind: AlertKind
}): boolean => level === 'emergency' || kind === 'mania'

/** Who ended an alert that no person did, and with which word: a routine one whose cause was gone. Stored in charts. */
export const theService = 'service'
export const resolved = 'resolved'
