// Rehearsed on the charts as they stand, then done: by the same commands as people give, one chart and one commit at a
// time.
import { type CommandBody, nothingGathered, type Refusal } from '../../../shared/chart/commands.ts'
import { confirm } from '../../../shared/chart/decide/session-record.ts'
import { decide } from '../../../shared/chart/decide.ts'
import { policyFor } from '../../../shared/chart/policy.ts'
import { enrol } from '../../../shared/loop/enrolment.ts'
import { type Handled, handle } from '../../../shared/loop/handle.ts'
import { unmarked } from '../../../shared/loop/mark.ts'
import type { FhirCall } from '../call.ts'
import { FhirProblem, type FhirStatus } from '../problem.ts'
import type { Asked } from './asked.ts'
import type { Plan, Planning } from './plan.ts'
import { below } from './reading.ts'

/** What would be refused is refused now, by its place, before anything is done. */
export async function rehearse({ call, charts }: Planning, plan: Plan): Promise<void> {
  for (const body of plan.commands) {
    const chart = await charts.of(plan.patientId)
    if (!chart) throw new Error('a chart was there and is not')
    const command = { ...body, at: call.now, ...unmarked, ...nothingGathered }
    const decision = decide(policyFor(call.clinic), chart, command)
    if (decision.kind === 'refused') throw problemOf(plan.asked, decision)
    charts.keep(decision.chart)
  }
}

/** Does it. What somebody else did meanwhile may stand in the way of what was rehearsed: sent again, it is seen anew. */
export async function perform({ call, charts }: Planning, plan: Plan): Promise<void> {
  for (const body of plan.commands) {
    const handled = await given(call, plan, body)
    if (handled.kind === 'refused') throw problemOf(plan.asked, handled)
    charts.keep(handled.chart)
  }
}

function given({ deps, clinic, now }: FhirCall, plan: Plan, body: CommandBody): Promise<Handled> {
  const key = { clinicId: clinic.id, patientId: plan.patientId }
  const command = { ...body, at: now, ...unmarked }
  return command.type === 'ChangeDetails' || command.type === 'Enrol'
    ? enrol(deps, clinic, key, command)
    : handle(deps, clinic, key, command)
}

const statuses = {
  'not-found': 404,
  conflict: 409,
  stale: 412,
  wrong: 422,
  'too-many': 429,
} as const satisfies Record<Refusal['code'], FhirStatus>

/** Where a field of ours stands in a resource; what is not said here is said of the whole of it. */
const places: Readonly<Record<Asked['type'], Readonly<Record<string, string>>>> = {
  Appointment: { startsAt: 'start', sessionId: 'identifier' },
  Procedure: {
    startsAt: 'performedPeriod.start',
    startedAt: 'performedPeriod.start',
    endedAt: 'performedPeriod.end',
    sessionId: 'identifier',
  },
  Observation: { at: 'effectiveDateTime', total: 'value', instrument: 'code' },
  Patient: { firstName: 'name', lastName: 'name', birthDate: 'birthDate' },
}

function problemOf({ type, at }: Asked, { code, message, fields }: Refusal): FhirProblem {
  const said = (words: string) => words.replace(confirm, 'if it is right, enter it in Afterglow')
  const found = fields ?? [{ path: '', message }]
  return new FhirProblem(statuses[code], said(message), {
    places: found.map((field) => ({
      path: below(at, places[type][field.path] ?? ''),
      message: said(field.message),
    })),
  })
}
