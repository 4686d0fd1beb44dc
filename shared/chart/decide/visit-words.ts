// What the clinic is told about a visit, with its time: a task on that session.
import { formatLocal } from '../../calendar/index.ts'
import { dateWords } from '../../conversation/index.ts'
import type { Draft } from '../draft.ts'
import { begunVisit, nextVisit } from '../next-visit.ts'
import type { PlannedSession } from '../state.ts'

/** By the clinic's clock: "Tue Mar 3, 2:00 PM". */
export const timeOf = ({ policy }: Draft, { startsAt }: PlannedSession): string =>
  formatLocal(startsAt, policy.clinic.timezone, dateWords('en'), 'day-time')

/** The same words with the visit they are about, where one is to come or has begun. */
export function aboutVisit(draft: Draft, says: string): string {
  const { chart, at } = draft
  const visit = nextVisit(chart, at) ?? begunVisit(chart, at)
  return visit ? `For the visit of ${timeOf(draft, visit)}: ${says}` : says
}
