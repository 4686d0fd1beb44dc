// In which of our languages a text is written, where nobody has told us.
import type { Language } from '../vocabulary/ids.ts'

const spanishMarks = /[\u00F1\u00BF\u00A1\u00E1\u00E9\u00ED\u00F3\u00FA]/iu
const words = {
  es: new Set(
    'que no me mi mis yo el la los las un una de en por para con se te le su y o a lo es esta estoy soy quiero puedo tengo hay muy mas ya como cuando morir vida ayuda alto baja parar pare dolor pecho respirar favor hola gracias nada nadie'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i im my me the a an to of in on at for with is it am are was be not no dont cant you your and or but that this have has want need do does please help stop die kill life pain chest breathe'.split(
      ' ',
    ),
  ),
} satisfies Record<Language, ReadonlySet<string>>

/** English unless more of it is Spanish. */
export function languageOf(body: string): Language {
  if (spanishMarks.test(body)) return 'es'
  const said = body
    .slice(0, 1_000)
    .toLowerCase()
    .split(/[^a-z]+/u)
  const count = (known: ReadonlySet<string>) => said.filter((each) => known.has(each)).length
  return count(words.es) > count(words.en) ? 'es' : 'en'
}
