// The event store in memory, for the simulator and unit tests: the same contract, held to by the same tests.
// Commits and states are kept as they come; nothing changes them once made.
import { astray } from '../chart/chain.ts'
import type { Commit, SealedCommit } from '../chart/events.ts'
import type { ChartState } from '../chart/state.ts'
import type { RosterRow, StrangerRow } from '../chart/summary.ts'
import type { ChartKey, ClinicId, CommitHash } from '../vocabulary/ids.ts'
import { isStrangerId } from '../vocabulary/stranger.ts'
import { hashOfCommit } from './codec.ts'
import { CorruptCommit } from './errors.ts'
import { memoryChanges } from './memory-changes.ts'
import { memoryEmergencies } from './memory-emergencies.ts'
import { memoryFeeds } from './memory-feeds.ts'
import { memoryPaging } from './memory-paging.ts'
import { memoryAlerts, memoryLinks, memoryPhones, memoryReports } from './memory-pointers.ts'
import { memorySending } from './memory-sending.ts'
import { memoryTallies } from './memory-tallies.ts'
import { memoryViews } from './memory-views.ts'
import { readQuarantine, revisionOf } from './read-quarantine.ts'
import { listNamed, type SortedList } from './sorted-list.ts'
import { chartPk } from './table.ts'
import type { DueChart, EventStore, Quarantine, SnapshotIndex } from './types.ts'

type Chart = {
  key: ChartKey
  pk: string
  /** Version n at place n - 1. */
  commits: SealedCommit[]
  /** The same, as they were given. */
  given: Commit[]
  /** Up to which version each commit is known to follow the one before it: nothing changes them once they are here. */
  chained: number
  snapshot: { state: ChartState; index: SnapshotIndex } | null
}

export function memoryStore(): EventStore {
  const charts = new Map<string, Chart>()
  const rosters: Rosters = { patients: new Map(), strangers: new Map() }
  const quarantines = new Map<string, Kept>()
  return {
    ...memoryCharts(charts, rosters),
    ...memoryLists(charts, rosters, quarantines),
    ...memoryQuarantines(quarantines),
    ...memoryPaging(),
    ...memoryChanges(),
    ...memoryTallies(),
    ...memoryPhones(),
    ...memoryAlerts(),
    ...memoryLinks(),
    ...memoryReports(),
    ...memoryViews(),
    ...memorySending(),
    ...memoryEmergencies(),
    ...memoryFeeds(),
  }
}

type Charts = Pick<
  EventStore,
  'load' | 'append' | 'hashOf' | 'saveSnapshot' | 'findRow' | 'history'
>
/** Patients' rows, and those of numbers that no patient has, by clinic. */
type Rosters = {
  patients: Map<ClinicId, SortedList<RosterRow>>
  strangers: Map<ClinicId, SortedList<StrangerRow>>
}

const rosterOf = ({ patients }: Rosters, clinicId: ClinicId) =>
  listNamed(patients, clinicId, `roster of ${clinicId}`)
const strangersOf = ({ strangers }: Rosters, clinicId: ClinicId) =>
  listNamed(strangers, clinicId, `strangers of ${clinicId}`)
const placeOnRoster = ({ rosterOrder }: SnapshotIndex, pk: string) => `${rosterOrder} ${pk}`

const hashes = new WeakMap<Commit, { pk: string; hash: CommitHash }>()

/** Asked for by whoever put a commit as well: nothing changes one once made, so it is hashed once. */
function hashOf(key: ChartKey, commit: Commit): CommitHash {
  const pk = chartPk(key)
  const known = hashes.get(commit)
  if (known?.pk === pk) return known.hash
  const hash = hashOfCommit(key, commit)
  hashes.set(commit, { pk, hash })
  return hash
}

function memoryCharts(charts: Map<string, Chart>, rosters: Rosters): Charts {
  const chartOf = (key: ChartKey): Chart => {
    const pk = chartPk(key)
    const known = charts.get(pk)
    if (known !== undefined) return known
    const chart = { key, pk, commits: [], given: [], chained: 0, snapshot: null }
    charts.set(pk, chart)
    return chart
  }
  return {
    async load(key) {
      const chart = charts.get(chartPk(key))
      const snapshot = chart?.snapshot?.state ?? null
      const dueAt = chart?.snapshot?.index.dueAt ?? null
      const commits = chart?.commits.slice(snapshot?.version ?? 0) ?? []
      const [first] = commits
      if (chart && first) {
        expectToFollow(key, [first], snapshot?.head ?? null)
        expectChain(chart)
      }
      return { snapshot, commits, dueAt }
    },
    hashOf,
    async append(key, commit) {
      const { commits, given } = chartOf(key)
      const standing = given[commit.version - 1]
      // The very same object is a repeat by the one who put it; a twin of equal content is another's.
      if (standing !== undefined) return standing === commit ? 'appended' : 'conflict'
      if (commit.version !== commits.length + 1) throw new RangeError('a commit that leaves a gap')
      given.push(commit)
      commits.push({ ...commit, hash: hashOf(key, commit) })
      return 'appended'
    },
    async saveSnapshot(key, state, index) {
      const chart = chartOf(key)
      const { pk, snapshot } = chart
      if (snapshot !== null && snapshot.state.version > state.version) return
      const { row } = index
      const before = snapshot && placeOnRoster(snapshot.index, pk)
      const place = placeOnRoster(index, pk)
      if ('from' in row) replace(strangersOf(rosters, key.clinicId), before, place, row)
      else replace(rosterOf(rosters, key.clinicId), before, place, row)
      chart.snapshot = { state, index }
    },
    async findRow(key) {
      return charts.get(chartPk(key))?.snapshot?.index.row ?? null
    },
    async history(key, { beforeVersion, limit }) {
      const chart = charts.get(chartPk(key))
      if (chart === undefined) return []
      expectChain(chart)
      const { commits } = chart
      const end = Math.max(0, Math.min(commits.length, (beforeVersion ?? Infinity) - 1))
      return commits.slice(Math.max(0, end - limit), end).reverse()
    },
  }
}

/** Of all its commits, each of which is looked at once. */
function expectChain(chart: Chart): void {
  const { key, commits, chained } = chart
  if (chained === commits.length) return
  expectToFollow(key, commits.slice(chained), commits[chained - 1]?.hash ?? null)
  chart.chained = commits.length
}

function expectToFollow(
  key: ChartKey,
  commits: readonly SealedCommit[],
  before: CommitHash | null,
): void {
  const wrong = astray(commits, before)
  if (wrong) throw new CorruptCommit(key, wrong.version, 'does not follow the one before it')
}

function replace<T>(list: SortedList<T>, before: string | null, place: string, row: T): void {
  if (before !== null && before !== place) list.remove(before)
  list.put(place, row)
}

/** The chart's key beside its quarantine. */
type Kept = { key: ChartKey; quarantine: Quarantine }

type Quarantines = Pick<EventStore, 'findQuarantine' | 'saveQuarantine'>

function memoryQuarantines(quarantines: Map<string, Kept>): Quarantines {
  return {
    async findQuarantine(key) {
      const kept = quarantines.get(chartPk(key))
      return kept === undefined ? null : readQuarantine(kept.quarantine)
    },
    async saveQuarantine(key, quarantine) {
      const before = revisionOf(quarantines.get(chartPk(key))?.quarantine)
      if (quarantine.revision !== before + 1) return 'conflict'
      quarantines.set(chartPk(key), { key, quarantine })
      return 'saved'
    },
  }
}

function memoryLists(
  charts: ReadonlyMap<string, Chart>,
  rosters: Rosters,
  quarantines: ReadonlyMap<string, Kept>,
): Pick<EventStore, 'roster' | 'strangers' | 'heads' | 'due'> {
  return {
    async roster(clinicId, page) {
      return rosterOf(rosters, clinicId).page(page)
    },
    async strangers(clinicId, page) {
      return strangersOf(rosters, clinicId).page(page)
    },
    /** All on one page. */
    async heads(clinicId, of) {
      const items = [...charts.values()].flatMap(({ key, snapshot }) => {
        const { version, head } = snapshot?.state ?? { version: 0, head: null }
        const isListed = isStrangerId(key.patientId) === (of === 'strangers')
        return key.clinicId === clinicId && isListed && head ? [{ key, version, hash: head }] : []
      })
      return { items, cursor: null }
    },
    async due(at, limit) {
      const found = new Map<string, Due>()
      for (const { key, pk, snapshot } of charts.values()) {
        const dueAt = snapshot?.index.dueAt ?? null
        if (dueAt !== null && dueAt <= at) found.set(pk, { key, order: dueAt + pk })
      }
      for (const [pk, kept] of quarantines)
        if (kept.quarantine.standing && kept.quarantine.since <= at)
          found.set(pk, alsoQuarantined(found.get(pk), kept, pk))
      return [...found.values()]
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .slice(0, limit)
        .map(({ key }) => key)
    },
  }
}

type Due = { key: DueChart; order: string }

function alsoQuarantined(due: Due | undefined, { key, quarantine }: Kept, pk: string): Due {
  const own = quarantine.since + pk
  return { key: { ...key, quarantined: true }, order: due && due.order < own ? due.order : own }
}
