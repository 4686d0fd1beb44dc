// A safety text that does not reach its patient is the clinic's to bring: somebody must hear of this very one.
import { minuteMs } from '../../shared/calendar/index.ts'
import type { ChartEvent, EventOf, Purpose } from '../../shared/chart/events.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'
import { hasLeft } from './outbox.ts'
import { isPaged } from './pages.ts'

const dayMs = 24 * 60 * minuteMs

/** Brought in by another system so late that nobody is texted, whatever ban the clinic sets. */
const isHistory = (
  { sessionId, endedAt }: EventOf<'SessionFinished'>,
  events: readonly ChartEvent[],
  at: Instant,
): boolean =>
  Date.parse(endedAt) <= Date.parse(at) - dayMs &&
  events.some(
    (each) =>
      each.type === 'NoticeWithheld' &&
      each.reason === 'imported' &&
      each.purpose.kind === 'notice' &&
      each.purpose.sessionId === sessionId,
  )

export const undelivered: readonly Invariant[] = [
  {
    name: 'notice-arrives',
    says: 'Every finished session has its no-driving notice with the carrier, or a page about it, within five minutes of the service being up; one that another system brings in a day after its end, or later, has none.',
    commit: (witness, seen, { events, at }, before) => {
      for (const event of events) {
        if (event.type !== 'SessionFinished' || event.noDrivingUntil <= at) continue
        const { sessionId } = event
        if (before.patient === null) continue
        if (isHistory(event, events, at)) continue
        const since = witness.now()
        witness.promise('notice-arrives', seen, {
          ms: 5 * minuteMs,
          kept: () => noticeLeft(seen, sessionId, since),
          detail: `session ${sessionId} has no notice`,
        })
      }
    },
  },
  {
    name: 'failed-notice-is-told',
    says: 'When the carrier reports that a safety text did not arrive, a page about it goes out.',
    commit: (witness, seen, { events }) => {
      for (const event of events) {
        if (event.type !== 'TextUndelivered' && event.type !== 'TextFailed') continue
        const request = seen.requests.get(event.textId)
        const loss = request ? lossOf(request.purpose) : null
        if (loss !== null && !isTold(seen, loss))
          witness.fail('failed-notice-is-told', seen, `${event.textId} did not arrive`)
      }
    },
  },
]

/** What an alert about the loss of such a text is about; null for texts whose loss harms nobody. */
export function lossOf(purpose: Purpose | CrisisReply): string | null {
  switch (purpose.kind) {
    case 'notice':
      return ['notice', purpose.part, purpose.sessionId, purpose.until].join(':')
    case 'crisis':
    case 'call-911':
      return `${purpose.kind}:${purpose.alertId}`
    default:
      return null
  }
}

type CrisisReply = { kind: 'crisis' | 'call-911'; alertId: string }

/**
 * Whether somebody is being told of this loss: an alert about it that no person has ended. One that was ended before
 * says nothing of a text that was lost since; it has to be raised anew, or lifted again.
 */
export const isTold = (seen: Seen, about: string | null): boolean =>
  alertsAbout(seen, about).some(({ acknowledged }) => !acknowledged)

/** Whether a page about this loss has left, or a person has ended its alert since. */
export const lossIsPaged = (seen: Seen, about: string | null, since: number): boolean =>
  alertsAbout(seen, about).some(({ alertId }) => isPaged(seen, alertId, since))

const alertsAbout = (seen: Seen, about: string | null) =>
  alertsWhere(seen, (subject) => subject === about)

/** Raised about such a loss, or joined by it. */
const alertsWhere = ({ chart }: Seen, isOfIt: (subject: string) => boolean) =>
  chart.alerts.filter(
    ({ kind, about, parts }) =>
      kind === 'undelivered-notice' && [about, ...parts.map((part) => part.about)].some(isOfIt),
  )

/** With the carrier, and known to be: what nobody takes over stays open for ever. Or a page about it is. */
const noticeLeft = (seen: Seen, sessionId: string, since: number): boolean =>
  alertsWhere(seen, (subject) => subject.startsWith(`notice:at-once:${sessionId}:`)).some(
    ({ alertId }) => isPaged(seen, alertId, since),
  ) ||
  [...seen.requests].some(
    ([textId, { purpose }]) =>
      purpose.kind === 'notice' && purpose.sessionId === sessionId && isSettled(seen, textId),
  )

/** Published, and on record as such. */
export const isSettled = (seen: Seen, textId: string): boolean =>
  hasLeft(seen, textId) && !seen.chart.openTexts.some((each) => each.textId === textId)
