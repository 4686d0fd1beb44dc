// A clinic's texts of a month are a bound on what nobody asked for, and on nothing else.
import { dayMs, instant, localDay, minuteMs } from '../../shared/calendar/index.ts'
import type { EventOf } from '../../shared/chart/events.ts'
import { partsOf } from '../../shared/loop/parts-of.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

type Spent = { parts: number; usedUpAt: number | null }

/** By clinic and month of its own calendar. */
const sent = new WeakMap<Ledger, Map<string, Spent>>()
/** The service believes what it read for a minute, and clocks differ by seconds. */
const believedMs = 3 * minuteMs
/** Where calls fail a text may leave uncounted: a few in a hundred. */
const uncounted = 1.2

function spentBy(ledger: Ledger, { policy: { clinic } }: Seen): Spent {
  const months = sent.get(ledger) ?? new Map<string, Spent>()
  sent.set(ledger, months)
  const month = instant(localDay(instant(ledger.now()), clinic.timezone) * dayMs).slice(0, 7)
  const name = `${clinic.id} ${month}`
  const spent = months.get(name) ?? { parts: 0, usedUpAt: null }
  months.set(name, spent)
  return spent
}

/** An invite of the course or a nudge, unless it was taken back at once. */
const isUnasked = (
  { textId, class: kind, purpose }: EventOf<'TextRequested'>,
  dropped: ReadonlySet<string>,
): boolean =>
  kind === 'reminder' &&
  (purpose.kind === 'nudge' || (purpose.kind === 'invite' && !purpose.onDemand)) &&
  !dropped.has(textId)

export const budget: readonly Invariant[] = [
  {
    name: 'budgets-are-kept',
    says: 'Once the texts that a clinic has for a month have left, no check-in of the course and no nudge is asked for until its next month.',
    text: (ledger, seen, { body }) => {
      const { monthlyParts } = seen.policy.clinic
      if (monthlyParts === undefined) return
      const spent = spentBy(ledger, seen)
      spent.parts += partsOf(body)
      const bound = monthlyParts * (ledger.plan.besideEachOther ? uncounted : 1)
      if (spent.parts >= bound) spent.usedUpAt ??= ledger.now()
    },
    commit: (ledger, seen, { events }) => {
      if (seen.policy.clinic.monthlyParts === undefined) return
      const { usedUpAt } = spentBy(ledger, seen)
      if (usedUpAt === null || ledger.now() < usedUpAt + believedMs) return
      const dropped = new Set(
        events.flatMap((each) => (each.type === 'TextDropped' ? each.textId : [])),
      )
      for (const event of events)
        if (event.type === 'TextRequested' && isUnasked(event, dropped))
          ledger.fail('budgets-are-kept', seen, `${event.purpose.kind} ${event.textId}`)
    },
  },
]
