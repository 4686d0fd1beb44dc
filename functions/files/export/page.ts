// One page of a table of the whole clinic, whole patients at a time, in memory that does not grow with the clinic.
import { loadChart } from '../../../shared/loop/handle.ts'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import type { Call, Enrolled } from '../../api/call.ts'
import { unlessUnreadable } from '../../api/readable.ts'
import { csvLines } from '../csv/write.ts'
import type { AnyTable } from '../tables/index.ts'
import { patientsAfter } from './patients.ts'

/**
 * A page ends with the patient that takes it over one of these. Lambda answers with 6 MB at most, and a patient of many
 * years is some hundred kilobytes; API Gateway waits 30 seconds; each patient of a page is written into the record of who
 * saw whom.
 */
export const pageLimits = { bytes: 3_000_000, seconds: 8, patients: 400 } as const

/** Charts that are read side by side. */
const chartsAtOnce = 8

export type TablePage = {
  csv: string
  /** Whom it tells of. */
  patientIds: readonly PatientId[]
  /** Whose charts cannot be read: they are missing, and their clinic is paged about them. */
  leftOut: readonly PatientId[]
  /** The last patient of this page, where there are more. */
  after: PatientId | null
}

/** One patient's lines; null for a chart that cannot be read. */
type Part = { patientId: PatientId; lines: string | null }

export async function tablePage(
  call: Call,
  table: AnyTable,
  after: string | null,
): Promise<TablePage> {
  const waiting = await patientsAfter(call, after)
  const parts: Part[] = []
  let bytes = 0
  for await (const part of partsOf(call, table, waiting.slice(0, pageLimits.patients))) {
    parts.push(part)
    bytes += Buffer.byteLength(part.lines ?? '')
    if (bytes >= pageLimits.bytes) break
  }
  const idsWhere = (isRead: boolean) =>
    parts.filter(({ lines }) => (lines !== null) === isRead).map(({ patientId }) => patientId)
  return {
    csv: parts.map(({ lines }) => lines ?? '').join(''),
    patientIds: idsWhere(true),
    leftOut: idsWhere(false),
    after: parts.length < waiting.length ? (parts.at(-1)?.patientId ?? null) : null,
  }
}

/** A few charts at a time, in order, while there is time; the first few in any case, so that every page goes on. */
async function* partsOf(
  call: Call,
  table: AnyTable,
  ids: readonly PatientId[],
): AsyncGenerator<Part> {
  const endsAt = performance.now() + pageLimits.seconds * 1_000
  for (let from = 0; from < ids.length; from += chartsAtOnce) {
    if (from > 0 && performance.now() >= endsAt) return
    yield* await Promise.all(
      ids.slice(from, from + chartsAtOnce).map((patientId) => partOf(call, table, patientId)),
    )
  }
}

async function partOf(call: Call, table: AnyTable, patientId: PatientId): Promise<Part> {
  const key = { clinicId: call.clinic.id, patientId }
  const lines = await unlessUnreadable(call.deps, key, async () => {
    const chart = await loadChart(call.deps, key)
    return isEnrolled(chart) ? csvLines(await table.cells(call, chart)) : ''
  })
  return { patientId, lines }
}

const isEnrolled = (chart: { patient: unknown }): chart is Enrolled => chart.patient !== null
