// Which dangers of a text count: what rules found, what the model lifts, and not what is an answer to what we asked.
import { type Finding, type Reading, readAll, readAnswer } from '../../conversation/index.ts'
import type { CommandOf } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { rideAnswered } from './ride-said.ts'

/** "No chest pain", "Yes I drove home": an answer in a few words means the question's own symptom. */
const answerWordsAtMost = 6

export function heardDangers(
  draft: Draft,
  reading: Reading,
  { body, lift }: CommandOf<'ReceiveText'>,
): readonly Finding[] {
  const { someoneElse, keyword } = reading
  // HELP asks for help with texts; a wish to be left alone may have a reason to worry about.
  const isSteering = keyword !== null && keyword !== 'stop'
  const dangers = isSteering
    ? reading.dangers.filter(({ tier }) => tier !== 'concern')
    : reading.dangers
  const theirs = someoneElse === 'deceased' ? dangers.filter(isOfTheBereaved) : dangers
  if (isAnswer(draft, body)) {
    const isShort = body.trim().split(/\s+/u).length <= answerWordsAtMost
    return isShort ? theirs.filter(({ tier }) => tier !== 'medical' && tier !== 'concern') : theirs
  }
  return someoneElse === 'deceased' ? theirs : lifted(theirs, lift, reading)
}

/** What is said with a death is said of the dead, and grief is to be called about by the death's own alert. */
const isOfTheBereaved = ({ person, tier }: Finding): boolean =>
  tier === 'harm-to-others' || (person === 'self' && tier !== 'concern')

/** Whether it answers the question that stands, or all that remain. */
function isAnswer(draft: Draft, body: string): boolean {
  // Looked at, not taken up: whether it can still be asked is decided where it is answered.
  const open = draft.chart.openCheckIn
  const items = open ? (draft.policy.instrument(open.instrument)?.items ?? []) : []
  const remaining = items.slice(open?.position)
  const [item] = remaining
  if (!open || !item) return false
  return (
    rideAnswered(draft, body) !== null ||
    (open.started && readAnswer(item, body, open.position + 1).kind === 'value') ||
    readAll(remaining, body, open.position).kind === 'values'
  )
}

/**
 * The model adds a kind that no rule found and never takes one away. What is a keyword, it may only lift to a crisis.
 * Where somebody else writes, and says so, it has a person look and rings for nobody: it never learned who speaks.
 */
function lifted(
  dangers: readonly Finding[],
  heard: CommandOf<'ReceiveText'>['lift'],
  reading: Reading,
): readonly Finding[] {
  const { keyword, someoneElse } = reading
  const isAnother = someoneElse === 'stranger' || someoneElse === 'new-phone'
  // Of a number that is not the patient's the clinic hears anyway.
  if (heard === 'concern' && isAnother) return dangers
  const lift = heard && someoneElse !== null ? 'concern' : heard
  const isEmergency = dangers.some(({ tier }) => tier !== 'concern')
  if (!lift || isEmergency || reading.isSmallTalk) return dangers
  const isCrisis = lift !== 'medical' && lift !== 'concern'
  if (keyword !== null && !isCrisis) return dangers
  if (lift === 'concern' && dangers.length > 0) return dangers
  return [{ tier: lift, rule: 'model', person: 'self' }, ...dangers]
}
