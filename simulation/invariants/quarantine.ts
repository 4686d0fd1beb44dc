// What people are told of a chart that cannot be read.
import { minuteMs } from '../../shared/calendar/index.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** A page that was begun and not sent is taken over by the next sweep. */
const pagedWithinMs = 20 * minuteMs
const againMs = 240 * minuteMs
const lookEveryMs = 10 * minuteMs

type Standing = { metAt: number; toldAt: number | null }
const standing = new WeakMap<Seen, Standing>()

export const quarantine: readonly Invariant[] = [
  {
    name: 'unreadable-is-paged',
    says: 'A chart that cannot be read is paged about within twenty minutes of being met, and at least every four hours until it is mended.',
    unreadable: (ledger, seen, until) => {
      if (standing.has(seen)) return
      standing.set(seen, { metAt: ledger.now(), toldAt: null })
      lookAgain(ledger, seen, until)
    },
    named: (ledger, seen, together) => {
      const known = standing.get(seen)
      if (known) known.toldAt = ledger.now()
      else if (!together && !lately(ledger, seen))
        ledger.fail('unreadable-is-paged', seen, 'a page about a chart that can be read')
    },
  },
]

function lookAgain(ledger: Ledger, seen: Seen, until: number): void {
  ledger.world.at(ledger.now() + lookEveryMs, () => {
    const known = standing.get(seen)
    if (known === undefined) return
    if (ledger.now() >= until) {
      standing.delete(seen)
      return
    }
    const due = known.toldAt === null ? known.metAt : known.toldAt + againMs
    const calm = Math.max(due, seen.hitAt, ledger.plan.upSince(ledger.now()))
    if (ledger.now() > calm + pagedWithinMs)
      ledger.fail('unreadable-is-paged', seen, 'nobody was told')
    else lookAgain(ledger, seen, until)
  })
}

/** Somebody who opened it a moment before it was mended may page a moment after. */
const lately = (ledger: Ledger, seen: Seen): boolean =>
  ledger.now() - seen.troubledAt < pagedWithinMs
