// Resources that the fuzzed clinic understands, and ids that are there.
import type { Known } from './fhir-openapi.ts'

const identifier = [{ system: 'urn:example:ehr', value: 'A-1' }]
const subject = { reference: 'Patient/p1' }

const examples = {
  Appointment: {
    ...{ resourceType: 'Appointment', identifier, status: 'booked' },
    start: '2026-03-04T09:00:00-05:00',
    participant: [{ actor: subject, status: 'accepted' }],
  },
  Procedure: {
    ...{ resourceType: 'Procedure', identifier, status: 'completed', subject },
    code: { text: 'Ketamine infusion' },
    performedPeriod: { start: '2026-03-02T07:00:00-05:00', end: '2026-03-02T08:00:00-05:00' },
  },
  Observation: {
    ...{ resourceType: 'Observation', status: 'final', subject, valueString: '12' },
    code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
    effectiveDateTime: '2026-03-02T08:30:00-05:00',
  },
  Patient: { resourceType: 'Patient', name: [{ given: ['Ana'], family: 'Vega' }] },
} as const

export const fhirKnown: Known = {
  ids: { Patient: ['p1', 'p2', 'p3'], Group: ['patients'] },
  examples: {
    ...examples,
    Bundle: {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: 'urn:uuid:6f0b8a52-4f5d-4b52-9f0c-0d7f2f4f6a01',
          resource: examples.Procedure,
          request: { method: 'PUT', url: 'Procedure?identifier=urn:example:ehr|A-1' },
        },
        { resource: examples.Observation, request: { method: 'POST', url: 'Observation' } },
      ],
    },
  },
}
