// A session that took place is corrected, or was entered in error. All that follows from sessions follows anew; what
// was told to a patient for their safety stands.
import { addHours } from '../../calendar/index.ts'
import { later } from '../agenda/due.ts'
import { banAt, isBannedBySession } from '../ban.ts'
import type { CommandOf, Refusal, SessionRecord } from '../commands.ts'
import { lastFinished } from '../course.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { asksOfSession } from '../slot.ts'
import type { ChartState, FinishedSession } from '../state.ts'
import { close, current } from './check-in.ts'
import { conflict, notFound } from './refusals.ts'
import { review } from './review.ts'
import {
  implausibleDose,
  implausibleEnd,
  impossible,
  isSame,
  recordOf,
  sessionOf,
} from './session-record.ts'
import { tellBan } from './tell-ban.ts'
import { text } from './texts.ts'

export function correct(draft: Draft, command: CommandOf<'CorrectSession'>): Refusal | undefined {
  const { sessionId, changes, reason, confirmed, by } = command
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  if (known.state !== 'finished')
    return conflict(`session ${sessionId} is ${known.state}: only a finished one is corrected`)
  const record = recordOf({ ...known, ...changes })
  const refusal = impossible(draft, record) ?? (confirmed ? undefined : slip(draft, known, record))
  if (refusal) return refusal
  if (isSame(known, record)) return
  const told = banAt(draft.chart, draft.at)
  const reckoned = addHours(record.endedAt, draft.policy.clinic.noDrivingHours)
  const noDrivingUntil = later(reckoned, known.noDrivingUntil)
  draft.emit({ type: 'SessionCorrected', sessionId, ...record, noDrivingUntil, reason, by })
  closeOvertaken(draft)
  const now = banAt(draft.chart, draft.at)
  if (now !== null && (told === null || now > told)) tellBan(draft, sessionId)
  review(draft)
}

/** What looks like a slip in what is corrected; what stood before was confirmed then, or was none. */
function slip(draft: Draft, known: FinishedSession, record: SessionRecord): Refusal | undefined {
  const { doseMg, route, endedAt } = record
  const isGivenAnew = doseMg !== known.doseMg || route !== known.route
  return (
    (isGivenAnew ? implausibleDose(draft, record) : undefined) ??
    (endedAt === known.endedAt ? undefined : implausibleEnd(record, known.startsAt))
  )
}

/** What asks of the days since a session, and was asked before the last one ended, is asked of it anew. */
function closeOvertaken(draft: Draft): void {
  const found = current(draft)
  const last = lastFinished(draft.chart)
  if (found && last && asksOfSession(found.open.slot) && found.open.openedAt < last.endedAt)
    close(draft, 'overtaken')
}

/** Entered in error, or of another patient. A void may itself be the error: it frees nobody to drive. */
export function voidSession(draft: Draft, command: CommandOf<'VoidSession'>): Refusal | undefined {
  const { sessionId, reason, by } = command
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  if (known.state === 'voided') return
  if (known.state !== 'finished')
    return conflict(`session ${sessionId} is ${known.state}: cancel it instead`)
  const isLast = lastFinished(draft.chart)?.sessionId === sessionId
  const told = banAt(draft.chart, draft.at)
  const found = current(draft)
  const isInForce = known.noDrivingUntil > draft.at
  // What was told goes on to bind while anything it may rest on stands; a void of what is past takes nothing back.
  const stands = !isInForce || isBannedBySession(without(draft.chart, sessionId), draft.at)
  const banStandsUntil = stands && told !== null ? { banStandsUntil: told } : {}
  draft.emit({ type: 'SessionVoided', sessionId, reason, by, ...banStandsUntil })
  dropNotices(draft, sessionId)
  // What asks of the days since a session that never was is asked of nobody.
  if (isLast && found && asksOfSession(found.open.slot)) close(draft, 'voided')
  if (told !== null && isInForce) {
    const { visitVoided, visitVoidedBanStands } = say(draft)
    const body = stands ? visitVoidedBanStands(told) : visitVoided(told)
    text(draft, 'safety', { kind: 'notice', sessionId, part: 'voided', until: told }, body)
  }
  review(draft)
}

const without = (chart: ChartState, sessionId: string): ChartState => ({
  ...chart,
  sessions: chart.sessions.filter((each) => each.sessionId !== sessionId),
})

/** What waits to be sent of its ban is not sent any more. */
function dropNotices(draft: Draft, sessionId: string): void {
  for (const { textId, purpose, leasedAt, deferredUntil } of draft.chart.openTexts)
    if (
      purpose.kind === 'notice' &&
      purpose.sessionId === sessionId &&
      (deferredUntil || leasedAt < draft.at)
    )
      draft.emit({ type: 'TextDropped', textId, reason: 'voided' })
}
