// Two plain questions at every check in bipolar depression; not a diagnosis but a reason to call.
import { id } from '../built-in.ts'
import type { Instrument, ItemFlag } from '../types.ts'
import { noOrYes, unscored } from './own.ts'

const gate = (says: string): readonly ItemFlag[] => [
  {
    from: 2,
    to: 2,
    kind: 'mania',
    level: 'urgent',
    escalation: 'urgent',
    reply: 'none',
    says,
    source: 'docs/clinical.md "The safety check" question 7: page the same day',
  },
]

export const maniaGate: Instrument = {
  ...unscored,
  id: id('mania-gate'),
  name: 'Mania gate',
  role: 'safety',
  direction: 'higher-worse',
  recall: { days: 7, label: 'recent days' },
  items: [
    {
      code: 'mania-gate/sleep',
      text: {
        en: 'In recent nights, have you slept far less than usual without feeling tired?',
        es: 'En las noches recientes, ¿ha dormido mucho menos sin sentir cansancio?',
      },
      answers: noOrYes('he dormido menos'),
      flags: gate('Sleeps far less than usual without feeling tired'),
    },
    {
      code: 'mania-gate/mood',
      text: {
        en: 'In recent days, have you felt unusually high, racing or irritable?',
        es: 'Recientemente, ¿ha tenido mucha euforia, la mente acelerada o mucho enojo?',
      },
      answers: noOrYes('algo de esto'),
      flags: gate('Feels unusually high, racing or irritable'),
    },
  ],
  source: 'docs/clinical.md "The safety check" question 7, own wording',
}
