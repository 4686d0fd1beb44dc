// Symptoms in Spanish; see the English list.
import type { FlaggedWords } from '../steering.ts'

const symptoms: FlaggedWords['symptoms'] = {
  harm: {
    said: 'morir(me)?|muert[oae]|muerte|matar(me)?|suicid\\S*|(hacerme|hacer) dano|lastimar(me)?|cortar(me)?|mejor muert[oa]|desaparecer|quitarme la vida|(malos|esos|los|tengo|tenido|tuve|algunos|unos) pensamientos|lo he pensado|lo pense|he pensado|pienso en eso|acabar con todo',
    outright:
      '(ya )?no (quiero|deseo|quisiera) (vivir|estar|seguir|existir|despertar)( \\S+){0,3}|no (vale la pena|tiene sentido|puedo mas|aguanto)( \\S+){0,3}|sin ganas de vivir|no (le )?(veo|encuentro) sentido( \\S+){0,3}',
  },
  chest: {
    said: 'pecho|respirar|respiro|aire|ahog\\S*|desmay\\S*|desmall\\S*|corazon|palpitaciones|(fuerte|mucho|horible|teri?ble) dolor de cabeza|dolor de cabeza|cabeza|presion|opresion',
    outright:
      'no (puedo|pude|podia) (respirar|agarrar aire|jalar aire)( \\S+){0,2}|(me )?(falta|faltaba) (el |la )?(aire|respiracion)|no me (entra|llega) (el )?aire',
  },
  bladder: {
    said: 'ardor|arde|arder|ardia|sangre|sangrado|sangro|orin\\S*|pipi|pis|vejiga|duele|dolor|urgencia|quema|muchas ganas',
    outright: 'no (aguanto|puedo aguantar|puedo orinar)( (las ganas|el pipi|la orina|nada|mucho))?',
  },
  mania: {
    said: 'euforia|euforic[oa]|acelerad[oa]|irritable|enoj\\S*|prisa|energia|hiper\\S*|inquiet[oa]|alterad[oa]|dormi (poco|muy poco|menos|\\d)|duermo (poco|menos)|he dormido (poco|menos|muy poco|mucho menos)|mil por hora|acelere|furios[oa]|coraje',
    outright:
      '(no (he dormido|duermo|dormi|puedo dormir|siento cansancio|me canso|he podido dormir)|sin (dormir|sueno|cansancio))( \\S+){0,3}',
  },
  urge: {
    said: 'ganas|antojo|ansia|(use|usado|tome|tomado|consumi|compre|consegui) (mas|por|en|algo|un poco|otra|de nuevo)( \\S+)?|lo (use|he usado|compre|tome)|quiero (mas|usar|otra)|mas medicamento|por mi cuenta|en casa|en la calle',
  },
}

const yes =
  'si|sip|simon|claro|claro que si|afirmativo|asi es|algo|un poco|un poquito|poco|a veces|algunas veces|tantito|algunos dias|a diario|todos los dias|casi siempre|siempre|seguido|de vez en cuando|desgraciadamente|lamentablemente|bastante|mucho|mucha|muchas|muchos|por supuesto|he (tenido|sentido)|tengo|tuve|siento|senti'
const no =
  'no|nop|nel|nunca|nada|ningun[oa]?|jamas|para nada|tampoco|negativo|ni|no he|todo bien|estoy bien'
const negated = 'no|nunca|nada|ningun[oa]?|sin|jamas|tampoco|ni|bien|mejor|normal|paso|ya no|quito'

export const flagged = {
  symptoms,
  yes,
  no,
  negated,
  opening: 'pues|bueno|ay',
  between:
    'o|a|y|u|pero|entre|quizas?|tal vez|talvez|creo|que|diria|como|un|una|mas|casi|bien|a veces|tirando|hasta|puede ser|yo|es',
} satisfies FlaggedWords
