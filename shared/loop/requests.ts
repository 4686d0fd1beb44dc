// What events ask to be sent: texts and pages, by their ids.
import type { ChartEvent } from '../chart/events.ts'

export const requestsIn = (events: readonly ChartEvent[]): readonly string[] =>
  events.flatMap(requestOf)

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
