// What must not be said, and what must not go on.
import type { Run } from '../fleet.ts'
import type { Ledger } from '../ledger.ts'
import { isOverlap } from '../releases.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** The simulator's own marks: every name, every note and every stray text holds one. */
const marks = /zephyra|xyzzy/i
const phoneNumber = /\+\d{8,}/
/** Words of ours that texts to patients begin or end with. */
const bodies = /check-in is|Reply \d|do not drive|call or text|STOP to|for check-ins/
const secrets = [
  { what: 'a phone number', pattern: phoneNumber },
  { what: 'words of a person', pattern: marks },
  { what: 'a text', pattern: bodies },
]
/** More than this in one invocation, or by one chart in an hour, is work that feeds itself. */
const callsAtMost = 2_000
const commitsAnHourAtMost = 240

export const quiet: readonly Invariant[] = [
  {
    name: 'nothing-told',
    says: 'No phone number, name, answer or body stands in a log line, metric, schedule, page or queue message of ours.',
    written: (ledger, where, text, run) => {
      for (const { what, pattern } of secrets)
        if (pattern.test(text))
          ledger.fail('nothing-told', whose(ledger, run), `${what} in a ${where}`)
    },
  },
  {
    name: 'nothing-broken',
    says: 'No invocation meets what the code holds to be impossible.',
    written: (ledger, where, text, run) => {
      if (where !== 'log line' || !text.startsWith('a broken invariant ')) return
      if (run === null) return ledger.fail('nothing-broken', null, text)
      // A container of the old release that meets a commit of the new one can only fail, and be replaced; it may
      // still say so when the last of its kind is gone.
      if (isOverlap(ledger.plan, run.startedAt) || isSpoilt(ledger)) return
      ledger.fail('nothing-broken', ledger.whose(run), `${run.name} ${run.id}: ${text}`)
    },
  },
  {
    name: 'everything-ends',
    says: 'Every invocation ends, and no chart keeps itself busy.',
    ended: (ledger, run) => {
      if (run.calls > callsAtMost)
        ledger.fail('everything-ends', ledger.whose(run), `${run.name} made ${run.calls} calls`)
    },
    commit: (ledger, seen) => {
      const hour = Math.floor(ledger.now() / 3_600_000)
      const known = busy.get(seen)
      const count = known?.hour === hour ? known.count + 1 : 1
      busy.set(seen, { hour, count })
      if (count === commitsAnHourAtMost)
        ledger.fail('everything-ends', seen, 'a chart keeps itself busy')
    },
  },
]

const whose = (ledger: Ledger, run: Run | null): Seen | null => run && ledger.whose(run)

/** Whoever meets a chart that cannot be read says so by this very line, at once or within its last minute. */
const isSpoilt = (ledger: Ledger): boolean => {
  const at = ledger.now()
  return ledger.plan.spoils.some(({ from, to }) => from <= at && at < to + 60_000)
}

const busy = new WeakMap<Seen, { hour: number; count: number }>()
