// Asking for a text to be sent, and what happens when it may not be.
import { nextContact } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { contactOf, messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import type { MessageClass, Purpose } from '../events.ts'
import { noticeKey } from '../notice-key.ts'
import { undelivered } from './undelivered.ts'

export type Passage =
  | { kind: 'now' }
  | { kind: 'later'; until: Instant }
  | { kind: 'never'; reason: 'opted-out' | 'withdrawn' | 'paused' | 'no-consent' }

/** What only ever answers a text that the patient just sent: nobody need have consented to that. */
const answersPatient: ReadonlySet<Purpose['kind']> = new Set([
  'answer',
  'listed',
  'crisis',
  'call-911',
])

/** docs/design.md "What may go out when". Asked when a text is requested and again when it is tried anew. */
export function passage(draft: Draft, kind: MessageClass, purpose: Purpose): Passage {
  const messaging = messagingOf(draft.chart)
  // The one confirmation is all that follows a STOP.
  if (purpose.kind === 'stop') return { kind: 'now' }
  if (messaging === 'opted-out' || messaging === 'withdrawn')
    return { kind: 'never', reason: messaging }
  if (messaging === 'no-consent' && !answersPatient.has(purpose.kind))
    return { kind: 'never', reason: messaging }
  // The safety check's invite is counted apart, but a person need not be woken for it.
  if (kind !== 'reminder' && purpose.kind !== 'invite') return { kind: 'now' }
  // A pause is of what comes by itself; people may go on writing.
  if (messaging === 'paused' && purpose.kind !== 'message')
    return { kind: 'never', reason: 'paused' }
  if (purpose.kind === 'visit' && purpose.urgent) return { kind: 'now' }
  const open = nextContact(draft.at, contactOf(draft.policy, draft.chart))
  return open > draft.at ? { kind: 'later', until: open } : { kind: 'now' }
}

/**
 * Requests a text if it may go out. A safety text that may not is the clinic's to bring
 * (docs/design.md "What may go out when").
 */
export function text(draft: Draft, kind: MessageClass, purpose: Purpose, body: string): void {
  const way = passage(draft, kind, purpose)
  if (way.kind === 'never') {
    if (noticeKey(purpose)) draft.emit({ type: 'NoticeWithheld', purpose, reason: way.reason })
    if (kind === 'safety') undelivered(draft, purpose, way.reason)
    return
  }
  const textId = draft.nextTextId()
  draft.emit({ type: 'TextRequested', textId, class: kind, purpose, body })
  if (way.kind === 'later') draft.emit({ type: 'TextDeferred', textId, until: way.until })
}

/** A reply to what the patient just wrote. */
export function reply(draft: Draft, body: string): void {
  text(draft, 'reply', { kind: 'answer' }, body)
}
