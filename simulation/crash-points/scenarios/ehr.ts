// What another system of the clinic says of a patient, by FHIR, and says again.
import { hourMs, minuteMs } from '../../../shared/calendar/index.ts'
import {
  appointment,
  appointmentPath,
  isOnce,
  kept,
  procedure,
  procedurePath,
  sessionsOf,
  type Visit,
} from '../../staff/ehr-resources.ts'
import type { Script, Stage } from '../stage.ts'
import { enrolled, settle } from './steps.ts'

function book({ person, ask }: Stage, visit: Visit): void {
  ask({
    method: 'PUT',
    path: appointmentPath(visit),
    body: appointment(person, visit),
    left: (chart) => sessionsOf(chart, person.clinic.id, visit).length === 1,
  })
}

function tell({ person, ask, now }: Stage, visit: Visit): void {
  ask({
    method: 'POST',
    path: '/fhir/R4',
    body: kept(person, visit, now() - minuteMs),
    left: (chart) => isOnce(chart, person.clinic.id, visit),
  })
}

export const ehr: Readonly<Record<string, Script>> = {
  'is booked, moved and treated by another system, which says it twice': async (stage) => {
    await enrolled(stage)
    const visit = { value: 'v-1', startsAt: stage.now() + 30 * hourMs }
    book(stage, visit)
    await settle(stage)
    const moved = { ...visit, startsAt: stage.now() + 2 * hourMs }
    book(stage, moved)
    await stage.pass({ hours: 3 })
    tell(stage, moved)
    tell(stage, moved)
    await stage.pass({ hours: 20 })
  },
  'is treated without a plan, by mistake': async (stage) => {
    const { person } = stage
    await enrolled(stage)
    const visit = { value: 'v-2', startsAt: stage.now() }
    tell(stage, visit)
    await settle(stage)
    stage.ask({
      method: 'PUT',
      path: procedurePath(visit),
      body: procedure(person, visit, stage.now() - hourMs, 'entered-in-error'),
      left: (chart) => !isOnce(chart, person.clinic.id, visit),
    })
    await settle(stage)
  },
}
