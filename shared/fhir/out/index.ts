// Every resource that a chart tells of, by its type.
import type { ChartView } from '../chart-view.ts'
import type { PatientType, Resources } from '../types.ts'
import { flagsOf, tasksOf } from './alerts.ts'
import { communicationsOf } from './communication.ts'
import { consentsOf } from './consent.ts'
import { observationsOf } from './observation.ts'
import { patientsOf } from './patient.ts'
import { provenancesOf } from './provenance.ts'
import { responsesOf } from './questionnaire-response.ts'
import { risksOf } from './risk-assessment.ts'
import { administrationsOf, appointmentsOf, proceduresOf } from './sessions.ts'

export { questionnairesOf } from './questionnaire.ts'

type Makers = { [T in PatientType]: (view: ChartView) => readonly Resources[T][] }

const makers: Makers = {
  Patient: patientsOf,
  QuestionnaireResponse: responsesOf,
  Observation: observationsOf,
  Procedure: proceduresOf,
  MedicationAdministration: administrationsOf,
  Appointment: appointmentsOf,
  Flag: flagsOf,
  Task: tasksOf,
  RiskAssessment: risksOf,
  Communication: communicationsOf,
  Consent: consentsOf,
  Provenance: provenancesOf,
}

/** All of one type on one chart, in no order. */
export const resourcesOn = <T extends PatientType>(
  type: T,
  view: ChartView,
): readonly Resources[T][] => makers[type](view)
