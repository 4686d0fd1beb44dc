// Sending the pages of one commit. What is found about one patient at one moment is one page: the gravest is named, and
// how many more there are; for a telephone that rings five times in a row tells less than one that rings once.
import { later } from '../chart/agenda/due.ts'
import type { DispatchResult } from '../chart/commands.ts'
import { messagingOf } from '../chart/contact.ts'
import type { Alert, ChartState, OpenPage } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { PageMessage, SendResult } from '../gateways/types.ts'
import { graver } from '../vocabulary/escalation.ts'
import { attempt } from './attempt.ts'
import type { Deps } from './deps.ts'
import { sendDigest } from './digest.ts'
import { linkTo } from './page-links.ts'

/** A page and the alert it tells of. */
type Told = { page: OpenPage; alert: Alert }

export async function sendPages(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  pages: readonly OpenPage[],
): Promise<readonly DispatchResult[]> {
  const told: Told[] = []
  const gone: DispatchResult[] = []
  for (const page of pages) {
    const alert = chart.alerts.find((each) => each.alertId === page.alertId)
    if (alert) told.push({ page, alert })
    // Ended and forgotten while the page waited: nobody needs it any more.
    else gone.push({ kind: 'page-refused', pageId: page.pageId, reason: 'alert-gone' })
  }
  const sent = await Promise.all(
    byChannel(told).map(
      async (group) =>
        (await attempt(deps, chart, () => send(deps, clinic, chart, group))) ?? heldUp(group),
    ),
  )
  return [...gone, ...sent.flat()]
}

/** Never empty. */
type Group = readonly [Told, ...Told[]]

const heldUp = (group: Group): readonly DispatchResult[] =>
  group.map(({ page: { pageId } }) => ({ kind: 'page-held-up', pageId }))

/** Together what goes to the same place: the topic, one contact, the digest. The gravest first. */
function byChannel(told: readonly Told[]): readonly Group[] {
  const groups = new Map<string, [Told, ...Told[]]>()
  for (const each of told) {
    const { to, contact } = each.page
    const channel = to === 'on-call' ? `${to} ${contact}` : to
    const group = groups.get(channel)
    if (group) group.push(each)
    else groups.set(channel, [each])
  }
  for (const group of groups.values()) group.sort((a, b) => graver(b.alert, a.alert))
  return [...groups.values()]
}

async function send(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  group: Group,
): Promise<readonly DispatchResult[]> {
  const [{ page }] = group
  if (page.to === 'digest') {
    const alerts = group.map(({ alert }) => alert)
    const requestedAt = group.reduce(
      (so, each) => later(so, each.page.requestedAt),
      page.requestedAt,
    )
    const asked = { alerts, requestedAt }
    const result = await sendDigest(deps, clinic, chart.key, asked)
    return result ? outcomes(deps, group, result) : []
  }
  const message = messageOf(deps, clinic, chart, group)
  if (page.to === 'topic') return outcomes(deps, group, await deps.pages.publish(message))
  const number = clinic.onCall[page.contact]?.phone
  if (!number)
    return group.map(({ page: { pageId } }) => ({
      kind: 'page-refused',
      pageId,
      reason: 'no-contact',
    }))
  return outcomes(deps, group, await deps.pages.text(message, number))
}

function messageOf(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  [{ page, alert }, ...others]: Group,
): PageMessage {
  const { alertId, kind, level, step } = alert
  return {
    clinicId: clinic.id,
    clinicName: clinic.name,
    pageId: page.pageId,
    alertId,
    kind,
    level,
    step,
    others: others.map((each) => ({ alertId: each.alert.alertId, pageId: each.page.pageId })),
    optedOut: level === 'emergency' && messagingOf(chart) === 'opted-out',
    link: linkTo(deps, clinic, alertId),
  }
}

function outcomes(deps: Deps, group: Group, result: SendResult): readonly DispatchResult[] {
  if (result.kind === 'sent')
    return group.map(({ page: { pageId } }) => ({ kind: 'page-sent', pageId }))
  deps.metrics.count('PageRefused')
  return group.map(({ page: { pageId } }) => ({
    kind: 'page-refused',
    pageId,
    reason: result.reason,
  }))
}
