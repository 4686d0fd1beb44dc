// What staff and patients' pages ask of a chart. Texts, wake-ups and reports are not asked for: decide.ts has those.
import type { Command } from '../commands.ts'
import { acknowledge, take } from './acknowledging.ts'
import { reviewCase, takeBackReview } from './case-review.ts'
import { decideBooster } from './clinician.ts'
import { enterMeasurement, voidMeasurement } from './measurements.ts'
import { sendMessage } from './message.ts'
import { openOnDemand } from './on-demand.ts'
import { onPage } from './on-page.ts'
import { changeDetails, enrol, messaging } from './patient.ts'
import { correct, voidSession } from './put-right.ts'
import { recordSession } from './record-session.ts'
import { recordRide } from './ride.ts'
import { enterScore, voidScore } from './scores.ts'
import { cancel, finish, plan } from './sessions.ts'
import type { Deciders } from './types.ts'

type Unasked = 'ReceiveText' | 'WakeUp' | 'ReportDispatch' | 'ReportDelivery'

export const asked: Deciders<Exclude<Command['type'], Unasked>> = {
  Enrol: enrol,
  ChangeDetails: changeDetails,
  Pause: messaging,
  Resume: messaging,
  Withdraw: messaging,
  PlanSession: plan,
  FinishSession: finish,
  CancelSession: cancel,
  RecordRide: recordRide,
  RecordSession: recordSession,
  CorrectSession: correct,
  VoidSession: voidSession,
  EnterScore: enterScore,
  VoidScore: voidScore,
  EnterMeasurement: enterMeasurement,
  VoidMeasurement: voidMeasurement,
  OpenCheckIn: openOnDemand,
  DecideBooster: decideBooster,
  ReviewCase: reviewCase,
  TakeBackReview: takeBackReview,
  AcknowledgeAlert: acknowledge,
  TakeAlert: take,
  SendMessage: sendMessage,
  ...onPage,
}
