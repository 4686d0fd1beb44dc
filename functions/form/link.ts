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
  /** Whether it went to the number that is on the chart now: one the patient has left may be a stranger's. */
  isTheirs: boolean
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
  return found(deps, { token, link, clinic, isKnown }, chart)
}

/** The same link, with the chart as it stands now. */
export const found = (
  { links }: Pick<Deps, 'links'>,
  known: Pick<Found, 'token' | 'link' | 'clinic' | 'isKnown'>,
  chart: ChartState,
): Found => {
  const patient = enrolled(chart)
  const { key, checkInId } = known.link
  const isTheirs = links.tokenOf(key, checkInId, patient.details.phone) === known.token
  return { ...known, chart, patient, isTheirs }
}

/** How a browser shows that the year was given in it. */
const seal = { cookie: 'year', what: 'birth year given', maxAgeSeconds: 4 * 86_400 } as const

const sealOf = ({ links }: Deps, token: string): string => links.sealOf(token, seal.what)

/** To the page of this link alone, and for as long as its check-in may last. */
export const cookieFor = (deps: Deps, token: string): string =>
  `${seal.cookie}=${sealOf(deps, token)}; Path=/c/${token}; Max-Age=${seal.maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`
