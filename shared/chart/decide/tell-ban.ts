// Telling the patient until when not to drive: never a shorter time than one already told.
import type { SessionId } from '../../vocabulary/ids.ts'
import { banAt } from '../ban.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { text } from './texts.ts'

/** The notice after a session, with the latest of all bans; nothing where none is in force. */
export function tellBan(draft: Draft, sessionId: SessionId): void {
  const until = banAt(draft.chart, draft.at)
  if (until === null) return
  const purpose = { kind: 'notice', sessionId, part: 'at-once', until } as const
  text(draft, 'safety', purpose, say(draft).noDriving(until))
}
