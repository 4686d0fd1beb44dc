// Visits as the clinic's own system has them, in FHIR.
import { hourMs, instant } from '../../shared/calendar/index.ts'
import type { ChartState, Session } from '../../shared/chart/state.ts'
import { fhirPatientId } from '../../shared/fhir/ids.ts'
import { sessionNamed } from '../../shared/fhir/in/names.ts'
import type { ClinicId } from '../../shared/vocabulary/ids.ts'
import type { Person } from '../people/person.ts'

const system = 'urn:oid:1.2.3'

export type Visit = { value: string; startsAt: number }

const query = (value: string) => `?identifier=${encodeURIComponent(`${system}|${value}`)}`
export const appointmentPath = ({ value }: Visit): string => `/fhir/R4/Appointment${query(value)}`
export const procedurePath = ({ value }: Visit): string => `/fhir/R4/Procedure${query(value)}`

type Of = Pick<Person, 'key'>

const patient = ({ key }: Of) => ({ reference: `Patient/${fhirPatientId(key.patientId)}` })
const identifier = ({ value }: Visit) => [{ system, value }]

export const appointment = (of: Of, visit: Visit, status = 'booked') => ({
  resourceType: 'Appointment',
  identifier: identifier(visit),
  status,
  start: instant(visit.startsAt),
  end: instant(visit.startsAt + 2 * hourMs),
  appointmentType: { coding: [{ system: 'urn:afterglow:session-kind', code: 'booster' }] },
  participant: [{ actor: patient(of), status: 'accepted' }],
})

export const procedure = (of: Of, visit: Visit, endedAt: number, status = 'completed') => ({
  resourceType: 'Procedure',
  identifier: identifier(visit),
  status,
  code: { text: 'xyzzy infusion' },
  subject: patient(of),
  performedPeriod: { start: instant(endedAt - hourMs), end: instant(endedAt) },
})

/** A visit that is over: kept, done, and with what. */
export const kept = (of: Of, visit: Visit, endedAt: number) => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    {
      fullUrl: 'urn:uuid:done',
      resource: procedure(of, visit, endedAt),
      request: { method: 'PUT', url: `Procedure${query(visit.value)}` },
    },
    {
      resource: appointment(of, visit, 'fulfilled'),
      request: { method: 'PUT', url: `Appointment${query(visit.value)}` },
    },
    {
      resource: {
        resourceType: 'MedicationAdministration',
        status: 'completed',
        partOf: [{ reference: 'urn:uuid:done' }],
        dosage: { dose: { value: 40, unit: 'mg' } },
      },
      request: { method: 'POST', url: 'MedicationAdministration' },
    },
  ],
})

/** The sessions that stand on a chart for a visit. */
export function sessionsOf(
  { sessions }: ChartState,
  clinicId: ClinicId,
  { value }: Visit,
): Session[] {
  const name = sessionNamed(clinicId, { system, value })
  return sessions.filter((each) => each.sessionId === name || each.knownAs === name)
}

export const isOnce = (chart: ChartState, clinicId: ClinicId, visit: Visit): boolean =>
  sessionsOf(chart, clinicId, visit).filter(({ state }) => state === 'finished').length === 1
