// From a token to the chart it leads to.
import { birthYearOf } from '../../shared/chart/decide/birth-year.ts'
import { type ChartState, enrolled, type Patient } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { type Deps, loadChart } from '../../shared/loop/handle.ts'
import type { LinkPointer } from '../../shared/store/types.ts'
import type { FormRequest } from './request.ts'

export type Found = {
  token: string
  link: LinkPointer
  clinic: Clinic
  chart: ChartState
  patient: Patient
  /** Whether this browser has shown that it is the patient's, or nobody asks. */
  isKnown: boolean
}

const shape = /^[A-Za-z0-9]{22}$/

/** Null for a token that leads nowhere. */
export async function findLink(
  deps: Deps,
  { token, cookies }: Pick<FormRequest, 'token' | 'cookies'>,
): Promise<Found | null> {
  if (!shape.test(token)) return null
  const link = await deps.store.findLink(deps.links.nameOf(token))
  const clinic = link && findClinic(deps.clinics, link.key.clinicId)
  if (!link || !clinic) return null
  const chart = await loadChart(deps, link.key)
  const asks = clinic.askBirthYear && birthYearOf(enrolled(chart)) !== null
  const isKnown = !asks || cookies.get(seal.cookie) === sealOf(deps, token)
  return found({ token, link, clinic, isKnown }, chart)
}

/** The same link, with the chart as it stands now. */
export const found = (
  known: Pick<Found, 'token' | 'link' | 'clinic' | 'isKnown'>,
  chart: ChartState,
): Found => ({ ...known, chart, patient: enrolled(chart) })

/** How a browser shows that the year was given in it. */
const seal = { cookie: 'year', what: 'birth year given', maxAgeSeconds: 4 * 86_400 } as const

const sealOf = ({ links }: Deps, token: string): string => links.sealOf(token, seal.what)

/** To the page of this link alone, and for as long as its check-in may last. */
export const cookieFor = (deps: Deps, token: string): string =>
  `${seal.cookie}=${sealOf(deps, token)}; Path=/c/${token}; Max-Age=${seal.maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`
