// Alerts of a clinic, most urgent first, and acknowledging one.
import * as z from 'zod/mini'
import type { AlertId, PatientId } from '../../shared/vocabulary/ids.ts'
import { readOf } from '../edge/unread.ts'
import { AlertsAnswer } from './answers/lists.ts'
import { ClinicAlert } from './answers/patient.ts'
import { type Call, chartKey, type Enrolled } from './call.ts'
import { runCommand } from './commands.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { anAlert, line, noteAtMost, paging, textOrNothing } from './fields.ts'
import { notFound } from './problem.ts'
import { readable } from './readable.ts'
import { rowsOf } from './roster-rows.ts'
import { row } from './row.ts'
import { clinicAlertView, urgency } from './views.ts'

const Query = z.strictObject({
  state: z._default(z.enum(['open', 'acknowledged', 'all']), 'open'),
  ...paging,
})

/** Where a page ended: among the open ones after this urgency, or among the acknowledged ones. */
const Place = z.union([
  z.strictObject({ open: z.string() }),
  z.strictObject({ ended: z.nullable(z.string()) }),
])
type Place = z.infer<typeof Place>

type Told = ReturnType<typeof clinicAlertView>
type Part = { alerts: readonly Told[]; next: Place | null }

export const getAlerts = row({
  name: 'alerts',
  query: Query,
  answer: AlertsAnswer,
  run: (call, { query }) => alertsPage(call, query),
})

/** `all` is the open ones, most urgent first, and behind them the acknowledged ones, newest first. */
async function alertsPage(call: Call, { state, cursor, limit }: z.output<typeof Query>) {
  const start: Place = state === 'acknowledged' ? { ended: null } : { open: '' }
  const place = cursor === undefined ? start : readCursor(Place, cursor)
  const first = 'open' in place ? await openPart(call, place.open, limit) : nothing(place)
  const passesOn = first.next ?? (state === 'all' ? { ended: null } : null)
  const room = limit - first.alerts.length
  const second =
    passesOn && 'ended' in passesOn && room > 0
      ? await endedPart(call, passesOn.ended, room)
      : { alerts: [], next: passesOn }
  const { next } = second
  return { alerts: [...first.alerts, ...second.alerts], cursor: next && writeCursor(next) }
}

const nothing = (next: Place): Part => ({ alerts: [], next })

const rosterPage = 100

/** What the roster does not say of an alert, where the chart cannot be asked. */
const unread = {
  rule: 'unreadable-chart',
  says: 'This chart cannot be read: call the patient, and the operator.',
  step: 0,
  parts: [],
  findings: 1,
  acknowledged: null,
}

/** `listed`: how it stands on the roster, in case the chart cannot be read. */
type Ref = { alertId: AlertId; patientId: PatientId; listed?: Told }

/** Patients with open alerts stand first on the roster, so this reads no further than they go. */
async function openPart(call: Call, after: string, limit: number): Promise<Part> {
  const { deps, clinic } = call
  const found: (Ref & { order: string })[] = []
  let cursor: string | undefined
  do {
    const page = await deps.store.roster(clinic.id, {
      limit: rosterPage,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const rows = await rowsOf(call, page.items)
    for (const each of rows)
      for (const alert of each.openAlerts) {
        const { alertId } = alert
        const listed = clinicAlertView(each, { ...alert, ...unread })
        found.push({ alertId, patientId: each.patientId, order: urgency(alert), listed })
      }
    const goesOn = rows.at(-1)?.openAlerts.length !== 0
    cursor = goesOn ? (page.cursor ?? undefined) : undefined
  } while (cursor !== undefined)
  const rest = found
    .filter(({ order }) => order > after)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  const refs = rest.slice(0, limit)
  const last = refs.at(-1)
  return {
    alerts: (await told(call, refs)).filter(({ acknowledged }) => !acknowledged),
    next: last && rest.length > limit ? { open: last.order } : null,
  }
}

/** Reads of one request while it fills a page; then the page goes out short, with its cursor. */
const readsAtMost = 20

async function endedPart(call: Call, from: string | null, limit: number): Promise<Part> {
  const alerts: Told[] = []
  let cursor = from
  for (let reads = 0; reads < readsAtMost && alerts.length < limit; reads++) {
    const page = await call.deps.store.alerts(call.clinic.id, {
      limit: limit - alerts.length,
      ...(cursor === null ? {} : { cursor }),
    })
    const pointers = readOf(call.deps, 'alerts', page.items)
    alerts.push(...(await told(call, pointers)).filter(({ acknowledged }) => acknowledged))
    cursor = page.cursor
    if (cursor === null) return { alerts, next: null }
  }
  return { alerts, next: { ended: cursor } }
}

/** The charts have the last word: an index may be a moment behind them, and charts forget old alerts. */
async function told({ deps, clinic }: Call, refs: readonly Ref[]): Promise<readonly Told[]> {
  const ids = [...new Set(refs.map(({ patientId }) => patientId))]
  const loaded = await Promise.all(
    ids.map((patientId) => readable(deps, { clinicId: clinic.id, patientId })),
  )
  const charts = new Map(ids.map((patientId, at) => [patientId, loaded[at]]))
  return refs.flatMap(({ patientId, alertId, listed }) => {
    const chart = charts.get(patientId)
    if (chart === null) return listed ?? []
    const alert = chart?.alerts.find((each) => each.alertId === alertId)
    if (!chart?.patient || !alert) return []
    return [clinicAlertView({ patientId, firstName: chart.patient.details.firstName }, alert)]
  })
}

const Acknowledgement = z.strictObject({
  disposition: line(60),
  note: textOrNothing(noteAtMost),
})

export const acknowledgeAlert = row({
  name: 'acknowledge',
  params: anAlert,
  body: () => Acknowledgement,
  takesKey: true,
  answer: ClinicAlert,
  run: async (call, { params: { alertId }, body, mark }) => {
    const { deps, clinic, by } = call
    const patientId = await deps.store.findAlert(clinic.id, alertId)
    if (patientId === null) throw notFound('alert')
    const asked = { type: 'AcknowledgeAlert', alertId, ...body, by } as const
    const chart = await runCommand(call, chartKey(call, { patientId }), asked, mark)
    return acknowledged(chart, alertId)
  },
})

function acknowledged({ key, patient, alerts }: Enrolled, alertId: AlertId) {
  const alert = alerts.find((each) => each.alertId === alertId)
  if (!alert) throw notFound('alert')
  return clinicAlertView({ patientId: key.patientId, firstName: patient.details.firstName }, alert)
}
