// Provenance: who made which change, commit by commit, and what it touched.
import type { Provenance, Reference } from 'fhir/r4.js'
import type { ChartEvent } from '../../chart/events.ts'
import type { ChartView } from '../chart-view.ts'
import { fhirPatientId } from '../ids.ts'
import type { Act } from '../record/trail.ts'
import { ownSystems, systems } from '../systems.ts'
import { concept, idOn, metaOf, names, personReference, subjectOf } from './parts.ts'
import { isWhole, responseId } from './readings.ts'
import { risksOf } from './risk-assessment.ts'

/** One for each commit that touched anything told here. */
export const provenancesOf = (view: ChartView): Provenance[] => {
  const touches = touchesOf(view)
  return view.trail.commits.flatMap((act) => {
    const touched = act.events.flatMap(touches)
    // The patient first: whose it is can be told without looking at the rest.
    const targets = [...new Set([patientReference(view), ...touched])]
    return touched.length === 0 ? [] : provenance(view, act, targets)
  })
}

const agentType = (code: string) => concept(systems.provenanceAgent, code)

function provenance(
  view: ChartView,
  { stamp, by, events }: Act,
  targets: readonly string[],
): Provenance {
  return {
    resourceType: 'Provenance',
    id: idOn(view, names.commit(stamp.version)),
    meta: metaOf(stamp),
    target: targets.map((reference) => ({ reference })),
    recorded: stamp.at,
    activity: {
      coding: [...new Set(events.map(({ type }) => type))].map((code) => ({
        system: ownSystems.event,
        code,
      })),
    },
    agent: [{ type: agentType(by === null ? 'assembler' : 'author'), who: agentOf(view, by) }],
  }
}

function agentOf(view: ChartView, by: Act['by']): Reference {
  if (by === null)
    return { identifier: { system: ownSystems.person, value: 'service' }, display: 'Afterglow' }
  return by === 'patient' ? subjectOf(view) : personReference(by)
}

/** References to what an event has made, or made another. */
function touchesOf(view: ChartView): (event: ChartEvent) => readonly string[] {
  const scores = new Map(view.trail.readings.map((each) => [each.scoreId, each]))
  const session = (sessionId: string, ...types: string[]) =>
    types.map((type) => `${type}/${idOn(view, names.session(sessionId))}`)
  const risks = risksOf(view).map(({ id }) => `RiskAssessment/${id}`)
  const alert = (alertId: string) =>
    ['Flag', 'Task'].map((type) => `${type}/${idOn(view, names.alert(alertId))}`)
  const ofReading = (scoreId: string): string[] => {
    const reading = scores.get(scoreId)
    if (!reading) return []
    const response = responseId(view, reading)
    const observations = [
      ...(isWhole(view, reading) ? [names.panel(scoreId)] : []),
      ...(reading.total !== null ? [names.total(scoreId)] : []),
    ].map((name) => `Observation/${idOn(view, name)}`)
    return [...observations, ...(response ? [`QuestionnaireResponse/${response}`] : [])]
  }
  return (event) => {
    switch (event.type) {
      case 'PatientEnrolled':
      case 'DetailsChanged':
      case 'MessagingPaused':
      case 'MessagingResumed':
      case 'PatientWithdrawn':
      case 'OptedOut':
      case 'OptedIn':
        return [patientReference(view)]
      case 'SessionPlanned':
      case 'SessionMoved':
      case 'SessionCanceled':
        return session(event.sessionId, 'Appointment')
      case 'SessionFinished':
      case 'SessionCorrected':
      case 'SessionVoided':
        return session(event.sessionId, 'Appointment', 'Procedure', 'MedicationAdministration')
      case 'ScoreRecorded':
      case 'AnswersRecorded':
      case 'ScoreVoided':
        return ofReading(event.scoreId)
      case 'AlertRaised':
      case 'AlertJoined':
      case 'AlertUpgraded':
      case 'AlertEscalated':
      case 'AlertTaken':
      case 'AlertAttempted':
      case 'AlertAcknowledged':
        return alert(event.alertId)
      case 'AdviceGiven':
      case 'BoosterDecided':
        return risks
      case 'TextRequested':
        return [`Communication/${idOn(view, names.sent(event.textId))}`]
      case 'TextReceived':
        return [`Communication/${idOn(view, names.received(event.messageId))}`]
      default:
        return []
    }
  }
}

const patientReference = ({ chart }: ChartView): string =>
  `Patient/${fhirPatientId(chart.key.patientId)}`
