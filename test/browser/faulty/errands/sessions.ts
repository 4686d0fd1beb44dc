// Planning and finishing a session, and putting one right.
import type { Entry } from '../clinic.ts'
import {
  counted,
  dayMs,
  dialog,
  later,
  localOf,
  type Make,
  minuteMs,
  onChart,
  somebody,
} from './errand.ts'

export const plan: Make = (known) => {
  const startsAt = later(known.now, dayMs + known.dice.whole(1, 4_000) * minuteMs)
  return onChart(
    known,
    somebody(known),
    'plans a session for',
    'Plan a session',
    [{ fill: 'input[name="startsAt"]', value: localOf(startsAt) }],
    (entry) =>
      entry.type === 'session' &&
      entry.what === 'planned' &&
      Date.parse(entry.startsAt) === startsAt,
  )
}

/** Of a session on the chart: what was planned is moved or canceled, what is finished corrected or voided. */
export const session: Make = async (known) => {
  const { dice, word, now } = known
  const patientId = somebody(known)
  const how = dice.one(['Cancel', 'Correct', 'Void', 'Move'])
  const { sessions } = await known.clinic.patient(patientId)
  const state = how === 'Correct' || how === 'Void' ? 'finished' : 'planned'
  if (!sessions.some((each) => each.state === state)) return null
  const reason = `A slip, ${word}.`
  const startsAt = later(now, dayMs + dice.whole(4_001, 9_000) * minuteMs)
  const reasoned = (entry: Entry) =>
    entry.type === 'session' && 'reason' in entry && entry.reason === reason
  const moved = (entry: Entry) =>
    entry.type === 'session' && entry.what === 'moved' && Date.parse(entry.startsAt) === startsAt
  const because = { fill: 'textarea[name="reason"]', value: reason }
  const steps = {
    Cancel: [because],
    Void: [because],
    Correct: [{ fill: 'input[name="doseMg"]', value: String(dice.whole(20, 90)) }, because],
    Move: [{ fill: 'input[name="startsAt"]', value: localOf(startsAt) }],
  }[how]
  if (!steps) return null
  const isIt = how === 'Move' ? moved : reasoned
  return {
    ...onChart(known, patientId, `${how.toLowerCase()}s a session of`, '', steps, isIt),
    opens: `section[aria-labelledby="sessions"] button[aria-label^="${how} the session"]`,
  }
}

/** A session is planned for half an hour ago first: from the day's list, or from the chart. */
export const finish: Make = async (known) => {
  const { clinic, dice, now, word } = known
  const patientId = somebody(known)
  const { sessions, firstName } = await clinic.patient(patientId)
  const today = sessions.filter(
    ({ startsAt }) => Math.abs(Date.parse(startsAt) - Date.parse(now)) < dayMs,
  )
  if (today.length > 0) return null
  const sessionId = `s-${word}`
  const startsAt = new Date(later(now, -30 * minuteMs)).toISOString()
  await clinic.plans(patientId, sessionId, { startsAt, kind: 'booster' })
  const fromList = dice.happens(0.5)
  return {
    name: `finishes ${sessionId} of ${patientId} from ${fromList ? 'the list' : 'the chart'}`,
    path: fromList ? '/' : `/patient/${patientId}`,
    opens: fromList
      ? `main button[aria-label^="Finish the session of ${firstName}"]`
      : 'section[aria-labelledby="sessions"] button[aria-label^="Finish"]',
    form: {
      at: dialog,
      steps: [
        { fill: 'input[name="endedAt"]', value: localOf(Date.parse(now)) },
        { fill: 'input[name="doseMg"]', value: String(dice.whole(20, 90)) },
      ],
    },
    count: counted(
      patientId,
      (entry) =>
        entry.type === 'session' && entry.what === 'finished' && entry.sessionId === sessionId,
    ),
  }
}
