// Performing the outbox of one commit: pages begin first, texts keep their order.
import type { DispatchResult } from '../chart/commands.ts'
import type { ChartEvent } from '../chart/events.ts'
import { linkedCheckIn, linkMark } from '../chart/link.ts'
import { type ChartState, type OpenText, phoneOf } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { ChartKey, PhoneNumber } from '../vocabulary/ids.ts'
import { attempt } from './attempt.ts'
import type { Deps } from './deps.ts'
import { sendPages } from './dispatch-pages.ts'
import { requestsIn } from './requests.ts'
import { noteParts, spacing, takeTurn } from './sending.ts'

/** Sends what these events asked for. What fails for now stays open, and is tried again before long. */
export async function dispatch(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  events: readonly ChartEvent[],
): Promise<readonly DispatchResult[]> {
  const ours = new Set(requestsIn(events))
  const pages = chart.openPages.filter((each) => ours.has(each.pageId))
  const texts = chart.openTexts.filter((each) => ours.has(each.textId) && !each.deferredUntil)
  const space = spacing(deps, chart, ours)
  if (takesOver(chart, events)) deps.metrics.count('TakenOver')
  const [paged, listed, texted] = await Promise.all([
    sendPages(deps, clinic, chart, pages),
    inOrder(carrierRequests(deps, events), (ask) => attempt(deps, chart, () => ask(chart.key))),
    inOrder(texts, async (text) => {
      await space()
      const sent = await attempt(deps, chart, () => sendText(deps, clinic, chart, text))
      return sent ?? ({ kind: 'text-held-up', textId: text.textId } as const)
    }),
  ])
  return [...paged, ...[...listed, ...texted].filter((each) => each !== null)]
}

/** Whoever asks for a digest that another is just sending asks again: that is no sign of trouble. */
const takesOver = ({ openPages }: ChartState, events: readonly ChartEvent[]): boolean =>
  events.some(
    (event) =>
      event.type === 'TextRetried' ||
      (event.type === 'PageRetried' &&
        openPages.some(({ pageId, to }) => pageId === event.pageId && to !== 'digest')),
  )

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

/** On the phone the crisis text must stand above the next question. */
async function inOrder<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await run(item))
  return results
}

async function sendText(
  deps: Deps,
  clinic: Clinic,
  chart: ChartState,
  text: OpenText,
): Promise<DispatchResult> {
  const { textId } = text
  const to = phoneOf(chart)
  const body = await withLink(deps, chart, text, to)
  const { clinicId } = chart.key
  await takeTurn(deps, clinic, text)
  const result = await deps.texts.send({ clinicId, to, body, class: text.class, textId })
  if (result.kind === 'sent') await noteParts(deps, clinic, body)
  return result.kind === 'sent'
    ? { kind: 'text-sent', textId, carrierId: result.carrierId }
    : { kind: 'text-refused', textId, reason: result.reason }
}

/** Made anew each time it is sent, and the same each time; it leads somewhere before it is out. */
async function withLink(
  { links, store }: Deps,
  { key, openCheckIn }: ChartState,
  text: OpenText,
  to: PhoneNumber,
): Promise<string> {
  const checkInId = linkedCheckIn(text)
  if (checkInId === null) return text.body
  const token = links.tokenOf(key, checkInId, to)
  const slot = openCheckIn?.checkInId === checkInId ? openCheckIn.slot : ''
  await store.pointLink(links.nameOf(token), { key, checkInId, slot })
  return text.body.replace(linkMark, `${links.base}${token}`)
}
