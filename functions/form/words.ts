// What the patient's page says beside the questions, in every language. Emergency words are those of the texts.
import type { Language } from '../../shared/vocabulary/ids.ts'

export type FormWords = Readonly<{
  checkIn: string
  begin: (questions: number) => string
  beginNote: string
  start: string
  year: string
  yearHint: string
  yearMissed: string
  lockedOut: string
  lockedOutNote: string
  question: (number: number, of: number) => string
  next: string
  back: string
  skip: string
  problem: string
  choose: string
  scale: (from: number, to: number) => string
  held: string
  goOn: string
  goOnNote: string
  done: string
  doneReads: string
  doneNext: string
  over: string
  overNote: string
  late: string
  textMe: string
  texted: string
  notTexted: string
  call: string
  callNumber: (number: string) => string
  callClinic: string
  emergency: string
  crisis: string
  tooOften: string
  failed: string
  reference: string
}>

export const formWords = {
  en: {
    checkIn: 'Your check-in',
    begin: (questions) =>
      questions === 1
        ? 'There is one question.'
        : `There are ${questions} questions, one on each page.`,
    beginNote: 'You can stop at any time and come back later with the same link.',
    start: 'Start',
    year: 'In which year were you born?',
    yearHint: 'Four digits, for example 1974. It keeps your answers yours.',
    yearMissed: 'That is not the year we have. Please check it',
    lockedOut: 'The year was not right five times',
    lockedOutNote:
      'To keep your answers private this link asks no more. Please call us: we can go through the questions together.',
    question: (number, of) => `Question ${number} of ${of}`,
    next: 'Continue',
    back: 'Back',
    skip: 'Leave this question out',
    problem: 'There is a problem',
    choose: 'Choose one of the answers',
    scale: (from, to) => `A number from ${from} to ${to}`,
    held: 'Please read this first',
    goOn: 'Go on with the questions',
    goOnNote: 'No more questions for now. When you feel ready to go on with them, you can.',
    done: 'Thank you, that is all for now',
    doneReads: 'Your care team sees your answers and reads them in clinic hours.',
    doneNext: 'We will text you when the next check-in is due.',
    over: 'This check-in is closed',
    overNote: 'Nothing you answered before is lost.',
    late: 'The answer you just sent came after this question was closed, so it does not count. If it matters, please call us.',
    textMe: 'Text me a new link',
    texted: 'A text is on its way to your phone.',
    notTexted: 'We cannot text another link right now.',
    call: 'Call us:',
    callNumber: (number) => `Call ${number}`,
    callClinic: 'Please call your clinic. They can help you.',
    emergency: 'In an emergency call',
    crisis: 'In a crisis call or text',
    tooOften: 'Please wait ten minutes and try again, or call your clinic.',
    failed: 'Something went wrong on our side. Please try again in a minute, or call your clinic.',
    reference: 'If you call, say this:',
  },
  es: {
    checkIn: 'Sus preguntas',
    begin: (questions) =>
      questions === 1 ? 'Hay una pregunta.' : `Hay ${questions} preguntas, una en cada página.`,
    beginNote: 'Puede detenerse cuando quiera y volver después con el mismo enlace.',
    start: 'Empezar',
    year: '¿En qué año nació?',
    yearHint: 'Cuatro números, por ejemplo 1974. Así sus respuestas son solo suyas.',
    yearMissed: 'No es el año que tenemos. Por favor revíselo',
    lockedOut: 'El año no fue correcto cinco veces',
    lockedOutNote:
      'Para proteger sus respuestas este enlace ya no pregunta. Por favor llámenos: podemos hacer las preguntas juntos.',
    question: (number, of) => `Pregunta ${number} de ${of}`,
    next: 'Continuar',
    back: 'Atrás',
    skip: 'No responder esta pregunta',
    problem: 'Hay un problema',
    choose: 'Elija una de las respuestas',
    scale: (from, to) => `Un número del ${from} al ${to}`,
    held: 'Por favor lea esto primero',
    goOn: 'Seguir con las preguntas',
    goOnNote: 'No hay más preguntas por ahora. Puede seguir con ellas cuando se sienta listo(a).',
    done: 'Gracias, es todo por ahora',
    doneReads: 'Su equipo ve sus respuestas y las lee en el horario de la clínica.',
    doneNext: 'Le enviaremos un mensaje cuando toque la próxima vez.',
    over: 'Estas preguntas ya cerraron',
    overNote: 'No se pierde nada de lo que respondió antes.',
    late: 'La respuesta que acaba de enviar llegó cuando la pregunta ya estaba cerrada y no cuenta. Si es importante, por favor llámenos.',
    textMe: 'Envíenme un enlace nuevo',
    texted: 'Va un mensaje a su teléfono.',
    notTexted: 'En este momento no podemos enviar otro enlace.',
    call: 'Llámenos:',
    callNumber: (number) => `Llame al ${number}`,
    callClinic: 'Por favor llame a su clínica. Le pueden ayudar.',
    emergency: 'En una emergencia llame al',
    crisis: 'En una crisis llame o escriba al',
    tooOften: 'Espere diez minutos e intente de nuevo, o llame a su clínica.',
    failed: 'Algo falló de nuestro lado. Intente de nuevo en un minuto, o llame a su clínica.',
    reference: 'Si llama, diga esto:',
  },
} satisfies Record<Language, FormWords>
