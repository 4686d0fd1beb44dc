// Alerts of a clinic, most urgent first.
import * as z from 'zod/mini'
import type { RosterRow, StrangerRow } from '../../shared/chart/summary.ts'
import type { Page } from '../../shared/store/types.ts'
import type { AlertId, PatientId } from '../../shared/vocabulary/ids.ts'
import { readOf } from '../edge/unread.ts'
import { alertOf, unreadAlert, urgency, whoseOf } from './alert-views.ts'
import { AlertsAnswer } from './answers/lists.ts'
import type { Call } from './call.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { paging } from './fields.ts'
import { rowsBehind } from './late-alerts.ts'
import { readable } from './readable.ts'
import { rowsOf, strangersOf } from './roster-rows.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'

const Query = z.strictObject({
  state: z._default(z.enum(['open', 'acknowledged', 'all']), 'open'),
  /** Open ones with all of a patient's together, by the most urgent of each. */
  group: z.optional(z.literal('patient')),
  ...paging,
})

/** Where a page ended: among the open ones after this urgency, or among the acknowledged ones. */
const Place = z.union([
  z.strictObject({ open: z.string() }),
  z.strictObject({ ended: z.nullable(z.string()) }),
])
type Place = z.infer<typeof Place>

type Told = ReturnType<typeof alertOf>
type Part = { alerts: readonly Told[]; next: Place | null }

export const getAlerts = row({
  name: 'alerts',
  roles: may.read,
  query: Query,
  shows: (_, { alerts }) => alerts.map(({ patientId }) => patientId),
  answer: AlertsAnswer,
  run: (call, { query }) => alertsPage(call, query),
})

/** `all` is the open ones, most urgent first, and behind them the acknowledged ones, newest first. */
async function alertsPage(call: Call, { state, group, cursor, limit }: z.output<typeof Query>) {
  const start: Place = state === 'acknowledged' ? { ended: null } : { open: '' }
  const place = cursor === undefined ? start : readCursor(Place, cursor)
  const first =
    'open' in place
      ? await openPart(call, place.open, limit, group ? together : apart)
      : nothing(place)
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

type Listed = RosterRow['openAlerts'][number]
/** Where an alert stands among all, of those of its patient. */
type OrderOf = (alert: Listed, ofPatient: readonly Listed[]) => string

const apart: OrderOf = urgency
const together: OrderOf = (alert, ofPatient) =>
  `${ofPatient.map(urgency).sort()[0]} ${urgency(alert)}`

/** `listed`: how it stands on the roster, in case the chart cannot be read. */
type Ref = { alertId: AlertId; patientId: PatientId; listed?: Told }

async function openPart(call: Call, after: string, limit: number, orderOf: OrderOf): Promise<Part> {
  const { deps, clinic } = call
  const lists = await Promise.all([
    openRefs(
      (page) => deps.store.roster(clinic.id, page),
      (items) => rowsOf(call, items),
      orderOf,
    ),
    openRefs(
      (page) => deps.store.strangers(clinic.id, page),
      (items) => strangersOf(call, items),
      orderOf,
    ),
  ])
  const onLists = lists.flat()
  const behind = await rowsBehind(call, new Set(onLists.map(({ alertId }) => alertId)))
  const anew = new Set(behind.map(({ patientId }) => patientId))
  const rest = [
    ...onLists.filter(({ patientId }) => !anew.has(patientId)),
    ...behind.flatMap((each) => refsOf(each, orderOf)),
  ]
    .filter(({ order }) => order > after)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  const refs = rest.slice(0, limit)
  const last = refs.at(-1)
  return {
    alerts: (await told(call, refs)).filter(({ acknowledged }) => !acknowledged),
    next: last && rest.length > limit ? { open: last.order } : null,
  }
}

type OpenRef = Ref & { order: string }
type PageOf<T> = (page: { cursor?: string; limit: number }) => Promise<Page<T>>

/** Charts with open alerts stand first on both lists, so this reads no further than they go. */
async function openRefs<T>(
  pageOf: PageOf<T>,
  readable: (items: readonly T[]) => Promise<readonly (RosterRow | StrangerRow)[]>,
  orderOf: OrderOf,
): Promise<readonly OpenRef[]> {
  const found: OpenRef[] = []
  let cursor: string | undefined
  do {
    const page = await pageOf({
      limit: rosterPage,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const rows = await readable(page.items)
    for (const each of rows) found.push(...refsOf(each, orderOf))
    const goesOn = rows.at(-1)?.openAlerts.length !== 0
    cursor = goesOn ? (page.cursor ?? undefined) : undefined
  } while (cursor !== undefined)
  return found
}

const refsOf = (of: RosterRow | StrangerRow, orderOf: OrderOf): readonly OpenRef[] =>
  of.openAlerts.map((alert) => ({
    alertId: alert.alertId,
    patientId: of.patientId,
    order: orderOf(alert, of.openAlerts),
    listed: unreadAlert(of, alert),
  }))

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
async function told(call: Call, refs: readonly Ref[]): Promise<readonly Told[]> {
  const { deps, clinic } = call
  const ids = [...new Set(refs.map(({ patientId }) => patientId))]
  const loaded = await Promise.all(
    ids.map((patientId) => readable(deps, { clinicId: clinic.id, patientId })),
  )
  const charts = new Map(ids.map((patientId, at) => [patientId, loaded[at]]))
  return refs.flatMap(({ patientId, alertId, listed }) => {
    const chart = charts.get(patientId)
    if (chart === null) return listed ?? []
    const alert = chart?.alerts.find((each) => each.alertId === alertId)
    const whose = chart && whoseOf(chart)
    return whose && alert ? [alertOf(call, whose, alert)] : []
  })
}
