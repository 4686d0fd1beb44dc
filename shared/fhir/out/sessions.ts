// Sessions: each is an Appointment, and one that took place a Procedure and, within it, a MedicationAdministration.
import type {
  Appointment,
  Medication,
  MedicationAdministration,
  MedicationAdministrationDosage,
  Procedure,
} from 'fhir/r4.js'
import type { FinishedSession, Session } from '../../chart/state.ts'
import type { ChartView } from '../chart-view.ts'
import { routes } from '../routes.ts'
import { identifierSystems, ownSystems, profiles, systems } from '../systems.ts'
import { concept, idOn, metaOf, names, quantity, subjectOf } from './parts.ts'

/** What took place, or was said to have. */
type Held = Extract<Session, { state: 'finished' | 'voided' }>
const isHeld = (session: Session): session is Held =>
  session.state === 'finished' || session.state === 'voided'

/** What every resource of a session says alike. */
function commonOf(
  { chart, trail, setting }: ChartView,
  { sessionId }: Session,
  ...profile: string[]
) {
  const stamp = trail.sessions.get(sessionId) ?? trail.patient
  return {
    id: idOn({ chart }, names.session(sessionId)),
    meta: metaOf(stamp, ...profile),
    identifier: [{ system: identifierSystems.session(setting.clinic.id), value: sessionId }],
  }
}

const appointmentStatus: Record<Session['state'], Appointment['status']> = {
  planned: 'booked',
  finished: 'fulfilled',
  canceled: 'cancelled',
  voided: 'entered-in-error',
}

const kinds: Record<Session['kind'], string> = {
  induction: 'Session of an induction course',
  booster: 'Maintenance session',
}

/** Nobody plans an end here, and FHIR wants one with every start: until it is over, it is the start again. */
export const appointmentsOf = (view: ChartView): Appointment[] =>
  view.chart.sessions.map((session) => ({
    resourceType: 'Appointment',
    ...commonOf(view, session),
    status: appointmentStatus[session.state],
    serviceType: [{ ...concept(ownSystems.session, session.kind), text: kinds[session.kind] }],
    start: session.startsAt,
    end:
      session.state === 'finished' ? lastOf(session.startsAt, session.endedAt) : session.startsAt,
    ...(session.state === 'canceled' && { cancelationReason: { text: session.reason } }),
    participant: [{ actor: subjectOf(view), required: 'required', status: 'accepted' }],
  }))

const lastOf = <T extends string>(a: T, b: T): T => (a > b ? a : b)

export const proceduresOf = (view: ChartView): Procedure[] =>
  view.chart.sessions.filter(isHeld).map((session) => ({
    resourceType: 'Procedure',
    ...commonOf(view, session, profiles.procedure),
    status: session.state === 'voided' ? 'entered-in-error' : 'completed',
    ...(session.state === 'voided' && { statusReason: { text: session.reason } }),
    category: { text: kinds[session.kind] },
    // Administration of a drug; SNOMED CT has none for the drug and way alike.
    code: { ...concept(systems.snomed, '18629005'), text: 'Ketamine treatment' },
    subject: subjectOf(view),
    performedPeriod: periodOf(session),
    ...noteOf(session),
  }))

const periodOf = (session: Held) => ({
  start: (session.state === 'finished' ? session.startedAt : null) ?? session.endedAt,
  end: session.endedAt,
})

const noteOf = (session: Held) =>
  session.state === 'finished' && session.note !== null ? { note: [{ text: session.note }] } : {}

const ketamine = { coding: [{ system: systems.rxnorm, code: '6130' }], text: 'Ketamine' }

export const administrationsOf = (view: ChartView): MedicationAdministration[] =>
  view.chart.sessions.filter(isHeld).map((session) => {
    const { id, meta, identifier } = commonOf(view, session)
    return {
      resourceType: 'MedicationAdministration',
      id,
      meta,
      identifier,
      ...medicationOf(session),
      partOf: [{ reference: `Procedure/${id}` }],
      status: session.state === 'voided' ? 'entered-in-error' : 'completed',
      subject: subjectOf(view),
      effectivePeriod: periodOf(session),
      ...(session.state === 'finished' && dosageOf(session)),
    }
  })

/** The lot, where it is known, belongs to the drug and not to its giving. */
function medicationOf(
  session: Held,
): Pick<
  MedicationAdministration,
  'contained' | 'medicationReference' | 'medicationCodeableConcept'
> {
  const lot = session.state === 'finished' ? session.lot : null
  if (lot === null) return { medicationCodeableConcept: ketamine }
  const drug: Medication = {
    resourceType: 'Medication',
    id: 'drug',
    code: ketamine,
    batch: { lotNumber: lot },
  }
  return { contained: [drug], medicationReference: { reference: '#drug' } }
}

/** FHIR takes no dosage without a dose: the route alone goes in words. */
function dosageOf({ doseMg, route, weightKg }: FinishedSession):
  | {
      dosage: MedicationAdministrationDosage
    }
  | { note: { text: string }[] } {
  const { code, text } = routes[route]
  if (doseMg === null)
    return { note: [{ text: `Given by the ${text} route; the dose is not on record.` }] }
  const perKg = weightKg === null ? null : Math.round((doseMg / weightKg) * 100) / 100
  return {
    dosage: {
      ...(perKg !== null && { text: `${doseMg} mg, ${perKg} mg/kg` }),
      route: { ...concept(systems.snomed, code), text },
      dose: quantity(doseMg, 'mg'),
    },
  }
}
