// Log-normal or Weibull: which foretells episodes it has not seen, in a world of either kind.

import { type Random, randomFrom } from '../../local/patients/random.ts'
import { normalCdfFast } from '../../shared/outcomes/normal.ts'
import { table } from './table.ts'

type CensoredInterval = { after: number; by: number | null }

/** Mean log-likelihood of a held-out episode; nearer to 0 is better. */
export type Families = {
  world: string
  /** Held out, and as many fitted. */
  episodes: number
  logNormal: number
  weibull: number
}[]

/** Share lost by `days`, from a location and a spread of the log-duration. */
type Family = (logDays: number, location: number, spread: number) => number

const logNormal: Family = (log, location, spread) => normalCdfFast((log - location) / spread)
const weibull: Family = (log, location, spread) => -Math.expm1(-Math.exp((log - location) / spread))

const HOLD = 0.25

/** Fits both families, each with a share that holds on, to one half and scores them on the other. */
export function compareFamilies(seed: number, count: number): Families {
  const worlds: [string, (random: Random) => number][] = [
    ['log-normal', ({ normal }) => Math.exp(3.94 + 0.98 * normal())],
    // McInnes as its two printed points fit it: shape 1.195, here with a share that holds on.
    ['Weibull', ({ uniform }) => 70 * (-Math.log(1 - uniform())) ** (1 / 1.195)],
    [
      'patients log-normal, each with their own',
      ({ normal }) => Math.exp(3.94 + 0.78 * normal() + 0.6 * normal()),
    ],
  ]
  return worlds.map(([world, draw], at) => {
    const random = randomFrom(seed, at)
    const [seen, heldOut] = [episodes(random, draw, count), episodes(random, draw, count)]
    return {
      world,
      episodes: count,
      logNormal: heldOutOf(logNormal, seen, heldOut),
      weibull: heldOutOf(weibull, seen, heldOut),
    }
  })
}

function episodes(
  random: Random,
  draw: (random: Random) => number,
  count: number,
): CensoredInterval[] {
  return Array.from({ length: count }, () => {
    const duration = random.uniform() < HOLD ? Number.POSITIVE_INFINITY : draw(random)
    const follow = 60 + 300 * random.uniform()
    let after = 0
    for (let day = 7; day < follow; day += 7) {
      if (random.uniform() < 0.2) continue
      if (day >= duration) return { after, by: day }
      after = day
    }
    return { after, by: null }
  })
}

function heldOutOf(
  family: Family,
  seen: readonly CensoredInterval[],
  heldOut: readonly CensoredInterval[],
): number {
  let best = { fit: Number.NEGATIVE_INFINITY, location: 0, spread: 1, hold: 0 }
  for (let location = 3; location <= 5.5; location += 0.05) {
    for (let spread = 0.4; spread <= 2; spread += 0.1) {
      for (let hold = 0; hold <= 0.45; hold += 0.05) {
        const fit = meanLog(family, seen, location, spread, hold)
        if (fit > best.fit) best = { fit, location, spread, hold }
      }
    }
  }
  return meanLog(family, heldOut, best.location, best.spread, best.hold)
}

function meanLog(
  family: Family,
  intervals: readonly CensoredInterval[],
  location: number,
  spread: number,
  hold: number,
): number {
  let sum = 0
  for (const [{ after, by }, count] of grouped(intervals)) {
    const from = after === 0 ? 0 : family(Math.log(after), location, spread)
    const lost = (by === null ? 1 : family(Math.log(by), location, spread)) - from
    sum += count * Math.log(Math.max((1 - hold) * lost + (by === null ? hold : 0), 1e-12))
  }
  return sum / intervals.length
}

const groups = new WeakMap<readonly CensoredInterval[], [CensoredInterval, number][]>()

/** Weekly check-ins leave few distinct intervals: each is counted once. */
function grouped(intervals: readonly CensoredInterval[]): [CensoredInterval, number][] {
  const known = groups.get(intervals)
  if (known !== undefined) return known
  const counts = new Map<string, [CensoredInterval, number]>()
  for (const each of intervals) {
    const key = `${each.after} ${each.by}`
    counts.set(key, [each, (counts.get(key)?.[1] ?? 0) + 1])
  }
  const list = [...counts.values()]
  groups.set(intervals, list)
  return list
}

export function sayFamilies(families: Families): string {
  return [
    'Mean log-likelihood of an episode not seen in the fit (nearer to 0 is better)',
    table([
      ['a world of durations', 'log-normal', 'Weibull'],
      ...families.map((each) => [each.world, each.logNormal.toFixed(4), each.weibull.toFixed(4)]),
    ]),
  ].join('\n')
}
