// A planned session whose time has passed: the clinic is asked whether it took place, once for each time it was
// planned for. Until somebody says so, no notice goes out.
import { formatLocal } from '../../calendar/index.ts'
import { dateWords } from '../../conversation/index.ts'
import type { SessionId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import { raise } from './alerts.ts'

export function askAboutSession(draft: Draft, sessionId: SessionId): void {
  const session = draft.chart.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'planned') throw new Error(`session ${sessionId} is not planned`)
  const { startsAt } = session
  const { timezone } = draft.policy.clinic
  const time = formatLocal(startsAt, timezone, dateWords('en'), 'day-time')
  draft.emit({ type: 'SessionUnconfirmed', sessionId, startsAt })
  raise(draft, {
    kind: 'session-unconfirmed',
    level: 'urgent',
    escalation: 'urgent',
    rule: 'session-time-passed',
    message: `Did the session planned for ${time} take place? Until it is finished, moved or canceled here, the patient is sent no no-driving notice.`,
    subject: `unconfirmed:${sessionId}:${startsAt}`,
  })
}
