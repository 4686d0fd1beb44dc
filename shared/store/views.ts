// Who saw whom: what is kept of an answer that told of patients, and where. Ids only: what was shown stands in the charts.
import { hash } from 'node:crypto'
import type { ClinicId, Instant, PatientId } from '../vocabulary/ids.ts'
import type { Page, Unread } from './page.ts'

/** One answer that told of patients, as it is about to go out. */
export type Sight = {
  at: Instant
  /** Who asked: the token's subject. */
  by: string
  roles: readonly string[]
  /** The row's name: `roster`, `patient`, `acknowledge`. */
  call: string
  /** Nobody twice, in order. */
  patientIds: readonly PatientId[]
  requestId: string
  /** By which emergency access; null by the person's own roles. */
  emergency: string | null
}

/** The same person told of the same patients by the same call within a quarter of an hour, however often. */
export type View = Omit<Sight, 'at'> & {
  from: Instant
  until: Instant
  times: number
}

/** Of views that began from `from` on and before `to`, newest first. */
export type ViewPage = { from: Instant; to: Instant; cursor?: string | undefined; limit: number }

/** Somebody who has seen patients of a clinic. */
export type Person = { personId: string; roles: readonly string[]; lastSeenAt: Instant }

export type Views = {
  /** Written down once this resolves, for good; repeated within its quarter of an hour it is counted up. */
  noteView(clinicId: ClinicId, sight: Sight): Promise<void>
  viewsBy(clinicId: ClinicId, personId: string, page: ViewPage): Promise<Page<View | Unread>>
  /** A page may hold a few more than its limit: what one person was told of the patient beside different others. */
  viewsOf(clinicId: ClinicId, patientId: PatientId, page: ViewPage): Promise<Page<View | Unread>>
  /** Everybody who ever saw a patient of the clinic; `lastSeenAt` is to the day, and may lag by one. */
  people(clinicId: ClinicId): Promise<readonly Person[]>
}

const quarters = ['00', '15', '30', '45'] as const

/** The quarter of an hour that an instant lies in: an instant has one form, so its minutes stand where they stand. */
export const windowOf = (at: Instant): Instant =>
  `${at.slice(0, 14)}${quarters[Math.floor(Number(at.slice(14, 16)) / 15)]}:00.000Z` as Instant

/** Sort keys of one call within one quarter of an hour begin so. */
export const callPrefix = (window: Instant, call: string): string => `${window}#${call}#`

/** What tells one view of a person from another. */
export function viewSk({ at, call, patientIds, roles, emergency }: Sight): string {
  const what = JSON.stringify([patientIds, roles, emergency])
  const digest = hash('sha256', what, 'base64url').slice(0, 16)
  return `${callPrefix(windowOf(at), call)}${digest}`
}

/** Where a patient's list leads to: whoever saw them by that call in that quarter of an hour. */
export const sightSk = ({ at, call, by }: Sight): string => `${callPrefix(windowOf(at), call)}${by}`

/** The window and call at the beginning of either key, and what follows; null for no such key. */
export function readSk(sk: string): { prefix: string; rest: string } | null {
  const [, prefix, rest] = /^(\d{4}-[^#]+Z#[a-z-]+#)(.+)$/s.exec(sk) ?? []
  return prefix === undefined || rest === undefined ? null : { prefix, rest }
}

export const firstView = ({ at, ...rest }: Sight): View => ({
  ...rest,
  from: at,
  until: at,
  times: 1,
})

/** Counted up by another of the same. Instants of two machines may come in either order. */
export const seenAgain = (view: View, { at }: Sight): View => ({
  ...view,
  from: at < view.from ? at : view.from,
  until: at > view.until ? at : view.until,
  times: view.times + 1,
})
