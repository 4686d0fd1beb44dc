// Who takes the patient home: as they say with the check before a visit, later by text, or to the clinic.
import type { Reading } from '../../conversation/index.ts'
import { asksOfRide } from '../../instruments/rows/visit-check.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { lastFinished } from '../course.ts'
import type { Draft } from '../draft.ts'
import { nextVisit } from '../next-visit.ts'
import { say } from '../say.ts'
import type { Alert, PlannedSession } from '../state.ts'
import { raise } from './alerts.ts'
import { endWhere } from './done.ts'
import { replies } from './idle.ts'
import { conflict, notFound } from './refusals.ts'
import { rideTold } from './ride-said.ts'
import { sessionOf } from './session-record.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'
import { rideOpen } from './visit-check.ts'
import { timeOf } from './visit-words.ts'

type Told = { arranged: boolean; driver: string | null; by: string | null }

/** What an answer says beside itself: of the ride to come, of driving since the last session. */
export function noteAnswer(
  draft: Draft,
  { id, items }: Instrument,
  item: number,
  value: number,
  { driver = null, by = null }: { driver?: string | null; by?: string | null } = {},
): void {
  const visit = asksOfRide(id, item) ? nextVisit(draft.chart, draft.at) : null
  if (visit) tellRide(draft, visit, { arranged: value === 1, driver, by })
  if (items[item]?.code !== 'safety-check/driving') return
  const session = lastFinished(draft.chart)
  if (session) draft.emit({ type: 'DrivingTold', sessionId: session.sessionId, drove: value === 2 })
}

function tellRide(draft: Draft, { sessionId }: PlannedSession, told: Told): void {
  draft.emit({ type: 'RideTold', sessionId, ...told })
  if (!told.arranged) return
  const deed = { by: told.by ?? 'patient', disposition: 'arranged', note: `session ${sessionId}` }
  endWhere(draft, deed, isOnlyOfRide)
}

/** Whether nothing but the ride was open. */
const isOnlyOfRide = ({ kind, parts, findings }: Alert): boolean =>
  kind === 'visit-check' && findings <= parts.length && parts.every(({ rule }) => isOfRide(rule))

const isOfRide = (rule: string): boolean =>
  rule === rideOpen || /^visit-check-r.*:item-1$/.test(rule)

/** Somebody of the clinic has found out, or arranged it. */
export function recordRide(
  draft: Draft,
  { sessionId, arranged, driver, by }: CommandOf<'RecordRide'>,
): Refusal | undefined {
  const session = sessionOf(draft, sessionId)
  if (!session) return notFound(`no session ${sessionId}`)
  if (session.state !== 'planned')
    return conflict(`session ${sessionId} is ${session.state} already`)
  const { ride } = session
  if (ride?.arranged === arranged && ride.driver === driver) return
  tellRide(draft, session, { arranged, driver, by })
}

/** Told outside of any check: "1" once it is arranged after all, "2" where it no longer is; null for any other text. */
export function rideLater(draft: Draft, { body }: Reading): Taken | null {
  const found = rideTold(draft, body)
  if (!found) return null
  const { visit, told } = found
  const { ride } = visit
  const thanks = told.arranged ? say(draft).rideNoted() : say(draft).rideStillOpen()
  const isKnown = ride?.arranged === told.arranged && [null, ride.driver].includes(told.driver)
  if (isKnown) return replies(draft, 'nothing-open', thanks)
  const act = () => {
    tellRide(draft, visit, { ...told, by: null })
    if (!told.arranged) tellFallenThrough(draft, visit)
    reply(draft, thanks)
  }
  return { as: 'answer', act }
}

function tellFallenThrough(draft: Draft, visit: PlannedSession): void {
  const { sessionId, startsAt } = visit
  raise(draft, {
    kind: 'visit-check',
    level: 'urgent',
    escalation: 'urgent',
    rule: rideOpen,
    message: `For the visit of ${timeOf(draft, visit)}: no ride home is arranged, the patient writes. Call them.`,
    subject: `ride:${sessionId}:${startsAt}:${draft.at}`,
  })
}

/** Whether the ride of the next visit was said to be open, for whoever closes a conversation. */
export const isRideOpen = ({ chart, at }: Draft): boolean =>
  nextVisit(chart, at)?.ride?.arranged === false
