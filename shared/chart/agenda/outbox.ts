// Requests without an outcome: taken over when their lease ends.
import { addMs, minuteMs } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Policy } from '../policy.ts'
import type { ChartState } from '../state.ts'
import type { Due } from './due.ts'

/**
 * How long a request belongs to the invocation that committed it: longer than any function may run. Retries wait
 * longer each time, reminders up to a quarter of an hour; a clinician's own words and all else no more than two minutes, so that a safety text
 * or a page leaves within five once SNS is back.
 */
const leaseRules = { pressingMs: 2 * minuteMs, longestMs: 15 * minuteMs } as const

/** Of the first tries one that its carrier did not take is over at once: the next comes after so long. */
const heldUpMs = [2_000, 10_000, 30_000] as const
export const quickTries = heldUpMs.length

type Leased = { leasedAt: Instant; attempts: number; heldUpAt?: Instant | undefined }

/** When it is no longer the invocation's that has it. */
function endOf({ leasedAt, attempts, heldUpAt }: Leased, pressing: boolean): Instant {
  const end = addMs(leasedAt, leaseMs(attempts, pressing))
  const again = heldUpAt && addMs(heldUpAt, heldUpMs[attempts - 1] ?? 0)
  return again && again < end ? again : end
}

function leaseMs(attempts: number, pressing: boolean): number {
  const { pressingMs, longestMs } = leaseRules
  return Math.min(minuteMs * 2 ** Math.max(0, attempts - 1), pressing ? pressingMs : longestMs)
}

export function outbox(_: Policy, { openTexts, openPages }: ChartState): readonly Due[] {
  if (openTexts.length === 0 && openPages.length === 0) return []
  return [
    ...openTexts.map((each) => ({
      kind: 'text' as const,
      textId: each.textId,
      at:
        each.deferredUntil ??
        endOf(each, each.class !== 'reminder' || each.purpose.kind === 'message'),
    })),
    ...openPages.map((each) => ({
      kind: 'page' as const,
      pageId: each.pageId,
      at: endOf(each, true),
    })),
  ]
}

/** The carrier hears of a STOP once its confirmation has left, which it would else block. */
export function carrierList(_: Policy, chart: ChartState): readonly Due[] {
  const { openTexts, carrierWishes } = chart
  const isConfirming = openTexts.some(({ purpose }) => purpose.kind === 'stop')
  return carrierWishes
    .filter(({ listed }) => !listed || !isConfirming)
    .map((wish) => {
      const { leasedAt, attempts, since } = wish
      const at = leasedAt === null ? since : addMs(leasedAt, leaseMs(attempts, false))
      return { kind: 'carrier-list' as const, wish, at }
    })
}
