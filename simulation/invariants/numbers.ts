// What a number has said holds for every chart that has it, and for those that come after.
import { phoneOf } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** By clinic and number: since when it wants no texts. */
const silent = new WeakMap<Ledger, Map<string, number>>()

const silentIn = (ledger: Ledger): Map<string, number> => {
  const known = silent.get(ledger) ?? new Map<string, number>()
  silent.set(ledger, known)
  return known
}

const nameOf = ({ key }: Seen, phone: string): string => `${key.clinicId} ${phone}`

export const numbers: readonly Invariant[] = [
  {
    name: 'numbers-are-left-alone',
    says: 'A number that said STOP to a clinic is texted by none of its charts, but for the one confirmation, until it says START or consents anew.',
    commit: (ledger, seen, { events }) => {
      for (const event of events) {
        if (event.type === 'OptedIn') silentIn(ledger).delete(nameOf(seen, phoneOf(seen.chart)))
        if (event.type !== 'OptedOut' || event.how === 'number') continue
        const name = nameOf(seen, phoneOf(seen.chart))
        silentIn(ledger).set(name, silentIn(ledger).get(name) ?? ledger.now())
      }
    },
    text: (ledger, seen, { phone, request, run, textId }) => {
      const since = silentIn(ledger).get(nameOf(seen, phone))
      if (since === undefined || run.startedAt <= since || request?.purpose.kind === 'stop') return
      ledger.fail('numbers-are-left-alone', seen, `text ${textId} left for a number that said STOP`)
    },
  },
]
