// The event store as the loop sees it. Two adapters, one contract suite.

import type { Commit, SealedCommit } from '../chart/events.ts'
import type { ChartState } from '../chart/state.ts'
import type { RosterRow, StrangerRow } from '../chart/summary.ts'
import type { Claim, ExternalName } from '../vocabulary/claims.ts'
import type {
  AlertId,
  CauseId,
  ChartKey,
  CheckInId,
  ClinicId,
  CommitHash,
  Instant,
  PatientId,
  PhoneNumber,
} from '../vocabulary/ids.ts'
import type { Emergencies } from './emergencies.ts'
import type { Feeds } from './feeds.ts'
import type { Page, Unread } from './page.ts'
import type { Sendings } from './sending.ts'
import type { Tallied } from './tallies.ts'
import type { Views } from './views.ts'

export type { FiguresStore } from './figures.ts'
export type { Page, Unread } from './page.ts'
export type { Tallied, TallyKind } from './tallies.ts'

export type Loaded = {
  /** The newest snapshot, or null when there is none yet or it is of an older layout. */
  snapshot: ChartState | null
  /** Commits after the snapshot, oldest first. */
  commits: readonly SealedCommit[]
  /** What the due index says of the chart; null when it is not on it. */
  dueAt: Instant | null
  /** The patient was erased (ops/erase): nothing is read of what may still be there. */
  erased?: true
}

/** Index keys that ride on the snapshot. */
export type SnapshotIndex = {
  row: RosterRow | StrangerRow
  /** Sorts the clinic's roster, most urgent first. */
  rosterOrder: string
  /** When the chart next has something to do; null takes it off the due index. */
  dueAt: Instant | null
}

/** A chart on the due list; `quarantined` while people are told that it cannot be read. */
export type DueChart = ChartKey & { quarantined?: true }

/** What is known of a chart that cannot be read, kept beside its commits: see shared/quarantine/quarantine.ts. */
export type Quarantine = {
  /** Counts its writes from 1: of two who write the same one, the second is refused. */
  revision: number
  /** Whether the chart still cannot be read; the due list holds it for so long. */
  standing: boolean
  since: Instant
  /** When a page last went out, by each way; null before the first. */
  paged: Readonly<Record<PageWay, Instant | null>>
  /** Pages to on-call numbers so far: leads down the clinic's list, round after round. */
  step: number
  /** When the newest text that could not be read was sent. */
  textAt: Instant | null
  /**
   * The newest emergency: a text among them that speaks of a crisis, by whose cause the chart will know it, or an alert
   * that was open before. `told` where a page has gone out since it was heard, `step` as above, counted from the
   * emergency's beginning.
   */
  crisis: {
    sentAt: Instant
    cause: CauseId | null
    heardAt: Instant
    told: readonly PageWay[]
    step: number
  } | null
  /** When somebody last set out to page. */
  claimedAt: Instant | null
}
export const pageWays = ['topic', 'onCall'] as const
export type PageWay = (typeof pageWays)[number]

/**
 * What a clinic was told of late: of its charts in quarantine, for many at once are paged together, and in the digest of
 * routine alerts.
 */
export type ClinicPaging = {
  /** As a quarantine's. */
  revision: number
  /** Patients paged about one by one in the last hour, and since when. */
  alone: readonly { patientId: PatientId; at: Instant }[]
  /** When a page about many last went out, by each way. */
  paged: Readonly<Record<PageWay, Instant | null>>
  /** Pages about many to on-call numbers so far. */
  step: number
  /** When somebody last set out to page about many. */
  claimedAt: Instant | null
  /** The last digest: when it went out and which alerts it told of; and when somebody last set out to send one. */
  digest: Readonly<{ sentAt: Instant | null; told: readonly AlertId[]; claimedAt: Instant | null }>
}

/**
 * A row of the roster that cannot be read: the chart still can, unless it is in quarantine. `patientId` is null where
 * not even the row's place says whose it is.
 */
export type UnreadRow = { patientId: PatientId | null; unread: true }

/** A number as one clinic knows it: two clinics neither share nor see each other's. */
export type KnownPhone = {
  owner: ChartKey | null
  /** When it said STOP, if that was its last word. */
  optedOutAt: Instant | null
  /** When it was last texted a welcome, three of the last day at most. */
  welcomedAt: readonly Instant[]
}

/** The name an item has for a clinic's dealings with a number: its partition key, and never the number. */
export type NumberKeys = (clinicId: ClinicId, claim: Claim) => string

/** Which sitting a patient's link leads to: the check-in it was made for, and the place in the course they share. */
export type LinkPointer = { key: ChartKey; checkInId: CheckInId; slot: string }

/**
 * A link's token and the name it is known by. The token is the same each time it is made, and only the secret makes it;
 * the name does not give it away.
 */
export type LinkKeys = {
  /** 22 letters and digits: 128 bits. Of the number it is sent to as well: on another it is another. */
  tokenOf(key: ChartKey, checkInId: CheckInId, phone: PhoneNumber): string
  nameOf(token: string): string
  /** Proof of something about a token, for the browser to keep: 22 letters and digits. */
  sealOf(token: string, what: string): string
}

export type AlertPointer = { alertId: AlertId; patientId: PatientId }

/** How far a chart had come when its snapshot was last kept. */
export type ChartHead = { key: ChartKey; version: number; hash: CommitHash }

export interface EventStore extends Views, Emergencies, Feeds, Sendings {
  /**
   * One descending Query: the snapshot and the newest commits together. Throws CorruptCommit where they do not follow
   * each other by their hashes, or are not those the snapshot knows.
   */
  load(key: ChartKey): Promise<Loaded>
  /** Puts one commit; `conflict` when its version is taken. Throws on transient failures. */
  append(key: ChartKey, commit: Commit): Promise<'appended' | 'conflict'>
  /** The hash by which the next commit will know this one; no call. */
  hashOf(key: ChartKey, commit: Commit): CommitHash
  /** Keeps the newer snapshot, and of the same version the later index; an older one changes nothing. */
  saveSnapshot(key: ChartKey, state: ChartState, index: SnapshotIndex): Promise<void>
  /** Commits newest first, from below `beforeVersion`; throws as `load` does. */
  history(
    key: ChartKey,
    page: { beforeVersion?: number; limit: number },
  ): Promise<readonly SealedCommit[]>

  roster(
    clinicId: ClinicId,
    page: { cursor?: string; limit: number },
  ): Promise<Page<RosterRow | UnreadRow>>
  /** The same of numbers that no patient has. */
  strangers(
    clinicId: ClinicId,
    page: { cursor?: string; limit: number },
  ): Promise<Page<StrangerRow | UnreadRow>>
  /** The heads of a clinic's charts; one whose snapshot is of a release before chains has none. */
  heads(
    clinicId: ClinicId,
    list: 'patients' | 'strangers',
    page: { cursor?: string; limit: number },
  ): Promise<Page<ChartHead>>
  /** One chart's row, whether or not the chart can be read; null when it has none. */
  findRow(key: ChartKey): Promise<RosterRow | StrangerRow | UnreadRow | null>
  /**
   * Charts whose `dueAt` is at or before the instant or that are in quarantine since then, oldest first. Entries that
   * cannot be read come last and do not count towards the limit.
   */
  due(at: Instant, limit: number): Promise<readonly (DueChart | Unread)[]>

  /**
   * The last quarantine of a chart, standing or ended; null when it was never in one. An item that cannot be read is
   * one that stands and of which nobody was told yet, to be written over.
   */
  findQuarantine(key: ChartKey): Promise<Quarantine | null>
  /** Puts the next revision; `conflict` when another has put it, or nothing precedes it. */
  saveQuarantine(key: ChartKey, quarantine: Quarantine): Promise<'saved' | 'conflict'>

  /** The same of what a clinic was told; null before the first, nothing told for an item that cannot be read. */
  findPaging(clinicId: ClinicId): Promise<ClinicPaging | null>
  savePaging(clinicId: ClinicId, paging: ClinicPaging): Promise<'saved' | 'conflict'>

  /** How often this was done in this hour; a count may lag. */
  tally(clinicId: ClinicId, what: Tallied, hour: Instant): Promise<number>
  noteTally(clinicId: ClinicId, what: Tallied, hour: Instant): Promise<void>

  /** Something that screens show of this clinic has changed, or is about to. */
  noteChange(clinicId: ClinicId): Promise<void>
  /** Another one whenever anything of the clinic has changed, and once more when its lists must show that. */
  revision(clinicId: ClinicId): Promise<string>

  /** Takes a number for this patient of its clinic, or says whose it is. Claiming one's own succeeds. */
  claimName(claim: Claim, key: ChartKey): Promise<'claimed' | { owner: ChartKey }>
  /** Hands one from one named owner to another of the same clinic; `conflict` if the owner has changed meanwhile. */
  handOverName(claim: Claim, from: ChartKey, to: ChartKey): Promise<'claimed' | 'conflict'>
  /** Gives it up if it is this patient's; else changes nothing. What the number has said stays. */
  releaseName(claim: Claim, key: ChartKey): Promise<void>
  /** Whose the clinic's own number is. */
  findExternal(clinicId: ClinicId, name: ExternalName): Promise<ChartKey | null>
  findPhone(clinicId: ClinicId, phone: PhoneNumber): Promise<KnownPhone>
  /** The number said STOP to this clinic at that time, whoever has it; a later word of it stands. */
  noteOptOut(clinicId: ClinicId, phone: PhoneNumber, at: Instant): Promise<void>
  /** The number said START, or consented anew; a later word of it stands, and of one moment the STOP. */
  noteOptIn(clinicId: ClinicId, phone: PhoneNumber, at: Instant): Promise<void>

  /** A welcome is about to be texted to the number; repeated of the same moment it is one. */
  noteWelcome(clinicId: ClinicId, phone: PhoneNumber, at: Instant): Promise<void>

  /** Makes a link lead somewhere, before the text with it is sent. Repeating changes nothing. */
  pointLink(name: string, to: LinkPointer): Promise<void>
  findLink(name: string): Promise<LinkPointer | null>

  /** Lets the carrier's report on a text lead to its chart. */
  pointReport(carrierId: string, key: ChartKey): Promise<void>
  findReport(carrierId: string): Promise<ChartKey | null>

  /** Makes an alert findable by its id, before the commit that raises it. Repeating changes nothing. */
  pointAlert(key: ChartKey, alertId: AlertId): Promise<void>
  findAlert(clinicId: ClinicId, alertId: AlertId): Promise<PatientId | null>
  /** Alert pointers of a clinic, newest id first (alert ids sort by time). */
  alerts(
    clinicId: ClinicId,
    page: { cursor?: string; limit: number },
  ): Promise<Page<AlertPointer | Unread>>
}

/** The part of the store that knows numbers: whose each is, and what it said of our texts. */
export type Phones = Pick<
  EventStore,
  | 'claimName'
  | 'handOverName'
  | 'releaseName'
  | 'findExternal'
  | 'findPhone'
  | 'noteOptOut'
  | 'noteOptIn'
  | 'noteWelcome'
>
