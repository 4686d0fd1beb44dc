// Where an alert comes from, and the name by which events keep it.
import type { InstrumentId } from '../vocabulary/ids.ts'

/** An answer to one item of an instrument (counted from 0), or a rule of the service with a name of its own. */
export type AlertSource =
  | { kind: 'answer'; instrument: string; item: number }
  | { kind: 'rule'; name: string }

/** The stored name of the rule by which an answer raises an alert; `item` counts from 0, the name from 1. */
export const answerRule = (instrument: InstrumentId, item: number): string =>
  `${instrument}:item-${item + 1}`

/** Where the alert of a stored rule comes from. */
export function sourceOf(rule: string): AlertSource {
  const { instrument, number } = /^(?<instrument>.+):item-(?<number>\d+)$/.exec(rule)?.groups ?? {}
  return instrument && number
    ? { kind: 'answer', instrument, item: Number(number) - 1 }
    : { kind: 'rule', name: rule }
}

/** How the subjects of answers that staff entered begin: somebody is with the patient. */
export const enteredSubject = (scoreId: string): string => `${entered}${scoreId}`
const entered = 'clinic-'

/** Whether a finding is the patient's own word, by text or on their page. */
export const isOfPatient = (finding: {
  rule: string
  about: string
  messageId?: string | undefined
}): boolean =>
  finding.messageId !== undefined ||
  (sourceOf(finding.rule).kind === 'answer' && !finding.about.startsWith(entered))
