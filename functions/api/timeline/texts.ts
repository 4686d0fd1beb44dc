// What became of a text. Read newest first, its outcome comes before the request it belongs to.
import * as z from 'zod/mini'
import type { ChartEvent, EventOf } from '../../../shared/chart/events.ts'
import { readable } from '../../../shared/chart/link.ts'
import { countParts } from '../../../shared/conversation/parts.ts'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import { TextState } from '../answers/timeline.ts'

export const TextOutcome = z.strictObject({
  state: TextState,
  at: Instant,
  reason: z.nullable(z.string()),
})
type TextOutcome = z.infer<typeof TextOutcome>

/** By text id, for texts whose request is still to come. */
export type TextOutcomes = Map<string, TextOutcome>

const states: Partial<Record<ChartEvent['type'], TextState>> = {
  TextRetried: 'requested',
  TextDeferred: 'deferred',
  TextSent: 'sent',
  TextDelivered: 'delivered',
  TextUndelivered: 'undelivered',
  TextFailed: 'failed',
  TextDropped: 'dropped',
}

/** Keeps the newest: what is met first, going back. */
export function noteOutcome(outcomes: TextOutcomes, event: ChartEvent, at: Instant): void {
  const state = states[event.type]
  if (!state || !('textId' in event) || outcomes.has(event.textId)) return
  outcomes.set(event.textId, { state, at, reason: 'reason' in event ? event.reason : null })
}

/** Takes the outcome out of the map: nothing older can belong to this text. */
export function takeOutcome(outcomes: TextOutcomes, textId: string) {
  const outcome = outcomes.get(textId)
  outcomes.delete(textId)
  return outcome ?? ({ state: 'requested', at: null, reason: null } as const)
}

export function outgoing(
  { textId, class: kind, purpose, body, by, urgentBecause }: EventOf<'TextRequested'>,
  outcomes: TextOutcomes,
) {
  const outcome = takeOutcome(outcomes, textId)
  return {
    direction: 'out',
    textId,
    class: kind,
    purpose: purpose.kind,
    state: outcome.state,
    stateAt: outcome.at,
    reason: outcome.reason,
    parts: countParts(body).parts,
    body: readable({ purpose, body }),
    ...(by === undefined ? {} : { by }),
    ...(urgentBecause === undefined ? {} : { urgentBecause }),
  } as const
}

export function incoming({ messageId, body, as }: EventOf<'TextReceived'>) {
  return {
    direction: 'in',
    messageId,
    as,
    parts: countParts(body).parts,
    body,
    ...(as === 'reaction' ? { says: whatOfReaction(body) } : {}),
  } as const
}

/** What was reacted to, as phones quote it; a picture has no words. */
const quoted = /["\u201C\u201D\u201E\u00AB\u2018'](.+?)["\u201D\u00BB\u2019']?\s*$/su

/** Who did what, and why nothing came of it. */
function whatOfReaction(body: string): string {
  const quote = quoted.exec(body)?.[1]
  const what = quote === undefined ? 'a picture' : `our text "${quote.trim()}"`
  return `The patient reacted to ${what}. Nothing was raised: it holds no words of their own and answers no question.`
}
