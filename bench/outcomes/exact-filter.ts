// What could be known at best: a filter that knows the simulated world's own rules and numbers, and of the patient only
// what was answered. Good and bad days count as error of the scale, without their memory: else it is exact to its grid.
import {
  durationsIn,
  type SimulatedPatient,
  trueScore,
  type World,
} from '../../local/patients/patient.ts'
import { outcomes, type Protocol } from '../../shared/outcomes/index.ts'
import { normalCdfFast } from '../../shared/outcomes/normal.ts'
import { dayOfInstant, type Policy, type Scene } from './follow.ts'
import { BOOKING_DAYS } from './policies.ts'

/** Days of loss looked at, ever wider apart, and the one that never comes. */
const EDGES = Array.from({ length: 57 }, (_, at) => 2 * 1.112 ** at)
const DAYS = EDGES.slice(1).map((to, at) => Math.sqrt(to * (EDGES[at] ?? to)))
const CENTRES = Array.from({ length: 25 }, (_, at) => -3 + at / 4)
/** Floors as shares of the baseline, and speeds of relapse in standard deviations with their weights. */
const FLOORS = [0.12, 0.2, 0.28, 0.36]
const SPEEDS = [
  [-1.22, 0.3],
  [0, 0.4],
  [1.22, 0.3],
] as const

type Point = Readonly<{ day: number; score: number }>
/** How likely the answers are with the loss on each of the days; the last is never. */
type Likelihood = readonly number[]

/** Weights of where the patient's typical duration lies, and of one who holds on. */
type Belief = { centres: readonly number[]; holds: number }

/**
 * Books when a loss within the lead time is as likely as `threshold`; looks as often as the advice does.
 */
export function exactFilter(threshold: number, protocol: Protocol): Policy {
  const known = new WeakMap<SimulatedPatient, Known>()
  return {
    bookingDays: BOOKING_DAYS,
    decide: (scene) => {
      const { patient, sinceSession, history, at, score, episodeIndex: index } = scene
      const scores = history.scores.length
      const kept = known.get(patient)
      const belief = kept?.index === index ? kept.belief : past(scene)
      const lost =
        kept?.index === index && kept.scores === scores
          ? kept.lost
          : lostBy(patient, index, belief, likelihood(patient, pointsOf(scene, index)))
      known.set(patient, { index, scores, belief, lost })
      const { lookAgainDays } =
        score === null ? { lookAgainDays: null } : outcomes(history, at, protocol)
      return {
        book: shareBy(lost, sinceSession + protocol.leadDays) >= threshold,
        lookOn: scene.day + 1,
        ...(lookAgainDays === null ? {} : { askIn: lookAgainDays }),
      }
    },
  }
}

type Known = { index: number; scores: number; belief: Belief; lost: readonly number[] }

/** Answers of the episode of that number, in days since its session. */
function pointsOf({ history, day, sinceSession }: Scene, episode: number): Point[] {
  const starts = history.sessions.slice(5).map(({ endedAt }) => dayOfInstant(endedAt))
  const from = starts[episode] ?? day - sinceSession
  const to = starts[episode + 1] ?? Number.POSITIVE_INFINITY
  return history.scores.flatMap(({ at, total }) => {
    const when = dayOfInstant(at)
    return when > from && when <= to ? [{ day: when - from, score: total }] : []
  })
}

/** After every episode that has ended, each with what its answers leave open. */
function past(scene: Scene): Belief {
  const { patient } = scene
  const { holdShare: holds } = patient.world
  const bells = normal(CENTRES.map((z) => Math.exp((-z * z) / 2)))
  let belief: Belief = { centres: bells.map((each) => each * (1 - holds)), holds }
  for (let episode = 0; episode < scene.episodeIndex; episode++) {
    const likely = likelihood(patient, pointsOf(scene, episode))
    const weighed = belief.centres.map(
      (each, at) => each * sum(daysFrom(patient, episode, CENTRES[at] ?? 0), likely),
    )
    const holds = belief.holds * (likely.at(-1) ?? 0)
    const total = weighed.reduce((so, each) => so + each, holds) || 1
    belief = { centres: weighed.map((each) => each / total), holds: holds / total }
  }
  return belief
}

function normal(weights: readonly number[]): number[] {
  const total = weights.reduce((so, each) => so + each, 0)
  return weights.map((each) => each / total)
}

/** How likely a duration is to fall on each of the days, for a typical one so many standard deviations from the centre. */
function daysFrom({ world }: SimulatedPatient, episode: number, z: number): readonly number[] {
  const ofWorld = remembered.get(world) ?? new Map<string, readonly number[]>()
  remembered.set(world, ofWorld)
  const key = `${episode}|${z}`
  const found = ofWorld.get(key) ?? reckonDays(world, episode, z)
  ofWorld.set(key, found)
  return found
}

const remembered = new WeakMap<World, Map<string, readonly number[]>>()

function reckonDays(world: World, episode: number, z: number): number[] {
  const { centre, betweenSd } = durationsIn(world)
  const own =
    centre + z * Math.hypot(betweenSd, world.clinicSd) + episode * Math.log(1 - world.toleranceMean)
  const below = EDGES.map((edge) => normalCdfFast((Math.log(edge) - own) / world.withinSd))
  const shares = DAYS.map((_, at) => (below[at + 1] ?? 1) - (below[at] ?? 0))
  return [...shares, 1 - (below.at(-1) ?? 1)]
}

const sum = (shares: readonly number[], likely: Likelihood): number =>
  shares.reduce((so, each, at) => so + each * (likely[at] ?? 0), 0)

function likelihood(patient: SimulatedPatient, points: readonly Point[]): Likelihood {
  const { measurementSd, stateSd, relapseDays, relapseSd } = patient.world
  const variance = measurementSd ** 2 + stateSd ** 2
  const recent = points.slice(-16)
  return [...DAYS, Number.POSITIVE_INFINITY].map((duration) => {
    let total = 0
    for (const share of FLOORS)
      for (const [z, weight] of SPEEDS) {
        const episode = {
          duration,
          floor: patient.baseline * share,
          relapseDays: relapseDays * Math.exp(relapseSd * z),
        }
        let squares = 0
        for (const { day, score } of recent)
          squares += (score - trueScore(patient, episode, day)) ** 2
        total += (weight / FLOORS.length) * Math.exp(-squares / (2 * variance))
      }
    return total
  })
}

/** The probability of a loss by each of the days. */
function lostBy(
  patient: SimulatedPatient,
  episode: number,
  { centres, holds }: Belief,
  likely: Likelihood,
): number[] {
  const byDay = DAYS.map(() => 0)
  let all = holds * (likely.at(-1) ?? 0)
  centres.forEach((weight, at) => {
    if (weight < 1e-6) return
    daysFrom(patient, episode, CENTRES[at] ?? 0).forEach((share, place) => {
      const weighed = weight * share * (likely[place] ?? 0)
      all += weighed
      if (place < byDay.length) byDay[place] = (byDay[place] ?? 0) + weighed
    })
  })
  let so = 0
  return byDay.map((each) => {
    so += each
    return all > 0 ? so / all : 0
  })
}

const shareBy = (lost: readonly number[], day: number): number =>
  lost[DAYS.findLastIndex((each) => each <= day)] ?? 0
