// One patient followed under a policy, day by day.
import type { History } from '../../../shared/outcomes/index.ts'
import {
  answeredScore,
  type SimulatedEpisode,
  type SimulatedPatient,
  trueScore,
} from './patient.ts'

type Draft = {
  condition: 'depression'
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
  episode: SimulatedEpisode
  episodeIndex: number
}>

export type Wish = Readonly<{
  /** Book a booster; it takes place after the booking days. */
  book?: boolean
  /** Ask for a full scale in so many days, besides the weekly one. */
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

/** Follows a patient for so many days from the end of the first series. */
export function follow(patient: SimulatedPatient, policy: Policy, days: number): Followed {
  const history = firstSeries(patient)
  const told: Followed = { symptomaticDays: 0, boosters: 0, days, history }
  let [start, index, drawn, bookedFor, lookOn] = [0, 0, 0, -1, Number.POSITIVE_INFINITY]
  let lastSession = 0
  let asked = new Set<number>()
  for (let day = 1; day <= days; day++) {
    if (day === bookedFor) {
      history.sessions.push({ id: `b${told.boosters}`, kind: 'booster', endedAt: instant(day) })
      told.boosters += 1
      drawn += 1
      lastSession = day
      bookedFor = -1
      asked = new Set()
      if (patient.episode(drawn).boosterWorks) [start, index] = [day, drawn]
    }
    const episode = patient.episode(index)
    const truth = trueScore(patient, episode, day - start)
    if (truth >= patient.boundary) told.symptomaticDays += 1
    const sinceSession = day - lastSession
    const due = asked.has(day) || (sinceSession > 0 && sinceSession % 7 === 0)
    const score = due && patient.answers(day) ? answeredScore(patient, truth, day) : null
    if (score !== null) {
      history.scores.push({ instrument: 'phq-9', at: instant(day), total: score, source: 'text' })
    }
    if (score === null && day < lookOn) continue
    lookOn = Number.POSITIVE_INFINITY
    const wish = policy.decide({
      patient,
      day,
      at: instant(day),
      history,
      score,
      sinceSession,
      episode: { ...episode, duration: start + episode.duration - day },
      episodeIndex: told.boosters,
    })
    if (wish.book === true && bookedFor < 0) bookedFor = day + Math.max(1, policy.bookingDays)
    if (wish.askIn !== undefined) asked.add(day + wish.askIn)
    if (wish.lookOn != null) lookOn = Math.max(wish.lookOn, day + 1)
  }
  return told
}

function firstSeries(patient: SimulatedPatient): Draft {
  return {
    condition: 'depression',
    sessions: [-12, -10, -7, -5, -3, 0].map((day, at) => ({
      id: `s${at}`,
      kind: 'induction',
      endedAt: instant(day),
    })),
    scores: [{ instrument: 'phq-9', at: instant(-13), total: patient.baseline, source: 'text' }],
    safety: { openCrisis: false, maniaGate: false },
  }
}
