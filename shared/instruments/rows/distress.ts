import { id } from '../built-in.ts'
import type { Instrument } from '../types.ts'
import { unscored, zeroToTen } from './own.ts'
import { oneWeek } from './shared.ts'

export const distress: Instrument = {
  ...unscored,
  id: id('distress'),
  name: 'Distress from unwanted thoughts or urges',
  role: 'own',
  direction: 'higher-worse',
  recall: oneWeek,
  items: [
    {
      code: 'distress/week',
      text: {
        en: 'This week, how much distress have unwanted thoughts or urges caused you?',
        es: 'Esta semana, ¿qué tanta angustia le han causado ideas o impulsos no deseados?',
      },
      answers: zeroToTen(
        { en: 'none', es: 'ninguna' },
        { en: 'the worst possible', es: 'la peor posible' },
      ),
    },
  ],
  range: { min: 0, max: 10 },
  scoring: { kind: 'sum' },
  source: 'docs/clinical.md "Scales by condition", OCD row, own wording',
}
