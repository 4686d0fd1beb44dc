// Somebody else writes from the patient's number: a stranger, a relative, one who tells of a death or a hospital.
import type { Reading } from '../../conversation/index.ts'
import { banAt } from '../ban.ts'
import type { CommandOf } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import type { AlertLevel, Reception } from '../events.ts'
import { raise } from './alerts.ts'
import { tellWhoReads } from './listing.ts'
import { optOut } from './opt-out.ts'
import type { Taken } from './taken.ts'

type Who = NonNullable<Reading['someoneElse']>

/** What the clinic is told, how soon, and whether anything may still be sent to the number. */
const told = {
  stranger: {
    as: 'wrong-number',
    level: 'routine',
    ends: true,
    message: 'The person at this number says it is the wrong one. Please check the number.',
  },
  'new-phone': {
    as: 'wrong-number',
    level: 'routine',
    ends: true,
    message:
      'The person at this number says the patient no longer has it. Please check the number.',
  },
  deceased: {
    as: 'deceased',
    level: 'urgent',
    ends: true,
    message: 'A text from this number says that the patient has died. Please call.',
  },
  hospitalised: {
    as: 'hospitalised',
    level: 'urgent',
    ends: false,
    message: 'A text from this number says that the patient is in hospital. Please call.',
  },
  relative: {
    as: 'relative',
    level: 'routine',
    ends: false,
    message: 'Somebody else answers at this number. Read it; check-ins go on.',
  },
} as const satisfies Record<
  Who,
  { as: Reception; level: AlertLevel; ends: boolean; message: string }
>

export function somebodyElse(
  draft: Draft,
  reading: Reading,
  command: CommandOf<'ReceiveText'>,
): Taken | null {
  const { someoneElse: who } = reading
  if (who === null) return null
  const { as, ends } = told[who]
  const act = () => {
    tellOfSomebody(draft, who, command.messageId)
    if (ends && messagingOf(draft.chart) !== 'opted-out') optOut(draft, reading, command)
    if (!ends) tellWhoReads(draft)
  }
  return { as, act }
}

/** Tells the clinic who answers at the patient's number. */
export function tellOfSomebody(draft: Draft, who: Who, messageId: string): void {
  const { level, ends, message } = told[who]
  const inForce = banAt(draft.chart, draft.at) !== null
  const urgent = level === 'urgent' || (ends && inForce)
  raise(
    draft,
    {
      kind: 'wrong-person',
      level: urgent ? 'urgent' : 'routine',
      // Whoever wrote it is to be read the same day.
      escalation: urgent ? 'urgent' : 'message',
      rule: `text:${who}`,
      message: ends && inForce ? `${message} The no-driving time is still running.` : message,
      subject: `text:${messageId}`,
    },
    messageId,
  )
}
