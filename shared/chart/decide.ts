// The one place where a chart changes: a command in, events or a refusal out. Pure.
import { isStrangerId } from '../vocabulary/stranger.ts'
import type { Command, Decision, Refusal } from './commands.ts'
import { acknowledge, take } from './decide/acknowledging.ts'
import { giveBirthYear } from './decide/birth-year.ts'
import { decideBooster } from './decide/clinician.ts'
import { reportDelivery, reportDispatch } from './decide/dispatch.ts'
import { holdDrill, isDrill } from './decide/drill.ts'
import { receiveText } from './decide/inbound.ts'
import { enterMeasurement, voidMeasurement } from './decide/measurements.ts'
import { sendMessage } from './decide/message.ts'
import { openOnDemand } from './decide/on-demand.ts'
import { answerOnPage, beginOnPage, goBackOnPage, requestLink } from './decide/page.ts'
import { changeDetails, enrol, messaging } from './decide/patient.ts'
import { correct, voidSession } from './decide/put-right.ts'
import { conflict, notFound, stale } from './decide/refusals.ts'
import { endResolved } from './decide/resolved.ts'
import { enterScore, voidScore } from './decide/scores.ts'
import { cancel, finish, plan } from './decide/sessions.ts'
import { receiveFromStranger } from './decide/stranger.ts'
import type { Deciders } from './decide/types.ts'
import { wakeUp } from './decide/wake-up.ts'
import { Draft } from './draft.ts'
import type { Policy } from './policy.ts'
import type { ChartState } from './state.ts'

const deciders: Deciders<Command['type']> = {
  Enrol: enrol,
  ChangeDetails: changeDetails,
  Pause: messaging,
  Resume: messaging,
  Withdraw: messaging,
  PlanSession: plan,
  FinishSession: finish,
  CancelSession: cancel,
  CorrectSession: correct,
  VoidSession: voidSession,
  EnterScore: enterScore,
  VoidScore: voidScore,
  EnterMeasurement: enterMeasurement,
  VoidMeasurement: voidMeasurement,
  OpenCheckIn: openOnDemand,
  DecideBooster: decideBooster,
  AcknowledgeAlert: acknowledge,
  TakeAlert: take,
  SendMessage: sendMessage,
  ReceiveText: receiveText,
  AnswerOnPage: answerOnPage,
  GoBackOnPage: goBackOnPage,
  BeginOnPage: beginOnPage,
  RequestLink: requestLink,
  GiveBirthYear: giveBirthYear,
  WakeUp: wakeUp,
  ReportDispatch: reportDispatch,
  ReportDelivery: reportDelivery,
}

/** A cause handled before yields no events; the same key for something else is refused. */
export function decide(policy: Policy, chart: ChartState, command: Command): Decision {
  const handled = command.cause && chart.causes.find((each) => each.cause === command.cause)
  if (handled)
    return handled.print === command.requestHash
      ? { kind: 'events', events: [], chart }
      : refused(conflict('this Idempotency-Key was used for another request'))
  if (!isDecidable(chart, command)) {
    return command.type === 'WakeUp' || command.type === 'ReportDispatch'
      ? { kind: 'events', events: [], chart }
      : refused(notFound('no such patient'))
  }
  if (command.onlyAt && !command.onlyAt.includes(chart.edition)) return refused(stale())
  const draft = new Draft(policy, chart, command.at)
  const refusal = isStrangerId(chart.key.patientId)
    ? applyToStranger(draft, command)
    : apply(draft, command)
  if (!refusal) endResolved(draft)
  return refusal ? refused(refusal) : { kind: 'events', events: draft.events, chart: draft.chart }
}

/** A chart begins with an enrolment, or with what a stranger writes. */
function isDecidable(chart: ChartState, { type }: Command): boolean {
  if (isStrangerId(chart.key.patientId)) return chart.stranger !== null || type === 'ReceiveText'
  return chart.patient !== null || type === 'Enrol'
}

/** What may be asked of a chart without a patient. */
function applyToStranger(draft: Draft, command: Command): Refusal | undefined {
  switch (command.type) {
    case 'ReceiveText':
      if (isDrill(draft, command)) return holdDrill(draft)
      return receiveFromStranger(draft, command)
    case 'WakeUp':
    case 'ReportDispatch':
    case 'ReportDelivery':
    case 'AcknowledgeAlert':
      return apply(draft, command)
    default:
      return notFound('no such patient')
  }
}

function apply(draft: Draft, command: Command): Refusal | undefined {
  // The table has one entry for each type; TypeScript cannot see that key and argument agree.
  const decider = deciders[command.type] as (d: Draft, c: Command) => Refusal | undefined
  return decider(draft, command)
}

const refused = (refusal: Refusal): Decision => ({ kind: 'refused', ...refusal })
