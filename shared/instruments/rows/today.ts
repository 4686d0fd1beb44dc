import { id } from '../built-in.ts'
import type { Instrument } from '../types.ts'
import { unscored, zeroToTen } from './own.ts'

/** One digit of the day: it may bring the full scale forward, and decides nothing. */
export const today: Instrument = {
  ...unscored,
  id: id('today'),
  name: 'How the day is',
  role: 'own',
  direction: 'higher-better',
  recall: { days: 1, label: 'today' },
  items: [
    {
      code: 'today/now',
      text: { en: 'How are you doing today?', es: '¿Qué tal se siente hoy?' },
      answers: zeroToTen({ en: 'very bad', es: 'muy mal' }, { en: 'very good', es: 'muy bien' }),
    },
  ],
  range: { min: 0, max: 10 },
  scoring: { kind: 'sum' },
  source: 'docs/clinical.md "The question of the day", own wording',
}
