// The event store as the loop sees it. Two adapters, one contract suite.

import type { Commit } from '../chart/events.ts'
import type { ChartState } from '../chart/state.ts'
import type { RosterRow } from '../chart/summary.ts'
import type { AlertId, ChartKey, ClinicId, Instant, PatientId, PhoneNumber } from '../ids.ts'

export type Loaded = {
  /** The newest snapshot, or null when there is none yet or it is of an older layout. */
  snapshot: ChartState | null
  /** Commits after the snapshot, oldest first. */
  commits: readonly Commit[]
  /** What the due index says of the chart; null when it is not on it. */
  dueAt: Instant | null
}

/** Index keys that ride on the snapshot. */
export type SnapshotIndex = {
  row: RosterRow
  /** Sorts the clinic's roster, most urgent first. */
  rosterOrder: string
  /** When the chart next has something to do; null takes it off the due index. */
  dueAt: Instant | null
}

export type Page<T> = { items: readonly T[]; cursor: string | null }

export interface EventStore {
  /** One descending Query: the snapshot and the newest commits together. */
  load(key: ChartKey): Promise<Loaded>
  /** Puts one commit; `conflict` when its version is taken. Throws on transient failures. */
  append(key: ChartKey, commit: Commit): Promise<'appended' | 'conflict'>
  /** Keeps the newer snapshot, and of the same version the later index; an older one changes nothing. */
  saveSnapshot(key: ChartKey, state: ChartState, index: SnapshotIndex): Promise<void>
  /** Commits newest first, from below `beforeVersion`. */
  history(
    key: ChartKey,
    page: { beforeVersion?: number; limit: number },
  ): Promise<readonly Commit[]>

  roster(clinicId: ClinicId, page: { cursor?: string; limit: number }): Promise<Page<RosterRow>>
  /** Charts whose `dueAt` is at or before the instant, oldest first. */
  due(at: Instant, limit: number): Promise<readonly ChartKey[]>

  /** Takes the number for this patient, or says whose it is. Claiming one's own succeeds. */
  claimPhone(phone: PhoneNumber, key: ChartKey): Promise<'claimed' | { owner: ChartKey }>
  /** Hands a number from one named owner to another; `conflict` if the owner has changed meanwhile. */
  handOverPhone(phone: PhoneNumber, from: ChartKey, to: ChartKey): Promise<'claimed' | 'conflict'>
  /** Gives it up if it is this patient's; else changes nothing. */
  releasePhone(phone: PhoneNumber, key: ChartKey): Promise<void>
  findPhone(phone: PhoneNumber): Promise<ChartKey | null>

  /** Makes an alert findable by its id, before the commit that raises it. Repeating changes nothing. */
  pointAlert(key: ChartKey, alertId: AlertId): Promise<void>
  findAlert(clinicId: ClinicId, alertId: AlertId): Promise<PatientId | null>
  /** Alert pointers of a clinic, newest id first (alert ids sort by time). */
  alerts(
    clinicId: ClinicId,
    page: { cursor?: string; limit: number },
  ): Promise<Page<{ alertId: AlertId; patientId: PatientId }>>
}
