// The code systems and profiles that resources name.

/** Published ones. */
export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ucum: 'http://unitsofmeasure.org',
  language: 'urn:ietf:bcp:47',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  act: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  dataAbsent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  role: 'http://terminology.hl7.org/CodeSystem/v2-0131',
  flagCategory: 'http://terminology.hl7.org/CodeSystem/flag-category',
  participationMode: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
} as const

/** Our own, where nothing published says it. */
export const ownSystems = {
  /** Of what has no code of LOINC: items, totals, how long an effect lasted. */
  observation: 'urn:afterglow:observation',
  /** A clinic's own answers and ours. */
  answer: 'urn:afterglow:answer',
  /** Kinds of alerts, what became of them, what a text was for. */
  alert: 'urn:afterglow:alert',
  text: 'urn:afterglow:text',
  session: 'urn:afterglow:session-kind',
  advice: 'urn:afterglow:advice',
  /** Facts of a chart, as the timeline names them. */
  event: 'urn:afterglow:event',
  /** Who acted: staff by their account, systems by their client. */
  person: 'urn:afterglow:person',
} as const

/** Names that a clinic's own numbers and ours stand under, by clinic. */
export const identifierSystems = {
  patient: (clinicId: string) => `urn:afterglow:${clinicId}:patient`,
  external: (clinicId: string) => `urn:afterglow:${clinicId}:external`,
  session: (clinicId: string) => `urn:afterglow:${clinicId}:session`,
  score: (clinicId: string) => `urn:afterglow:${clinicId}:score`,
  checkIn: (clinicId: string) => `urn:afterglow:${clinicId}:check-in`,
  alert: (clinicId: string) => `urn:afterglow:${clinicId}:alert`,
} as const

const usCore = 'http://hl7.org/fhir/us/core/StructureDefinition'

export const profiles = {
  patient: `${usCore}/us-core-patient`,
  questionnaireResponse: `${usCore}/us-core-questionnaireresponse`,
  screening: `${usCore}/us-core-observation-screening-assessment`,
  bloodPressure: `${usCore}/us-core-blood-pressure`,
  pulseOximetry: `${usCore}/us-core-pulse-oximetry`,
  procedure: `${usCore}/us-core-procedure`,
  provenance: `${usCore}/us-core-provenance`,
} as const
