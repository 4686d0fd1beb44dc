// A clinician's own words to the patient. Outside the caps, never overtaken and never too old: sent, or told to the clinic.
import { addHours } from '../../calendar/index.ts'
import type { TextId } from '../../vocabulary/ids.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { raise } from './alerts.ts'
import { conflict } from './refusals.ts'
import { passage } from './texts.ts'

/** Whoever wrote a moment ago is awake, and waits for an answer. */
const answerHours = 1

export function sendMessage(
  draft: Draft,
  { body, urgentBecause, by }: CommandOf<'SendMessage'>,
): Refusal | undefined {
  const messaging = messagingOf(draft.chart)
  if (messaging === 'opted-out') return conflict('this patient has opted out of texts: call')
  if (messaging === 'withdrawn') return conflict('this patient has withdrawn: call')
  if (!draft.patient.consent) return conflict('this patient has not consented to texts yet: call')
  if (!draft.patient.consent.unencryptedTextAcknowledged)
    return conflict('this patient has not agreed to texts that are not encrypted: call')
  const atOnce = urgentBecause !== null || hasJustWritten(draft)
  const kind = atOnce ? 'reply' : 'reminder'
  const purpose = { kind: 'message' } as const
  const way = passage(draft, kind, purpose)
  const textId = draft.nextTextId()
  const why = urgentBecause === null ? {} : { urgentBecause }
  draft.emit({ type: 'TextRequested', textId, class: kind, purpose, body, by, ...why })
  if (way.kind === 'later') draft.emit({ type: 'TextDeferred', textId, until: way.until })
}

function hasJustWritten({ chart, at }: Draft): boolean {
  const { heard } = chart
  return heard !== null && addHours(heard.at, answerHours) > at
}

/** Whoever wrote it counts on its having been read: that it never left, or never arrived, is told. */
export function tellUnsent(draft: Draft, textId: TextId, reason: string): void {
  raise(draft, {
    kind: 'undelivered-notice',
    level: 'urgent',
    escalation: 'urgent',
    rule: `message-undelivered:${reason}`,
    message: 'A message that the clinic wrote did not reach the patient by text. Please call.',
    subject: `message:${textId}`,
  })
}
