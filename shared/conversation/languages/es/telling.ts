// What tells Spanish from our other languages.
import type { TellingWords } from '../pack.ts'

export const telling = {
  letters: '\u00f1\u00bf\u00a1\u00e1\u00e9\u00ed\u00f3\u00fa',
  words:
    'que no me mi mis yo el la los las un una de en por para con se te le su y o a lo es esta estoy soy quiero puedo tengo hay muy mas ya como cuando morir vida ayuda alto baja parar pare dolor pecho respirar favor hola gracias nada nadie cancelar basta detener empezar comenzar iniciar informacion si chequeo luego',
} satisfies TellingWords
