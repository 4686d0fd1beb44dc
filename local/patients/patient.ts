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
  /** Days between check-ins. */
  everyDays: 7,
  /** Days that a score looks back over, as a mean; 1 is the day itself. */
  recallDays: 1,
  /** Points by which patients once treated rate themselves lower (below 0) or higher than before. */
  responseShift: 0,
  /** Share of check-ins left unanswered, on top, while the response is lost. */
  silentWhenIll: 0,
  /** Points of 10 by which answers to "how are you today" scatter besides, and how patients differ in using them. */
  todaySd: 1.2,
  todayOffsetSd: 1,
  todaySlopeSd: 0.2,
  durations: 'log-normal',
} as const satisfies World

/** What a world settles; `world` is the one we believe in. */
export type World = Readonly<{
  responseRate: number
  wellAt28: number
  wellAt56: number
  holdShare: number
  withinSd: number
  clinicSd: number
  clinics: number
  toleranceMean: number
  toleranceSd: number
  relapseDays: number
  relapseSd: number
  measurementSd: number
  stateSd: number
  stateCorrelation: number
  unanswered: readonly [number, number]
  everyDays: number
  recallDays: number
  responseShift: number
  silentWhenIll: number
  todaySd: number
  todayOffsetSd: number
  todaySlopeSd: number
  /** How durations scatter around a patient's own typical one, or, when bimodal, which of two they come from. */
  durations: 'log-normal' | 'weibull' | 'gamma' | 'bimodal'
  /** Instead of the spread that the published shares give. */
  own?: Readonly<{ medianDays: number; betweenSd: number }>
}>

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
  world: World
  episode: (index: number) => SimulatedEpisode
  /** Noise of the score on a day, and whether the check-in of that day is answered. */
  noise: (day: number) => number
  answers: (day: number) => boolean
  /** What the patient says of a day, 0 very bad to 10 very good, given the true score of it. */
  today: (day: number, truth: number) => number
  /** Uniform in [0, 1): below `silentWhenIll` a check-in while ill goes unanswered. */
  silent: (day: number) => number
}>

const solved = new WeakMap<World, { centre: number; betweenSd: number }>()

/** Spread and centre of log-durations between patients that give the published shares. */
export function durationsIn(world: World): { centre: number; betweenSd: number } {
  const known = solved.get(world)
  if (known) return known
  const found = world.own
    ? { centre: Math.log(world.own.medianDays), betweenSd: world.own.betweenSd }
    : solveDurations(world)
  solved.set(world, found)
  return found
}

function solveDurations(world: World): { centre: number; betweenSd: number } {
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
  return { centre, betweenSd: Math.sqrt(Math.max(spread ** 2 - withinSd ** 2 - clinicSd ** 2, 0)) }
}

/** The `id`-th patient of a seed, a responder; everything about them is settled here, whatever is done to them. */
export function simulatePatient(
  seed: number,
  id: number,
  days: number,
  of: World = world,
): SimulatedPatient {
  const random = randomFrom(seed, id * 4 + 1)
  const clinic = randomFrom(seed, (id % of.clinics) * 4 + 2).normal() * of.clinicSd
  const baseline = Math.max(11, Math.min(26, Math.round(18 + 4 * random.normal())))
  const boundary = rulesFrom(depressionProtocol, baseline)?.lossBoundary ?? baseline
  const { centre, betweenSd } = durationsIn(of)
  const own = centre + clinic + betweenSd * random.normal()
  const holds = random.uniform() < of.holdShare
  const tolerance = Math.max(0, of.toleranceMean + of.toleranceSd * random.normal())
  const [least, most] = of.unanswered
  const unanswered = least + (most - least) * random.uniform()
  const episodes = Array.from({ length: 110 }, (_, index) =>
    drawEpisode(of, random, holds, own + index * Math.log(1 - tolerance), baseline),
  )
  const { noise, states } = drawNoise(of, randomFrom(seed, id * 4 + 3), days)
  const skipped = randomFrom(seed, id * 4 + 4)
  const answered = Array.from({ length: days + 1 }, () => skipped.uniform() >= unanswered)
  const silence = Array.from({ length: days + 1 }, () => skipped.uniform())
  return {
    id,
    baseline,
    boundary,
    unanswered,
    world: of,
    episode: (index) =>
      episodes[index % episodes.length] ?? drawEpisode(of, random, holds, own, baseline),
    noise: (day) => noise[day] ?? 0,
    answers: (day) => answered[day] ?? false,
    today: drawToday(of, randomFrom(seed + TODAY, id), states),
    silent: (day) => silence[day] ?? 1,
  }
}

function drawEpisode(
  of: World,
  random: Random,
  holds: boolean,
  centre: number,
  baseline: number,
): SimulatedEpisode {
  const duration = drawDuration(of, random, centre)
  const relapseDays = of.relapseDays * Math.exp(of.relapseSd * random.normal())
  const floor = baseline * (0.08 + 0.32 * random.uniform())
  return { duration: holds ? Number.POSITIVE_INFINITY : duration, floor, relapseDays }
}

/** Euler's constant, and the standard deviation of a standard Gumbel variable: both families are scaled alike. */
const EULER = 0.5772156649015329
const GUMBEL_SD = Math.PI / Math.sqrt(6)

function drawDuration({ durations, withinSd }: World, random: Random, centre: number): number {
  switch (durations) {
    case 'log-normal':
      return Math.exp(centre + withinSd * random.normal())
    case 'weibull': {
      const gumbel = (Math.log(-Math.log(1 - random.uniform())) + EULER) / GUMBEL_SD
      return Math.exp(centre + withinSd * gumbel)
    }
    case 'gamma': {
      // Three stages of one mean each: a coefficient of variation of 0.58.
      const stages = [0, 1, 2].reduce((sum) => sum - Math.log(1 - random.uniform()), 0)
      return Math.exp(centre) * (stages / 3)
    }
    case 'bimodal':
      return (random.uniform() < 0.5 ? 14 : 90) * Math.exp(0.15 * random.normal())
  }
}

type Noise = { noise: number[]; states: number[] }

function drawNoise(world: World, random: Random, days: number): Noise {
  let state = random.normal()
  const keep = world.stateCorrelation
  const drawn: Noise = { noise: [], states: [] }
  for (let day = 0; day <= days; day++) {
    state = keep * state + Math.sqrt(1 - keep ** 2) * random.normal()
    drawn.states.push(world.stateSd * state)
    drawn.noise.push(world.stateSd * state + world.measurementSd * random.normal())
  }
  return drawn
}

/** A stream of their own for the answers of the day. */
const TODAY = 1_000_003

/** The same good and bad days as behind the questionnaire, on a scale that each patient uses in a way of their own. */
function drawToday(
  { todaySd, todayOffsetSd, todaySlopeSd }: World,
  random: Random,
  states: readonly number[],
): SimulatedPatient['today'] {
  const offset = todayOffsetSd * random.normal()
  const slope = Math.exp(todaySlopeSd * random.normal())
  const errors = states.map(() => todaySd * random.normal())
  return (day, truth) => {
    const points = ((truth + (states[day] ?? 0)) * 10 * slope) / 27
    return Math.max(0, Math.min(10, Math.round(10 - points + offset + (errors[day] ?? 0))))
  }
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

/** What a patient has in mind when asked so many days after a session: the time that the score looks back over. */
export function recalledScore(
  patient: SimulatedPatient,
  episode: SimulatedEpisode,
  day: number,
): number {
  const { recallDays, responseShift } = patient.world
  const from = Math.max(0, day - recallDays + 1)
  let sum = 0
  for (let each = from; each <= day; each++) sum += trueScore(patient, episode, each)
  return sum / (day - from + 1) + responseShift
}

/** The first full scale answered in the four weeks after the series is in response. */
export function isSeenToRespond(patient: SimulatedPatient): boolean {
  const day = [7, 14, 21, 28].find((each) => patient.answers(each))
  if (day === undefined) return false
  const said = recalledScore(patient, patient.episode(0), day)
  const rules = rulesFrom(depressionProtocol, patient.baseline)
  return rules?.isResponse(answeredScore(patient, said, day)) ?? false
}

/** The first `count` patients of a seed who are seen to respond: who gets boosters at all. */
export function seenResponders(
  seed: number,
  count: number,
  days: number,
  of: World = world,
): SimulatedPatient[] {
  const found: SimulatedPatient[] = []
  for (let id = 0; found.length < count; id++) {
    const patient = simulatePatient(seed, id, days, of)
    if (isSeenToRespond(patient)) found.push(patient)
  }
  return found
}
