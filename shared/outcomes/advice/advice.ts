// The advice: what the rules say, what a clinician decided, and when to look again.

import { dateOf, INSTANT, instantOf, MILLISECOND } from '../episodes/days.ts'
import { CLOSE_DAYS } from '../episodes/dosing.ts'
import { FIRST_SCALE_DAY } from '../episodes/episodes.ts'
import type { Advice, AdviceStatus, History } from '../types.ts'
import { judgeAdvice } from './judge.ts'
import { daysSinceSession, STALE_DAYS, sayBaseline, sayDosing } from './rules-data.ts'
import { type Decided, decidedOn, type Silence, silenceOf } from './silence.ts'
import type { View } from './view.ts'
import { sayDays, sayShare } from './words.ts'

const WEEK_DAYS = 7

/** The rules behind `due-soon`. */
const foretelling: readonly string[] = ['loss-expected', 'own-durations']

/** The advice as of the view's instant, and when it could change by time alone. */
export function adviseOn(
  view: View,
  history: History,
): { advice: Advice; nextReviewAt: string | null; decided: Decided | null } {
  const { status, reasons } = judgeAdvice(view)
  const decided = decidedOn(view, status, history)
  const silence = silenceOf(view, status, decided)
  const baseline = sayBaseline(view)
  if (baseline !== null) reasons.push({ rule: 'baseline', text: baseline })
  const dosing = sayDosing(view)
  if (dosing !== null) reasons.push({ rule: 'dosing-without-gaps', text: dosing })
  const again = sayLookAgain(view)
  if (again !== null && foresees(status)) reasons.push({ rule: 'look-again', text: again })
  if (view.current !== null) reasons.push({ rule: 'days-since-session', text: sinceSession(view) })
  return {
    advice: {
      status,
      reasons,
      asOf: instantOf(view.now),
      silenced: silence === null ? null : told(silence),
      lossExpected: reasons.some(({ rule }) => foretelling.includes(rule)),
      lossProbability: view.outlook?.lossProbability ?? null,
    },
    nextReviewAt: nextReview(view, status, silence),
    decided,
  }
}

/** Beside safety, and where data are missing, nothing is foretold. */
const foresees = (status: AdviceStatus): boolean =>
  status !== 'safety-first' && status !== 'insufficient-data'

function sayLookAgain({ outlook, protocol: { askProbability } }: View): string | null {
  const days = outlook?.lookAgainDays ?? null
  if (days === null || askProbability === null) return null
  if (days > WEEK_DAYS)
    return `The next full scale may wait until ${sayDays(days)} after the last: the scores are steady, and loss by then has a probability of ${sayShare(0)}.`
  return `The next full scale is worth asking ${sayDays(days)} after the last: loss by a week after that has a probability of at least ${sayShare(askProbability)}.`
}

function sinceSession(view: View): string {
  const start = view.current?.treatment.start ?? view.now
  return `${sayDays(Math.floor(daysSinceSession(view) + INSTANT))} since the session of ${dateOf(start)}.`
}

function told({ by, since, until }: Silence): Advice['silenced'] {
  return { by, since: instantOf(since), until: until === null ? null : instantOf(until) }
}

function nextReview(view: View, status: AdviceStatus, silence: Silence | null): string | null {
  const turns: number[] = []
  if (status !== 'safety-first' && view.current !== null) turns.push(...turnsOf(view))
  if (silence?.until != null) turns.push(silence.until)
  const next = Math.min(...turns.filter((turn) => turn > view.now + INSTANT))
  return Number.isFinite(next) ? instantOf(next) : null
}

/** When the first week ends, when sessions no longer follow closely, when the last full scale is too old, when loss comes within reach. */
function turnsOf({ current, dosing, recent, latest, outlook }: View): number[] {
  const weekOver = (current?.treatment.start ?? 0) + FIRST_SCALE_DAY
  const turns = [weekOver]
  const judged = recent.at(-1)
  if (dosing !== null) {
    turns.push((current?.treatment.start ?? 0) + CLOSE_DAYS + MILLISECOND)
    if (judged !== undefined) turns.push(judged.day + STALE_DAYS + MILLISECOND)
  }
  if (latest !== null) turns.push(latest.day + STALE_DAYS + MILLISECOND)
  for (const from of [outlook?.dueSoonFrom, outlook?.askFrom, outlook?.quartileFrom]) {
    if (from != null) turns.push(Math.max(from + MILLISECOND, weekOver))
  }
  return turns
}
