// The event store in memory, for the simulator and unit tests: the same contract, held to by the same tests.
// Commits and states are kept as they come; nothing changes them once made.
import type { Commit } from '../chart/events.ts'
import type { ChartState } from '../chart/state.ts'
import type { AlertId, ChartKey, ClinicId, PatientId, PhoneNumber } from '../ids.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { CorruptItem } from './errors.ts'
import { chartPk } from './table.ts'
import type { EventStore, Page, SnapshotIndex } from './types.ts'

type Chart = {
  key: ChartKey
  pk: string
  /** Version n at place n - 1. */
  commits: Commit[]
  snapshot: { state: ChartState; index: SnapshotIndex } | null
}

export function memoryStore(): EventStore {
  const charts = new Map<string, Chart>()
  return { ...memoryCharts(charts), ...memoryLists(charts), ...memoryPhones(), ...memoryAlerts() }
}

type Charts = Pick<EventStore, 'load' | 'append' | 'saveSnapshot' | 'history'>

function memoryCharts(charts: Map<string, Chart>): Charts {
  const chartOf = (key: ChartKey): Chart => {
    const pk = chartPk(key)
    const known = charts.get(pk)
    if (known !== undefined) return known
    const chart = { key, pk, commits: [], snapshot: null }
    charts.set(pk, chart)
    return chart
  }
  return {
    async load(key) {
      const chart = charts.get(chartPk(key))
      const snapshot = chart?.snapshot?.state ?? null
      const dueAt = chart?.snapshot?.index.dueAt ?? null
      return { snapshot, commits: chart?.commits.slice(snapshot?.version ?? 0) ?? [], dueAt }
    },
    async append(key, commit) {
      const { commits } = chartOf(key)
      const standing = commits[commit.version - 1]
      // The very same object is a repeat by the one who put it; a twin of equal content is another's.
      if (standing !== undefined) return standing === commit ? 'appended' : 'conflict'
      if (commit.version !== commits.length + 1) throw new RangeError('a commit that leaves a gap')
      commits.push(commit)
      return 'appended'
    },
    async saveSnapshot(key, state, index) {
      const chart = chartOf(key)
      if (chart.snapshot === null || chart.snapshot.state.version <= state.version) {
        chart.snapshot = { state, index }
      }
    },
    async history(key, { beforeVersion, limit }) {
      const commits = charts.get(chartPk(key))?.commits ?? []
      const end = Math.max(0, Math.min(commits.length, (beforeVersion ?? Infinity) - 1))
      return commits.slice(Math.max(0, end - limit), end).reverse()
    },
  }
}

function memoryLists(charts: ReadonlyMap<string, Chart>): Pick<EventStore, 'roster' | 'due'> {
  return {
    async roster(clinicId, { cursor, limit }) {
      const rows = []
      for (const { key, pk, snapshot } of charts.values()) {
        if (snapshot === null || key.clinicId !== clinicId) continue
        rows.push({ at: `${snapshot.index.rosterOrder} ${pk}`, item: snapshot.index.row })
      }
      return pageOf(rows, `roster of ${clinicId}`, { cursor, limit })
    },
    async due(at, limit) {
      const found = []
      for (const { key, pk, snapshot } of charts.values()) {
        const dueAt = snapshot?.index.dueAt ?? null
        if (dueAt !== null && dueAt <= at) found.push({ key, order: dueAt + pk })
      }
      return found
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .slice(0, limit)
        .map(({ key }) => key)
    },
  }
}

type Phones = Pick<EventStore, 'claimPhone' | 'handOverPhone' | 'releasePhone' | 'findPhone'>

function memoryPhones(): Phones {
  const owners = new Map<PhoneNumber, ChartKey>()
  const owns = (phone: PhoneNumber, key: ChartKey) => {
    const owner = owners.get(phone)
    return owner !== undefined && chartPk(owner) === chartPk(key)
  }
  return {
    async claimPhone(phone, key) {
      const owner = owners.get(phone)
      if (owner !== undefined && !owns(phone, key)) return { owner }
      owners.set(phone, key)
      return 'claimed'
    },
    async handOverPhone(phone, from, to) {
      if (owns(phone, to)) return 'claimed'
      if (!owns(phone, from)) return 'conflict'
      owners.set(phone, to)
      return 'claimed'
    },
    async releasePhone(phone, key) {
      if (owns(phone, key)) owners.delete(phone)
    },
    async findPhone(phone) {
      return owners.get(phone) ?? null
    },
  }
}

function memoryAlerts(): Pick<EventStore, 'pointAlert' | 'findAlert' | 'alerts'> {
  const clinics = new Map<ClinicId, Map<AlertId, PatientId>>()
  return {
    async pointAlert({ clinicId, patientId }, alertId) {
      const pointers = clinics.get(clinicId) ?? new Map<AlertId, PatientId>()
      const known = pointers.get(alertId)
      if (known !== undefined && known !== patientId) {
        throw new CorruptItem(`alert ${alertId} belongs to another chart`)
      }
      clinics.set(clinicId, pointers.set(alertId, patientId))
    },
    async findAlert(clinicId, alertId) {
      return clinics.get(clinicId)?.get(alertId) ?? null
    },
    async alerts(clinicId, page) {
      const pointers = [...(clinics.get(clinicId) ?? [])].map(([alertId, patientId]) => ({
        at: alertId,
        item: { alertId, patientId },
      }))
      return pageOf(pointers, `alerts of ${clinicId}`, page, 'descending')
    },
  }
}

/** Sorts by `at`, which no two entries share, and cuts out the page that begins after the cursor. */
function pageOf<T>(
  entries: { at: string; item: T }[],
  list: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  order: 'ascending' | 'descending' = 'ascending',
): Page<T> {
  const sign = order === 'ascending' ? 1 : -1
  const shape = { list: (value: string) => value === list, after: () => true }
  const after = cursor === undefined ? null : (decodeCursor(cursor, shape).after ?? null)
  const page = entries
    .sort((a, b) => (a.at < b.at ? -sign : sign))
    .filter(({ at }) => after === null || (order === 'ascending' ? at > after : at < after))
    .slice(0, limit)
  const last = page.length < limit ? undefined : page.at(-1)
  return {
    items: page.map(({ item }) => item),
    cursor: last === undefined ? null : encodeCursor({ list, after: last.at }),
  }
}
