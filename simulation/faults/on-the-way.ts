// What befalls things on their way: queue messages, wake-ups, and texts with a carrier of many moods.

import { type Dice, diceFrom, streams } from '../../local/patients/dice.ts'
import { type Chance, receiptAfterMs } from '../../local/world/chance.ts'
import { hourMs, minuteMs } from '../../shared/calendar/index.ts'
import { downUntil, drawSpans, holds, type Life, type Outage } from './outages.ts'
import type { Tally } from './tally.ts'

/** Shares of messages and of schedules. */
const messages = { doubled: 0.01, late: 0.02 } as const
const wakeUps = { lost: 0.005, doubled: 0.005, late: 0.02 } as const
const lateMs = { from: minuteMs, to: 15 * minuteMs } as const
/** Schedules whose time came in an outage fire soon after it. */
const heldAtMostMs = 2 * minuteMs

const overLimit = 'No quota left for account'
/**
 * Shares of texts the carrier reports as failed, and how it says so
 * (docs/aws.md "Delivery reports").
 */
const failures = {
  'Phone carrier is currently unreachable/unavailable': 0.003,
  'Phone has blocked SMS': 0.001,
  [overLimit]: 0.001,
} as const
/** Once the month's money is spent no text gets out, until somebody has the limit raised. */
const spent = { everyDays: 40, hours: { from: 2, to: 12 } } as const
const receipts = { late: 0.02, lateMs: 6 * hourMs } as const

export function onTheWay(
  seed: number,
  life: Life,
  outages: readonly Outage[],
  { hit }: Tally,
): Chance {
  const dice = diceFrom(seed, streams.carrier)
  const isOver = (now: number) => now >= life.end
  const soon = () => dice.between(5, 900)
  return {
    deliver: (queue, now) => {
      if (isOver(now)) return [soon()]
      // How late wake-ups are, `fire` decides.
      const late = queue !== 'wake-up' && dice.happens(messages.late)
      const first = late ? hit('message-late', dice.around(5 * minuteMs)) : soon()
      if (!dice.happens(messages.doubled)) return [first]
      return hit('message-twice', [first, first + dice.around(2 * minuteMs)])
    },
    fire: ({ at }) => {
      const inTime = dice.between(0, 50_000)
      if (isOver(at)) return [inTime]
      const down = downUntil(outages, 'scheduler', at)
      if (down !== null) return [hit('wake-up-held', down - at + dice.between(0, heldAtMostMs))]
      if (dice.happens(wakeUps.lost)) return hit('wake-up-lost', [])
      if (dice.happens(wakeUps.late))
        return [hit('wake-up-late', dice.between(lateMs.from, lateMs.to))]
      if (!dice.happens(wakeUps.doubled)) return [inTime]
      return hit('wake-up-twice', [inTime, dice.around(3 * minuteMs)])
    },
    report: carrier(seed, dice, life, { hit }),
    pausedUntil: (now) => {
      const down = downUntil(outages, 'lambda', now)
      // Whoever feeds the functions notices within a minute that they are back.
      return down === null ? null : hit('lambda-down', down + dice.between(0, minuteMs))
    },
  }
}

function carrier(
  seed: number,
  dice: Dice,
  life: Life,
  { hit }: Pick<Tally, 'hit'>,
): Chance['report'] {
  const unpaid = drawSpans(diceFrom(seed, streams.spending), life, spent)
  return (_, now) => {
    const usualMs = receiptAfterMs + dice.around(4_000)
    if (now >= life.end) return { afterMs: usualMs, failure: null }
    const afterMs = dice.happens(receipts.late)
      ? hit('receipt-late', dice.around(receipts.lateMs))
      : usualMs
    if (unpaid.some((span) => holds(span, now)))
      return { afterMs, failure: hit('spend-limit', overLimit) }
    const failure = drawFailure(dice)
    return { afterMs, failure: failure === null ? null : hit('text-failed', failure) }
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
