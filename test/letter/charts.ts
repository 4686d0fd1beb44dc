// Charts to write letters of: a usual one, and one with as much of everything as five years can bring.
import type { ChartEvent, Commit } from '../../shared/chart/events.ts'
import { routesOfAdministration } from '../../shared/vocabulary/facts.ts'
import { AlertId, CheckInId, CommitHash, type Instant } from '../../shared/vocabulary/ids.ts'
import { enrolled, instrumentId, sessionId } from '../chart/scenario.ts'
import { at } from '../support/deps.ts'

const dayMs = 86_400_000
export const begin = Date.parse('2021-03-01T15:00:00Z')
export const day = (count: number): Instant => at(new Date(begin + count * dayMs).toISOString())

/** Commits one after the other, each with a hash as the store would give it. */
export class Story {
  readonly commits: (Commit & { hash: CommitHash })[] = []

  add(onDay: number, ...events: ChartEvent[]): this {
    const version = this.commits.length + 1
    this.commits.push({
      schema: 1,
      version,
      at: day(onDay),
      cause: null,
      print: null,
      wakeUp: null,
      hash: CommitHash.parse(String(version).padStart(43, 'h')),
      events,
    })
    return this
  }

  session(onDay: number, kind: 'induction' | 'booster', doseMg = 40): this {
    const id = sessionId(`s${onDay}`)
    const endedAt = day(onDay)
    return this.add(
      onDay,
      { type: 'SessionPlanned', sessionId: id, startsAt: endedAt, kind, by: 'nurse' },
      {
        type: 'SessionFinished',
        ...{ sessionId: id, startedAt: null, endedAt, doseMg, note: null, by: 'nurse' },
        route: routesOfAdministration[this.commits.length % (kind === 'booster' ? 5 : 1)] ?? 'iv',
        noDrivingUntil: day(onDay + 1),
      },
    )
  }

  score(onDay: number, total: number): this {
    const [scoreId, instrument] = [`score-${onDay}`, instrumentId('phq-9')]
    return this.add(onDay, {
      type: 'ScoreRecorded',
      ...{ scoreId, instrument, at: day(onDay), total, prorated: total % 9 === 0, answers: null },
      ...{ source: 'text', checkInId: null, by: null },
    })
  }

  checkIn(onDay: number, isAnswered: boolean): this {
    const checkInId = CheckInId.parse(`c${onDay}`)
    return this.add(
      onDay,
      {
        type: 'CheckInOpened',
        ...{ checkInId, instrument: instrumentId('phq-9'), items: 9, slot: `f${onDay}` },
        ...{ rest: [], inSitting: false },
      },
      ...(isAnswered ? [{ type: 'AnswerGiven', checkInId, item: 0, value: 1 } as const] : []),
      { type: 'CheckInClosed', checkInId, reason: isAnswered ? 'complete' : 'expired' },
    )
  }

  decision(onDay: number, reason: string): this {
    return this.add(onDay, {
      type: 'BoosterDecided',
      ...{ decision: 'defer', until: day(onDay + 7), reason, adviceStatus: 'watch', by: 'dr-a' },
    })
  }

  alert(onDay: number, kind: 'crisis' | 'side-effect', words: string): this {
    const alertId = AlertId.parse(`a${onDay}`)
    const [level, escalation] = ['emergency', 'crisis-active'] as const
    return this.add(
      onDay,
      {
        type: 'AlertRaised',
        ...{ alertId, kind, level, escalation, rule: 'as-found', says: words, about: 'text:m' },
      },
      {
        type: 'AlertAcknowledged',
        ...{ alertId, by: 'dr-a', disposition: 'reached-needs-care', note: words },
        clearedForTreatment: true,
      },
    )
  }
}

/** A series of six, a response that held for three weeks, a booster, a response that still holds. */
export const usual = (): Story => {
  const story = new Story().add(0, enrolled({ lastName: 'Reyes', birthDate: '1984-03-14' }))
  story.score(1, 20)
  for (const each of [2, 5, 9, 12, 16, 19]) story.session(each, 'induction')
  for (const [onDay, total] of [
    [27, 8],
    [34, 7],
    [41, 9],
    [48, 15],
    [53, 17],
  ] as const)
    story.score(onDay, total)
  story.decision(54, 'Two scales beyond the threshold').session(58, 'booster', 45)
  return story.score(66, 6).checkIn(73, false).score(80, 7).alert(81, 'crisis', 'their own words')
}

/** Thirty sessions in five years, a scale a week, names and reasons as long as they may be. */
export function longest(letter = 'W'): Story {
  const words = (count: number) => letter.repeat(count)
  const story = new Story().add(
    0,
    enrolled({
      ...{ firstName: words(60), lastName: words(60), externalId: words(64) },
      ...{ birthDate: '1984-12-28', condition: 'ptsd' },
    }),
  )
  story.add(0, { type: 'DetailsChanged', ...longDetails(words) })
  story.score(1, 26).score(2, 27).score(3, 26)
  const sessions = [5, 8, 12, 15, 19, 22, ...Array.from({ length: 24 }, (_, at) => 90 + at * 71)]
  for (let week = 0; week < 260; week++) {
    const from = 4 + week * 7
    for (const each of sessions)
      if (each >= from && each < from + 7)
        story.session(each, each < 30 ? 'induction' : 'booster', 35.5 + (each % 160))
    const since = from - (sessions.filter((each) => each < from).at(-1) ?? from)
    if (week % 6 !== 5) story.checkIn(from, true).score(from, since < 45 ? 7 + (week % 3) : 19)
    else story.checkIn(from, false)
    if (week % 5 === 0) story.decision(from, words(2_000))
    if (week % 7 === 0) story.alert(from, week % 2 === 0 ? 'crisis' : 'side-effect', words(500))
  }
  return story
}

const longDetails = (words: (count: number) => string) => {
  const enrolment = enrolled({
    ...{ firstName: words(60), lastName: words(60), externalId: words(64) },
    ...{ birthDate: '1984-12-28' },
  })
  if (enrolment.type !== 'PatientEnrolled') throw new Error('no enrolment')
  const { details, consent, by } = enrolment
  return { details, consent, by }
}
