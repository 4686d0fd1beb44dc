// What is told before the first session and after a series: told in time, told once, and not of a visit that is off.
import { dayMs, hourMs } from '../../shared/calendar/index.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { SequencePurpose } from '../../shared/vocabulary/facts.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** Planned so long ahead, all of it has its day. */
const aheadDays = 5
const leadHours = 24
/** After the last of a series: the caps may be full for a week. */
const graceDays = 12
const seriesDays = 28

type Known = { told: Set<string>; silentAt: number }
const known = new WeakMap<Seen, Known>()

function knownOf(seen: Seen): Known {
  const found = known.get(seen) ?? { told: new Set(), silentAt: 0 }
  known.set(seen, found)
  return found
}

export const sequences: readonly Invariant[] = [
  {
    name: 'sequences-are-told',
    says: 'What a clinic tells before the first session is told in full by a day before it, where that was planned five days ahead and nothing else is asked; what follows a series is told within twelve days of its time, unless another session is planned. Each is told once, and none of a session that is off.',
    commit: (ledger, seen, commit) => {
      if (messagingOf(seen.chart) !== 'active') knownOf(seen).silentAt = ledger.now()
      for (const event of commit.events) {
        if (event.type === 'TextRequested' && event.purpose.kind === 'sequence')
          lookAtText(ledger, seen, event.purpose)
        if (event.type === 'SessionPlanned') promiseBefore(ledger, seen, event, commit)
        if (event.type === 'SessionFinished') promiseAfter(ledger, seen, event)
      }
    },
  },
]

function lookAtText(ledger: Ledger, seen: Seen, purpose: SequencePurpose): void {
  const { part, number, sessionId } = purpose
  const { told } = knownOf(seen)
  const name = part === 'before' ? `before ${number}` : `after ${number} ${sessionId}`
  const { sessions } = seen.chart
  const state = sessions.find((each) => each.sessionId === sessionId)?.state
  if (told.has(name)) ledger.fail('sequences-are-told', seen, `${name} is told again`)
  if (state !== (part === 'before' ? 'planned' : 'finished'))
    ledger.fail('sequences-are-told', seen, `${name} is told of a session that is ${state}`)
  told.add(name)
}

const isFinished = ({ sessions }: ChartState) => sessions.some(({ state }) => state === 'finished')

function promiseBefore(
  ledger: Ledger,
  seen: Seen,
  { sessionId, startsAt }: EventOf<'SessionPlanned'>,
  { at }: Commit,
): void {
  const steps = seen.policy.clinic.sequences?.before.length ?? 0
  const end = Date.parse(startsAt) - leadHours * hourMs
  if (steps === 0 || isFinished(seen.chart) || end - Date.parse(at) < aheadDays * dayMs) return
  const stands = ({ sessions, counts }: ChartState) =>
    counts.checkIns === 0 &&
    sessions.every(
      (each) =>
        each.state !== 'planned' || each.startsAt > startsAt || each.sessionId === sessionId,
    ) &&
    sessions.some((each) => each.state === 'planned' && each.startsAt === startsAt)
  const kept = () =>
    !stands(seen.chart) ||
    knownOf(seen).silentAt > Date.parse(at) ||
    Array.from({ length: steps }, (_, step) => `before ${step + 1}`).every((name) =>
      knownOf(seen).told.has(name),
    )
  const detail = `${sessionId} comes, and not all was told before it`
  ledger.promise('sequences-are-told', seen, { ms: 0, kept, detail }, end)
}

function promiseAfter(
  ledger: Ledger,
  seen: Seen,
  { sessionId, endedAt }: EventOf<'SessionFinished'>,
): void {
  const [step] = seen.policy.clinic.sequences?.after ?? []
  if (!step) return
  const due = Date.parse(endedAt) + step.days * dayMs
  const kept = () => {
    const { sessions } = seen.chart
    const finished = sessions
      .flatMap((each) => (each.state === 'finished' ? [each] : []))
      .toSorted((a, b) => (a.endedAt < b.endedAt ? -1 : 1))
    const [before, last] = finished.slice(-2)
    const isLast = last?.sessionId === sessionId && last.endedAt === endedAt
    const isOfSeries =
      before?.kind === 'induction' &&
      last?.kind === 'induction' &&
      Date.parse(last.endedAt) - Date.parse(before.endedAt) < seriesDays * dayMs
    return (
      !isLast ||
      !isOfSeries ||
      sessions.some((each) => each.state === 'planned') ||
      knownOf(seen).silentAt > Date.parse(endedAt) ||
      [...knownOf(seen).told].some((name) => name.startsWith('after 1'))
    )
  }
  const detail = `the series ended with ${sessionId}, and nobody says what follows`
  ledger.promise('sequences-are-told', seen, { ms: graceDays * dayMs, kept, detail }, due)
}
