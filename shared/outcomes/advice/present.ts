// Exact numbers into what the API shows.
import { daysOf, instantOf, roundDays } from '../episodes/days.ts'
import type { JudgedEpisode } from '../episodes/episodes.ts'
import type { Reading } from '../episodes/record.ts'
import type {
  CheckInCount,
  CheckIns,
  DecisionOutcome,
  Episode,
  History,
  ScoreAt,
} from '../types.ts'
import { intervalsOf, type View } from './view.ts'

/** A reading as score and instant. */
export function tellScore(reading: Reading | null): ScoreAt | null {
  return reading === null ? null : { score: reading.score, at: instantOf(reading.day) }
}

/** The episodes as the API shows them (docs/api.md "Scores, outcomes, decisions"), oldest first. */
export function tellEpisodes({ episodes, now }: View, { checkIns }: History): Episode[] {
  return episodes.map((episode) => {
    const { treatment, respondedBy, status, endedBy, cutShortBy, best } = episode
    return {
      sessionIds: treatment.sessions.map(({ id }) => id),
      kind: treatment.kind,
      startedAt: instantOf(treatment.start),
      status,
      respondedBy: respondedBy === null ? null : instantOf(respondedBy.day),
      durationDays: tellDuration(episode),
      lossBetweenDays: intervalsOf([episode])[0] ?? null,
      endedBy,
      cutShortBy,
      nextSessionDays: treatment.next === null ? null : roundDays(treatment.next - treatment.start),
      best: tellScore(best),
      checkIns: Array.isArray(checkIns)
        ? countCheckIns(checkIns, treatment.start, treatment.next ?? now)
        : null,
    }
  })
}

function tellDuration({ treatment, lastWell, lostBy }: JudgedEpisode): Episode['durationDays'] {
  const atLeast = lastWell === null ? 0 : lastWell.day - treatment.start
  if (lostBy === null) return { atLeast: roundDays(atLeast), atMost: null, estimate: null }
  const atMost = lostBy.day - treatment.start
  return {
    atLeast: roundDays(atLeast),
    atMost: roundDays(atMost),
    estimate: roundDays((atLeast + atMost) / 2),
  }
}

/** Check-ins asked and answered in (from, to], days since 1970; totals are taken as they are. */
export function countCheckIns(
  checkIns: CheckIns | undefined,
  from: number,
  to: number,
): CheckInCount | null {
  if (checkIns === undefined) return null
  if (!isList(checkIns)) return { asked: checkIns.asked, answered: checkIns.answered }
  let asked = 0
  let answered = 0
  checkIns.forEach((each, at) => {
    const day = daysOf(each.at, `checkIns[${at}].at`)
    if (day <= from || day > to) return
    asked += 1
    if (each.answered) answered += 1
  })
  return { asked, answered }
}

function isList(checkIns: CheckIns): checkIns is Extract<CheckIns, readonly unknown[]> {
  return Array.isArray(checkIns)
}

/** Each decision beside what came of it, oldest first. */
export function decisionsWithOutcome(
  { record, now }: View,
  { decisions = [] }: History,
): DecisionOutcome[] {
  return decisions
    .map((decision, at) => ({ decision, day: daysOf(decision.at, `decisions[${at}].at`) }))
    .filter(({ day }) => day <= now)
    .sort((a, b) => a.day - b.day)
    .map(({ decision: { decision, until, reason }, day }) => {
      const score = record.readings.find((each) => each.day >= day + 6.5)
      const session = record.sessions.find((each) => each.day > day)
      return {
        decision,
        at: instantOf(day),
        until: until === undefined ? null : instantOf(daysOf(until, 'decisions.until')),
        reason: reason ?? null,
        scoreAfter: tellScore(score ?? null),
        nextSessionAt: session === undefined ? null : instantOf(session.day),
      }
    })
}
