// Spanish around answers.
import type { AnswerWords } from '../answers.ts'

export const answers = {
  numbers: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez',
  filler:
    'yo diria digo creo que es seria mi respuesta numero hoy solo un una el la como quizas pues ' +
    'gracias por favor',
  question: 'pregunta',
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
