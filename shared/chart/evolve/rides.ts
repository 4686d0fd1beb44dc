// What is known before a session and after it: who takes the patient home, what was answered, whether they have driven.
import type { Instant } from '../../vocabulary/ids.ts'
import { nextVisit } from '../next-visit.ts'
import type { ChartState } from '../state.ts'
import { change } from './put-right.ts'
import type { Evolvers } from './types.ts'

export const rides: Evolvers<'RideTold' | 'VisitUnready' | 'DrivingTold'> = {
  RideTold: (chart, { sessionId, arranged, driver, by }, at) =>
    change(chart, sessionId, (session) =>
      session.state === 'planned' ? { ...session, ride: { arranged, driver, at, by } } : session,
    ),
  VisitUnready: (chart, { sessionId }, at) =>
    change(chart, sessionId, (session) =>
      session.state === 'planned' ? { ...session, unreadyAt: at } : session,
    ),
  DrivingTold: (chart, { sessionId, drove }, at) =>
    change(chart, sessionId, (session) => {
      if (session.state !== 'finished') return session
      const { droveWithinBan: _, ...rest } = session
      return {
        ...rest,
        drove,
        ...(drove && at < session.noDrivingUntil ? { droveWithinBan: true } : {}),
      }
    }),
}

/** All that is asked before the next session after `at` is answered. */
export function checkedBefore(chart: ChartState, at: Instant): ChartState {
  const next = nextVisit(chart, at)
  return next === null
    ? chart
    : change(chart, next.sessionId, (session) =>
        session.state === 'planned' ? { ...session, checked: true } : session,
      )
}
