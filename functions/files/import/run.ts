// A file's rows, looked at or taken: each whole or not at all, and those that stand already change nothing.
import type { CommandBody, Refusal } from '../../../shared/chart/commands.ts'
import { type ChartState, emptyChart } from '../../../shared/chart/state.ts'
import { enrol } from '../../../shared/loop/enrolment.ts'
import { type Handled, handle, loadChart } from '../../../shared/loop/handle.ts'
import { unmarked } from '../../../shared/loop/mark.ts'
import type { ChartKey, PatientId } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'
import { unlessUnreadable } from '../../api/readable.ts'
import { findPatient } from './find.ts'
import { foretell } from './foretell.ts'
import type { Does, Fault, Row } from './types.ts'

export type Outcome = {
  line: number
  patientId: PatientId | null
  /** What the row comes to, or came to; null where something is wrong with it. */
  does: Does | null
  errors: readonly Fault[]
}

/** Charts as this file's rows have left them: in a preview none of it is stored. */
export type Pass = {
  call: Call
  commits: boolean
  charts: Map<string, ChartState>
  /** Numbers that rows of this file take, by the line that takes each. */
  taken: Map<string, number>
  newId: (line: number) => PatientId
}

const wrong = (line: number, patientId: PatientId | null, errors: readonly Fault[]): Outcome => ({
  line,
  patientId,
  does: null,
  errors,
})

export async function runRow(pass: Pass, row: Row): Promise<Outcome> {
  const { line } = row
  if (row.isNone) return { line, patientId: null, does: 'left-out', errors: [] }
  if (row.faults.length > 0) return wrong(line, null, row.faults)
  const found = await findPatient(pass.call, row.who)
  if ('fault' in found) return wrong(line, null, [found.fault])
  const patientId = found.patientId ?? (row.mayBeNew ? pass.newId(line) : null)
  if (patientId === null) return wrong(line, null, [unknown])
  const chart = await chartOf(pass, patientId)
  if (chart === null) return wrong(line, patientId, [unreadable])
  if (!chart.patient && !row.mayBeNew) return wrong(line, null, [unknown])
  const outcome = await runOn(pass, row, chart)
  const isThere = chart.patient !== null || (pass.commits && outcome.does !== null)
  return { ...outcome, patientId: isThere ? patientId : null }
}

const unknown: Fault = { column: '', message: 'no patient is known by this' }
const unreadable: Fault = { column: '', message: 'the chart cannot be read: call the operator' }

async function chartOf({ call, charts }: Pass, patientId: PatientId): Promise<ChartState | null> {
  const key = { clinicId: call.clinic.id, patientId }
  return (
    charts.get(patientId) ??
    (await unlessUnreadable(call.deps, key, () => loadChart(call.deps, key)))
  )
}

async function runOn(pass: Pass, row: Row, chart: ChartState): Promise<Outcome> {
  const { line } = row
  const { key } = chart
  const proposal = row.propose(chart.patient ? chart : null)
  if (proposal.kind === 'faulty') return wrong(line, key.patientId, proposal.faults)
  const foretold = foretell(pass.call, chart, proposal.commands)
  if ('refusal' in foretold) return wrong(line, key.patientId, faultsOf(foretold.refusal))
  const twice = alsoTakenBy(pass, row)
  if (twice) return wrong(line, key.patientId, [twice])
  const does = foretold.changes || proposal.commands.length === 0 ? proposal.does : 'nothing'
  const after =
    pass.commits && foretold.changes ? await take(pass, key, proposal.commands) : foretold
  if ('refusal' in after) return wrong(line, key.patientId, faultsOf(after.refusal))
  pass.charts.set(key.patientId, after.chart)
  return { line, patientId: key.patientId, does, errors: [] }
}

/** One after the other. After a crash between two the same row finishes what was begun. */
async function take(
  { call }: Pass,
  key: ChartKey,
  commands: readonly CommandBody[],
): Promise<{ chart: ChartState } | { refusal: Refusal }> {
  let chart = emptyChart(key)
  for (const command of commands) {
    const handled = await ask(call, key, command)
    if (handled.kind === 'refused') return { refusal: handled }
    chart = handled.chart
  }
  return { chart }
}

/** Numbers belong to one patient each: where one is taken, the claim goes with the commit. */
function ask({ deps, clinic, now }: Call, key: ChartKey, body: CommandBody): Promise<Handled> {
  const command = { ...body, at: now, ...unmarked }
  return command.type === 'Enrol' || command.type === 'ChangeDetails'
    ? enrol(deps, clinic, key, command)
    : handle(deps, clinic, key, command)
}

const faultsOf = ({ message, fields }: Refusal): readonly Fault[] =>
  fields && fields.length > 0
    ? fields.map(({ path, message }) => ({ column: isOfConsent(path) ? 'phone' : path, message }))
    : [{ column: '', message }]

/** What a file cannot bring is asked for because of the number that it does. */
const isOfConsent = (path: string): boolean => path.split('.')[0] === 'consent'

/** In a preview nobody has taken a number yet: two rows of one file that want the same are told so. */
function alsoTakenBy({ taken }: Pass, { line, who, mayBeNew }: Row): Fault | null {
  if (!mayBeNew) return null
  for (const column of ['phone', 'externalId'] as const) {
    const value = who[column]?.toLowerCase()
    if (value === undefined) continue
    const before = taken.get(`${column} ${value}`)
    if (before !== undefined && before !== line)
      return { column, message: `stands in line ${before} as well` }
    taken.set(`${column} ${value}`, line)
  }
  return null
}
