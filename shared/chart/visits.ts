// Which moves and cancellations the patient has yet to hear of, and when they are told
// (docs/design.md "What may go out when").
import { addHours, addMs, minuteMs, nextContact } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { contactOf, messagingOf } from './contact.ts'
import type { VisitTold } from './events.ts'
import type { Policy } from './policy.ts'
import type { ChartState, VisitChange } from './state.ts'

const visitRules = {
  /** Told with less time left than this, it is of no use. */
  leadHours: 2,
  /** After one such text the next waits for what else is being moved. */
  apartMinutes: 10,
} as const

/** What is to be told, since when it may be, and whether it cannot wait for the contact window. */
export type VisitDue = { at: Instant; urgent: boolean; changes: readonly VisitTold[] }

/**
 * All that is untold goes into one text: at once in the contact window, else when it opens; at any hour where the
 * session would be upon the patient by then. Null where nothing is to be told, or one such text is on its way.
 */
export function visitDue(policy: Policy, chart: ChartState, now: Instant): VisitDue | null {
  if (messagingOf(chart) !== 'active' || isOnItsWay(chart)) return null
  const pending = chart.visitChanges.flatMap((change) => pendingOf(chart, change, now))
  const [last] = pending.map(({ at }) => at).sort((a, b) => (a < b ? 1 : -1))
  const [nearest] = pending.map(({ from, to }) => nearestOf(from, to, now)).sort()
  if (last === undefined || nearest === undefined) return null
  const settled = laterOf(last, after(chart.visitsToldAt))
  const contact = contactOf(policy, chart)
  const isTooLate = (from: Instant) =>
    addHours(nextContact(from, contact), visitRules.leadHours) > nearest
  return {
    at: isTooLate(settled) ? last : nextContact(settled, contact),
    urgent: isTooLate(laterOf(settled, now)),
    changes: pending.map(({ sessionId, from, to }) => ({ sessionId, from, to })),
  }
}

const isOnItsWay = ({ openTexts }: ChartState): boolean =>
  openTexts.some(({ purpose }) => purpose.kind === 'visit')

/** The change as it stands now; nothing where its time has come, or the session has taken place. */
function pendingOf(
  { sessions }: ChartState,
  { sessionId, known: from, at }: VisitChange,
  now: Instant,
): (VisitTold & { at: Instant })[] {
  const session = sessions.find((each) => each.sessionId === sessionId)
  if (session?.state === 'planned' && session.startsAt > now)
    return [{ sessionId, from, to: session.startsAt, at }]
  return session?.state === 'canceled' && from > now ? [{ sessionId, from, to: null, at }] : []
}

/** The first moment at which not knowing would send somebody the wrong way. */
const nearestOf = (from: Instant, to: Instant | null, now: Instant): Instant =>
  to === null || (from > now && from < to) ? from : to

const after = (toldAt: Instant | null): Instant | null =>
  toldAt && addMs(toldAt, visitRules.apartMinutes * minuteMs)

const laterOf = (a: Instant, b: Instant | null): Instant => (b !== null && b > a ? b : a)

/** Whether a text of changes still says what is so. */
export const stillHolds = ({ sessions }: ChartState, changes: readonly VisitTold[]): boolean =>
  changes.every(({ sessionId, to }) => {
    const session = sessions.find((each) => each.sessionId === sessionId)
    return to === null
      ? session?.state === 'canceled'
      : session?.state === 'planned' && session.startsAt === to
  })

/** After this nothing of it is to come any more. */
export const lastOf = (changes: readonly VisitTold[]): Instant | undefined =>
  changes
    .map(({ from, to }) => to ?? from)
    .sort()
    .at(-1)
