// What is written must hang together.
import { isDeepStrictEqual } from 'node:util'
import { instant } from '../../shared/calendar/index.ts'
import type { Due } from '../../shared/chart/agenda/due.ts'
import { agenda, nextDueAt } from '../../shared/chart/agenda.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { judgedBy } from '../../shared/chart/policy.ts'
import type { Advice } from '../../shared/chart/state.ts'
import { judgement } from '../../shared/outcomes/index.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Run } from '../fleet.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const minuteMs = 60_000
/** Wake-ups come within a minute, queues within seconds; a lost one is swept within eight. */
const overdueMs = 10 * minuteMs

/** Charts that an invocation has written on and need a wake-up by its end. */
const owing = new WeakMap<Run, Set<Seen>>()

/** Invocations that have written on a chart, and are at work or will come again. */
const leaning = new WeakMap<Seen, Set<Run>>()

function leantOn(seen: Seen): Set<Run> {
  const known = leaning.get(seen) ?? new Set()
  leaning.set(seen, known)
  return known
}

/** A message comes again two minutes after it was handed on. */
const againWithinMs = 3 * minuteMs

function lookForWakeUp(ledger: Ledger, seen: Seen, at: Instant): void {
  const due = nextDueAt(seen.policy, seen.chart, at)
  if (due === null) return
  const by = wokenBy(due, at)
  if (!isArmed(seen, by) && !isLeftToSweep(ledger, seen, by))
    ledger.fail('work-has-a-wake-up', seen, `nothing will wake the chart for ${due}`)
}

const wokenBy = (due: Instant, at: Instant): number =>
  Math.max(Date.parse(due), Date.parse(at)) + 2 * minuteMs

const isArmed = ({ armed }: Seen, by: number): boolean => [...armed.values()].some((at) => at <= by)

/** On the due index, where the scheduler has taken nothing lately. */
const isLeftToSweep = (ledger: Ledger, seen: Seen, by: number): boolean =>
  ledger.calmSince(seen) > ledger.now() && seen.indexedAt !== null && seen.indexedAt <= by

function lookWithout(ledger: Ledger, seen: Seen, name: string, { skewMs }: Run): void {
  const at = instant(ledger.now() + skewMs)
  const due = nextDueAt(seen.policy, seen.chart, at)
  if (due === null) return
  const by = wokenBy(due, at)
  if (isArmed(seen, by) || isLeftToSweep(ledger, seen, by)) return
  const isLeantOn = [...leantOn(seen)].some((run) => ledger.now() - run.startedAt < againWithinMs)
  if (!isLeantOn)
    ledger.fail('only-the-useless-is-taken-back', seen, `${name} was to wake the chart for ${due}`)
}

export const charts: readonly Invariant[] = [
  {
    name: 'commits-are-chained',
    says: 'Every commit carries the hash of the one before it as that one is stored, whatever crashed or came twice in between.',
    commit: (ledger, seen, { previous = null }, before) => {
      if (previous !== before.head)
        ledger.fail('commits-are-chained', seen, 'a commit does not follow the one before it')
    },
  },
  {
    name: 'one-open-check-in',
    says: 'At most one check-in is open at a time.',
    commit: (ledger, seen, { events }, before) => {
      let open = before.openCheckIn !== null
      for (const { type } of events) {
        if (type === 'CheckInOpened' && open)
          ledger.fail('one-open-check-in', seen, 'a second check-in was opened')
        if (type === 'CheckInOpened') open = true
        if (type === 'CheckInClosed') open = false
      }
    },
  },
  {
    name: 'work-has-a-wake-up',
    says: 'Before a commit that leaves something to do, a wake-up for it stands with the scheduler, or the chart on the due index; or the message that brought it comes again until either does.',
    commit: (ledger, seen, { events, at, version }, _, run) => {
      // Without faults one commit in four is looked at: drawing up an agenda is most of what a commit costs.
      if (events.length === 0 || (!ledger.plan.besideEachOther && version % 4 > 0)) return
      if (run?.comesAgain) {
        leantOn(seen).add(run)
        owing.set(run, (owing.get(run) ?? new Set()).add(seen))
        return
      }
      // An emergency pages at once, with or without either; then the sweep sees to the rest.
      const isEmergency = events.some(
        (each) => each.type === 'AlertRaised' && each.level === 'emergency',
      )
      if (!isEmergency) lookForWakeUp(ledger, seen, at)
    },
    ended: (ledger, run) => {
      if (run.dead || run.failed) return
      for (const seen of owing.get(run) ?? []) {
        leantOn(seen).delete(run)
        const others = [...leantOn(seen)]
        // By its own clock, as it armed: by another, a window that closes in these seconds is still open.
        if (!others.some((other) => ledger.now() - other.startedAt < againWithinMs))
          lookForWakeUp(ledger, seen, instant(ledger.now() + run.skewMs))
      }
    },
  },
  {
    name: 'only-the-useless-is-taken-back',
    says: 'When a wake-up is taken back, what the chart has to do next has another with the scheduler; or the message that brought it comes again, or the scheduler has taken nothing and the chart is on the due index.',
    takenBack: lookWithout,
  },
  {
    name: 'nothing-overdue',
    says: 'What a chart has to do is done within ten minutes of its time once faults are over: no work is lost.',
    calm: (ledger, seen) => {
      const due = overdue(ledger, seen)
      if (due === null) return
      ledger.promise('nothing-overdue', seen, {
        ms: due.startsAnyTime ? windowMs : overdueMs,
        kept: () => overdue(ledger, seen)?.name !== due.name,
        detail: `not done: ${due.name}`,
      })
    },
  },
  {
    name: 'advice-is-current',
    says: 'The advice on a chart, and the episode it is about, is what the outcomes say of its commits now.',
    calm: (ledger, seen) => {
      const holds = expectedAdvice(ledger, seen)
      const { advice } = seen.chart
      if (holds === null || isUnderReview(ledger, advice)) return
      const stands = advice === null ? 'nothing' : wordsOf(advice)
      if (stands !== wordsOf(holds))
        ledger.fail('advice-is-current', seen, `${stands} stands, ${wordsOf(holds)} holds`)
    },
  },
]

/** In the window any moment would do for these; the one we wake for is the patient's own place in its first hour. */
const prompts: ReadonlySet<string> = new Set([
  'sitting',
  'nudge',
  'ride',
  'visit',
  'sequence',
  'again',
])
const windowMs = 70 * minuteMs

type Overdue = { name: string; startsAnyTime: boolean }

/** What should have been done by now, named so that the same thing later has the same name. */
function overdue(ledger: Ledger, { policy, chart }: Seen): Overdue | null {
  const now = instant(ledger.now())
  // A step whose time has passed unasked is skipped whenever the chart next wakes: nobody waits for it.
  const due = agenda(policy, chart, now).find(({ kind }) => kind !== 'skip')
  if (!due || due.at > now) return null
  return { name: nameOf(due), startsAnyTime: prompts.has(due.kind) }
}

/** A text or page tried again and again is the same undone thing, though each try moves its time and the chart. */
function nameOf({ at, ...due }: Due): string {
  const moves = due.kind === 'text' || due.kind === 'page'
  return `${JSON.stringify(due)}${moves ? '' : ` of ${at}`}`
}

type Expected = Pick<Advice, 'status' | 'episode'>

function expectedAdvice(ledger: Ledger, { chart, policy }: Seen): Expected | null {
  const { patient } = chart
  const protocol = patient && policy.protocol(judgedBy(chart))
  if (!protocol || !chart.sessions.some(({ state }) => state === 'finished')) return null
  // By a clock that ran ahead, the last commit may be seconds from now: its score is to be judged all the same.
  const now = instant(ledger.now())
  const at = chart.at !== null && chart.at > now ? chart.at : now
  const { advice, episode } = judgement(historyOf(chart), at, protocol)
  return { status: advice.status, episode }
}

/** Not its rules: as time passes one may lose its weight beside others, which changes nothing for anybody. */
const wordsOf = ({ status, episode }: Expected): string => `${status} of ${episode}`

/** At this moment time itself changes the advice: whether that was seen to already is a matter of minutes. */
const isUnderReview = (ledger: Ledger, advice: Advice | null): boolean =>
  advice?.reviewAt != null && Math.abs(Date.parse(advice.reviewAt) - ledger.now()) < overdueMs

/** Compared with what the store holds, which the ledger only gets to see at the end. */
export function chartIsFold(ledger: Ledger, seen: Seen, stored: Seen['chart'] | null): void {
  if (stored === null && seen.chart.version === 0) return
  if (!isDeepStrictEqual(stored, seen.chart))
    ledger.fail('chart-is-fold', seen, 'the stored chart is not the fold of its commits')
}
