// What was measured during a session, by US Core's profiles of blood pressure and of pulse oximetry.
import type { Observation } from 'fhir/r4.js'
import type { Observed, Session } from '../../chart/state.ts'
import { keysOf } from '../../vocabulary/keys.ts'
import type { ChartView } from '../chart-view.ts'
import { profiles, systems } from '../systems.ts'
import { concept, idOn, metaOf, names, quantity, subjectOf } from './parts.ts'

/** One that is planned is measured, too; one that was called off has no procedure to be part of. */
export const vitalSignsOf = (view: ChartView): Observation[] =>
  view.chart.sessions.flatMap((session) =>
    session.record ? [...pressuresOf(view, session), ...oxygensOf(view, session)] : [],
  )

const pressuresOf = (view: ChartView, session: Session): Observation[] => {
  const { bloodPressure = {} } = observed(session)
  return keysOf(bloodPressure).flatMap((moment) => {
    const told = bloodPressure[moment]
    if (!told) return []
    return {
      ...commonOf(view, session, `pressure ${moment}`, profiles.bloodPressure),
      code: { ...concept(systems.loinc, '85354-9'), text: `Blood pressure ${when[moment]}` },
      effectiveDateTime: told.at,
      component: [
        { code: concept(systems.loinc, '8480-6'), valueQuantity: mmHg(told.systolic) },
        { code: concept(systems.loinc, '8462-4'), valueQuantity: mmHg(told.diastolic) },
      ],
    }
  })
}

const oxygensOf = (view: ChartView, session: Session): Observation[] => {
  const { oxygen = {} } = observed(session)
  return keysOf(oxygen).flatMap((moment) => {
    const told = oxygen[moment]
    if (!told) return []
    return {
      ...commonOf(view, session, `oxygen ${moment}`, profiles.pulseOximetry),
      code: {
        coding: [
          { system: systems.loinc, code: '59408-5' },
          { system: systems.loinc, code: '2708-6' },
        ],
        text: `Oxygen saturation ${when[moment]}`,
      },
      effectiveDateTime: told.at,
      valueQuantity: quantity(told.percent, '%'),
    }
  })
}

const observed = ({ record = {} }: Session): Observed => record

const when = {
  before: 'before the session',
  at40: '40 minutes into the session',
  end: 'at the end of the session',
  lowest: 'during the session, the lowest',
} as const

const mmHg = (value: number) => quantity(value, 'mm[Hg]', 'mmHg')

function commonOf(view: ChartView, session: Session, what: string, profile: string) {
  const { sessionId, state } = session
  const stamp = view.trail.sessions.get(sessionId) ?? view.trail.patient
  const isHeld = state === 'finished' || state === 'voided'
  return {
    resourceType: 'Observation',
    id: idOn(view, names.measured(sessionId, what)),
    meta: metaOf(stamp, profile),
    status: state === 'voided' ? 'entered-in-error' : 'final',
    category: [concept(systems.category, 'vital-signs', 'Vital Signs')],
    subject: subjectOf(view),
    ...(isHeld && {
      partOf: [{ reference: `Procedure/${idOn(view, names.session(sessionId))}` }],
    }),
  } satisfies Partial<Observation>
}
