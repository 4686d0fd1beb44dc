// The long course: docs/clinical.md "The long-term screen". Not a scale; an answer worse than the last one raises a flag.
import { id } from '../built-in.ts'
import type { AnswerSet, Instrument, Item, ItemFlag } from '../types.ts'
import { noOrYes, unscored } from './own.ts'

const howOften: AnswerSet = {
  kind: 'choices',
  answers: [
    { value: 0, label: { en: 'never', es: 'nunca' } },
    { value: 1, label: { en: 'sometimes', es: 'a veces' } },
    { value: 2, label: { en: 'often', es: 'seguido' } },
    { value: 3, label: { en: 'nearly always', es: 'casi siempre' } },
  ],
}

const source = 'docs/clinical.md "The long-term screen"'
const urgent = { level: 'urgent', escalation: 'urgent', reply: 'none', source } as const

/** Whatever was said the last time. */
const yes = (kind: ItemFlag['kind'], says: string): ItemFlag => ({
  from: 2,
  to: 2,
  kind,
  ...urgent,
  says,
})

/** Worse than the last time; where there was none, from `firstFrom` on. */
const worse = (kind: ItemFlag['kind'], firstFrom: number, says: string): ItemFlag => ({
  from: 1,
  to: 3,
  kind,
  onlyWorse: { firstFrom },
  ...urgent,
  says: `New or worse in the long-term screen: ${says}`,
})

const item = (name: string, text: Item['text'], answers: AnswerSet, flag: ItemFlag): Item => ({
  code: `long-term/${name}`,
  text,
  answers,
  flags: [flag],
})

export const longTerm: Instrument = {
  ...unscored,
  id: id('long-term'),
  name: 'Long-term screen',
  role: 'own',
  direction: 'higher-worse',
  recall: { days: 90, label: 'since the last screen' },
  items: [
    item(
      'urgency',
      {
        en: 'Lately, have you had to pass urine far more often than before, or in a sudden hurry?',
        es: '¿Ha tenido que orinar con mucha frecuencia o con mucha urgencia?',
      },
      howOften,
      worse('side-effect', 1, 'passing urine often or in a hurry'),
    ),
    item(
      'bladder-pain',
      {
        en: 'Lately, pain or burning in your bladder, or when passing urine?',
        es: '¿Ha tenido dolor o ardor en la vejiga o al orinar?',
      },
      howOften,
      worse('side-effect', 1, 'pain or burning of the bladder'),
    ),
    item(
      'blood',
      { en: 'Lately, any blood in your urine?', es: '¿Ha visto sangre al orinar?' },
      noOrYes('he visto sangre'),
      yes('side-effect', 'Blood in the urine, told in the long-term screen'),
    ),
    item(
      'memory',
      {
        en: 'Lately, trouble remembering things that you would have remembered before?',
        es: '¿Le cuesta recordar cosas que antes recordaba?',
      },
      howOften,
      worse('side-effect', 2, 'trouble remembering'),
    ),
    item(
      'concentration',
      {
        en: 'Lately, trouble keeping your mind on things, or finding words?',
        es: '¿Le cuesta concentrarse o encontrar las palabras?',
      },
      howOften,
      worse('side-effect', 2, 'trouble concentrating or finding words'),
    ),
    item(
      'liking',
      {
        en: 'Between visits, do you want the treatment for the feeling it gives you?',
        es: 'Entre visitas, ¿desea el tratamiento por lo que se siente en la visita?',
      },
      howOften,
      worse('overuse', 2, 'wanting the treatment for the feeling it gives'),
    ),
    item(
      'craving',
      {
        en: 'Between visits, a strong urge to take the medicine again?',
        es: 'Entre visitas, ¿siente muchas ganas de usar de nuevo el medicamento?',
      },
      howOften,
      worse('overuse', 2, 'a strong urge to take it again'),
    ),
    item(
      'outside',
      {
        en: 'Since the last time we asked this, have you used any of it outside the clinic?',
        es: 'Desde la vez pasada, ¿ha usado el medicamento por su cuenta?',
      },
      noOrYes('lo he usado'),
      yes('overuse', 'Use outside the clinic, told in the long-term screen'),
    ),
  ],
  source: `${source}, own wording`,
}
