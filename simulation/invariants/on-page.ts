// Answers on the page behind a link: kept once, and nothing acts that only looks.
import { flagsFor } from '../../shared/instruments/score.ts'
import type { Ledger } from '../ledger.ts'
import type { Screen } from '../people/browser.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const kept = {
  name: 'page-answers-are-kept',
  says: 'An answer sent from a page that then shows another question, or thanks, stands on the chart for the question it was sent for, unless the check-in was ended meanwhile by staff or time. Where another answer was faster and ended it, the page says that this one does not count; one that tells of danger has its alert all the same.',
  commit: (_, seen, { events }) => {
    for (const event of events)
      if (event.type === 'CheckInClosed' && event.reason !== 'complete')
        endedOtherwise.set(seen, new Set(endedOtherwise.get(seen)).add(event.checkInId))
  },
} satisfies Invariant

/** Check-ins whose questions were ended before the last was answered. */
const endedOtherwise = new WeakMap<Seen, ReadonlySet<string>>()

export const looking = {
  name: 'looking-changes-nothing',
  says: 'Opening a link writes no commit and sends no text.',
} satisfies Invariant

const once = {
  name: 'one-score-a-check-in',
  says: 'A check-in is scored once at most, whichever ways its answers came.',
  commit: (ledger, seen, { events }) => {
    for (const event of events) {
      if (event.type !== 'ScoreRecorded' || event.checkInId === null) continue
      if (seen.scored.has(event.checkInId))
        ledger.fail(once.name, seen, `${event.checkInId} has a second score`)
      seen.scored.add(event.checkInId)
    }
  },
} satisfies Invariant

export const onPage: readonly Invariant[] = [kept, looking, once]

/** Hears of every answer sent from a page and the page that came back. */
export function answeredOnPage(
  ledger: Ledger,
  seen: Seen,
  { question, answer }: { question: string; answer: string },
  shown: Screen,
): void {
  // Refused is what another device or time was faster than: the page asks the same again, or is over.
  if (shown.status !== 200 || shown.question === question || isBehind(shown, question)) return
  if (shown.question === null && !seen.given.has(question)) return
  if (endedOtherwise.get(seen)?.has(question.split('.')[0] ?? '')) return
  if (seen.given.get(question)?.has(Number(answer))) return
  const asksForAlert = isFlagged(seen, question, Number(answer))
  if (asksForAlert ? !hasAlert(seen, question) : !shown.saysLate)
    ledger.fail(kept.name, seen, `${question}=${answer} is not on the chart`)
}

function isFlagged({ instruments, policy }: Seen, question: string, value: number): boolean {
  const [checkInId = '', item] = question.split('.')
  const id = instruments.get(checkInId)
  const instrument = id ? policy.instrument(id) : null
  return instrument !== null && flagsFor(instrument, Number(item), value).length > 0
}

function hasAlert({ chart }: Seen, question: string): boolean {
  const subject = question.replace('.', ':')
  return chart.alerts.some(
    ({ about, parts }) => about === subject || parts.some((each) => each.about === subject),
  )
}

/** The page of an earlier question, or of another check-in: the answer was for what is no longer asked. */
function isBehind({ question: now }: Screen, sent: string): boolean {
  const [checkIn, item] = sent.split('.')
  const [nowCheckIn, nowItem] = now?.split('.') ?? []
  return nowCheckIn === checkIn && Number(nowItem) < Number(item)
}
