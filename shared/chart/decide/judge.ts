// What the outcomes make of the chart as it stands now.
import { judgement } from '#judgement'
import type { Judgement } from '../../outcomes/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { later } from '../agenda/due.ts'
import { lastFinished } from '../course.ts'
import type { Draft } from '../draft.ts'
import { historyOf } from '../history.ts'
import { judgedBy } from '../policy.ts'

/** Null before the first session, and where the clinic has no scale to judge by. */
export function judge(draft: Draft): Judgement | null {
  const { chart, policy } = draft
  if (!chart.patient) return null
  const protocol = policy.protocol(judgedBy(chart))
  if (!protocol || !chart.sessions.some((each) => each.state === 'finished')) return null
  return judgement(historyOf(chart), asOf(draft), protocol)
}

/** Clocks of two computers differ by minutes: a session, score or STOP a moment ahead of ours counts at once. */
function asOf({ chart, at, patient }: Draft): Instant {
  const session = lastFinished(chart)?.endedAt ?? at
  const stop = later(session, patient.optedOutAt ?? at)
  return chart.scores.reduce((latest, each) => later(latest, each.at), later(at, stop))
}
