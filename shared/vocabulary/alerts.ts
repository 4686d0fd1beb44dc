// What alerts there are and how urgent: one row each. Names are stored in charts and never change.

export type AlertKindRow = Readonly<{
  /** How a page says it: ASCII, and nothing about the patient, for pages leave our walls. */
  page: string
  /** How a page about it begins, in place of its level. */
  begins?: string
}>

export const alertKinds = {
  crisis: { page: 'a patient may be in crisis' },
  booster: { page: 'a booster may be due' },
  'non-response': { page: 'a treatment has not helped so far' },
  worsening: { page: 'a patient is getting worse' },
  'side-effect': { page: 'a possible side effect' },
  mania: { page: 'possible mania' },
  'undelivered-notice': { page: 'a safety notice did not reach a patient' },
  silent: { page: 'a patient has stopped answering' },
  'opted-out': { page: 'a patient has stopped texts' },
  'unclear-reply': { page: 'a reply could not be read' },
  overuse: { page: 'possible overuse' },
  medical: { page: 'a patient may need an ambulance' },
  'harm-to-others': { page: 'somebody may be in danger' },
  concern: { page: 'a patient needs to hear from you today' },
  message: { page: 'a patient has written' },
  'wrong-person': { page: 'somebody else answers for a patient' },
  'session-unconfirmed': { page: 'a planned visit has not been confirmed' },
  'visit-check': { page: 'a planned visit needs preparing' },
  'entry-due': { page: 'a chart waits for an entry' },
  'booster-unbooked': { page: 'nothing has come of a decision' },
  /** Of no patient: whether a page reaches a person. */
  drill: { page: 'nobody is in danger, please acknowledge this', begins: 'TEST' },
} as const satisfies Record<string, AlertKindRow>
export type AlertKind = keyof typeof alertKinds

/** Those that one answer can raise by itself, whatever the total. */
export const answerAlertKinds = [
  'crisis',
  'side-effect',
  'mania',
  'overuse',
  'visit-check',
] as const satisfies readonly AlertKind[]
export type AnswerAlertKind = (typeof answerAlertKinds)[number]

export type AlertLevelRow = Readonly<{
  /** 0 is the most urgent. One digit, for rosters are sorted by it as text. */
  order: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  /** How a page begins. */
  page: string
}>

export const alertLevels = {
  emergency: { order: 0, page: 'EMERGENCY' },
  urgent: { order: 1, page: 'URGENT' },
  routine: { order: 2, page: 'Routine' },
} as const satisfies Record<string, AlertLevelRow>
export type AlertLevel = keyof typeof alertLevels
