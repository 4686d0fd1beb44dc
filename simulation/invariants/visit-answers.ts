// What is asked before a session: that it is asked, ends with the session, and that no answer which needs a person is let
// go. The letters and answers are ours again: the invariants do not believe the row.
import { hourMs, instant, inWindow, minuteMs } from '../../shared/calendar/index.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import type { ChartEvent, EventOf } from '../../shared/chart/events.ts'
import { isOfVisit } from '../../shared/chart/slot.ts'
import type { PlannedSession } from '../../shared/chart/state.ts'
import { visitSlot } from '../../shared/chart/visit-slot.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const prefix = 'visit-check-'
/** By letter: ride, fasting, medicines, bladder, pregnancy, blood pressure. */
const needsPerson: Readonly<Record<string, number>> = { r: 2, f: 1, m: 1, b: 2, g: 2, p: 2 }

const aheadMs = 3 * hourMs
/** Within the window it has a time of the patient's own, up to an hour in. */
const timeAtLeastMs = 2 * hourMs
const stepMs = 15 * minuteMs
/** A wake-up that was lost has the sweep behind it. */
const slackMs = 30 * minuteMs

type Known = {
  asked: Set<string>
  given: Set<string>
  /** When something was last open: by slot what is asked before a session, all else together. */
  openAt: Map<string, number>
  silentAt: number
}
const known = new WeakMap<Seen, Known>()

function knownOf(seen: Seen): Known {
  const found = known.get(seen) ?? {
    asked: new Set(),
    given: new Set(),
    openAt: new Map(),
    silentAt: 0,
  }
  known.set(seen, found)
  return found
}

export const visitAnswers: readonly Invariant[] = [
  {
    name: 'visit-answers-are-told',
    says: 'An answer before a session that needs a person (no ride home, not fasting, medicines not as told, bladder, a possible pregnancy, blood pressure) has an open alert about the visit by the same commit.',
    commit: (ledger, seen, { events }, before) => {
      for (const event of events) {
        if (event.type === 'AnswerGiven') {
          const open = [before.openCheckIn, seen.chart.openCheckIn].find(
            (each) => each?.checkInId === event.checkInId,
          )
          const name = `${event.checkInId} ${event.item}`
          const isFirst = !knownOf(seen).given.has(name)
          knownOf(seen).given.add(name)
          // Said once more, after a person has seen to it, it is no news.
          if (open && isFirst) expectTold(ledger, seen, open.instrument, event.item, event.value)
        }
        if (event.type === 'AnswersRecorded' && event.source === 'clinic')
          for (const [item, value] of event.answers.entries())
            expectTold(ledger, seen, event.instrument, item, value)
      }
    },
  },
  {
    name: 'visits-are-asked',
    says: 'Where a clinic asks before sessions, a patient who was reminded of one is asked before three hours ahead of it, if texts are wanted, nothing else was open and two hours of the contact window were left.',
    commit: (ledger, seen, { events }, before) => {
      if (seen.policy.visitCheck === null) return
      const ours = knownOf(seen)
      if (messagingOf(seen.chart) !== 'active') ours.silentAt = ledger.now()
      for (const { openCheckIn: open } of [before, seen.chart])
        if (open) ours.openAt.set(isOfVisit(open.slot) ? open.slot : '', ledger.now())
      for (const event of events) note(ledger, seen, event)
    },
  },
  {
    name: 'visit-checks-end',
    says: 'What is asked before a session is open no longer than until it begins.',
    calm: (ledger, seen) => {
      const open = seen.chart.openCheckIn
      if (!open || !isOfVisit(open.slot)) return
      const ahead = seen.chart.sessions.some(
        (each) => each.state === 'planned' && Date.parse(each.startsAt) > ledger.now() - slackMs,
      )
      if (!ahead) ledger.fail('visit-checks-end', seen, `${open.checkInId} is open still`)
    },
  },
]

/** What is asked before another session is open like anything else. */
const isBusy = ({ openCheckIn }: Seen['chart'], slot: string): boolean =>
  openCheckIn !== null && openCheckIn.slot !== slot

const busyAt = ({ openAt }: Known, slot: string): number =>
  Math.max(0, ...[...openAt].flatMap(([of, at]) => (of === slot ? [] : at)))

function expectTold(
  ledger: Ledger,
  seen: Seen,
  instrument: string,
  item: number,
  value: number | null,
): void {
  if (!instrument.startsWith(prefix)) return
  const letter = instrument[prefix.length + item] ?? ''
  if (needsPerson[letter] !== value) return
  const { alerts } = seen.chart
  if (!alerts.some(({ kind, acknowledged }) => kind === 'visit-check' && !acknowledged))
    ledger.fail('visit-answers-are-told', seen, `"${letter}" was answered, and nobody is told`)
}

function note(ledger: Ledger, seen: Seen, event: ChartEvent): void {
  if (event.type === 'CheckInOpened' && isOfVisit(event.slot)) knownOf(seen).asked.add(event.slot)
  if (event.type !== 'TextRequested' || event.purpose.kind !== 'ride') return
  promiseAsked(ledger, seen, event.purpose)
}

function promiseAsked(
  ledger: Ledger,
  seen: Seen,
  { sessionId, startsAt }: Extract<EventOf<'TextRequested'>['purpose'], { kind: 'ride' }>,
): void {
  const [since, until] = [ledger.now(), Date.parse(startsAt) - aheadMs]
  if (until <= since) return
  const slot = visitSlot({ sessionId, startsAt } as PlannedSession)
  const kept = () => {
    const session = seen.chart.sessions.find((each) => each.sessionId === sessionId)
    if (session?.state !== 'planned' || session.startsAt !== startsAt) return true
    const ours = knownOf(seen)
    if (ours.asked.has(slot) || ours.silentAt >= since || isBusy(seen.chart, slot)) return true
    // By the clock of where they are now: it says nothing of before they moved.
    return openMs(seen, Math.max(since, busyAt(ours, slot), seen.movedAt), until) < timeAtLeastMs
  }
  const detail = `session ${sessionId} of ${startsAt} is near, and nothing was asked`
  ledger.promise('visits-are-asked', seen, { ms: until - since, kept, detail })
}

/** How much of the contact window lies between. */
function openMs({ chart, policy }: Seen, from: number, until: number): number {
  const zone = chart.patient?.details.timezone ?? policy.clinic.timezone
  let open = 0
  for (let at = from; at < until; at += stepMs)
    if (inWindow(instant(at), zone, policy.clinic.contactWindow)) open += stepMs
  return open
}
