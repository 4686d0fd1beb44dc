// An appointment as it is booked, moved, kept or called off in the clinic's own system.
import * as z from 'zod/mini'
import { SessionKind } from '../../chart/events.ts'
import { ownSystems } from '../systems.ts'
import type { SessionNames } from './context.ts'
import { Concept, codesIn, Identifiers, Moment, plain, Reference, words, wordsOf } from './parts.ts'
import type { Place, Read, SessionSays, SessionWish } from './wishes.ts'

const statuses = [
  'proposed',
  'pending',
  'booked',
  'arrived',
  'fulfilled',
  'cancelled',
  'noshow',
  'entered-in-error',
  'checked-in',
  'waitlist',
] as const

export const Appointment = z.object({
  resourceType: z.literal('Appointment'),
  ...plain,
  identifier: z.optional(Identifiers),
  status: z.enum(statuses),
  start: z.optional(Moment),
  end: z.optional(Moment),
  appointmentType: z.optional(Concept),
  serviceType: z.optional(z.array(Concept).check(z.maxLength(20))),
  cancelationReason: z.optional(Concept),
  comment: z.optional(words),
  participant: z
    .array(z.object({ actor: z.optional(Reference) }))
    .check(z.minLength(1), z.maxLength(50)),
})
export type Appointment = z.output<typeof Appointment>

type Says = (given: Appointment) => { says: SessionSays } | { places: readonly Place[] }

const booked: Says = ({ start, appointmentType, serviceType = [] }) => {
  if (start === undefined)
    return { places: [{ path: 'start', message: 'is missing', code: 'required' }] }
  const kinds = [appointmentType, ...serviceType].flatMap((each) =>
    codesIn(each, ownSystems.session),
  )
  const kind = kinds.map((each) => SessionKind.safeParse(each)).find(({ success }) => success)
  return { says: { state: 'booked', startsAt: start, kind: kind?.data ?? null } }
}

const calledOff =
  (otherwise: string): Says =>
  ({ cancelationReason }) => ({
    says: { state: 'called-off', reason: wordsOf(cancelationReason) ?? otherwise },
  })

const notBooked: Says = ({ status }) => {
  const message = `nobody is reminded of what is ${status}: send it once it is booked, or cancelled`
  return { places: [{ path: 'status', message, code: 'business-rule' }] }
}

/**
 * What each status means for a session. Kept is not finished: when it ended, by which patients are told how long not to
 * drive, only the procedure says.
 */
const meanings: Record<Appointment['status'], Says> = {
  proposed: notBooked,
  pending: notBooked,
  waitlist: notBooked,
  booked,
  arrived: booked,
  'checked-in': booked,
  fulfilled: booked,
  cancelled: calledOff('called off in the clinic’s own system'),
  noshow: calledOff('did not come'),
  'entered-in-error': () => ({ says: { state: 'mistaken', by: 'appointment' } }),
}

/** Exactly one of those who take part is the patient. */
export function readAppointment(given: Appointment, names: SessionNames): Read<SessionWish> {
  const patients = given.participant.flatMap(({ actor }, at) => {
    const named = actor ? names.patientIn(actor) : null
    return named ? [{ named, at }] : []
  })
  const [patient, another] = patients
  if (!patient || another) {
    const message = patient ? 'a session is of one patient' : 'must name the patient'
    const at = another ? `participant[${another.at}].actor` : 'participant'
    return { places: [{ path: at, message, code: patient ? 'business-rule' : 'required' }] }
  }
  const sessions = names.sessionsOf(given.identifier)
  if ('places' in sessions) return sessions
  const meant = meanings[given.status](given)
  if ('places' in meant) return meant
  return {
    wish: {
      about: 'session',
      patient: patient.named,
      names: sessions.names,
      belongsTo: [],
      says: meant.says,
    },
  }
}
