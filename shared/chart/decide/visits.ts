// Telling the patient that sessions were moved or canceled: all that is untold in one text.
import type { Draft } from '../draft.ts'
import type { VisitTold } from '../events.ts'
import { say } from '../say.ts'
import { visitDue } from '../visits.ts'
import { text } from './texts.ts'

/** Tells what is due to be told by now; what has to wait is on the agenda. */
export function tellVisits(draft: Draft): void {
  const due = visitDue(draft.policy, draft.chart, draft.at)
  if (!due || due.at > draft.at) return
  const { urgent, changes } = due
  text(draft, 'reminder', { kind: 'visit', urgent, changes: [...changes] }, words(draft, changes))
}

function words(draft: Draft, changes: readonly VisitTold[]): string {
  const { visitMoved, visitCanceled, visitsChanged } = say(draft)
  const [one, ...more] = changes
  if (!one || more.length > 0) return visitsChanged(nextVisit(draft))
  return one.to === null ? visitCanceled(one.from) : visitMoved(one.from, one.to)
}

const nextVisit = ({ chart, at }: Draft) =>
  chart.sessions
    .flatMap((each) => (each.state === 'planned' && each.startsAt > at ? [each.startsAt] : []))
    .sort()[0] ?? null
