// What events ask of the world: texts and pages, by their ids, and words with the carrier.
import type { ChartEvent } from '../chart/events.ts'

export const requestsIn = (events: readonly ChartEvent[]): readonly string[] =>
  events.flatMap(requestOf)

/** Whether anything is to be done before the next thing is due. */
export const asksForSomething = (events: readonly ChartEvent[]): boolean =>
  requestsIn(events).length > 0 || events.some(({ type }) => type === 'CarrierListAsked')

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
