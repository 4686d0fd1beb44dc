// What people are told of a chart that cannot be read.
import { minuteMs } from '../../../shared/calendar/index.ts'
import type { Seen } from '../seen.ts'
import type { Witness } from '../witness.ts'
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
    unreadable: (witness, seen, until) => {
      if (standing.has(seen)) return
      standing.set(seen, { metAt: witness.now(), toldAt: null })
      lookAgain(witness, seen, until)
    },
    named: (witness, seen, together) => {
      const known = standing.get(seen)
      if (known) known.toldAt = witness.now()
      else if (!together && !lately(witness, seen))
        witness.fail('unreadable-is-paged', seen, 'a page about a chart that can be read')
    },
  },
]

function lookAgain(witness: Witness, seen: Seen, until: number): void {
  witness.world.at(witness.now() + lookEveryMs, () => {
    const known = standing.get(seen)
    if (known === undefined) return
    if (witness.now() >= until) {
      standing.delete(seen)
      return
    }
    const due = known.toldAt === null ? known.metAt : known.toldAt + againMs
    const calm = Math.max(due, seen.hitAt, witness.plan.upSince(witness.now()))
    if (witness.now() > calm + pagedWithinMs)
      witness.fail('unreadable-is-paged', seen, 'nobody was told')
    else lookAgain(witness, seen, until)
  })
}

/** Somebody who opened it a moment before it was mended may page a moment after. */
const lately = (witness: Witness, seen: Seen): boolean =>
  witness.now() - seen.troubledAt < pagedWithinMs
