// Observation, by US Core's screening and assessment profile: items, panel and total of a scale; what was measured during sessions, and effect durations.
import type { Observation } from 'fhir/r4.js'
import { describeTotal } from '../../instruments/score.ts'
import type { Instrument, Item } from '../../instruments/types.ts'
import type { ChartView } from '../chart-view.ts'
import type { Reading } from '../record/trail.ts'
import { identifierSystems, profiles, systems } from '../systems.ts'
import { answerOf, itemCoding, panelCoding, toldIn, totalCoding } from './coding.ts'
import { durationsOf } from './effect-duration.ts'
import { concept, idOn, metaOf, names, personReference, quantity, subjectOf } from './parts.ts'
import { instrumentOf, isClinicsOwn, isWhole, responseId } from './readings.ts'
import { vitalSignsOf } from './vital-signs.ts'

export const observationsOf = (view: ChartView): Observation[] => [
  ...view.trail.readings.flatMap((each) => ofReading(view, each)),
  ...vitalSignsOf(view),
  ...durationsOf(view),
]

function ofReading(view: ChartView, reading: Reading): Observation[] {
  const instrument = instrumentOf(view, reading.instrument)
  const total = totalOf(view, reading, instrument)
  if (!instrument) return total
  const items = itemsOf(view, reading, instrument)
  return isWhole(view, reading)
    ? [panelOf(view, reading, instrument, [...items, ...total]), ...items, ...total]
    : [...items, ...total]
}

/** What all observations of one reading say alike. */
function commonOf(view: ChartView, reading: Reading) {
  const response = responseId(view, reading)
  return {
    resourceType: 'Observation',
    meta: metaOf(reading.stamp, profiles.screening),
    status: reading.voided ? 'entered-in-error' : 'final',
    category: [concept(systems.category, 'survey', 'Survey')],
    subject: subjectOf(view),
    effectiveDateTime: reading.at,
    issued: reading.stamp.at,
    performer: [
      reading.source === 'text' || reading.by === null
        ? subjectOf(view)
        : personReference(reading.by),
    ],
    ...(response !== null && {
      derivedFrom: [{ reference: `QuestionnaireResponse/${response}` }],
    }),
  } satisfies Partial<Observation>
}

function panelOf(
  view: ChartView,
  reading: Reading,
  instrument: Instrument,
  members: readonly Observation[],
): Observation {
  const { scoreId } = reading
  return {
    ...commonOf(view, reading),
    id: idOn(view, names.panel(scoreId)),
    code: { coding: [panelCoding(instrument)], text: instrument.name },
    hasMember: members.map(({ id }) => ({ reference: `Observation/${id}` })),
  }
}

function itemsOf(view: ChartView, reading: Reading, instrument: Instrument): Observation[] {
  const { scoreId, answers } = reading
  return instrument.items.flatMap((item, at) => {
    const value = answers?.[at] ?? null
    if (value === null) return []
    return {
      ...commonOf(view, reading),
      id: idOn(view, names.item(scoreId, at)),
      code: { coding: [itemCoding(item)], text: textOf(view, instrument, item, at) },
      ...answerIn(view, instrument, item, value, reading),
    }
  })
}

const textOf = (view: ChartView, instrument: Instrument, item: Item, at: number): string =>
  isClinicsOwn(view, instrument) ? `${instrument.name}, item ${at + 1}` : item.text.en

function answerIn(
  view: ChartView,
  instrument: Instrument,
  item: Item,
  value: number,
  { language }: Reading,
): Pick<Observation, 'valueCodeableConcept' | 'valueInteger'> {
  const told = isClinicsOwn(view, instrument) ? null : toldIn(instrument, language)
  const answer = answerOf(item, value, told)
  return 'integer' in answer
    ? { valueInteger: answer.integer }
    : { valueCodeableConcept: { coding: [answer.coding] } }
}

/** None where nothing was scored. An instrument that the clinic has no more is told by its id. */
function totalOf(view: ChartView, reading: Reading, instrument: Instrument | null): Observation[] {
  const { scoreId, total, prorated } = reading
  if (total === null) return []
  const of = instrument ?? { id: reading.instrument, loinc: null }
  const band = instrument && describeTotal(instrument, total).band
  const missing = reading.answers?.filter((each) => each === null).length ?? 0
  return [
    {
      ...commonOf(view, reading),
      id: idOn(view, names.total(scoreId)),
      identifier: [{ system: identifierSystems.score(view.setting.clinic.id), value: scoreId }],
      code: {
        coding: [totalCoding(of)],
        text: `${instrument?.name ?? of.id} total score`,
      },
      valueQuantity: quantity(total, '{score}'),
      ...(band && { interpretation: [{ text: band }] }),
      ...(prorated && {
        note: [{ text: `Prorated: ${missing} of the scale’s items had no answer.` }],
      }),
    },
  ]
}
