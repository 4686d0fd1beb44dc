// After an import every chart is opened: a snapshot that lags behind its commits is written anew. It is a
// cache, but it carries the roster and the due list, by which alone the sweep finds what is overdue.

import { nextDueAt } from '../../shared/chart/agenda.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { listed } from '../../shared/chart/summary.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { load } from '../../shared/loop/open-chart.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { ChartKey, Instant } from '../../shared/vocabulary/ids.ts'
import { keyOf } from './keys.ts'
import { verifyHistory } from './verify-history.ts'

export type Settled = {
  rebuilt: number
  /** What a person must look at: ids and our own words. */
  trouble: readonly string[]
}

export async function rebuildSnapshots(
  store: EventStore,
  clinics: readonly Clinic[],
  pks: Iterable<string>,
  now: Instant,
): Promise<Settled> {
  let rebuilt = 0
  const trouble: string[] = []
  for (const pk of pks) {
    const key = keyOf(pk)
    const clinic = findClinic(clinics, key.clinicId)
    try {
      if (!clinic) throw new Error('its clinic is not in clinics.json')
      const { chart, isRebuilt } = await refresh(store, clinic, key, now)
      if (isRebuilt) rebuilt += 1
      const astray = await numberAstray(store, chart)
      if (astray !== null) trouble.push(`${pk}: ${astray}`)
      // What lies under a snapshot is read by nobody until the day it is needed.
      await verifyHistory(store, key)
    } catch (error) {
      // Errors of the store name the chart and the version, and never what is inside.
      trouble.push(`${pk}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { rebuilt, trouble }
}

async function refresh(
  store: EventStore,
  clinic: Clinic,
  key: ChartKey,
  now: Instant,
): Promise<{ chart: ChartState; isRebuilt: boolean }> {
  const { chart, behind } = await load({ store }, key)
  const policy = policyFor(clinic)
  const place = listed(policy, chart)
  if (!behind || place === null) return { chart, isRebuilt: false }
  const dueAt = nextDueAt(policy, chart, now)
  await store.saveSnapshot(key, chart, { ...place, dueAt })
  return { chart, isRebuilt: true }
}

/**
 * Where a patient's texts go instead of to their chart, by ids alone; null when all is well. The table may have
 * given the number to another since the export, and nothing that stands there is written over.
 */
async function numberAstray(store: EventStore, { key, patient }: ChartState) {
  if (!patient || patient.withdrawnAt !== null) return null
  const { owner } = await store.findPhone(key.clinicId, patient.details.phone)
  if (owner === null) return "its patient's number leads to no chart"
  return chartPk(owner) === chartPk(key) ? null : `its patient's number leads to ${chartPk(owner)}`
}
