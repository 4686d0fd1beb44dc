// Sessions out of a calendar: planned, moved and canceled as their events are. What took place is entered by people.
import { parseOffsetInstant } from '../../../shared/calendar/offset-instants.ts'
import type { ChartState, Session } from '../../../shared/chart/state.ts'
import { type Instant, PatientId, SessionId } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'
import type { CalendarEvent } from '../calendar/read.ts'
import { issuedSessionId } from './sessions.ts'
import { asks, faulty, type Proposal, type Row, type Who } from './types.ts'

/** `patient: p1`, `Patient p1`, `MRN 4217`, `MRN: 4217`: in an event's title, description or place. */
const forms = {
  patientId:
    /\bpatient(?:\s*id)?\s*[:=#]?\s+([A-Za-z0-9_-]{1,32})\b|\bpatient(?:id)?[:=#]([A-Za-z0-9_-]{1,32})\b/i,
  externalId: /\bMRN\s*[:=#]?\s*([^\s,;]{1,64})/i,
} as const

export function calendarRow(call: Call, event: CalendarEvent): Row {
  const who = whoOf(event)
  const base = { line: event.number, who, mayBeNew: false }
  if (Object.keys(who).length === 0)
    return { ...base, isNone: true, faults: [], propose: () => asks('left-out') }
  const { startsAt } = event
  const faults =
    typeof startsAt === 'string' || event.isCanceled
      ? []
      : [{ column: 'dtstart', message: startsAt.problem }]
  const at = typeof startsAt === 'string' ? parseOffsetInstant(startsAt) : null
  return {
    ...base,
    faults,
    propose: (chart) => (chart ? proposed(call, chart, event, at) : faulty('', 'no such patient')),
  }
}

function whoOf({ words, patientId }: CalendarEvent): Who {
  const ours = PatientId.safeParse(patientId)
  if (ours.success) return { patientId: ours.data }
  const number = forms.externalId.exec(words)?.[1]
  if (number !== undefined) return { externalId: number }
  const [, spaced, joined] = forms.patientId.exec(words) ?? []
  const named = PatientId.safeParse(spaced ?? joined)
  return named.success ? { patientId: named.data } : {}
}

function proposed(
  { by, now }: Call,
  chart: ChartState,
  event: CalendarEvent,
  startsAt: Instant | null,
): Proposal {
  const sessionId = idFor(chart, event)
  const known = chart.sessions.find((each) => each.sessionId === sessionId)
  if (event.isCanceled) {
    if (known?.state !== 'planned') return asks('left-out')
    const reason = 'canceled in the calendar'
    return asks('cancel', { type: 'CancelSession', sessionId, reason, by })
  }
  if (startsAt === null) return faulty('dtstart', 'is no time')
  // What has taken place, and what nobody planned here, is entered by whoever was there.
  if (known && known.state !== 'planned' && known.state !== 'canceled') return asks('left-out')
  if (startsAt <= now && known?.startsAt !== startsAt) return asks('left-out')
  const kind = kindFor(chart, event, known)
  const does = known === undefined ? 'plan' : 'move'
  return asks(does, { type: 'PlanSession', sessionId, startsAt, kind, by })
}

/** The same for the same event, however often it comes; of our own calendars the session itself. */
function idFor(chart: ChartState, { uid, sessionId }: CalendarEvent): SessionId {
  const ours = SessionId.safeParse(sessionId)
  return ours.success ? ours.data : issuedSessionId(chart, uid)
}

/** As its category says, else as it stands, else as the patient's last one was. */
function kindFor(
  { sessions }: ChartState,
  { categories }: CalendarEvent,
  known: Session | undefined,
): Session['kind'] {
  if (categories.includes('booster')) return 'booster'
  if (categories.includes('induction')) return 'induction'
  return known?.kind ?? sessions.at(-1)?.kind ?? 'induction'
}
