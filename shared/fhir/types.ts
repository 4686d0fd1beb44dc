// Which FHIR resources there are here, and their types: R4's own, as published.
import type {
  Appointment,
  Communication,
  Consent,
  Flag,
  MedicationAdministration,
  Observation,
  Patient,
  Procedure,
  Provenance,
  Questionnaire,
  QuestionnaireResponse,
  RiskAssessment,
  Task,
} from 'fhir/r4.js'

export type Resources = {
  Patient: Patient
  Questionnaire: Questionnaire
  QuestionnaireResponse: QuestionnaireResponse
  Observation: Observation
  Procedure: Procedure
  MedicationAdministration: MedicationAdministration
  Appointment: Appointment
  Flag: Flag
  Task: Task
  RiskAssessment: RiskAssessment
  Communication: Communication
  Consent: Consent
  Provenance: Provenance
}

export type ResourceType = keyof Resources
export type Resource = Resources[ResourceType]

export const resourceTypes = [
  'Patient',
  'Questionnaire',
  'QuestionnaireResponse',
  'Observation',
  'Procedure',
  'MedicationAdministration',
  'Appointment',
  'Flag',
  'Task',
  'RiskAssessment',
  'Communication',
  'Consent',
  'Provenance',
] as const satisfies readonly ResourceType[]

/** Questionnaires are the clinic's; everything else is of one patient. */
export type PatientType = Exclude<ResourceType, 'Questionnaire'>

export const patientTypes = resourceTypes.filter(
  (each): each is PatientType => each !== 'Questionnaire',
)
