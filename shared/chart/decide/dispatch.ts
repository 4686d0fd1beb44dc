// What became of the texts and pages we tried to send.
import type { CommandOf, DispatchResult } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { optOutByCarrier } from './opting.ts'
import { undelivered } from './texts.ts'

/** A result for a request no longer open is old news and changes nothing. */
export function reportDispatch(draft: Draft, { results }: CommandOf<'ReportDispatch'>): void {
  for (const result of results) report(draft, result)
}

function report(draft: Draft, result: DispatchResult): void {
  switch (result.kind) {
    case 'text-sent': {
      const { textId, carrierId } = result
      if (openText(draft, textId)) draft.emit({ type: 'TextSent', textId, carrierId })
      return
    }
    case 'text-refused': {
      const { textId, reason } = result
      const text = openText(draft, textId)
      if (!text) return
      draft.emit({ type: 'TextFailed', textId, reason })
      if (text.class === 'safety') undelivered(draft, text.purpose, reason)
      if (reason === 'opted-out') optOutByCarrier(draft)
      return
    }
    case 'page-sent':
      if (openPage(draft, result.pageId)) draft.emit({ type: 'PageSent', pageId: result.pageId })
      return
    case 'page-refused': {
      const { pageId, reason } = result
      if (openPage(draft, pageId)) draft.emit({ type: 'PageFailed', pageId, reason })
    }
  }
}

/** The carrier's word, up to three days late. Only safety texts wait for it. */
export function reportDelivery(draft: Draft, command: CommandOf<'ReportDelivery'>): void {
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
}

const openText = (draft: Draft, textId: string) =>
  draft.chart.openTexts.find((each) => each.textId === textId)

const openPage = (draft: Draft, pageId: string) =>
  draft.chart.openPages.find((each) => each.pageId === pageId)
