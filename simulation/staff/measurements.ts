// What is measured over the years; now and then another patient's, which is then taken back.
import { dayMs, instant } from '../../shared/calendar/index.ts'
import type { Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

export async function measure(office: Office, person: Person): Promise<void> {
  const { staffDice: dice } = person
  const now = office.world.now()
  // Never two at the moment of enrolment: the second of a kind would be its twin.
  const agoMs = dice.between(0, 1) * Math.min(3 * dayMs, now - person.enrolledAt)
  const at = instant(now - agoMs)
  const finding = dice.happens(0.2) ? 'abnormal' : 'normal'
  const body = dice.one([
    { kind: 'urinalysis', finding, values: [{ name: 'erythrocytes', value: 2, unit: '/HPF' }] },
    { kind: 'liver-tests', finding, values: [{ name: 'alt', value: 31, unit: 'U/L' }] },
    {
      kind: 'blood-pressure',
      values: [
        { name: 'systolic', value: 128, unit: 'mmHg' },
        { name: 'diastolic', value: 82, unit: 'mmHg' },
      ],
    },
    { kind: 'weight', values: [{ name: 'weight', value: 71.5, unit: 'kg' }] },
  ])
  const isKept: Fact = ({ measurements, cut }) =>
    cut.includes('measurements') || measurements.some((each) => each.at === at)
  const path = `${pathOf(person)}/measurements`
  const left = { what: 'measurement', fact: isKept }
  const { body: answer } = await ask(office, person, 'POST', path, { ...body, at }, left)
  const { measurementId } = Object(answer)
  if (typeof measurementId !== 'string' || !dice.happens(0.1)) return
  const reason = { reason: 'xyzzy another patient’s' }
  const isGone: Fact = ({ measurements }) =>
    measurements.every((each) => each.measurementId !== measurementId)
  const voided = { what: 'void', fact: isGone }
  await ask(office, person, 'POST', `${path}/${measurementId}/void`, reason, voided)
}
