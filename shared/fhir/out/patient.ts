// Patient, by US Core: who they are, and how they are reached.
import type { ContactPoint, Identifier, Patient, PatientContact } from 'fhir/r4.js'
import type { Details } from '../../chart/events.ts'
import type { ChartView } from '../chart-view.ts'
import { fhirPatientId } from '../ids.ts'
import { identifierSystems, profiles, systems } from '../systems.ts'
import { concept, metaOf } from './parts.ts'

export function patientsOf({ chart, trail, setting }: ChartView): Patient[] {
  const { details, withdrawnAt } = chart.patient
  const { firstName, lastName, birthDate, language } = details
  return [
    {
      resourceType: 'Patient',
      id: fhirPatientId(chart.key.patientId),
      meta: metaOf(trail.patient, profiles.patient),
      identifier: identifiersOf(setting.clinic.id, chart.key.patientId, details),
      active: withdrawnAt === null,
      name: [{ use: 'official', given: [firstName], ...(lastName && { family: lastName }) }],
      telecom: [phoneOf(details.phone)],
      // Nobody is asked for it here, and it decides nothing.
      gender: 'unknown',
      ...(birthDate && { birthDate }),
      ...contactOf(details),
      communication: [{ language: concept(systems.language, language), preferred: true }],
    },
  ]
}

/** Ours is always there; the clinic's own where it has one, as its record number. */
function identifiersOf(
  clinicId: string,
  patientId: string,
  { externalId }: Details,
): [Identifier, ...Identifier[]] {
  const ours = { system: identifierSystems.patient(clinicId), value: patientId }
  if (!externalId) return [ours]
  const type = concept(systems.identifierType, 'MR', 'Medical record number')
  return [ours, { type, system: identifierSystems.external(clinicId), value: externalId }]
}

const phoneOf = (value: string): ContactPoint => ({ system: 'phone', use: 'mobile', value })

/** Whom people call: no software writes to them. */
function contactOf({ emergencyContact }: Details): { contact?: PatientContact[] } {
  if (!emergencyContact) return {}
  const { name, phone, relation } = emergencyContact
  const emergency = concept(systems.role, 'C', 'Emergency Contact')
  return {
    contact: [
      {
        relationship: [{ ...emergency, text: relation }],
        name: { text: name },
        telecom: [{ system: 'phone', value: phone }],
      },
    ],
  }
}
