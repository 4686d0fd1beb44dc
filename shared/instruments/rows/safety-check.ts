// The day after: clinical.md 3.8. Not a scale; single answers raise flags.
import { id } from '../built-in.ts'
import type { AnswerSet, Instrument, ItemFlag } from '../types.ts'
import { moodScale, noOrYes, unscored } from './own.ts'
import { sinceVisit } from './shared.ts'

const homeAnswers: AnswerSet = {
  kind: 'choices',
  answers: [
    { value: 1, label: { en: 'yes', es: 'pude' }, means: 'yes' },
    { value: 2, label: { en: 'no', es: 'no' }, means: 'no' },
  ],
}
const severity: AnswerSet = {
  kind: 'choices',
  answers: [
    { value: 0, label: { en: 'none', es: 'nada' } },
    { value: 1, label: { en: 'mild', es: 'leve' } },
    { value: 2, label: { en: 'moderate', es: 'moderado' } },
    { value: 3, label: { en: 'severe', es: 'fuerte' } },
  ],
}
const someOfThis = noOrYes('algo de esto')

const flag = (
  from: number,
  to: number,
  raises: Pick<ItemFlag, 'kind' | 'level' | 'escalation' | 'reply'>,
  says: string,
  source: string,
): readonly ItemFlag[] => [{ from, to, ...raises, says, source }]

const sideEffect = (level: ItemFlag['level']) =>
  ({ kind: 'side-effect', level, escalation: level, reply: 'none' }) as const

export const safetyCheck: Instrument = {
  ...unscored,
  id: id('safety-check'),
  name: 'Next-day safety check',
  role: 'safety',
  direction: 'higher-worse',
  recall: sinceVisit,
  items: [
    {
      code: 'safety-check/home',
      text: {
        en: 'Did you get home safely after your visit, and sleep?',
        es: '¿Pudo volver a casa sin problemas y dormir?',
      },
      answers: homeAnswers,
      flags: flag(
        2,
        2,
        sideEffect('routine'),
        'Did not get home safely, or did not sleep, after the visit',
        'clinical.md 3.8 item 1',
      ),
    },
    {
      code: 'safety-check/driving',
      text: {
        en: 'Have you driven since your visit?',
        es: '¿Ha manejado un auto desde la visita?',
      },
      answers: noOrYes('he manejado'),
      flags: flag(
        2,
        2,
        sideEffect('routine'),
        'Has driven since the visit: check whether inside the no-driving time',
        'clinical.md 3.8 item 2',
      ),
    },
    {
      code: 'safety-check/sickness',
      text: {
        en: 'Have you had headache, dizziness, nausea or vomiting?',
        es: '¿Ha tenido dolor de cabeza, mareos, ganas de vomitar, o ha vomitado?',
      },
      answers: severity,
      flags: flag(
        3,
        3,
        sideEffect('routine'),
        'Severe headache, dizziness, nausea or vomiting',
        'clinical.md 3.8 item 3',
      ),
    },
    {
      code: 'safety-check/unreal',
      text: {
        en: 'Still now: feeling unreal, or seeing or hearing things that are not there?',
        es: 'Ahora mismo, ¿siente todo irreal, o ve u oye cosas que no existen?',
      },
      answers: severity,
      flags: flag(
        2,
        3,
        sideEffect('urgent'),
        'Still feels unreal, or sees or hears things that are not there: call',
        'clinical.md 3.8 item 4',
      ),
    },
    {
      code: 'safety-check/pressure',
      text: {
        en: 'Chest pain, short of breath, fainting, or a severe headache?',
        es: '¿Dolor de pecho, falta de aire, desmayo, o un dolor de cabeza muy fuerte?',
      },
      answers: someOfThis,
      flags: flag(
        2,
        2,
        { kind: 'side-effect', level: 'emergency', escalation: 'emergency', reply: 'call-911' },
        'Chest pain, shortness of breath, fainting or severe headache reported',
        'clinical.md 3.8 item 5',
      ),
    },
    {
      code: 'safety-check/urinary',
      text: {
        en: 'Pain, burning, blood or a sudden urge when passing urine?',
        es: '¿Dolor, ardor, sangre o mucha urgencia al orinar?',
      },
      answers: someOfThis,
      flags: flag(
        2,
        2,
        sideEffect('urgent'),
        'Pain, burning, blood or urgency passing urine',
        'clinical.md 3.8 item 6',
      ),
    },
    {
      code: 'safety-check/mania',
      text: {
        en: 'Slept far less but not tired, or felt unusually high, racing or irritable?',
        es: '¿Ha dormido mucho menos sin cansancio, o ha sentido mucha euforia, prisa o enojo?',
      },
      answers: someOfThis,
      flags: flag(
        2,
        2,
        { kind: 'mania', level: 'urgent', escalation: 'urgent', reply: 'none' },
        'Slept far less without feeling tired, or unusually high, racing or irritable',
        'clinical.md 3.8 item 7',
      ),
    },
    {
      code: 'safety-check/mood',
      text: {
        en: 'How is your mood today?',
        es: 'Emocionalmente, ¿qué tal se siente hoy?',
      },
      answers: moodScale,
    },
    {
      code: 'safety-check/harm',
      text: {
        en: 'Since your visit, any thoughts of ending your life or of harming yourself?',
        es: 'Desde la visita, ¿ha pensado en quitarse la vida o en hacerse daño?',
      },
      answers: noOrYes('lo he pensado'),
      // A bare yes cannot tell passive from active thoughts: the faster row of clinical.md 2.4.
      flags: flag(
        2,
        2,
        { kind: 'crisis', level: 'emergency', escalation: 'crisis-active', reply: 'crisis' },
        'Thoughts of ending their life or of self-harm since the visit',
        'clinical.md 3.8 item 9, 2.4',
      ),
    },
    {
      code: 'safety-check/overuse',
      text: {
        en: 'A strong urge to take more of the medicine, or used any outside the clinic?',
        es: '¿Muchas ganas de usar de nuevo el medicamento, o lo ha usado por su cuenta?',
      },
      answers: someOfThis,
      // Urgent: use outside the clinic halts any booster until a clinician has looked (3.5 order 1).
      flags: flag(
        2,
        2,
        { kind: 'overuse', level: 'urgent', escalation: 'urgent', reply: 'none' },
        'Strong urge to take more, or use outside the clinic',
        'clinical.md 3.8 item 10, 3.5 order 1',
      ),
    },
  ],
  source: 'clinical.md 3.8, own wording',
}
