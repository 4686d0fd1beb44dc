// What is asked of a chart for a scale that another system has taken.
import type { CommandBody } from '../../chart/commands.ts'
import type { ChartState, Score } from '../../chart/state.ts'
import { resourceId } from '../ids.ts'
import { names as onChart } from '../out/parts.ts'
import type { Asking } from './session-commands.ts'
import type { ScoreWish } from './wishes.ts'

export type ScoreAsks =
  | { commands: readonly CommandBody[]; note?: string }
  | { conflict: string; path: string }

const amended = 'corrected in the clinic’s own system'
const enteredInError = 'entered in error in the clinic’s own system'

/**
 * A reading is known by its scale and its moment: sent again it is the same one.
 *
 * @param replaced the one whose resource it takes the place of; null where it names none
 */
export function scoreCommands(
  wish: ScoreWish,
  { chart, by, creates }: Asking,
  replaced: Score | null,
): ScoreAsks {
  const { instrument, takenAt, says } = wish
  const known = replaced ?? scoreAt(chart, wish)
  if (says.state === 'mistaken') {
    if (!known) return { commands: [], note: 'nothing of it is known here' }
    return isTheirs(known) ? { commands: [voided(known, enteredInError, by)] } : ownAnswer
  }
  const { total, answers } = says
  const asked = { instrument, takenAt, by }
  const entered: CommandBody = answers
    ? { type: 'EnterScore', ...asked, answers, total: null }
    : { type: 'EnterScore', ...asked, answers: null, total }
  if (!known) return { commands: [entered] }
  if (known.total === total && known.instrument === instrument && known.at === takenAt)
    return { commands: [] }
  if (creates && !wish.amends)
    return {
      conflict: `${known.total} is on record of this moment, as ${known.scoreId}`,
      path: 'value',
    }
  if (!isTheirs(known)) return ownAnswer
  return { commands: [voided(known, amended, by), entered] }
}

export const scoreAt = (
  { scores }: Pick<ChartState, 'scores'>,
  { instrument, takenAt }: Pick<ScoreWish, 'instrument' | 'takenAt'>,
): Score | undefined => scores.find((each) => each.instrument === instrument && each.at === takenAt)

/** The score that a resource of ours tells of: its total, its panel, or what was entered. */
export const scoreOfResource = (
  { key, scores }: Pick<ChartState, 'key' | 'scores'>,
  id: string,
): Score | undefined =>
  scores.find(({ scoreId }) =>
    [onChart.total(scoreId), onChart.panel(scoreId)].some(
      (name) => resourceId(key.patientId, name) === id,
    ),
  )

const isTheirs = ({ source }: Score): boolean => source === 'clinic'

const ownAnswer = {
  conflict: 'the patient answered this here: it is no other system’s to change',
  path: 'status',
} as const

const voided = ({ scoreId }: Score, reason: string, by: string): CommandBody => ({
  type: 'VoidScore',
  scoreId,
  reason,
  by,
})
