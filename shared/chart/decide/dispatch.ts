// What became of the texts and pages we tried to send.
import { quickTries } from '../agenda/outbox.ts'
import type { CommandOf, DispatchResult } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { type OpenPage, phoneOf } from '../state.ts'
import { escalate } from './alerts.ts'
import { isUnblocking, settle } from './carrier-list.ts'
import { tellUnsent } from './message.ts'
import { optOutByCarrier } from './opt-out.ts'
import { undelivered } from './undelivered.ts'

/** A result for a request no longer open is old news and changes nothing. */
export function reportDispatch(draft: Draft, { results }: CommandOf<'ReportDispatch'>): undefined {
  for (const result of results) report(draft, result)
}

const isQuick = (open: { attempts: number } | undefined): boolean =>
  open !== undefined && open.attempts <= quickTries

type ResultOf<K extends DispatchResult['kind']> = Extract<DispatchResult, { kind: K }>

function report(draft: Draft, result: DispatchResult): void {
  switch (result.kind) {
    case 'text-sent': {
      const { textId, carrierId } = result
      if (openText(draft, textId)) draft.emit({ type: 'TextSent', textId, carrierId })
      return
    }
    case 'text-refused':
      refused(draft, result)
      return
    case 'text-held-up': {
      const { textId } = result
      if (isQuick(openText(draft, textId))) draft.emit({ type: 'TextHeldUp', textId })
      return
    }
    case 'page-held-up': {
      const { pageId } = result
      if (isQuick(openPage(draft, pageId))) draft.emit({ type: 'PageHeldUp', pageId })
      return
    }
    case 'carrier-list':
      settle(draft, result)
      return
    case 'page-sent':
      if (openPage(draft, result.pageId)) draft.emit({ type: 'PageSent', pageId: result.pageId })
      return
    case 'page-refused': {
      const { pageId, reason } = result
      const page = openPage(draft, pageId)
      if (!page) return
      draft.emit({ type: 'PageFailed', pageId, reason })
      nextContact(draft, page)
    }
  }
}

function refused(draft: Draft, { textId, reason }: ResultOf<'text-refused'>): void {
  const text = openText(draft, textId)
  if (!text) return
  if (reason === 'opted-out' && isUnblocking(draft, phoneOf(draft.chart))) return
  draft.emit({ type: 'TextFailed', textId, reason })
  if (text.class === 'safety') undelivered(draft, text.purpose, reason)
  if (text.purpose.kind === 'message') tellUnsent(draft, textId, reason)
  // Refused for a number they have changed since: it says nothing of the new one.
  const since = draft.chart.patient?.phoneSince
  const isTheirs = since !== undefined && text.requestedAt >= since
  if (reason === 'opted-out' && isTheirs) optOutByCarrier(draft)
}

/** A contact who cannot be reached is no contact: on to the next at once, as far as the list goes. */
function nextContact(draft: Draft, { alertId, to }: OpenPage): void {
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (to !== 'on-call' || !alert || alert.acknowledged) return
  if (alert.step + 1 < draft.policy.clinic.onCall.length) escalate(draft, alertId)
}

/** The carrier's word, up to three days late. Safety texts and clinicians' own words wait for it. */
export function reportDelivery(draft: Draft, command: CommandOf<'ReportDelivery'>): undefined {
  const { carrierId, delivered, reason } = command
  const text = draft.chart.awaitedTexts.find((each) => each.carrierId === carrierId)
  if (!text) return
  const { textId, purpose } = text
  if (delivered) {
    draft.emit({ type: 'TextDelivered', textId })
    return
  }
  draft.emit({ type: 'TextUndelivered', textId, reason })
  undelivered(draft, purpose, 'carrier')
  if (purpose.kind === 'message') tellUnsent(draft, textId, 'carrier')
}

const openText = (draft: Draft, textId: string) =>
  draft.chart.openTexts.find((each) => each.textId === textId)

const openPage = (draft: Draft, pageId: string) =>
  draft.chart.openPages.find((each) => each.pageId === pageId)
