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
  /** Look again on this day even without a score. */
  lookOn?: number | null
}>

export type Policy = Readonly<{
  /** Days from the wish to the session. */
  bookingDays: number
  decide: (scene: Scene) => Wish
}>

export type Followed = {
  symptomaticDays: number
  boosters: number
  /** Full scales asked for, answered or not. */
  asked: number
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
}

/** Follows a patient for so many days from the end of the first series. */
export function follow(patient: SimulatedPatient, policy: Policy, days: number): Followed {
  const state: State = {
    symptomaticDays: 0,
    boosters: 0,
    asked: 0,
    days,
    history: firstSeries(patient),
    lastSession: 0,
    bookedFor: null,
    lookOn: Number.POSITIVE_INFINITY,
    askOn: patient.world.everyDays,
    askEvery: patient.world.everyDays,
  }
  for (let day = 1; day <= days; day++) {
    if (day === state.bookedFor) treat(patient, state, day)
    const score = live(patient, state, day)
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
}

/** The day's symptoms, and the score if a check-in is due and answered. */
function live(patient: SimulatedPatient, state: State, day: number): number | null {
  const since = day - state.lastSession
  const truth = trueScore(patient, patient.episode(state.boosters), since)
  if (truth >= patient.boundary) state.symptomaticDays += 1
  const { silentWhenIll } = patient.world
  if (day < state.askOn) return null
  state.askOn = day + state.askEvery
  state.asked += 1
  if (!patient.answers(day)) return null
  if (truth >= patient.boundary && patient.silent(day) < silentWhenIll) return null
  const said = recalledScore(patient, patient.episode(state.boosters), since)
  const total = answeredScore(patient, said, day)
  state.history.scores.push({ instrument: 'phq-9', at: instant(day), total, source: 'text' })
  return total
}

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
  if (wish.book === true) state.bookedFor ??= day + Math.max(1, policy.bookingDays)
  if (score !== null) {
    state.askEvery = wish.askIn ?? patient.world.everyDays
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
