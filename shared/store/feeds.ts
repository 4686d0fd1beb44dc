// Two small lists of a clinic: addresses from which a calendar program reads its sessions, and analysis plans that were
// written down before any data left. Nothing of either is ever taken away.
import type { ClinicId, Instant } from '../vocabulary/ids.ts'
import type { Unread } from './page.ts'

export type Feed = {
  /** What its token is known by: SHA-256, 64 hexadecimal digits. The token itself is stored nowhere. */
  name: string
  /** Whose it is: what is read by it is on record as seen by them. */
  personId: string
  roles: readonly string[]
  since: Instant
  revoked: { at: Instant; by: string } | null
}

/** The analysis of a data set as it was planned: by its fingerprint, not its words. */
export type Plan = { sha256: string; at: Instant; by: string }

export type Feeds = {
  /** Every one of the clinic, newest first: there are few. */
  feeds(clinicId: ClinicId): Promise<readonly (Feed | Unread)[]>
  findFeed(clinicId: ClinicId, name: string): Promise<Feed | null>
  /** Repeated it is the first that stands. */
  openFeed(clinicId: ClinicId, feed: Feed): Promise<void>
  /** For good; of two the first stands. */
  revokeFeed(clinicId: ClinicId, feed: Feed, revoked: NonNullable<Feed['revoked']>): Promise<void>

  plans(clinicId: ClinicId): Promise<readonly Plan[]>
  /** The first of one fingerprint stands. */
  notePlan(clinicId: ClinicId, plan: Plan): Promise<void>
}

/** Newest first. */
export const byAge = (a: Feed, b: Feed): number => (a.since < b.since ? 1 : -1)
