// Calls of the API by what answers them; those about files have a function of their own (functions/files). Routers, the
// documents' test and clients' types follow from these tables (every-route.ts).
import * as z from 'zod/mini'
import { acknowledgeAlert, getAlert, takeAlert } from './alert.ts'
import { getAlerts } from './alerts.ts'
import { getAudit, getPeople } from './audit.ts'
import { getCaseReview, postReview, takeBackReview } from './case-review.ts'
import { postCheckIn } from './check-ins.ts'
import { getClinic } from './clinic.ts'
import { getClinicAdvice } from './clinic-advice.ts'
import { getDay } from './day.ts'
import { getEmergencies, postEmergency, reviewEmergency } from './emergency-access.ts'
import { getLetter } from './letter.ts'
import { postMeasurement, voidMeasurement } from './measurements.ts'
import { getMessages, postMessage } from './messages.ts'
import {
  getPatient,
  patchPatient,
  pausePatient,
  postPatient,
  putPatient,
  resumePatient,
  withdrawPatient,
} from './patients.ts'
import { getRevision } from './revision.ts'
import { getRoster } from './roster.ts'
import type { Row } from './row.ts'
import { getOutcomes, postDecision, postScore, voidScore } from './scores.ts'
import { patchRecord } from './session-record.ts'
import {
  cancelSession,
  correctSession,
  finishSession,
  putRide,
  putSession,
  voidSession,
} from './sessions.ts'
import { getTimeline } from './timeline.ts'

const Method = z.enum(['GET', 'PUT', 'PATCH', 'POST'])
type Method = z.infer<typeof Method>

export const table = {
  'GET /revision': getRevision,
  'GET /clinic': getClinic,
  'GET /clinic/advice': getClinicAdvice,
  'GET /day': getDay,
  'GET /case-review': getCaseReview,
  'GET /patients': getRoster,
  'POST /patients': postPatient,
  'PUT /patients/{patientId}': putPatient,
  'PATCH /patients/{patientId}': patchPatient,
  'GET /patients/{patientId}': getPatient,
  'GET /patients/{patientId}/timeline': getTimeline,
  'GET /patients/{patientId}/letter': getLetter,
  'GET /patients/{patientId}/messages': getMessages,
  'POST /patients/{patientId}/messages': postMessage,
  'POST /patients/{patientId}/check-ins': postCheckIn,
  'POST /patients/{patientId}/pause': pausePatient,
  'POST /patients/{patientId}/resume': resumePatient,
  'POST /patients/{patientId}/withdraw': withdrawPatient,
  'PUT /patients/{patientId}/sessions/{sessionId}': putSession,
  'POST /patients/{patientId}/sessions/{sessionId}/finish': finishSession,
  'POST /patients/{patientId}/sessions/{sessionId}/cancel': cancelSession,
  'PUT /patients/{patientId}/sessions/{sessionId}/ride': putRide,
  'PATCH /patients/{patientId}/sessions/{sessionId}/record': patchRecord,
  'POST /patients/{patientId}/sessions/{sessionId}/correct': correctSession,
  'POST /patients/{patientId}/sessions/{sessionId}/void': voidSession,
  'POST /patients/{patientId}/scores': postScore,
  'POST /patients/{patientId}/scores/{scoreId}/void': voidScore,
  'POST /patients/{patientId}/measurements': postMeasurement,
  'POST /patients/{patientId}/measurements/{measurementId}/void': voidMeasurement,
  'POST /patients/{patientId}/reviews': postReview,
  'POST /patients/{patientId}/reviews/{reviewId}/take-back': takeBackReview,
  'GET /patients/{patientId}/outcomes': getOutcomes,
  'POST /patients/{patientId}/booster-decisions': postDecision,
  'GET /alerts': getAlerts,
  'GET /alerts/{alertId}': getAlert,
  'POST /alerts/{alertId}/take': takeAlert,
  'POST /alerts/{alertId}/acknowledge': acknowledgeAlert,
  'GET /audit': getAudit,
  'GET /audit/people': getPeople,
  'POST /emergency-access': postEmergency,
  'GET /emergency-access': getEmergencies,
  'POST /emergency-access/{accessId}/review': reviewEmergency,
} as const satisfies Table

export type Table = Readonly<Record<`${Method} /${string}`, Row>>

/** A row and where it is asked for. */
export type Route = Row & { method: Method; path: string }

export const routesOf = (rows: Table): readonly Route[] =>
  Object.entries(rows).map(([call, row]) => {
    const [method, path = ''] = call.split(' ')
    return { ...row, method: Method.parse(method), path }
  })

export const routes = routesOf(table)
