// Spanish around answers.
import type { AnswerWords } from '../answers.ts'
import { ride } from './ride.ts'

export const answers = {
  numbers: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez',
  filler:
    'yo diria digo creo que es seria mi respuesta numero hoy solo un una el la como quizas pues ' +
    'gracias por favor',
  question: 'pregunta',
  ride,
  notApplicable: 'no aplica',
  labels: {
    empty: 'mas menos que todo toda parte dias tiempo veces',
    negations: 'nunca ningun sin',
    yes: 'si claro',
    no: 'no',
  },
  yesOrNo: {
    no: 'no',
    denials: 'para nada|nada|nada de eso|nunca|ningun[oa]?|ninguna de (?:esas|estas)|en absoluto',
    softNo:
      'no realmente|realmente no|en realidad no|la verdad no|no la verdad|la verdad que no|pues no',
    deniesWhat:
      '(?:no |yo )?(?:no he|no|nunca he|nunca|yo no|no lo he|no la he|todavia no he|aun no he|todavia no|aun no)',
    besideWhat:
      'desde la mi visita el sesion tratamiento cita hoy ayer nada para todavia aun un una ningun auto carro coche a casa al trabajo gracias en lo absoluto que ninguna vez',
    alike:
      'manejado maneje manejo manejar conducido conduje conduzco conducir guiado guie guio guiar',
    comfort: 'gracias|gracias a dios|todo bien|estoy bien|senorita|doctora?',
    leadingYes: 'si|sip',
    leadingNo: 'no',
    // A no goes with its verb, and may be the beginning of anything: it needs a pause after it.
    afterNo: '',
    turns: 'pero sino excepto aunque casi quizas tal vez se idea recuerdo',
    noes: 'nunca nada ni tampoco sin',
    yeses: 'si claro',
  },
} satisfies AnswerWords
