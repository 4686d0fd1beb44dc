// The service's codes in plain words, and how loud each is. A code without words does not compile.
import type { RouteAnswer } from '../../functions/api/contract.ts'
import type { Tone } from '../ui/tag.tsx'

export type ListedAlert = RouteAnswer<'GET /alerts'>['alerts'][number]
export type AlertKind = ListedAlert['kind']
export type PatientView = RouteAnswer<'GET /patients/{patientId}'>
export type SessionView = PatientView['sessions'][number]
export type Outcomes = RouteAnswer<'GET /patients/{patientId}/outcomes'>
export type RosterPatient = RouteAnswer<'GET /patients'>['patients'][number]

type Words = { label: string; tone: Tone }

export const conditions = {
  depression: 'Depression',
  anxiety: 'Anxiety',
  ptsd: 'PTSD',
  'bipolar-depression': 'Bipolar depression',
  ocd: 'OCD',
  'chronic-pain': 'Chronic pain',
} as const satisfies Record<PatientView['condition'], string>

export const languages = { en: 'English', es: 'Spanish' } as const satisfies Record<
  PatientView['language'],
  string
>

export const adviceStatus: Readonly<Record<Outcomes['advice']['status'], Words>> = {
  'safety-first': { label: 'Safety first', tone: 'emergency' },
  'insufficient-data': { label: 'Not enough data yet', tone: 'routine' },
  'not-a-responder': { label: 'Has not responded', tone: 'urgent' },
  'too-early': { label: 'First week after a session', tone: 'routine' },
  'due-now': { label: 'Booster due now', tone: 'accent' },
  'due-soon': { label: 'Booster due soon', tone: 'accent' },
  watch: { label: 'Watch', tone: 'urgent' },
  'no-change': { label: 'Holding', tone: 'good' },
}

export const alertKinds: Readonly<Record<AlertKind, string>> = {
  crisis: 'Crisis',
  booster: 'Booster',
  'non-response': 'No response',
  worsening: 'Worsening',
  'side-effect': 'Side effect',
  mania: 'Possible mania',
  'undelivered-notice': 'Notice not delivered',
  silent: 'Silent',
  'opted-out': 'Opted out',
  'unclear-reply': 'Unclear reply',
  overuse: 'Frequent use',
  medical: 'Medical emergency',
  'harm-to-others': 'Somebody in danger',
  concern: 'Concern',
  message: 'Has written',
  'wrong-person': 'Somebody else answers',
  'session-unconfirmed': 'Did it take place?',
  'visit-check': 'Visit to prepare',
  'booster-unbooked': 'Booster not booked',
  'entry-due': 'Scale to enter',
  drill: 'TEST of pages: nobody is in danger',
}

export const messagingStates: Readonly<Record<PatientView['messaging'], Words>> = {
  active: { label: 'Texting', tone: 'good' },
  paused: { label: 'Paused', tone: 'urgent' },
  'no-consent': { label: 'No consent to texts', tone: 'urgent' },
  'opted-out': { label: 'Opted out', tone: 'urgent' },
  withdrawn: { label: 'Withdrawn', tone: 'routine' },
}

export const holdReasons: Readonly<Record<PatientView['holds'][number]['reason'], string>> = {
  openCrisis: 'A crisis was told and nobody has cleared the patient since',
  maniaGate: 'Answers pointed to mania',
  nonClinicUse: 'Craving, or ketamine outside the clinic, was told',
  redFlag: 'A warning sign was told',
}

export const routes: Readonly<Record<NonNullable<SessionView['route']>, string>> = {
  iv: 'IV',
  im: 'IM',
  intranasal: 'Intranasal',
  sublingual: 'Sublingual',
  oral: 'Oral',
}

/** How an emergency ends, or does not. */
export const strictDispositions = [
  { value: 'reached-safe', label: 'Reached: safe' },
  { value: 'reached-needs-care', label: 'Reached: needs care' },
  { value: 'emergency-services', label: 'Emergency services are with them' },
  { value: 'false-alarm', label: 'False alarm' },
  { value: 'not-reached', label: 'Not reached: keep paging' },
] as const

/** Of anything else; the service takes any word. */
export const ordinaryDispositions = [
  { value: 'reached-patient', label: 'Reached the patient' },
  { value: 'answered', label: 'Answered in writing' },
  { value: 'session-booked', label: 'Session booked' },
  { value: 'no-action-needed', label: 'Seen, nothing to do' },
  { value: 'other', label: 'Other' },
] as const

/** Whether an alert ends with one of five findings and a note, and with nothing else. */
export const isStrict = ({ level, kind }: Pick<ListedAlert, 'level' | 'kind'>): boolean =>
  level === 'emergency' || kind === 'mania'

/** Kinds after which the patient is not treated until a clinician clears them. */
export const mayHold: ReadonlySet<AlertKind> = new Set([
  'crisis',
  'mania',
  'overuse',
  'side-effect',
])

const dispositionLabels: ReadonlyMap<string, string> = new Map<string, string>(
  [...strictDispositions, ...ordinaryDispositions].map(({ value, label }) => [value, label]),
)
export const dispositionLabel = (code: string): string => dispositionLabels.get(code) ?? plain(code)

/** "undelivered-notice" → "Undelivered notice", for codes without words of their own. */
export function plain(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export type Named = {
  firstName: string | null
  lastName?: string | null
  from?: string | null
}

/** As people call a patient; a number that no patient has is itself. */
export const nameOf = ({ firstName, lastName, from }: Named): string =>
  firstName === null
    ? phoneText(from ?? 'Unknown number')
    : lastName
      ? `${firstName} ${lastName}`
      : firstName

/** "+12125550141" → "(212) 555-0141"; other countries' numbers stand as they are. */
export function phoneText(phone: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone) ?? []
  return area === undefined ? phone : `(${area}) ${exchange}-${line}`
}

/** Dates in the service's sentences read as numbers: "2026-02-22" → "Feb 22". */
export const readable = (sentence: string): string =>
  sentence.replace(/\b\d{4}-(\d{2})-(\d{2})\b/g, (_, month: string, day: string) => {
    const name = months[Number(month) - 1]
    return name === undefined ? `${month}-${day}` : `${name} ${Number(day)}`
  })

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
