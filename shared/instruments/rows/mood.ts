import { id } from '../built-in.ts'
import type { Instrument } from '../types.ts'
import { moodScale, unscored } from './own.ts'
import { sinceVisit } from './shared.ts'

export const mood: Instrument = {
  ...unscored,
  id: id('mood'),
  name: 'Mood since the visit',
  role: 'own',
  direction: 'higher-better',
  recall: sinceVisit,
  items: [
    {
      code: 'mood/today',
      text: { en: 'How is your mood today?', es: 'Emocionalmente, ¿qué tal se siente hoy?' },
      answers: moodScale,
    },
    {
      code: 'mood/worst',
      text: {
        en: 'And at its worst since your visit, how was your mood?',
        es: 'Y en su peor momento desde la visita, ¿qué tal se ha sentido?',
      },
      answers: moodScale,
    },
  ],
  source: 'docs/clinical.md "The course of check-ins" day 3, own wording',
}
