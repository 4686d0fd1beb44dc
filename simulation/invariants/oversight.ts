// Who saw whom is on record, who takes a role is heard of, and a number is welcomed a few times only.
import { dayMs, minuteMs } from '../../shared/calendar/index.ts'
import { phoneOf } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Invariant } from './invariant.ts'

/** By clinic and number: when it was welcomed. */
const welcomes = new WeakMap<Ledger, Map<string, readonly number[]>>()
const welcomesADay = 3
/** Clocks of machines differ by seconds. */
const dayAtLeastMs = dayMs - minuteMs

export const oversight: readonly Invariant[] = [
  {
    name: 'views-are-recorded',
    says: 'Every patient that an answer to staff tells of is on record as seen by whoever asked before the answer is heard, or named in the log where that cannot be.',
  },
  {
    name: 'emergencies-are-told',
    says: 'Emergency access is given only after the clinic was paged about it, or the log and the alarm say that no page could be sent.',
  },
  {
    name: 'welcomes-are-few',
    says: 'A number is sent the welcome of an enrolment three times in 24 hours at most, whichever charts it is given to.',
    commit: (ledger, seen, { events }) => {
      for (const event of events) {
        if (event.type !== 'TextRequested' || event.purpose.kind !== 'opt-in') continue
        const known = welcomes.get(ledger) ?? new Map<string, readonly number[]>()
        welcomes.set(ledger, known)
        const name = `${seen.key.clinicId} ${phoneOf(seen.chart)}`
        const now = ledger.now()
        const lately = [...(known.get(name) ?? []), now].filter((at) => at > now - dayAtLeastMs)
        known.set(name, lately)
        if (lately.length > welcomesADay)
          ledger.fail('welcomes-are-few', seen, `welcome ${lately.length} within a day`)
      }
    },
  },
]
