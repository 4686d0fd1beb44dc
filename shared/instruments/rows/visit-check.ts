// The day before a session: who takes the patient home, and what the clinic wants to know first
// (docs/clinical.md "The day before a session"). Not a scale: single answers raise flags.
import { InstrumentId } from '../../vocabulary/ids.ts'
import type { AnswerSet, Instrument, Item, ItemFlag } from '../types.ts'
import { noOrYes, unscored } from './own.ts'

const source = 'docs/clinical.md "The day before a session", own wording'

const task = (value: number, says: string): readonly ItemFlag[] => [
  {
    from: value,
    to: value,
    kind: 'visit-check',
    level: 'urgent',
    escalation: 'urgent',
    reply: 'none',
    says,
    source,
  },
]

/** The same of what is over once the visit has begun. */
const taskAhead = (value: number, says: string): readonly ItemFlag[] =>
  task(value, says).map((flag) => ({ ...flag, whileAsked: true as const }))

const arrangedOrNot: AnswerSet = {
  kind: 'choices',
  answers: [
    { value: 1, label: { en: 'arranged', es: 'ya tengo' }, means: 'yes' },
    { value: 2, label: { en: 'not yet', es: 'no tengo' }, means: 'no' },
  ],
}

type Question = Readonly<{ letter: string; item: Item }>

const question = (
  letter: string,
  name: string,
  text: Item['text'],
  answers: AnswerSet,
  flags: readonly ItemFlag[],
): Question => ({ letter, item: { code: `visit-check/${name}`, text, answers, flags } })

/** In the order they are asked. A letter stands in stored ids and is never changed. */
const questions = {
  ride: question(
    'r',
    'ride',
    {
      en: 'Is it arranged who takes you home after your visit?',
      es: '¿Ya tiene quien le lleve a casa después de la visita?',
    },
    arrangedOrNot,
    taskAhead(2, 'No ride home is arranged yet'),
  ),
  fasting: question(
    'f',
    'fasting',
    {
      en: 'Will you be able to keep to what you were told about eating and drinking before your visit?',
      es: '¿Puede cumplir lo que le dijimos de comer y beber antes de la visita?',
    },
    noOrYes('puedo'),
    taskAhead(1, 'Cannot keep to what was said about eating and drinking'),
  ),
  medicines: question(
    'm',
    'medicines',
    {
      en: 'Are you taking your medicines as we told you for your visit?',
      es: '¿Toma sus medicinas como le dijimos para la visita?',
    },
    noOrYes('las tomo'),
    taskAhead(1, 'Does not take medicines as told for the visit'),
  ),
  bladder: question(
    'b',
    'bladder',
    {
      en: 'Any new pain, blood or sudden urge when passing urine?',
      es: '¿Nuevo dolor, sangre o mucha urgencia al orinar?',
    },
    noOrYes('algo de esto'),
    task(2, 'New pain, blood or urgency passing urine'),
  ),
  pregnancy: question(
    'g',
    'pregnancy',
    {
      en: 'Are you pregnant, or could you be?',
      es: '¿Tiene un embarazo, o puede ser?',
    },
    noOrYes('puede ser'),
    task(2, 'Is or could be pregnant'),
  ),
  'blood-pressure': question(
    'p',
    'blood-pressure',
    {
      en: 'Has your blood pressure been higher than usual in the last days?',
      es: '¿Ha medido presiones de sangre altas recientemente?',
    },
    noOrYes('las he medido'),
    task(2, 'Blood pressure higher than usual in the last days'),
  ),
} as const satisfies Record<string, Question>
export type VisitQuestion = keyof typeof questions

export const visitQuestions = Object.keys(questions) as readonly VisitQuestion[]

const prefix = 'visit-check-'
const rows: readonly Question[] = Object.values(questions)

/** Which questions a check asks stands in its id: answers keep their meaning when a clinic chooses others. */
export function visitCheckId(chosen: readonly VisitQuestion[]): InstrumentId | null {
  const letters = visitQuestions.filter((name) => chosen.includes(name))
  if (letters.length === 0) return null
  return InstrumentId.parse(`${prefix}${letters.map((name) => questions[name].letter).join('')}`)
}

const made = new Map<string, Instrument | null>()

/** The check of that id; null for an id that is none. */
export function visitCheck(id: string): Instrument | null {
  if (!isVisitCheck(id)) return null
  const known = made.get(id)
  if (known !== undefined) return known
  const instrument = make(id)
  made.set(id, instrument)
  return instrument
}

export const isVisitCheck = (id: string): boolean => id.startsWith(prefix)

/** Whether this item of an instrument asks who takes the patient home: always the first. */
export const asksOfRide = (id: string, item: number): boolean =>
  item === 0 && id.startsWith(`${prefix}${questions.ride.letter}`)

function make(id: string): Instrument | null {
  const letters = id.slice(prefix.length)
  const asked = rows.filter(({ letter }) => letters.includes(letter))
  if (letters === '' || asked.map(({ letter }) => letter).join('') !== letters) return null
  return {
    ...unscored,
    id: InstrumentId.parse(id),
    name: 'Check before a visit',
    role: 'own',
    direction: 'higher-worse',
    recall: { days: 1, label: 'before the visit' },
    items: asked.map(({ item }) => item),
    source,
  }
}
