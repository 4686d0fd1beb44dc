// Performing the outbox of one commit: pages begin first, texts keep their order.
import type { DispatchResult } from '../chart/commands.ts'
import type { ChartEvent } from '../chart/events.ts'
import { linkedCheckIn, linkMark } from '../chart/link.ts'
import { type ChartState, type OpenPage, type OpenText, phoneOf } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { PageMessage } from '../gateways/types.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/** Sends what these events asked for. What fails for now stays open, and the next wake-up takes it over. */
export async function dispatch(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  events: readonly ChartEvent[],
): Promise<readonly DispatchResult[]> {
  const ours = new Set(events.flatMap(requestOf))
  const pages = chart.openPages.filter((each) => ours.has(each.pageId))
  const texts = chart.openTexts.filter((each) => ours.has(each.textId) && !each.deferredUntil)
  if (events.some((each) => each.type === 'TextRetried' || each.type === 'PageRetried'))
    deps.metrics.count('TakenOver')
  const [paged, listed, texted] = await Promise.all([
    Promise.all(
      pages.map((page) => attempt(deps, chart, () => sendPage(deps, clinic, chart, page))),
    ),
    inOrder(carrierRequests(deps, events), (ask) => attempt(deps, chart, () => ask(chart.key))),
    inOrder(texts, (text) => attempt(deps, chart, () => sendText(deps, chart, text))),
  ])
  return [...paged, ...listed, ...texted].filter((each) => each !== null)
}

/** What these events ask of the carrier's list; where nobody can ask it, the next wake-up does. */
function carrierRequests(
  { carrierLists }: Deps,
  events: readonly ChartEvent[],
): readonly ((key: ChartKey) => Promise<DispatchResult>)[] {
  if (!carrierLists) return []
  return events
    .filter((each) => each.type === 'CarrierListAsked')
    .map(({ phone, listed }) => async ({ clinicId }) => ({
      kind: 'carrier-list',
      phone,
      listed,
      outcome: await carrierLists.set({ clinicId, phone, listed }),
    }))
}

function requestOf(event: ChartEvent): readonly string[] {
  switch (event.type) {
    case 'TextRequested':
    case 'TextRetried':
      return [event.textId]
    case 'PageRequested':
    case 'PageRetried':
      return [event.pageId]
    default:
      return []
  }
}

/** Of the screen's addresses (web/routes.ts): the alert's id follows. */
const alertPath = '/alert/'

/** On the phone the crisis text must stand above the next question. */
async function inOrder<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await run(item))
  return results
}

async function attempt(
  deps: Deps,
  { key }: ChartState,
  send: () => Promise<DispatchResult>,
): Promise<DispatchResult | null> {
  try {
    return await send()
  } catch (error) {
    deps.metrics.count('SendFailed')
    deps.log.warn('not sent for now', { ...key, error: nameOf(error) })
    return null
  }
}

async function sendText(deps: Deps, chart: ChartState, text: OpenText): Promise<DispatchResult> {
  const { textId } = text
  const body = await withLink(deps, chart, text)
  const to = phoneOf(chart)
  const { clinicId } = chart.key
  const result = await deps.texts.send({ clinicId, to, body, class: text.class, textId })
  return result.kind === 'sent'
    ? { kind: 'text-sent', textId, carrierId: result.carrierId }
    : { kind: 'text-refused', textId, reason: result.reason }
}

/** Made anew each time it is sent, and the same each time; it leads somewhere before it is out. */
async function withLink(
  { links, store }: Deps,
  { key, openCheckIn }: ChartState,
  text: OpenText,
): Promise<string> {
  const checkInId = linkedCheckIn(text)
  if (checkInId === null) return text.body
  const token = links.tokenOf(key, checkInId)
  const slot = openCheckIn?.checkInId === checkInId ? openCheckIn.slot : ''
  await store.pointLink(links.nameOf(token), { key, checkInId, slot })
  return text.body.replace(linkMark, `${links.base}${token}`)
}

async function sendPage(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  page: OpenPage,
): Promise<DispatchResult> {
  const { pageId, alertId, contact } = page
  const alert = chart.alerts.find((each) => each.alertId === alertId)
  // Ended and forgotten while the page waited: nobody needs it any more.
  if (!alert) return { kind: 'page-refused', pageId, reason: 'alert-gone' }
  const message: PageMessage = {
    clinicId: clinic.id,
    clinicName: clinic.name,
    pageId,
    alertId,
    kind: alert.kind,
    level: alert.level,
    step: alert.step,
    link: `${clinic.alertLink ?? `${deps.screen}${alertPath}`}${alertId}`,
  }
  const number = clinic.onCall[contact]?.phone
  if (page.to === 'on-call' && !number)
    return { kind: 'page-refused', pageId, reason: 'no-contact' }
  const result =
    page.to === 'on-call' && number
      ? await deps.pages.text(message, number)
      : await deps.pages.publish(message)
  if (result.kind === 'sent') return { kind: 'page-sent', pageId }
  deps.metrics.count('PageRefused')
  return { kind: 'page-refused', pageId, reason: result.reason }
}
