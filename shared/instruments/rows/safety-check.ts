// The day after: docs/clinical.md "The safety check". Not a scale; single answers raise flags.
import { id } from '../built-in.ts'
import type { AnswerSet, Instrument, Item, ItemFlag } from '../types.ts'
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

type Raises = Pick<ItemFlag, 'kind' | 'level' | 'escalation' | 'whileNoDriving' | 'reply'>

const sideEffect = (level: ItemFlag['level']): Raises => ({
  kind: 'side-effect',
  level,
  escalation: level,
  reply: 'none',
})

/** The flag goes up at `from` and every answer above it; `source` says which question it is. */
const raise = (from: number, raises: Raises, says: string, source: string): ItemFlag => ({
  from,
  to: 3, // no answer that raises anything is higher
  ...raises,
  says,
  source: `docs/clinical.md "The safety check" ${source}`,
})

const item = (
  name: string,
  en: string,
  es: string,
  answers: AnswerSet,
  ...flags: readonly ItemFlag[]
): Item => ({
  code: `safety-check/${name}`,
  text: { en, es },
  answers,
  ...(flags.length > 0 && { flags }),
})

export const safetyCheck: Instrument = {
  ...unscored,
  id: id('safety-check'),
  name: 'Next-day safety check',
  role: 'safety',
  direction: 'higher-worse',
  recall: sinceVisit,
  items: [
    item(
      'home',
      'Did you get home safely after your visit, and sleep?',
      '¿Pudo volver a casa sin problemas y dormir?',
      homeAnswers,
      raise(
        2,
        sideEffect('urgent'),
        'Did not get home safely, or did not sleep, after the visit',
        'question 1',
      ),
    ),
    item(
      'driving',
      'Have you driven since your visit?',
      '¿Ha manejado un auto desde la visita?',
      noOrYes('he manejado'),
      raise(
        2,
        { ...sideEffect('routine'), whileNoDriving: 'urgent' },
        'Has driven since the visit: check whether inside the no-driving time',
        'question 2',
      ),
    ),
    item(
      'sickness',
      'Have you had headache, dizziness, nausea or vomiting?',
      '¿Ha tenido dolor de cabeza, mareos, ganas de vomitar, o ha vomitado?',
      severity,
      raise(
        3,
        sideEffect('urgent'),
        'Severe headache, dizziness, nausea or vomiting',
        'question 3',
      ),
    ),
    item(
      'unreal',
      'Still now: feeling unreal, or seeing or hearing things that are not there?',
      'Ahora mismo, ¿siente todo irreal, o ve u oye cosas que no existen?',
      severity,
      raise(
        2,
        sideEffect('urgent'),
        'Still feels unreal, or sees or hears things that are not there: call',
        'question 4',
      ),
    ),
    item(
      'pressure',
      'Chest pain, short of breath, fainting, or a severe headache?',
      '¿Dolor de pecho, falta de aire, desmayo, o un dolor de cabeza muy fuerte?',
      someOfThis,
      raise(
        2,
        { kind: 'side-effect', level: 'emergency', escalation: 'emergency', reply: 'call-911' },
        'Chest pain, shortness of breath, fainting or severe headache reported',
        'question 5',
      ),
    ),
    item(
      'urinary',
      'Pain, burning, blood or a sudden urge when passing urine?',
      '¿Dolor, ardor, sangre o mucha urgencia al orinar?',
      someOfThis,
      raise(2, sideEffect('urgent'), 'Pain, burning, blood or urgency passing urine', 'question 6'),
    ),
    item(
      'mania',
      'Slept far less but not tired, or felt unusually high, racing or irritable?',
      '¿Ha dormido mucho menos sin cansancio, o ha sentido mucha euforia, prisa o enojo?',
      someOfThis,
      raise(
        2,
        { kind: 'mania', level: 'urgent', escalation: 'urgent', reply: 'none' },
        'Slept far less without feeling tired, or unusually high, racing or irritable',
        'question 7',
      ),
    ),
    item('mood', 'How is your mood today?', 'Emocionalmente, ¿qué tal se siente hoy?', moodScale),
    item(
      'harm',
      'Since your visit, any wish to die, or thoughts of harming yourself?',
      'Desde la visita, ¿ha querido morir o ha pensado en hacerse daño?',
      noOrYes('lo he pensado'),
      // A bare yes cannot tell passive from active thoughts: the faster row of
      // docs/clinical.md "When a person must act".
      raise(
        2,
        { kind: 'crisis', level: 'emergency', escalation: 'crisis-active', reply: 'crisis' },
        'A wish to die, or thoughts of self-harm, since the visit',
        'question 9',
      ),
    ),
    item(
      'overuse',
      'A strong urge to take more of the medicine, or used any outside the clinic?',
      '¿Muchas ganas de usar de nuevo el medicamento, o lo ha usado por su cuenta?',
      someOfThis,
      // Urgent: use outside the clinic halts any booster until a clinician has looked.
      raise(
        2,
        { kind: 'overuse', level: 'urgent', escalation: 'urgent', reply: 'none' },
        'Strong urge to take more, or use outside the clinic',
        'question 10',
      ),
    ),
  ],
  source: 'docs/clinical.md "The safety check", own wording',
}
