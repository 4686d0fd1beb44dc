// QuestionnaireResponse, by US Core: what was answered, whether by the patient or entered at the clinic. No score.
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js'
import type { Instrument } from '../../instruments/types.ts'
import type { Instant, Language } from '../../vocabulary/ids.ts'
import type { ChartView } from '../chart-view.ts'
import { laterOf, type Stamp } from '../record/stamp.ts'
import type { CheckIn, Reading } from '../record/trail.ts'
import { identifierSystems, profiles } from '../systems.ts'
import { answerOf, linkIdOf, toldIn, wordsIn } from './coding.ts'
import { idOn, metaOf, names, personReference, subjectOf } from './parts.ts'
import { questionnaireUrl } from './questionnaire.ts'
import { instrumentOf, isClinicsOwn } from './readings.ts'

export function responsesOf(view: ChartView): QuestionnaireResponse[] {
  const byCheckIn = new Map(view.trail.readings.map((each) => [each.checkInId, each]))
  const ofCheckIns = view.trail.checkIns.flatMap((checkIn) =>
    fromCheckIn(view, checkIn, byCheckIn.get(checkIn.checkInId) ?? null),
  )
  const entered = view.trail.readings.filter((each) => each.checkInId === null)
  return [...ofCheckIns, ...entered.flatMap((each) => fromReading(view, each))]
}

/** Of a check-in: nothing before the first answer. */
function fromCheckIn(
  view: ChartView,
  checkIn: CheckIn,
  reading: Reading | null,
): QuestionnaireResponse[] {
  const { checkInId, answeredAt, closed, openedAt } = checkIn
  const answers = reading?.answers ?? checkIn.answers
  return response(view, {
    id: idOn(view, names.checkIn(checkInId)),
    identifier: { system: identifierSystems.checkIn(view.setting.clinic.id), value: checkInId },
    instrument: instrumentOf(view, checkIn.instrument),
    language: checkIn.language,
    status: reading?.voided ? 'entered-in-error' : statusOf(checkIn, reading),
    authored: reading?.at ?? closed?.at ?? answeredAt ?? openedAt,
    by: reading?.source === 'clinic' ? reading.by : null,
    answers,
    stamp: reading ? laterOf(checkIn.stamp, reading.stamp) : checkIn.stamp,
  })
}

/** A scale that closed with enough answers was scored, and is complete as far as it goes; without a score it stopped. */
function statusOf({ closed }: CheckIn, reading: Reading | null): QuestionnaireResponse['status'] {
  if (!closed) return 'in-progress'
  const isWhole = closed.reason === 'complete' || closed.reason === 'entered'
  return isWhole || (reading !== null && reading.total !== null) ? 'completed' : 'stopped'
}

/** Entered at the clinic, with its answers. */
function fromReading(view: ChartView, reading: Reading): QuestionnaireResponse[] {
  const { scoreId, answers, at, by, stamp, voided, language } = reading
  if (answers === null) return []
  return response(view, {
    id: idOn(view, names.entered(scoreId)),
    identifier: { system: identifierSystems.score(view.setting.clinic.id), value: scoreId },
    instrument: instrumentOf(view, reading.instrument),
    language,
    status: voided ? 'entered-in-error' : 'completed',
    authored: at,
    by: reading.source === 'clinic' ? by : null,
    answers,
    stamp,
  })
}

type Told = {
  id: string
  identifier: { system: string; value: string }
  instrument: Instrument | null
  language: Language
  status: QuestionnaireResponse['status']
  authored: Instant
  by: string | null
  answers: readonly (number | null)[]
  stamp: Stamp
}

function response(view: ChartView, told: Told): QuestionnaireResponse[] {
  const { instrument, by, status, authored } = told
  if (!instrument || !told.answers.some((each) => each !== null)) return []
  const language = toldIn(instrument, told.language)
  return [
    {
      resourceType: 'QuestionnaireResponse',
      id: told.id,
      meta: metaOf(told.stamp, profiles.questionnaireResponse),
      identifier: told.identifier,
      questionnaire: questionnaireUrl(view.setting, instrument, language),
      status,
      subject: subjectOf(view),
      authored,
      author: by === null ? subjectOf(view) : personReference(by),
      source: subjectOf(view),
      item: itemsOf(view, instrument, told.answers, language),
    },
  ]
}

function itemsOf(
  view: ChartView,
  instrument: Instrument,
  answers: readonly (number | null)[],
  language: Language,
): QuestionnaireResponseItem[] {
  const isOwn = isClinicsOwn(view, instrument)
  return instrument.items.flatMap((item, at) => {
    const value = answers[at] ?? null
    if (value === null) return []
    const answer = answerOf(item, value, isOwn ? null : language)
    return {
      linkId: linkIdOf(item),
      ...(!isOwn && { text: wordsIn(item.text, language) }),
      answer: [
        'coding' in answer ? { valueCoding: answer.coding } : { valueInteger: answer.integer },
      ],
    }
  })
}
