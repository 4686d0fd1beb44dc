// A patient as a clinic enrols one over the API. On a chart, before any API: `patient` and `consent` of chart/scenario.ts.
import type { RouteBody } from '../../functions/api/contract.ts'

type Enrolment = RouteBody<'PUT /patients/{patientId}'>

const ana: Enrolment = {
  firstName: 'Ana',
  phone: '+12025550123',
  timezone: 'America/New_York',
  language: 'en',
  condition: 'depression',
  checkInBy: 'text',
  consent: {
    textMessages: true,
    unencryptedTextAcknowledged: true,
    method: 'paper',
    capturedAt: '2026-03-01T10:00:00-05:00',
    capturedBy: 'nurse-7',
  },
}

/** The body of PUT /patients/{patientId}. A change may be one that the API turns down. */
export const enrolment = (change: object = {}): Enrolment => ({ ...ana, ...change })
