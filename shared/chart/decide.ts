// The one place where a chart changes: a command in, events or a refusal out. Pure.
import { asked } from '#asked'
import { isStrangerId } from '../vocabulary/stranger.ts'
import type { Command, Decision, Refusal } from './commands.ts'
import { reportDelivery, reportDispatch } from './decide/dispatch.ts'
import { holdDrill, isDrill } from './decide/drill.ts'
import { receiveText } from './decide/inbound.ts'
import { conflict, notFound, stale } from './decide/refusals.ts'
import { endResolved } from './decide/resolved.ts'
import { receiveFromStranger } from './decide/stranger.ts'
import type { Deciders } from './decide/types.ts'
import { wakeUp } from './decide/wake-up.ts'
import { Draft } from './draft.ts'
import type { Policy } from './policy.ts'
import type { ChartState } from './state.ts'

/** What people ask for by a request is apart: a function that none reaches is bundled without (infra/bundling.ts). */
const deciders: Deciders<Command['type']> = {
  ...asked,
  ReceiveText: receiveText,
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
