// A clinic's charts read one after the other, a few at once: of each only its lines are kept, so that a clinic of any size
// fits into a function's memory.

import type { SealedCommit } from '../../shared/chart/events.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { alertsFrom, linesOf, needsAll, needsCommits } from '../../shared/figures/extract.ts'
import { collector } from '../../shared/figures/merge.ts'
import type { ClinicLines } from '../../shared/figures/types.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { loadChart, loadWhole } from '../../shared/loop/handle.ts'
import type { ChartKey, ClinicId, Instant, PatientId } from '../../shared/vocabulary/ids.ts'

export type FiguresDeps = Pick<Deps, 'log'> & {
  store: Pick<Deps['store'], 'load' | 'history' | 'roster' | 'revision'>
  /** Sees to a chart that cannot be read, where whoever reads it may: the nightly job may only read. */
  seeTo?: (error: UnreadableChart) => Promise<unknown>
}

export type Gathered = { lines: ClinicLines; unread: number; revision: string }

const rowsAtPage = 100
const besideEachOther = 8
const commitsAtPage = 1_000

/** @param atMost null comes back for a clinic of more patients: for whoever must answer within seconds */
export async function gather(
  deps: FiguresDeps,
  clinic: Clinic,
  now: Instant,
  atMost = Number.POSITIVE_INFINITY,
): Promise<Gathered | null> {
  // Before anything is read: what changes meanwhile makes them old.
  const revision = await deps.store.revision(clinic.id)
  const found = await patientsOf(deps, clinic.id, atMost)
  if (found === null) return null
  const waiting = [...found.patientIds]
  const all = collector()
  let { unread } = found
  const worker = async () => {
    for (let patientId = waiting.pop(); patientId; patientId = waiting.pop()) {
      const lines = await chartLines(deps, clinic, { clinicId: clinic.id, patientId }, now)
      if (lines) all.add(lines)
      else unread += 1
    }
  }
  await Promise.all(Array.from({ length: besideEachOther }, worker))
  return { lines: all.lines(), unread, revision }
}

/** Each once, though the list may change while it is read; null where there are more than `atMost`. */
async function patientsOf({ store }: FiguresDeps, clinicId: ClinicId, atMost: number) {
  const patientIds = new Set<PatientId>()
  let unread = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await store.roster(clinicId, {
      limit: rowsAtPage,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { patientId } of page.items)
      if (patientId === null) unread += 1
      else patientIds.add(patientId)
    if (patientIds.size > atMost) return null
    cursor = page.cursor
  }
  return { patientIds, unread }
}

/** Null for a chart that cannot be read. */
async function chartLines(
  deps: FiguresDeps,
  clinic: Clinic,
  key: ChartKey,
  now: Instant,
): Promise<ClinicLines | null> {
  try {
    const kept = await loadChart(deps, key)
    const chart = needsAll(kept) ? await loadWhole(deps, key) : kept
    return linesOf(policyFor(clinic), chart, now, await lateCommits(deps, chart, now))
  } catch (error) {
    if (!(error instanceof UnreadableChart)) throw error
    deps.log.warn('a chart not in the figures', { ...key })
    await deps.seeTo?.(error)
    return null
  }
}

/** Only of a chart that has let go of alerts, and no further back than they count. */
async function lateCommits(
  { store }: FiguresDeps,
  chart: ChartState,
  now: Instant,
): Promise<readonly SealedCommit[]> {
  if (!needsCommits(chart)) return []
  const from = alertsFrom(now)
  const commits: SealedCommit[] = []
  for (let beforeVersion: number | undefined = chart.version + 1; beforeVersion > 1; ) {
    const page = await store.history(chart.key, { beforeVersion, limit: commitsAtPage })
    commits.push(...page.filter(({ at }) => at >= from))
    const last = page.at(-1)
    if (!last || last.at < from) break
    beforeVersion = last.version
  }
  return commits.reverse()
}
