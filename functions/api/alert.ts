// One alert: reading it, taking it, ending it.
import * as z from 'zod/mini'
import type { ChartState } from '../../shared/chart/state.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import type { AlertId, PatientId } from '../../shared/vocabulary/ids.ts'
import { alertOf, whoseOf } from './alert-views.ts'
import { ClinicAlert } from './answers/alert.ts'
import { type Call, chartKey } from './call.ts'
import { runOnChart } from './commands.ts'
import { anAlert, line, noteAtMost, textOrNothing } from './fields.ts'
import { notFound } from './problem.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { withAll } from './whole.ts'

/** Whose it is; 404 for an alert that this clinic never had. */
async function ownerOf({ deps, clinic }: Call, alertId: AlertId) {
  const patientId = await deps.store.findAlert(clinic.id, alertId)
  if (patientId === null) throw notFound('alert')
  return { patientId }
}

/** The chart it stands on, a patient's or that of a number no patient has. */
const readableChart = (call: Call, owner: { patientId: PatientId }) =>
  loadChart(call.deps, chartKey(call, owner))

/** As its chart has it, and of long ago its commits. */
async function alertOn(call: Call, chart: ChartState, alertId: AlertId) {
  const { alerts } = await withAll(call, chart, ['alert-words', ...whereGone(chart, alertId)])
  const alert = alerts.find((each) => each.alertId === alertId)
  const whose = whoseOf(chart)
  if (!alert || !whose) throw notFound('alert')
  return alertOf(call, whose, alert)
}

const whereGone = ({ alerts }: ChartState, alertId: AlertId) =>
  alerts.some((each) => each.alertId === alertId) ? [] : (['alerts'] as const)

const theirs = (_: unknown, { patientId }: { patientId: string | null }) => [patientId]

export const getAlert = row({
  name: 'alert',
  roles: may.read,
  params: anAlert,
  shows: theirs,
  answer: ClinicAlert,
  run: async (call, { params: { alertId } }) =>
    alertOn(call, await readableChart(call, await ownerOf(call, alertId)), alertId),
})

export const takeAlert = row({
  name: 'take',
  roles: may.treat,
  params: anAlert,
  body: () => z.strictObject({}),
  takesKey: true,
  shows: theirs,
  answer: ClinicAlert,
  run: async (call, { params: { alertId }, mark }) => {
    const key = chartKey(call, await ownerOf(call, alertId))
    const asked = { type: 'TakeAlert', alertId, by: call.by } as const
    return alertOn(call, await runOnChart(call, key, asked, mark), alertId)
  },
})

const Acknowledgement = z.strictObject({
  disposition: line(60),
  note: textOrNothing(noteAtMost),
  clearedForTreatment: z.optional(z.boolean()),
})

export const acknowledgeAlert = row({
  name: 'acknowledge',
  roles: may.treat,
  params: anAlert,
  body: () => Acknowledgement,
  takesKey: true,
  shows: theirs,
  answer: ClinicAlert,
  run: async (call, { params: { alertId }, body, mark }) => {
    const { clearedForTreatment = false, ...words } = body
    const key = chartKey(call, await ownerOf(call, alertId))
    const { by } = call
    const asked = { type: 'AcknowledgeAlert', alertId, ...words, clearedForTreatment, by } as const
    return alertOn(call, await runOnChart(call, key, asked, mark), alertId)
  },
})
