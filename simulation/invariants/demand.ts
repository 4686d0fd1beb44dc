// Whoever asks for a check-in has one, and what was missed in doubt is asked again.
import { addDays, instant } from '../../shared/calendar/index.ts'
import type { Commit } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { read } from '../../shared/conversation/read.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

const hourMs = 3_600_000
const offerHours = 72
/** A repeat asked on the fourth day closes three days later: the next is due within three more. */
const againDays = 3

export const demand: readonly Invariant[] = [
  {
    name: 'check-ins-are-had',
    says: 'A check-in that staff send is open with its invite asked for by the same commit; a patient who texts CHECK with nothing open is offered one by the same commit, and the 1 that follows opens it.',
    commit: (ledger, seen, commit, before) => {
      for (const event of commit.events) {
        if (event.type === 'CheckInOpened' && event.by !== undefined)
          lookAtSent(ledger, seen, event.checkInId, commit)
        if (event.type === 'TextReceived' && isPlain(before))
          lookAtAsking(ledger, seen, event, commit, before)
      }
    },
  },
  {
    name: 'watch-is-asked-again',
    says: 'While the advice is to watch, a full scale that was asked by text and brought no score is asked again within three days of its close, as soon as the caps leave room.',
    commit: (ledger, seen, _, before) => {
      if (before.advice?.status !== 'watch') watchedSince.set(seen, ledger.now())
    },
    calm: (ledger, seen) => {
      const missed = missedOnWatch(seen)
      if (missed === null) return
      const since = Math.max(Date.parse(missed), watchedSince.get(seen) ?? 0)
      if (ledger.now() > since + againDays * 24 * hourMs && hasRoom(ledger, seen))
        ledger.fail('watch-is-asked-again', seen, `what closed by ${missed} is not asked again`)
    },
  },
]

/** When it last was another advice than to watch, milliseconds. */
const watchedSince = new WeakMap<Seen, number>()

function lookAtSent(ledger: Ledger, seen: Seen, checkInId: string, { events }: Commit): void {
  const isInvited = events.some(
    (each) =>
      each.type === 'TextRequested' &&
      each.purpose.kind === 'invite' &&
      each.purpose.checkInId === checkInId,
  )
  if (!isInvited || seen.chart.openCheckIn?.checkInId !== checkInId)
    ledger.fail('check-ins-are-had', seen, `${checkInId} was sent and invites nobody`)
}

/** Nothing is open, and texts are wanted. */
const isPlain = ({ openCheckIn, patient }: ChartState): boolean =>
  openCheckIn === null && patient?.optedOutAt === null && patient.withdrawnAt === null

function lookAtAsking(
  ledger: Ledger,
  seen: Seen,
  { body, as, messageId }: Extract<Commit['events'][number], { type: 'TextReceived' }>,
  { events, at }: Commit,
  { offeredAt }: ChartState,
): void {
  const { keyword, dangers } = read(body)
  if (dangers.length > 0 || as === 'loop') return
  const isOffered = events.some(
    (each) => each.type === 'TextRequested' && each.purpose.kind === 'offer',
  )
  if (keyword === 'check' && !isOffered)
    ledger.fail('check-ins-are-had', seen, `text ${messageId} asks for one and has none`)
  const stands = offeredAt !== null && Date.parse(at) - Date.parse(offeredAt) < offerHours * hourMs
  if (body.trim() === '1' && stands && !events.some(({ type }) => type === 'CheckInOpened'))
    ledger.fail('check-ins-are-had', seen, `text ${messageId} takes one up and has none`)
}

/** When the last full scale that was asked by text closed without a score, on watch; null where there is none. */
function missedOnWatch({ chart, policy }: Seen): Instant | null {
  const { advice, openCheckIn, patient, closedCheckIns, scores } = chart
  if (advice?.status !== 'watch' || openCheckIn !== null || !isPlain(chart) || patient?.paused)
    return null
  if (!patient) return null
  const { condition, language } = patient.details
  const { primary, full } = policy.course(condition, language)
  if (!full.includes(primary)) return null
  const last = closedCheckIns.findLast(({ instrument }) => instrument === primary)
  const isScored = scores.some((each) => each.instrument === primary && last && each.at >= last.at)
  if (!last || isScored) return null
  return addDays(last.at, againDays)
}

/** Whether the caps would have let a reminder through, yesterday already. */
function hasRoom(ledger: Ledger, { chart, policy }: Seen): boolean {
  const since = instant(ledger.now() - 8 * 24 * hourMs)
  return chart.reminderTimes.filter((at) => at > since).length < policy.clinic.caps.perWeek
}
