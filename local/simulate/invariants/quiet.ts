// What must not be said, and what must not go on.
import { isOverlap } from '../releases.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** The simulator's own marks: every name, every note and every stray text holds one. */
const marks = /zephyra|xyzzy/i
const phoneNumber = /\+\d{8,}/
/** Words of ours that texts to patients begin or end with. */
const bodies = /check-in is|Reply \d|do not drive|call or text|STOP to|for check-ins/
/** More than this in one invocation, or by one chart in an hour, is work that feeds itself. */
const callsAtMost = 2_000
const commitsAnHourAtMost = 240

export const quiet: readonly Invariant[] = [
  {
    name: 'nothing-told',
    says: 'No phone number, name, answer or body stands in a log line, metric, schedule, page or queue message of ours.',
    written: (witness, where, text) => {
      for (const [what, pattern] of Object.entries({
        'a phone number': phoneNumber,
        'words of a person': marks,
        'a text': bodies,
      }))
        if (pattern.test(text)) witness.fail('nothing-told', null, `${what} in a ${where}`)
    },
  },
  {
    name: 'nothing-broken',
    says: 'No invocation meets what the code holds to be impossible.',
    written: (witness, where, text) => {
      // A container of the old release that meets a commit of the new one can only fail, and be replaced.
      if (isOverlap(witness.plan, witness.now())) return
      if (where === 'metric' && text === 'BrokenInvariant')
        witness.fail('nothing-broken', null, 'an invocation met a broken invariant')
    },
  },
  {
    name: 'everything-ends',
    says: 'Every invocation ends, and no chart keeps itself busy.',
    ended: (witness, run) => {
      if (run.calls > callsAtMost)
        witness.fail('everything-ends', null, `${run.name} made ${run.calls} calls`)
    },
    commit: (witness, seen) => {
      const hour = Math.floor(witness.now() / 3_600_000)
      const known = busy.get(seen)
      const count = known?.hour === hour ? known.count + 1 : 1
      busy.set(seen, { hour, count })
      if (count === commitsAnHourAtMost)
        witness.fail('everything-ends', seen, 'a chart keeps itself busy')
    },
  },
]

const busy = new WeakMap<Seen, { hour: number; count: number }>()
