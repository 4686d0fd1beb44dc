// A safety text that does not reach its patient is the clinic's to bring: somebody must hear of this very one.
import type { Purpose } from '../../../shared/chart/events.ts'
import type { Seen } from '../seen.ts'
import { isPaged } from './pages.ts'

/** What an alert about the loss of such a text is about; null for texts whose loss harms nobody. */
export function lossOf(purpose: Purpose | CrisisReply): string | null {
  switch (purpose.kind) {
    case 'notice':
      return `notice:${purpose.sessionId}`
    case 'crisis':
    case 'call-911':
      return `${purpose.kind}:${purpose.alertId}`
    default:
      return null
  }
}

type CrisisReply = { kind: 'crisis'; alertId: string }

/**
 * Whether somebody is being told of this loss: an alert about it that no person has ended. One that was ended before
 * says nothing of a text that was lost since; it has to be raised anew, or lifted again.
 */
export const isTold = (seen: Seen, about: string | null): boolean =>
  alertsAbout(seen, about).some(({ acknowledged }) => !acknowledged)

/** Whether a page about this loss has left, or a person has ended its alert since. */
export const lossIsPaged = (seen: Seen, about: string | null, since: number): boolean =>
  alertsAbout(seen, about).some(({ alertId }) => isPaged(seen, alertId, since))

const alertsAbout = ({ chart }: Seen, about: string | null) =>
  chart.alerts.filter((each) => each.kind === 'undelivered-notice' && each.about === about)
