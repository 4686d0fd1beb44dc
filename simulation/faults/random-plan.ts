// Faults drawn from a seed: rare single ones, bad hours, outages, and a carrier with moods.

import { type Dice, diceFrom, streams } from '../../local/patients/dice.ts'
import { hourMs, minuteMs, spreadMs } from '../../shared/calendar/index.ts'
import { onTheWay } from './on-the-way.ts'
import {
  downUntil,
  drawOutages,
  drawSpans,
  drawTimes,
  type Life,
  type Outage,
  upSince,
} from './outages.ts'
import { type CallAt, type Plan, type Spoil, serviceOf, type Verdict } from './plan.ts'
import { newTally, type Tally } from './tally.ts'

/** Per call, in good hours. Far above what AWS shows, so that a year holds every meeting of faults. */
const rates = {
  'crash-before': 0.0008,
  'crash-after': 0.0008,
  lost: 0.0008,
  unheard: 0.0008,
  throttled: 0.002,
} as const satisfies Partial<Record<Verdict, number>>
/** In bad hours everything is so much likelier. */
const badFactor = 15
const badHourShare = 0.02
/** A throttle lasts: single ones would all end with the SDK's own attempts, and none would reach our code. */
const staysThrottled = 0.7
/** Per text. */
const optedOut = 0.001

const deployEveryDays = 30
const deployOverlapMs = 20 * minuteMs

/** Now and then some charts cannot be read, until somebody mends them. */
const spoilRules = { everyDays: 25, share: 0.06, hours: { from: 0.3, to: 9 } } as const

/** @param begin, end the time in which things fail, in milliseconds since the epoch; after it all is well */
export function randomPlan(seed: number, begin: number, end: number): Plan {
  const life: Life = { begin, end }
  const dice = diceFrom(seed, streams.faults)
  const outages = drawOutages(dice, life)
  const bad = badHours(dice, life)
  const deploys = drawTimes(dice, life, deployEveryDays).map((at) => ({
    at,
    overlapMs: deployOverlapMs,
  }))
  const tally = newTally()
  const onCall = duringLife({ dice, outages, bad, tally })
  return {
    verdict: (call) => (call.now < end ? onCall(call) : 'fine'),
    latencyMs: () => (dice.happens(0.05) ? dice.between(50, 2_000) : dice.between(2, 40)),
    skewMs: () => Math.round(dice.between(-3_000, 3_000)),
    chance: onTheWay(seed, life, outages, tally),
    upSince: (now) => upSince(outages, now),
    slackMs: () => 0,
    lambdaDown: (now) => downUntil(outages, 'lambda', now) !== null,
    besideEachOther: true,
    deploys,
    spoils: drawSpoils(seed, life, tally),
    injected: tally.injected,
  }
}

type During = Readonly<{
  dice: Dice
  outages: readonly Outage[]
  bad: ReadonlySet<number>
  tally: Tally
}>

function duringLife({ dice, outages, bad, tally: { hit } }: During): Plan['verdict'] {
  const whenUp = ({ operation, now }: CallAt): Verdict => {
    const drawn = draw(dice, bad.has(Math.floor(now / hourMs)) ? badFactor : 1)
    if (drawn !== 'fine') return hit(drawn, drawn)
    const refused = operation === 'sns.text' && dice.happens(optedOut)
    return refused ? hit('opted-out', 'opted-out') : 'fine'
  }
  return (call) => {
    const service = serviceOf(call.operation)
    if (downUntil(outages, service, call.now) !== null)
      return hit(`${service}-down`, dice.happens(0.8) ? 'down' : 'unheard')
    if (call.earlier !== 'throttled' || !dice.happens(staysThrottled)) return whenUp(call)
    return hit(call.isLast ? 'throttled-throughout' : 'throttled', 'throttled')
  }
}

const ratesInOrder = Object.entries(rates)

function draw(dice: Dice, factor: number): keyof typeof rates | 'fine' {
  let share = dice.between(0, 1) / factor
  for (const [fault, rate] of ratesInOrder) {
    share -= rate
    if (share < 0) return fault as keyof typeof rates
  }
  return 'fine'
}

function drawSpoils(seed: number, life: Life, { hit }: Tally): readonly Spoil[] {
  const dice = diceFrom(seed, streams.spoils)
  return drawSpans(dice, life, spoilRules).map((span) => {
    const turn = dice.between(0, 1)
    return {
      ...span,
      hits: (pk) =>
        (spreadMs(pk) / hourMs + turn) % 1 < spoilRules.share && hit('chart-spoilt', true),
    }
  })
}

function badHours(dice: Dice, { begin, end }: Life): ReadonlySet<number> {
  const hours = new Set<number>()
  for (let hour = Math.floor(begin / hourMs); hour * hourMs < end; hour++)
    if (dice.happens(badHourShare)) hours.add(hour)
  return hours
}
