// Whoever is to be paged must be: what is asked for must reach the carrier, not merely be done with.
import { instant, localDay, minuteMs, weekdayOf } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { AskedPage, Seen } from '../seen.ts'
import { digestWithinMs } from './digests.ts'
import { isGraver, isOfThePlan, ownPages } from './grades.ts'
import type { Invariant } from './invariant.ts'
import { mayReopenUnpaged, noteLifts } from './reopening.ts'

export const pagedWithinMs = 5 * minuteMs

export const pages: readonly Invariant[] = [
  {
    name: 'pages-leave',
    says: 'What is raised, upgraded or escalated asks for its pages in the same commit, unless it was reopened four times in the hour and is no graver, and each leaves within five minutes of the service being up, a digest within fifteen, unless the carrier turns it away or a person ends the alert.',
    commit: (ledger, seen, commit, before) => {
      for (const event of commit.events) {
        if (event.type === 'PageRequested') promisePage(ledger, seen, event)
        if (callsSomebody(event) && !isHeldBack(seen, event, commit, before))
          lookForPages(ledger, seen, event.alertId, pagesIn(commit, before))
      }
      noteLifts(seen, commit)
    },
  },
]

export type Call = EventOf<'AlertRaised' | 'AlertUpgraded' | 'AlertEscalated'>

/** What asks for a person, for the first time or again. */
export const callsSomebody = (event: Commit['events'][number]): event is Call =>
  event.type === 'AlertRaised' || event.type === 'AlertUpgraded' || event.type === 'AlertEscalated'

/**
 * Somebody knows of the alert: a page about it has left, or a person has ended it since. Where the carrier turns
 * every page away, all that can be asked is that each was tried: one that never got there counts for nothing.
 */
export function isPaged(seen: Seen, alertId: string, since: number): boolean {
  if (wasEnded(seen, alertId, since)) return true
  const about = [...seen.pages.values()].filter((each) => each.alertId === alertId)
  return about.some(({ left }) => left) || (about.length > 0 && about.every((each) => each.refused))
}

const wasEnded = ({ endedAt }: Seen, alertId: string, since: number): boolean =>
  (endedAt.get(alertId) ?? 0) >= since

function promisePage(
  ledger: Ledger,
  seen: Seen,
  { pageId, alertId }: EventOf<'PageRequested'>,
): void {
  const page = seen.pages.get(pageId)
  const since = ledger.now()
  ledger.promise('pages-leave', seen, {
    ms: page?.to === 'digest' ? digestWithinMs : pagedWithinMs,
    kept: () => isOver(seen, pageId, page) || wasEnded(seen, alertId, since),
    detail: `page ${pageId} about ${alertId} has not left`,
  })
}

/** At the carrier's, and on record as such: what nobody takes over stays open for ever. */
const isOver = ({ chart }: Seen, pageId: string, page: AskedPage | undefined): boolean =>
  (page?.left || page?.refused) === true && !chart.openPages.some((each) => each.pageId === pageId)

type Asked = Pick<EventOf<'PageRequested'>, 'alertId' | 'to'>

/** Those the commit asks for, and those that waited already: a second one behind them would help nobody. */
const pagesIn = ({ events }: Commit, { openPages }: ChartState): readonly Asked[] => [
  ...openPages,
  ...events.filter((each) => each.type === 'PageRequested'),
]

/**
 * Two channels for what cannot wait, and for what is urgent on a day the clinic is closed; one for the rest, which is the
 * digest for what is routine.
 */
function channelsOf(ledger: Ledger, seen: Seen, alertId: string): readonly Asked['to'][] {
  const alert = seen.chart.alerts.find((each) => each.alertId === alertId)
  if (alert && alert.step >= (ownPages[alert.escalation] ?? Number.POSITIVE_INFINITY))
    return alert.step > 0 ? ['digest'] : []
  const { hours, timezone } = seen.policy.clinic
  const isClosed = !hours.days.includes(weekdayOf(localDay(instant(ledger.now()), timezone)))
  const isUrgent = alert?.level === 'urgent' && !isOfThePlan(alert.kind)
  const rings = alert?.level === 'emergency' || (isUrgent && isClosed)
  return rings ? ['topic', 'on-call'] : ['topic']
}

function lookForPages(ledger: Ledger, seen: Seen, alertId: string, asked: readonly Asked[]): void {
  for (const to of channelsOf(ledger, seen, alertId))
    if (!asked.some((each) => each.alertId === alertId && each.to === to))
      ledger.fail('pages-leave', seen, `${alertId} asks for no page to the ${to}`)
}

/** Reopened so often within the hour that it goes on by its own clock; what is graver is never held back. */
function isHeldBack(seen: Seen, call: Call, { at }: Commit, { alerts }: ChartState): boolean {
  const known = alerts.find(({ alertId }) => alertId === call.alertId)
  if (call.type !== 'AlertUpgraded' || !known || isGraver(call, known)) return false
  return mayReopenUnpaged(seen, call.alertId, at)
}
