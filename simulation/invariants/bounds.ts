// A storm from one phone buries nobody: pages and replies are bounded, and never the first nor the graver ones.

import { hourMs } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import { isEmergencyText } from './crisis.ts'
import { openingAfter } from './digests.ts'
import { earliestOf } from './escalating.ts'
import { isGraver } from './grades.ts'
import type { Invariant } from './invariant.ts'
import { type Call, callsSomebody } from './pages.ts'
import { mayReopenUnpaged } from './reopening.ts'

/** Pages about one patient in an hour, whatever they text and however often their alerts are reopened. */
const pagesAnHourAtMost = 60
const repliesAnHourAtMost = 8

export const bounds: readonly Invariant[] = [
  {
    name: 'pages-are-bounded',
    says: 'One alert has its first page, one each time it gets graver, at most four an hour for being reopened, and escalations no sooner than the time its clinic has set, each once a channel; about one patient no more than sixty leave in an hour.',
    commit: (ledger, seen, commit, before) => {
      for (const event of commit.events)
        if (event.type === 'PageRequested') lookAtPage(ledger, seen, event, commit, before)
    },
    page: (ledger, seen) => {
      if (countInHour(pagesOf, seen, ledger.now()) === pagesAnHourAtMost + 1)
        ledger.fail('pages-are-bounded', seen, 'more than sixty pages in an hour')
    },
  },
  {
    name: 'replies-are-bounded',
    says: 'After eight texts of an emergency in an hour the next ones are not answered, unless they are graver than what a person is called for, or answer a question of ours.',
    commit: (ledger, seen, { events, at }) => {
      if (!events.some(({ type }) => type === 'TextReceived')) return
      if (!events.some((each) => each.type === 'TextRequested' && isEmergencyText(each))) return
      // An answer of self-harm has its reply whatever went before, and counts for none: there are no more of them than
      // questions.
      if (events.some(isAnswer)) return
      const isNews = events.some(callsSomebody)
      if (countInHour(repliesOf, seen, Date.parse(at)) > repliesAnHourAtMost && !isNews)
        ledger.fail('replies-are-bounded', seen, 'a storm is answered text by text')
    },
  },
]

/** To the question that stands, or the first to one that was closed on the patient. */
const isAnswer = (event: Commit['events'][number]): boolean =>
  event.type === 'AnswerGiven' || (event.type === 'AlertJoined' && /^c\d+:\d+$/.test(event.about))

const pagesOf = new WeakMap<Seen, number[]>()
const repliesOf = new WeakMap<Seen, number[]>()

/** One more; how many in the hour up to it. */
function countInHour(known: WeakMap<Seen, number[]>, seen: Seen, at: number): number {
  const times = [...(known.get(seen) ?? []).filter((each) => each > at - hourMs), at]
  known.set(seen, times)
  return times.length
}

type Page = EventOf<'PageRequested'>

function lookAtPage(
  ledger: Ledger,
  seen: Seen,
  page: Page,
  { events, at }: Commit,
  before: ChartState,
): void {
  const { alertId, to } = page
  const isOurs = (event: Commit['events'][number]): event is Page =>
    event.type === 'PageRequested' && event.alertId === alertId && event.to === to
  const calls = events.filter(
    (each): each is Call => callsSomebody(each) && each.alertId === alertId,
  )
  const known = before.alerts.find((each) => each.alertId === alertId)
  const isFirstDigest = to === 'digest' && known?.pageAskedAt === null && calls.length === 0
  const reason = isFirstDigest ? early(seen, known, at) : unasked(seen, calls, known, at)
  if (events.filter(isOurs).length > Math.max(1, calls.length))
    ledger.fail('pages-are-bounded', seen, `${alertId} is paged about twice at once`)
  if (reason !== null) ledger.fail('pages-are-bounded', seen, `a page about ${alertId} ${reason}`)
}

/** A digest comes with an opening behind what it first tells of. */
const early = ({ policy }: Seen, { pagedAt }: Alert, at: Commit['at']): string | null =>
  at < openingAfter(policy.clinic, pagedAt) ? 'comes before the clinic opens' : null

/** Why nobody should have been called; null when somebody should. */
function unasked(
  seen: Seen,
  calls: readonly Call[],
  known: Alert | undefined,
  at: Commit['at'],
): string | null {
  if (calls.length === 0) return 'is asked for by nothing'
  const reasons = calls.map((call) => {
    if (call.type === 'AlertEscalated' && known && at < earliestOf(seen.policy, known))
      return 'comes before its time'
    const isHeldBack =
      call.type === 'AlertUpgraded' &&
      known !== undefined &&
      !isGraver(call, known) &&
      mayReopenUnpaged(seen, call.alertId, at)
    return isHeldBack ? 'is one reopening too many' : null
  })
  return reasons.includes(null) ? null : (reasons[0] ?? null)
}
