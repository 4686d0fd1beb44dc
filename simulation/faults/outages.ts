// Hours in which a service answers nothing, or the carrier takes no text for want of money.

import type { Dice } from '../../local/patients/dice.ts'
import { dayMs, hourMs } from '../../shared/calendar/index.ts'
import type { AwsService } from './plan.ts'

export type Span = Readonly<{ from: number; to: number }>
export type Outage = Span & Readonly<{ service: AwsService }>
/** The time in which faults happen, in milliseconds since the epoch; all are over at its end. */
export type Life = Readonly<{ begin: number; end: number }>
type Rule = Readonly<{ everyDays: number; hours: Readonly<{ from: number; to: number }> }>

const outageHours = { from: 0.2, to: 5 } as const
/** Between outages of one service, on average. */
const outageEveryDays: Readonly<Record<AwsService, number>> = {
  dynamodb: 60,
  sns: 45,
  scheduler: 60,
  lambda: 90,
}

export const drawOutages = (dice: Dice, life: Life): readonly Outage[] =>
  Object.entries(outageEveryDays).flatMap(([service, everyDays]) =>
    drawSpans(dice, life, { everyDays, hours: outageHours }).map((span) => ({
      ...span,
      service: service as AwsService,
    })),
  )

export function drawSpans(dice: Dice, life: Life, { everyDays, hours }: Rule): readonly Span[] {
  return drawTimes(dice, life, everyDays).map((from) => ({
    from,
    to: Math.min(life.end, from + dice.between(hours.from, hours.to) * hourMs),
  }))
}

export function drawTimes(dice: Dice, { begin, end }: Life, everyDays: number): number[] {
  const times: number[] = []
  for (
    let at = begin + dice.around(everyDays * dayMs);
    at < end;
    at += dice.around(everyDays * dayMs)
  )
    times.push(Math.round(at))
  return times
}

/** Until when the service is down; null while it is up. */
export function downUntil(
  outages: readonly Outage[],
  service: AwsService,
  now: number,
): number | null {
  let until: number | null = null
  for (const each of outages)
    if (each.service === service && holds(each, now)) until = Math.max(until ?? 0, each.to)
  return until
}

export const holds = ({ from, to }: Span, now: number): boolean => from <= now && now < to

/** The end of the last outage that began by now; `Infinity` while one lasts. */
export function upSince(outages: readonly Outage[], now: number): number {
  let since = 0
  for (const { from, to } of outages) {
    if (from > now) continue
    since = Math.max(since, to > now ? Number.POSITIVE_INFINITY : to)
  }
  return since
}
