// A simulated patient: true durations, true course of symptoms, and what the questionnaire makes of it.

import { rulesFrom } from '../../shared/outcomes/episodes/burden.ts'
import { normalCdf, normalQuantile } from '../../shared/outcomes/normal.ts'
import { depressionProtocol } from './protocol.ts'
import { type Random, randomFrom } from './random.ts'

/**
 * The simulated world. Response, and the shares still well at 4 and 8 weeks, are set to the published
 * figures (McInnes 2022); so is the share of unanswered check-ins (17-25 %). How durations vary within
 * a patient, how fast a relapse builds up, and tolerance are assumptions: nobody has published them.
 */
export const world = {
  responseRate: 0.592,
  /** Share still responding at 28 and 56 days, among responders. */
  wellAt28: 0.8,
  wellAt56: 0.6,
  /** Responders who never lose it. */
  holdShare: 0.25,
  /** Spread of log-durations within a patient, and between clinics. */
  withinSd: 0.6,
  clinicSd: 0.15,
  clinics: 20,
  /** Each episode is so much shorter than the one before, on average; it varies between patients. */
  toleranceMean: 0.01,
  toleranceSd: 0.01,
  /** Days scale of the logistic return of symptoms, median and spread of its logarithm. */
  relapseDays: 6,
  relapseSd: 0.4,
  /** PHQ-9 points: error of the questionnaire (shared/instruments), and good and bad days. */
  measurementSd: 2.16,
  stateSd: 1,
  /** Day-to-day correlation of good and bad days. */
  stateCorrelation: 0.9,
  unanswered: [0.17, 0.25],
} as const

export type SimulatedEpisode = Readonly<{
  /** Days from the session to the true loss of response; infinite when it never comes. */
  duration: number
  floor: number
  relapseDays: number
}>

export type SimulatedPatient = Readonly<{
  id: number
  /** The recorded baseline, PHQ-9. */
  baseline: number
  /** True score at which response is lost, by the rules and this baseline. */
  boundary: number
  unanswered: number
  episode: (index: number) => SimulatedEpisode
  /** Noise of the score on a day, and whether the check-in of that day is answered. */
  noise: (day: number) => number
  answers: (day: number) => boolean
}>

const logDurations = solveDurations()

/** Spread and centre of log-durations between patients that give the published shares. */
function solveDurations(): { centre: number; betweenSd: number } {
  const { holdShare, withinSd, clinicSd } = world
  let [centre, spread, seen] = [4, 1, 1]
  for (let round = 0; round < 50; round++) {
    // Only who is still well a week after the series is seen to respond: the shares are of these.
    const lost = (well: number) => normalQuantile((1 - well * seen) / (1 - holdShare))
    const [a, b] = [lost(world.wellAt28), lost(world.wellAt56)]
    spread = Math.log(2) / (b - a)
    centre = Math.log(28) - spread * a
    seen = 1 - (1 - holdShare) * normalCdf((Math.log(7) - centre) / spread)
  }
  return { centre, betweenSd: Math.sqrt(spread ** 2 - withinSd ** 2 - clinicSd ** 2) }
}

/** The `id`-th patient of a seed, a responder; everything about them is settled here, whatever is done to them. */
export function simulatePatient(seed: number, id: number, days: number): SimulatedPatient {
  const random = randomFrom(seed, id * 4 + 1)
  const clinic = randomFrom(seed, (id % world.clinics) * 4 + 2).normal() * world.clinicSd
  const baseline = Math.max(11, Math.min(26, Math.round(18 + 4 * random.normal())))
  const boundary = rulesFrom(depressionProtocol, baseline)?.lossBoundary ?? baseline
  const own = logDurations.centre + clinic + logDurations.betweenSd * random.normal()
  const holds = random.uniform() < world.holdShare
  const tolerance = Math.max(0, world.toleranceMean + world.toleranceSd * random.normal())
  const [least, most] = world.unanswered
  const unanswered = least + (most - least) * random.uniform()
  const episodes = Array.from({ length: 110 }, (_, index) =>
    drawEpisode(random, holds, own + index * Math.log(1 - tolerance), baseline),
  )
  const noise = drawNoise(randomFrom(seed, id * 4 + 3), days)
  const skipped = randomFrom(seed, id * 4 + 4)
  const answered = Array.from({ length: days + 1 }, () => skipped.uniform() >= unanswered)
  return {
    id,
    baseline,
    boundary,
    unanswered,
    episode: (index) =>
      episodes[index % episodes.length] ?? drawEpisode(random, holds, own, baseline),
    noise: (day) => noise[day] ?? 0,
    answers: (day) => answered[day] ?? false,
  }
}

function drawEpisode(
  random: Random,
  holds: boolean,
  centre: number,
  baseline: number,
): SimulatedEpisode {
  const duration = Math.exp(centre + world.withinSd * random.normal())
  const relapseDays = world.relapseDays * Math.exp(world.relapseSd * random.normal())
  const floor = baseline * (0.08 + 0.32 * random.uniform())
  return { duration: holds ? Number.POSITIVE_INFINITY : duration, floor, relapseDays }
}

function drawNoise(random: Random, days: number): number[] {
  let state = random.normal()
  const keep = world.stateCorrelation
  return Array.from({ length: days + 1 }, () => {
    state = keep * state + Math.sqrt(1 - keep ** 2) * random.normal()
    return world.stateSd * state + world.measurementSd * random.normal()
  })
}

/**
 * True score so many days after a session: a logistic return from the floor towards baseline, which
 * passes the boundary on the day of loss. Not the straight line that the trend assumes.
 */
export function trueScore(
  patient: SimulatedPatient,
  episode: SimulatedEpisode,
  day: number,
): number {
  const { floor, duration } = episode
  if (duration === Number.POSITIVE_INFINITY) return floor
  const scale = Math.min(episode.relapseDays, duration / 3)
  const share = (patient.boundary - floor) / (patient.baseline - floor)
  const middle = duration - scale * Math.log(share / (1 - share))
  return floor + (patient.baseline - floor) / (1 + Math.exp(-(day - middle) / scale))
}

/** What the questionnaire says on a day of the follow-up: noise, whole points, ends of the scale. */
export function answeredScore(patient: SimulatedPatient, truth: number, day: number): number {
  return Math.max(0, Math.min(27, Math.round(truth + patient.noise(day))))
}

/** The first full scale answered in the four weeks after the series is in response. */
export function isSeenToRespond(patient: SimulatedPatient): boolean {
  const day = [7, 14, 21, 28].find((each) => patient.answers(each))
  if (day === undefined) return false
  const truth = trueScore(patient, patient.episode(0), day)
  const rules = rulesFrom(depressionProtocol, patient.baseline)
  return rules?.isResponse(answeredScore(patient, truth, day)) ?? false
}

/** The first `count` patients of a seed who are seen to respond: who gets boosters at all. */
export function seenResponders(seed: number, count: number, days: number): SimulatedPatient[] {
  const found: SimulatedPatient[] = []
  for (let id = 0; found.length < count; id++) {
    const patient = simulatePatient(seed, id, days)
    if (isSeenToRespond(patient)) found.push(patient)
  }
  return found
}
