// Faults drawn from a seed: rare single ones, bad hours, outages, and a carrier with moods.
import { dayMs, hourMs, minuteMs, spreadMs } from '../../../shared/calendar/index.ts'
import { type Chance, receiptAfterMs } from '../../world/chance.ts'
import { type Dice, diceFrom, streams } from '../chance.ts'
import {
  type AwsService,
  type CallAt,
  type Plan,
  type Spoil,
  serviceOf,
  type Verdict,
} from './plan.ts'

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

/** Things on their way: shares of messages and schedules. */
const ways = { doubled: 0.01, late: 0.02, lostSchedule: 0.005, doubledSchedule: 0.005 } as const

/** Shares of texts the carrier reports as failed, and how it says so (aws.md 1.4). */
const failures = {
  'Phone carrier is currently unreachable/unavailable': 0.003,
  'Phone has blocked SMS': 0.001,
  'No quota left for account': 0.001,
} as const

/** Between outages of one service, on average, and how long they last. */
const outageEveryDays: Readonly<Record<AwsService, number>> = {
  dynamodb: 60,
  sns: 45,
  scheduler: 60,
  lambda: 90,
}
const outageHours = { from: 0.2, to: 5 } as const
const deployEveryDays = 30
const deployOverlapMs = 20 * minuteMs

/** Now and then some charts cannot be read, until somebody mends them. */
const spoilRules = { everyDays: 25, share: 0.06, hours: { from: 0.3, to: 9 } } as const

type Outage = { service: AwsService; from: number; to: number }

/** @param begin, end the run, in milliseconds since the epoch */
export function randomPlan(seed: number, begin: number, end: number): Plan {
  const dice = diceFrom(seed, streams.faults)
  const outages = drawOutages(dice, begin, end)
  const bad = badHours(dice, begin, end)
  const deploys = drawTimes(dice, begin, end, deployEveryDays).map((at) => ({
    at,
    overlapMs: deployOverlapMs,
  }))
  let injected = 0
  const isDown = (service: AwsService, now: number) =>
    outages.some((each) => each.service === service && each.from <= now && now < each.to)
  const hit = <T>(fault: T): T => {
    injected += 1
    return fault
  }
  const verdict = ({ operation, now }: CallAt): Verdict => {
    if (isDown(serviceOf(operation), now)) return hit(dice.happens(0.8) ? 'down' : 'unheard')
    const factor = bad.has(Math.floor(now / hourMs)) ? badFactor : 1
    const drawn = draw(dice, factor)
    if (drawn !== 'fine') return hit(drawn)
    return operation === 'sns.text' && dice.happens(0.0002) ? hit('opted-out') : 'fine'
  }
  return {
    verdict,
    latencyMs: () => (dice.happens(0.05) ? dice.between(50, 2_000) : dice.between(2, 40)),
    skewMs: () => Math.round(dice.between(-3_000, 3_000)),
    chance: drawnChance(seed, isDown, hit),
    upSince: (now) => upSince(outages, now),
    slackMs: () => 0,
    lambdaDown: (now) => isDown('lambda', now),
    besideEachOther: true,
    deploys,
    spoils: drawSpoils(seed, begin, end, hit),
    injected: () => injected,
  }
}

const ratesInOrder = Object.entries(rates)

function draw(dice: Dice, factor: number): Verdict {
  let share = dice.between(0, 1) / factor
  for (const [fault, rate] of ratesInOrder) {
    share -= rate
    if (share < 0) return fault as keyof typeof rates
  }
  return 'fine'
}

function drawnChance(
  seed: number,
  isDown: (service: AwsService, now: number) => boolean,
  hit: <T>(fault: T) => T,
): Chance {
  const dice = diceFrom(seed, streams.carrier)
  const onTheWay = () =>
    dice.happens(ways.late) ? hit(dice.around(5 * minuteMs)) : dice.between(5, 900)
  return {
    deliver: (queue) => {
      // How late wake-ups are, `fire` decides.
      const first = queue === 'wake-up' ? dice.between(5, 900) : onTheWay()
      return dice.happens(ways.doubled) ? hit([first, first + dice.around(2 * minuteMs)]) : [first]
    },
    fire: () => {
      if (dice.happens(ways.lostSchedule)) return hit([])
      const inTime = dice.between(0, 50_000)
      if (dice.happens(ways.doubledSchedule)) return hit([inTime, dice.around(3 * minuteMs)])
      return [inTime]
    },
    report: () => {
      const failure = drawFailure(dice)
      if (failure !== null) hit(failure)
      const late = dice.happens(0.02)
      const afterMs = late ? dice.around(6 * hourMs) : receiptAfterMs + dice.around(4_000)
      return { afterMs, failure }
    },
    pausedUntil: (now) => (isDown('lambda', now) ? now + minuteMs : null),
  }
}

function drawFailure(dice: Dice): string | null {
  let share = dice.between(0, 1)
  for (const [reason, rate] of Object.entries(failures)) {
    share -= rate
    if (share < 0) return reason
  }
  return null
}

function drawOutages(dice: Dice, begin: number, end: number): readonly Outage[] {
  return Object.entries(outageEveryDays).flatMap(([service, everyDays]) =>
    drawTimes(dice, begin, end, everyDays).map((from) => ({
      service: service as AwsService,
      from,
      to: from + dice.between(outageHours.from, outageHours.to) * hourMs,
    })),
  )
}

function drawSpoils(
  seed: number,
  begin: number,
  end: number,
  hit: <T>(fault: T) => T,
): readonly Spoil[] {
  const dice = diceFrom(seed, streams.spoils)
  const { everyDays, share, hours } = spoilRules
  return drawTimes(dice, begin, end, everyDays).map((from) => {
    const turn = dice.between(0, 1)
    return {
      from,
      to: from + dice.between(hours.from, hours.to) * hourMs,
      hits: (pk) => (spreadMs(pk) / hourMs + turn) % 1 < share && hit(true),
    }
  })
}

function drawTimes(dice: Dice, begin: number, end: number, everyDays: number): number[] {
  const times: number[] = []
  for (
    let at = begin + dice.around(everyDays * dayMs);
    at < end;
    at += dice.around(everyDays * dayMs)
  )
    times.push(Math.round(at))
  return times
}

function badHours(dice: Dice, begin: number, end: number): ReadonlySet<number> {
  const hours = new Set<number>()
  for (let hour = Math.floor(begin / hourMs); hour * hourMs < end; hour++)
    if (dice.happens(badHourShare)) hours.add(hour)
  return hours
}

function upSince(outages: readonly Outage[], now: number): number {
  let since = 0
  for (const { from, to } of outages) {
    if (from > now) continue
    since = Math.max(since, to > now ? Number.POSITIVE_INFINITY : to)
  }
  return since
}
