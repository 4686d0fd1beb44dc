// One patient followed under a policy, day by day.

import {
  answeredScore,
  recalledScore,
  type SimulatedPatient,
  trueScore,
} from '../../local/patients/patient.ts'
import type { History } from '../../shared/outcomes/index.ts'

type Draft = {
  sessions: { id: string; kind: 'induction' | 'booster'; endedAt: string }[]
  scores: { instrument: string; at: string; total: number; source: 'text' }[]
  safety: { openCrisis: false; maniaGate: false }
}

/** What a policy sees, and what it may ask for. */
export type Scene = Readonly<{
  patient: SimulatedPatient
  /** Days since the first series ended. */
  day: number
  at: string
  history: History
  /** The score answered today, if one was. */
  score: number | null
  sinceSession: number
  /** Until the true loss of response; negative after it. */
  daysToLoss: number
  episodeIndex: number
}>

export type Wish = Readonly<{
  /** Book a booster; it takes place after the booking days. */
  book?: boolean
  /** Ask for the next full scale in so many days, where not in a week. */
  askIn?: number
  /** Ask how the day is, every second day from this day on; null for never. */
  sensorFrom?: number | null
  /** Look again on this day even without a score. */
  lookOn?: number | null
}>

/** One answer to how the day is. */
export type Today = Readonly<{ day: number; value: number }>

export type Policy = Readonly<{
  /** Days from the wish to the session. */
  bookingDays: number
  /** Whether the answers of the day so far, oldest first, bring the full scale forward. */
  bringsForward?: (answers: readonly Today[]) => boolean
  decide: (scene: Scene) => Wish
}>

export type Followed = {
  symptomaticDays: number
  boosters: number
  /** Full scales asked for, answered or not. */
  asked: number
  /** Questions about the day asked, answered or not. */
  sensed: number
  days: number
  history: History
}

const START = Date.parse('2026-01-05T15:00:00.000Z')

/** The instant of a day of the follow-up. */
export function instant(day: number): string {
  return new Date(START + day * 86_400_000).toISOString()
}

/** The day of the follow-up of an instant. */
export function dayOfInstant(at: string): number {
  return (Date.parse(at) - START) / 86_400_000
}

type State = Followed & {
  history: Draft
  /** Day of the last session; the running episode is the booster's of that number. */
  lastSession: number
  bookedFor: number | null
  lookOn: number
  /** The day of the next full scale, and the days from each to the one after. */
  askOn: number
  askEvery: number
  sensorFrom: number
  today: Today[]
  /** Days of reminders that nobody asked for, and of full scales, however they came. */
  reminded: number[]
  scaled: number[]
}

/** As shared/chart has it: so many reminders in seven days, a day, and full scales in a year. */
const CAPS = { week: 3, year: 88, sensorDays: 2, scaleDays: 3 } as const

/** Follows a patient for so many days from the end of the first series. */
export function follow(patient: SimulatedPatient, policy: Policy, days: number): Followed {
  const state: State = {
    symptomaticDays: 0,
    boosters: 0,
    asked: 0,
    sensed: 0,
    days,
    history: firstSeries(patient),
    lastSession: 0,
    bookedFor: null,
    lookOn: Number.POSITIVE_INFINITY,
    askOn: patient.world.everyDays,
    askEvery: patient.world.everyDays,
    sensorFrom: Number.POSITIVE_INFINITY,
    today: [],
    reminded: [],
    scaled: [],
  }
  for (let day = 1; day <= days; day++) {
    if (day === state.bookedFor) treat(patient, state, day)
    const score = live(patient, policy, state, day)
    if (score !== null || day >= state.lookOn) heed(patient, policy, state, day, score)
  }
  return state
}

function treat(patient: SimulatedPatient, state: State, day: number): void {
  state.history.sessions.push({ id: `b${state.boosters}`, kind: 'booster', endedAt: instant(day) })
  state.boosters += 1
  state.lastSession = day
  state.bookedFor = null
  state.askEvery = patient.world.everyDays
  state.askOn = day + state.askEvery
  state.sensorFrom = Number.POSITIVE_INFINITY
}

/** The day's symptoms, and the score if a check-in is due and answered. */
function live(patient: SimulatedPatient, policy: Policy, state: State, day: number): number | null {
  const since = day - state.lastSession
  const truth = trueScore(patient, patient.episode(state.boosters), since)
  if (truth >= patient.boundary) state.symptomaticDays += 1
  if (day >= state.askOn) {
    state.reminded.push(day)
    if (!ask(patient, state, day, truth)) return null
  } else if (!sense(patient, policy, state, day, truth)) return null
  const said = recalledScore(patient, patient.episode(state.boosters), since)
  const total = answeredScore(patient, said, day)
  state.history.scores.push({ instrument: 'phq-9', at: instant(day), total, source: 'text' })
  return total
}

/** Asks for the full scale; whether it is answered. */
function ask(patient: SimulatedPatient, state: State, day: number, truth: number): boolean {
  // What waited longer than a week, and is missed, is asked again in one.
  state.askOn = day + Math.min(state.askEvery, patient.world.everyDays)
  state.asked += 1
  state.scaled.push(day)
  return isAnswered(patient, day, truth)
}

const isAnswered = (patient: SimulatedPatient, day: number, truth: number): boolean =>
  patient.answers(day) &&
  !(truth >= patient.boundary && patient.silent(day) < patient.world.silentWhenIll)

/** Asks how the day is where it is time and the caps have room; whether the full scale was answered after it. */
function sense(
  patient: SimulatedPatient,
  { bringsForward }: Policy,
  state: State,
  day: number,
  truth: number,
): boolean {
  const { reminded, scaled, today } = state
  if (!bringsForward || day < state.sensorFrom || state.bookedFor !== null) return false
  if (day - (reminded.at(-1) ?? 0) < CAPS.sensorDays) return false
  // Any sooner, what it calls for would be too near the last.
  if (day - Math.max(scaled.at(-1) ?? 0, state.lastSession) < CAPS.scaleDays) return false
  if (!hasRoom(state, day)) return false
  reminded.push(day)
  state.sensed += 1
  if (!isAnswered(patient, day, truth)) return false
  today.push({ day, value: patient.today(day, truth) })
  if (!bringsForward(today) || isSpent(state, day)) return false
  // Who has just answered one question answers what follows.
  state.askOn = day + state.askEvery
  state.asked += 1
  scaled.push(day)
  return true
}

/** One more reminder keeps the week's cap, and takes no place that the next full scale needs. */
function hasRoom({ reminded, askOn }: State, day: number): boolean {
  const inWeek = (to: number, days: readonly number[]) =>
    days.filter((each) => each > to - 7 && each <= to).length
  const all = [...reminded, day]
  return inWeek(day, all) <= CAPS.week && askOn > day + 1 && inWeek(askOn, all) < CAPS.week
}

const isSpent = ({ scaled }: State, day: number): boolean =>
  scaled.filter((each) => each > day - 365).length >= CAPS.year

function heed(
  patient: SimulatedPatient,
  policy: Policy,
  state: State,
  day: number,
  score: number | null,
): void {
  state.lookOn = Number.POSITIVE_INFINITY
  const wish = policy.decide({
    patient,
    day,
    at: instant(day),
    history: state.history,
    score,
    sinceSession: day - state.lastSession,
    daysToLoss: patient.episode(state.boosters).duration - (day - state.lastSession),
    episodeIndex: state.boosters,
  })
  if (wish.sensorFrom !== undefined) state.sensorFrom = wish.sensorFrom ?? Number.POSITIVE_INFINITY
  if (wish.book === true) state.bookedFor ??= day + Math.max(1, policy.bookingDays)
  if (score !== null) {
    state.askEvery = isSpent(state, day)
      ? patient.world.everyDays
      : (wish.askIn ?? patient.world.everyDays)
    state.askOn = day + state.askEvery
  } else if (wish.askIn !== undefined) state.askOn = Math.min(state.askOn, day + wish.askIn)
  if (wish.lookOn != null) state.lookOn = Math.max(wish.lookOn, day + 1)
}

function firstSeries(patient: SimulatedPatient): Draft {
  return {
    sessions: [-12, -10, -7, -5, -3, 0].map((day, at) => ({
      id: `s${at}`,
      kind: 'induction',
      endedAt: instant(day),
    })),
    scores: [{ instrument: 'phq-9', at: instant(-13), total: patient.baseline, source: 'text' }],
    safety: { openCrisis: false, maniaGate: false },
  }
}
