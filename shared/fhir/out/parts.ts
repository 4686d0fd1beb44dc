// What many resources have in common.
import type { CodeableConcept, Meta, Reference } from 'fhir/r4.js'
import type { ChartView } from '../chart-view.ts'
import { fhirPatientId, resourceId } from '../ids.ts'
import type { Stamp } from '../record/stamp.ts'
import { ownSystems, systems } from '../systems.ts'

/** The commit that last touched a resource is its version. */
export const metaOf = ({ version, at }: Stamp, ...profile: string[]): Meta => ({
  versionId: String(version),
  lastUpdated: at,
  ...(profile.length > 0 && { profile }),
})

export const subjectOf = ({ chart }: Pick<ChartView, 'chart'>): Reference => ({
  reference: `Patient/${fhirPatientId(chart.key.patientId)}`,
})

/** The id of something on this chart, by its name there (ids.ts). */
export const idOn = ({ chart }: Pick<ChartView, 'chart'>, name: string): string =>
  resourceId(chart.key.patientId, name)

/** Names of things on a chart, each once: what their ids are made of, and so for good. */
export const names = {
  session: (sessionId: string) => `session ${sessionId}`,
  measured: (sessionId: string, what: string) => `measured ${sessionId} ${what}`,
  checkIn: (checkInId: string) => `check-in ${checkInId}`,
  /** Answers that somebody at the clinic entered. */
  entered: (scoreId: string) => `entered ${scoreId}`,
  panel: (scoreId: string) => `panel ${scoreId}`,
  total: (scoreId: string) => `total ${scoreId}`,
  item: (scoreId: string, item: number) => `item ${scoreId} ${item + 1}`,
  episode: (sessionId: string) => `episode ${sessionId}`,
  alert: (alertId: string) => `alert ${alertId}`,
  advice: 'advice',
  sent: (textId: string) => `sent ${textId}`,
  received: (messageId: string) => `received ${messageId}`,
  consent: (version: number) => `consent ${version}`,
  commit: (version: number) => `commit ${version}`,
} as const

/** Staff by their account, systems by their client: never by name. */
export const personReference = (by: string): Reference => ({
  identifier: { system: ownSystems.person, value: by },
  display: by.startsWith('client:') ? 'A system of the clinic' : 'Clinic staff',
})

export const concept = (system: string, code: string, display?: string): CodeableConcept => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
})

/** UCUM's own code for it. */
export const quantity = (value: number, code: string, unit: string = code) => ({
  value,
  unit,
  system: systems.ucum,
  code,
})
