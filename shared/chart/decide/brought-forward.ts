// What a bad day brings forward: the weekly sitting at once, in the same conversation. The answer itself decides nothing.
import { isSetback } from '../../outcomes/index.ts'
import type { InstrumentId } from '../../vocabulary/ids.ts'
import { contactOf } from '../contact.ts'
import { courseRules, scaleAskedAt, scalesAsked } from '../course.ts'
import type { Draft } from '../draft.ts'
import { isScaleApart, isSensorItem, sensorItem } from '../sensor.ts'
import type { OpenCheckIn } from '../state.ts'

/**
 * To be asked once the answer is on record; nothing where it is as usual, where the last scale is too near, and where
 * the year's scales are used up.
 */
export function broughtForward(draft: Draft, closed: OpenCheckIn): readonly InstrumentId[] {
  const { chart, policy, details, at } = draft
  if (!isSensorItem(closed) || closed.answers.length === 0) return []
  const course = policy.course(details.condition, details.language)
  const asked = scaleAskedAt(chart, course)
  if (!isScaleApart({ chart, contact: contactOf(policy, chart), course, asked }, at)) return []
  if (scalesAsked(course, chart, at) >= courseRules.scalesInYear) return []
  const answers = chart.scores
    .filter(({ instrument }) => instrument === sensorItem)
    .map(({ at, total }) => ({ at, value: total }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const newest = answers.at(-1)
  return newest && isSetback(answers, newest.at) ? course.full : []
}
