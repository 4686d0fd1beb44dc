// What the parts of a clinic must be together: problems by path, for an admin to mend.

import { findInstrument } from '../instruments/catalog.ts'
import { escalationClasses } from '../vocabulary/escalation.ts'
import { keysOf } from '../vocabulary/keys.ts'
import type { Clinic } from './schema.ts'

type Problem = { path: (string | number)[]; message: string }

/** One rule each; none when the clinic holds together. */
export function checkClinic(clinic: Clinic): Problem[] {
  return [
    windows,
    escalation,
    approval,
    ownInstruments,
    courses,
    screen,
    preparation,
    sequences,
  ].flatMap((rule) => rule(clinic))
}

function windows({ contactWindow, hours }: Clinic): Problem[] {
  const opens = [
    { name: 'contactWindow', window: contactWindow },
    { name: 'hours', window: hours },
  ]
  return opens
    .filter(({ window }) => window.to <= window.from)
    .map(({ name }) => ({
      path: [name, 'to'],
      message: 'must be later than from, on the same day',
    }))
}

/** No clinic may wait longer for a person than docs/clinical.md "When a person must act" allows. */
function escalation({ escalation }: Clinic): Problem[] {
  return keysOf(escalation).flatMap((name) => {
    const { atMost } = escalationClasses[name]
    const set = escalation[name]
    if (!atMost || !set) return []
    return keysOf(atMost)
      .filter((field) => set[field] > atMost[field])
      .map((field) => ({
        path: ['escalation', name, field],
        message: `at most ${atMost[field]}: ${name} cannot wait longer for a person`,
      }))
  })
}

/** What the longest reminder that also asks leaves of one part of a text, in either language. */
const preparationWithCheck = 70

function preparation({ visitCheck, preparation }: Clinic): Problem[] {
  if (visitCheck.length === 0) return []
  return keysOf(preparation)
    .filter((language) => preparation[language].length > preparationWithCheck)
    .map((language) => ({
      path: ['preparation', language],
      message: `at most ${preparationWithCheck} characters where visitCheck asks with the reminder`,
    }))
}

/** Who signs says when, and the other way round. */
function approval({ advicePolicy: { approvedBy, approvedOn } }: Clinic): Problem[] {
  if ((approvedBy === undefined) === (approvedOn === undefined)) return []
  const missing = approvedBy === undefined ? 'approvedBy' : 'approvedOn'
  return [{ path: ['advicePolicy', missing], message: 'who approved it and when go together' }]
}

function ownInstruments({ instruments }: Clinic): Problem[] {
  const ids = instruments.map((each) => each.id)
  return instruments.flatMap(({ id, asksFor }, index) => [
    ...(ids.indexOf(id) === index
      ? []
      : [{ path: ['instruments', index, 'id'], message: 'another instrument has this id' }]),
    ...(!asksFor || findInstrument(asksFor.instrument, instruments)
      ? []
      : [{ path: ['instruments', index, 'asksFor', 'instrument'], message: unknown }]),
  ])
}

function courses({ courses, instruments }: Clinic): Problem[] {
  const isKnown = (id: string) => findInstrument(id, instruments) !== undefined
  return Object.entries(courses).flatMap(([condition, course]) => [
    ...course.full.flatMap((id, at) =>
      isKnown(id) ? [] : [{ path: ['courses', condition, 'full', at], message: unknown }],
    ),
    ...course.steps.flatMap((step, at) =>
      step.instruments.flatMap((id, place) =>
        isKnown(id)
          ? []
          : [{ path: ['courses', condition, 'steps', at, 'instruments', place], message: unknown }],
      ),
    ),
  ])
}

function screen({ longTermScreen, instruments }: Clinic): Problem[] {
  return (longTermScreen?.also ?? []).flatMap((id, at) =>
    findInstrument(id, instruments)
      ? []
      : [{ path: ['longTermScreen', 'also', at], message: unknown }],
  )
}

/** What no text may hold (docs/clinical.md "What a text must not say"), as far as words tell. */
const telling =
  /k[ei]tamin|infusi|depress|depresi|anxi|ansied|ptsd|tept|bipolar|suicid|phq|gad-|pcl|score|puntaje|questionnaire|cuestionario/i

function sequences({ sequences }: Clinic): Problem[] {
  return (['before', 'after'] as const).flatMap((part) => {
    const steps = sequences?.[part] ?? []
    return steps.flatMap(({ days, text }, at) => {
      const path = ['sequences', part, at]
      const last = steps[at - 1]?.days
      const isEarly = last !== undefined && (part === 'before' ? days > last : days < last)
      const words = Object.entries(text).flatMap(([language, said]) =>
        telling.test(said)
          ? [{ path: [...path, 'text', language], message: 'names a drug, a diagnosis or a scale' }]
          : [],
      )
      const order = { path: [...path, 'days'], message: 'comes before the one above it' }
      return [...(isEarly ? [order] : []), ...words]
    })
  })
}

const unknown = 'no instrument of this id, neither shipped nor the clinic’s own'
