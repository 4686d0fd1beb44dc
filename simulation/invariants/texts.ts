// What leaves for a patient's phone: when, how often, and what must never be missing.
import { hourMs, instant, inWindow, localDay, minuteMs } from '../../shared/calendar/index.ts'
import type { EventOf } from '../../shared/chart/events.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant, Published } from './invariant.ts'
import { isTold, lossOf } from './undelivered.ts'
import { couldNotWait } from './visits.ts'

/** An invocation that began inside the window may publish a moment after it closed. */
const edgeMs = 30_000
const weekDays = 7

export const texts: readonly Invariant[] = [
  {
    name: 'reminders-in-the-window',
    says: "No reminder leaves outside the contact window of the patient's own clock, but for a change to a session that would begin too soon after it opens.",
    text: (ledger, seen, { request, textId }) => {
      const isPrompt = request?.class === 'reminder' || request?.purpose.kind === 'invite'
      if (!isPrompt || ledger.now() - seen.movedAt < 15 * minuteMs) return
      if (request && couldNotWait(seen, request, ledger.now())) return
      const { contactWindow } = seen.policy.clinic
      const zone = zoneOf(seen)
      const open = [-edgeMs, 0, edgeMs].some((ms) =>
        inWindow(instant(ledger.now() + ms), zone, contactWindow),
      )
      if (!open) ledger.fail('reminders-in-the-window', seen, `text ${textId} left outside`)
    },
  },
  {
    name: 'stop-is-honoured',
    says: 'After a STOP nothing reaches the phone but the one confirmation, until the patient comes back.',
    text: (ledger, seen, { request, textId, run }) => {
      const { stoppedAt } = seen
      if (stoppedAt === null) return
      const isOne = request?.purpose.kind === 'stop' && isTheOne(seen, stoppedAt, textId)
      if (isOne || (request?.purpose.kind !== 'stop' && run.startedAt <= stoppedAt)) return
      ledger.fail('stop-is-honoured', seen, `text ${textId} left after STOP`)
    },
    commit: (ledger, seen, { events }, before) => {
      for (const event of events) {
        if (event.type === 'OptedIn' || event.type === 'PatientEnrolled') seen.stoppedAt = null
        if (
          event.type === 'DetailsChanged' &&
          event.details.phone !== before.patient?.details.phone
        )
          seen.stoppedAt = null
        // By the true time: the commit's own is by a clock that may be seconds off.
        if (event.type === 'OptedOut') seen.stoppedAt ??= ledger.now()
      }
    },
  },
  {
    name: 'safety-never-waits',
    says: 'Safety and reply texts are never deferred, and a safety text is dropped or withheld only with a page about it.',
    commit: (ledger, seen, { events }) => {
      for (const event of events) {
        if (event.type === 'NoticeWithheld') lookAtWithheld(ledger, seen, event)
        if (event.type !== 'TextDeferred' && event.type !== 'TextDropped') continue
        const request = seen.requests.get(event.textId)
        // The safety check's invite counts as a safety text, but nobody is woken for it.
        if (request === undefined || request.purpose.kind === 'invite') continue
        if (event.type === 'TextDeferred' && request.class !== 'reminder')
          ledger.fail('safety-never-waits', seen, `text ${event.textId} was deferred`)
        if (
          event.type === 'TextDropped' &&
          request.class === 'safety' &&
          !isTold(seen, lossOf(request.purpose))
        )
          ledger.fail('safety-never-waits', seen, `text ${event.textId} was dropped unsaid`)
      }
    },
  },
  {
    name: 'caps-are-kept',
    says: 'At most one unsolicited reminder a day and three in seven days; what belongs to an appointment is let through, and what a person asked for now.',
    commit: (ledger, seen, { events, at }) => {
      for (const event of events) {
        if (event.type !== 'TextRequested' || event.class !== 'reminder') continue
        const { kind } = event.purpose
        if (kind === 'invite' && event.purpose.onDemand === true) continue
        if (kind !== 'again' && kind !== 'ride' && kind !== 'visit' && kind !== 'message')
          countReminder(ledger, seen, event.textId, Date.parse(at))
      }
    },
  },
  {
    name: 'one-copy',
    says: 'A text goes out once, unless a fault came between its publishing and its commit.',
    text: (ledger, seen, text) => {
      const earlier = seen.copies.get(`${text.phone}/${text.textId}`) ?? []
      if (earlier.some((run) => !run.disturbed && run !== text.run) || twiceInOne(earlier, text))
        ledger.fail('one-copy', seen, `text ${text.textId} went out again`)
    },
    page: (ledger, seen, { pageId, run }) => {
      const earlier = seen.copies.get(pageId) ?? []
      if (earlier.some((each) => !each.disturbed || each === run))
        ledger.fail('one-copy', seen, `page ${pageId} went out again`)
    },
  },
]

function lookAtWithheld(
  ledger: Ledger,
  seen: Seen,
  { purpose, reason }: EventOf<'NoticeWithheld'>,
): void {
  // History that another system brings in (`notice-arrives` holds how old it must be).
  if (reason === 'imported') return
  if (purpose.kind === 'notice' && !isTold(seen, lossOf(purpose)))
    ledger.fail('safety-never-waits', seen, `a ${purpose.part} notice was withheld unsaid`)
}

const confirmations = new WeakMap<Seen, { stoppedAt: number; textId: string }>()

/** The first confirmation of this STOP, or another copy of it. */
function isTheOne(seen: Seen, stoppedAt: number, textId: string): boolean {
  const known = confirmations.get(seen)
  if (known?.stoppedAt === stoppedAt) return known.textId === textId
  confirmations.set(seen, { stoppedAt, textId })
  return true
}

const zoneOf = ({ chart, policy }: Seen) =>
  chart.patient?.details.timezone ?? policy.clinic.timezone

const twiceInOne = (earlier: readonly Published['run'][], { run }: Published) =>
  earlier.includes(run)

function countReminder(ledger: Ledger, seen: Seen, textId: string, at: number): void {
  const zone = zoneOf(seen)
  const dayOf = (time: number) => localDay(instant(time), zone)
  seen.reminded = [
    ...seen.reminded.filter((each) => each.at > at - 9 * 24 * hourMs),
    { at, textId },
  ]
  const days = seen.reminded.map((each) => dayOf(each.at))
  const today = dayOf(at)
  if (days.filter((day) => day === today).length > seen.policy.clinic.caps.perDay)
    ledger.fail('caps-are-kept', seen, `a second reminder on one day, ${textId}`)
  if (days.filter((day) => day > today - weekDays).length > seen.policy.clinic.caps.perWeek)
    ledger.fail('caps-are-kept', seen, `one reminder more than the week allows, ${textId}`)
}
