// What scenarios are put together from.
import { hourMs, instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Actor, Manner } from '../actor.ts'
import type { Stage } from '../stage.ts'

type Kind = 'induction' | 'booster'
type Now = Pick<Stage, 'now'>

export const plan = (
  { path, ask, now }: Pick<Actor, 'path' | 'ask'> & Now,
  id: string,
  inHours: number,
  kind: Kind = 'induction',
): void => {
  const startsAt = instant(now() + inHours * hourMs)
  ask({
    method: 'PUT',
    path: path(`/sessions/${id}`),
    body: { startsAt, kind },
    left: ({ sessions }) =>
      sessions.some((each) => each.sessionId === id && each.startsAt === startsAt),
  })
}

/** A session that ended a moment ago, or so many minutes. */
export const finish = (
  { path, ask, now }: Pick<Actor, 'path' | 'ask'> & Now,
  id: string,
  manner?: Manner,
  minutesAgo = 1,
): void => {
  const endedAt = instant(now() - minutesAgo * minuteMs)
  const request = {
    method: 'POST',
    path: path(`/sessions/${id}/finish`),
    body: { endedAt, doseMg: 40, note: 'xyzzy tolerated well' },
    left: ({ sessions }) =>
      sessions.some(
        (each) => each.sessionId === id && each.state === 'finished' && each.endedAt === endedAt,
      ),
  } satisfies Parameters<Actor['ask']>[0]
  ask(request, manner)
}

/** A score taken in the clinic, as a total. */
export const total = (stage: Stage, points: number): void => enterTotal(stage, 'phq-9', points)

export const enterTotal = ({ path, ask, now }: Stage, instrument: string, points: number): void => {
  const at = instant(now() - minuteMs)
  ask({
    method: 'POST',
    path: path('/scores'),
    body: { instrument, at, total: points },
    left: ({ scores }) => scores.filter((each) => each.at === at).length === 1,
  })
}

/** What a patient says on the phone, entered by staff. */
export const answersByPhone = (
  { path, ask, now }: Stage,
  instrument: string,
  answers: readonly number[],
): void => {
  const at = instant(now() - minuteMs)
  ask({
    method: 'POST',
    path: path('/scores'),
    body: { instrument, at, answers },
    left: ({ unscored }) => unscored.filter((each) => each.at === at).length === 1,
  })
}

/** An hour: what a crash delays is caught up with by then. */
export const settle = (stage: Stage): Promise<void> => stage.pass({ hours: 1 })

export async function enrolled(stage: Stage): Promise<void> {
  stage.enrol()
  await settle(stage)
}

/** A session planned, and its hour come. */
export async function booked(stage: Stage): Promise<void> {
  await enrolled(stage)
  plan(stage, 's1', 1)
  await settle(stage)
}

export async function treated(stage: Stage): Promise<void> {
  await booked(stage)
  finish(stage, 's1')
  await settle(stage)
}

/** To the morning after the session, when the safety check is open. */
export async function checked(stage: Stage): Promise<void> {
  await treated(stage)
  await stage.pass({ hours: 24 })
}
