// Charts for the store's tests: commits that differ by version, states and rows that say which they are.
import type { Commit, SealedCommit } from '../../shared/chart/events.ts'
import { type ChartState, emptyChart } from '../../shared/chart/state.ts'
import type { RosterRow } from '../../shared/chart/summary.ts'
import { hashOfCommit } from '../../shared/store/codec.ts'
import type {
  ClinicPaging,
  EventStore,
  Page,
  Quarantine,
  SnapshotIndex,
} from '../../shared/store/types.ts'
import {
  AlertId,
  CauseId,
  type ChartKey,
  ClinicId,
  Instant,
  PatientId,
  PhoneNumber,
} from '../../shared/vocabulary/ids.ts'

export const clinicId = (id: string) => ClinicId.parse(id)
export const causeId = (id: string) => CauseId.parse(id)
export const alertId = (id: string) => AlertId.parse(id)
export const phone = (number: string) => PhoneNumber.parse(number)
export const at = (text: string) => Instant.parse(new Date(text).toISOString())

export const chart = (patient: string, clinic = 'demo'): ChartKey => ({
  clinicId: ClinicId.parse(clinic),
  patientId: PatientId.parse(patient),
})

export const commit = (version: number, changes: Partial<Commit> = {}): Commit => ({
  schema: 1,
  version,
  at: at('2026-03-02T14:00:00Z'),
  cause: CauseId.parse(`cause-${version}`),
  print: null,
  wakeUp: at('2026-03-03T14:00:00Z'),
  events: [{ type: 'MessagingPaused', reason: `because ${version}`, by: 'dr-a' }],
  ...changes,
})

export const commits = (from: number, to: number): Commit[] =>
  Array.from({ length: to - from + 1 }, (_, n) => commit(from + n))

/** As a store gives them back. */
export const sealed = (of: ChartKey, ...given: readonly Commit[]): SealedCommit[] =>
  given.map((each) => ({ ...each, hash: hashOfCommit(of, each) }))

/** Commits that follow each other by their hashes, as the loop makes them. */
export function chained(of: ChartKey, upTo: number): Commit[] {
  const made: Commit[] = []
  for (const each of commits(1, upTo)) {
    const before = made.at(-1)
    made.push(before ? { ...each, previous: hashOfCommit(of, before) } : each)
  }
  return made
}

export const state = (version: number): ChartState => ({
  ...emptyChart(chart('p1')),
  version,
  slots: [`slot-${version}`],
})

export const row = (key: ChartKey, firstName = 'Ana'): RosterRow => ({
  patientId: key.patientId,
  firstName,
  lastName: 'Reyes',
  birthDate: '1984-03-14',
  externalId: null,
  phone: phone('+12025550123'),
  condition: 'depression',
  messaging: 'active',
  lastScore: { instrument: 'phq-9', total: 7, at: at('2026-03-01T14:00:00Z') },
  lastSessionAt: at('2026-02-20T17:00:00Z'),
  nextSessionAt: null,
  planned: [],
  missedInARow: 0,
  scaleDueAt: null,
  screenLateAt: null,
  records: [],
  treatedAt: null,
  unimprovedSince: null,
  contactAt: null,
  resultAt: null,
  reviewedAt: null,
  advice: 'watch',
  durations: [],
  openAlerts: [
    {
      alertId: alertId('a1'),
      kind: 'booster',
      level: 'routine',
      raisedAt: at('2026-03-01T14:00:00Z'),
    },
  ],
})

export const index = (key: ChartKey, changes: Partial<SnapshotIndex> = {}): SnapshotIndex => ({
  row: row(key),
  rosterOrder: '5',
  dueAt: null,
  ...changes,
})

export const quarantine = (changes: Partial<Quarantine> = {}): Quarantine => ({
  revision: 1,
  standing: true,
  since: at('2026-03-02T14:00:00Z'),
  paged: { topic: null, onCall: null },
  step: 0,
  textAt: null,
  crisis: null,
  claimedAt: null,
  ...changes,
})

export const paging = (changes: Partial<ClinicPaging> = {}): ClinicPaging => ({
  revision: 1,
  alone: [],
  paged: { topic: null, onCall: null },
  step: 0,
  claimedAt: null,
  digest: { sentAt: null, told: [], claimedAt: null },
  ...changes,
})

/** The first commits of a chart, one by one. */
export async function appendAll(store: EventStore, to: ChartKey, upTo: number): Promise<void> {
  for (const each of commits(1, upTo)) await store.append(to, each)
}

/** All that is listed, and in how many pages. */
export async function everyPage<T>(
  next: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<{ items: T[]; pages: number }> {
  const items: T[] = []
  let cursor: string | undefined
  for (let pages = 1; pages < 50; pages += 1) {
    const page = await next(cursor)
    items.push(...page.items)
    if (page.cursor === null) return { items, pages }
    cursor = page.cursor
  }
  throw new Error('pages without end')
}
