// From a token to the chart it leads to.
import { type ChartState, enrolled, type Patient } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { type Deps, loadChart } from '../../shared/loop/handle.ts'
import type { LinkPointer } from '../../shared/store/types.ts'

export type Found = {
  token: string
  link: LinkPointer
  clinic: Clinic
  chart: ChartState
  patient: Patient
}

const shape = /^[A-Za-z0-9]{22}$/

/** Null for a token that leads nowhere. */
export async function findLink(deps: Deps, token: string): Promise<Found | null> {
  if (!shape.test(token)) return null
  const link = await deps.store.findLink(deps.links.nameOf(token))
  const clinic = link && findClinic(deps.clinics, link.key.clinicId)
  if (!link || !clinic) return null
  return found({ token, link, clinic }, await loadChart(deps, link.key))
}

/** The same link, with the chart as it stands now. */
export const found = (
  { token, link, clinic }: Pick<Found, 'token' | 'link' | 'clinic'>,
  chart: ChartState,
): Found => ({ token, link, clinic, chart, patient: enrolled(chart) })
