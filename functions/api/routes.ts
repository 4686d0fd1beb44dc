// Every call of the API, who may make it, and what answers it.
import { acknowledgeAlert, getAlerts } from './alerts.ts'
import type { Call } from './call.ts'
import { getPatient, pausePatient, putPatient, resumePatient, withdrawPatient } from './patients.ts'
import { getRoster } from './roster.ts'
import { getOutcomes, postDecision, postScore } from './scores.ts'
import { cancelSession, finishSession, putSession } from './sessions.ts'
import type { Role } from './sign-in.ts'
import { getTimeline } from './timeline.ts'

export type Route = {
  /** Stable: repeats of a POST are told by it. */
  name: string
  method: 'GET' | 'PUT' | 'POST'
  path: string
  roles: readonly Role[]
  answer: (call: Call) => Promise<object>
}

/** Treating patients is both roles' work; what only an admin may do is not done over this API. */
const staff: readonly Role[] = ['clinician', 'admin']

const patient = '/patients/{patientId}'
const session = `${patient}/sessions/{sessionId}`

export const routes: readonly Route[] = [
  { name: 'roster', method: 'GET', path: '/patients', roles: staff, answer: getRoster },
  { name: 'enrol', method: 'PUT', path: patient, roles: staff, answer: putPatient },
  { name: 'patient', method: 'GET', path: patient, roles: staff, answer: getPatient },
  {
    name: 'timeline',
    method: 'GET',
    path: `${patient}/timeline`,
    roles: staff,
    answer: getTimeline,
  },
  { name: 'pause', method: 'POST', path: `${patient}/pause`, roles: staff, answer: pausePatient },
  {
    name: 'resume',
    method: 'POST',
    path: `${patient}/resume`,
    roles: staff,
    answer: resumePatient,
  },
  {
    name: 'withdraw',
    method: 'POST',
    path: `${patient}/withdraw`,
    roles: staff,
    answer: withdrawPatient,
  },
  { name: 'plan', method: 'PUT', path: session, roles: staff, answer: putSession },
  {
    name: 'finish',
    method: 'POST',
    path: `${session}/finish`,
    roles: staff,
    answer: finishSession,
  },
  {
    name: 'cancel',
    method: 'POST',
    path: `${session}/cancel`,
    roles: staff,
    answer: cancelSession,
  },
  { name: 'score', method: 'POST', path: `${patient}/scores`, roles: staff, answer: postScore },
  {
    name: 'outcomes',
    method: 'GET',
    path: `${patient}/outcomes`,
    roles: staff,
    answer: getOutcomes,
  },
  {
    name: 'decide',
    method: 'POST',
    path: `${patient}/booster-decisions`,
    roles: staff,
    answer: postDecision,
  },
  { name: 'alerts', method: 'GET', path: '/alerts', roles: staff, answer: getAlerts },
  {
    name: 'acknowledge',
    method: 'POST',
    path: '/alerts/{alertId}/acknowledge',
    roles: staff,
    answer: acknowledgeAlert,
  },
]
