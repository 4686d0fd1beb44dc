// Every resource that a chart tells of, by its type.
import type { ChartView } from '../chart-view.ts'
import type { PatientType, Resources } from '../types.ts'
import { patientsOf } from './patient.ts'

type Makers = { [T in PatientType]: (view: ChartView) => readonly Resources[T][] }

const none = () => []

const makers: Makers = {
  Patient: patientsOf,
  QuestionnaireResponse: none,
  Observation: none,
  Procedure: none,
  MedicationAdministration: none,
  Appointment: none,
  Flag: none,
  Task: none,
  RiskAssessment: none,
  Communication: none,
  Consent: none,
  Provenance: none,
}

/** All of one type on one chart, in no order. */
export const resourcesOn = <T extends PatientType>(
  type: T,
  view: ChartView,
): readonly Resources[T][] => makers[type](view)
