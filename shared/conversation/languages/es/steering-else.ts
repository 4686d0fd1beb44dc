// Somebody other than the patient, in Spanish; see the English list. `@` is the patient's first name.
import type { SomebodyElseWords, SteeringRule } from '../steering.ts'

const relation =
  '(hij[ao]|hijit[ao]|espos[ao]|marido|mujer|novi[ao]|pareja|mama|madre|papa|padre|papi|mami|herman[ao]|ti[ao]|prim[ao]|sobrin[ao]|abuel[ao]|abuelit[ao]|niet[ao]|suegr[ao]|cunad[ao]|yerno|nuera|ex|ex espos[ao]|amig[ao]|vecin[ao]|companer[ao]|rumi|cuidador|cuidadora|enfermer[ao]|viud[ao]|famili(a|ar)|senora?|patron[ao]?|madrina|padrino|comadre|compadre|trabajador[a]? social)'
const clinic =
  '(clinica|doctora?|consultorio|hospital|lugar|compania|empresa|centro|programa|oficina)'
const device = '(numero|telefono|celular|cel|fon|fono|movil|linea)'

const stranger: readonly SteeringRule[] = [
  // Numero equivocado
  {
    words: `(numero|telefono|numeros|celular|persona|contacto|destinatario) (equivocad[ao]|incorrect[ao]|erone[ao]|eroneo|mal)(?<!(puse|mande|di|marque|tengo|escribi) (el |un )?numero (equivocado|incorrecto|eroneo|mal))(?<!(puse|mande|di|marque|escribi) mal)|((usted|ustedes|ud|uds|creo que|me parece que|pienso que|yo creo que|perdon|disculpe|disculpen|senor|senora|oiga|mire|lo siento|ya|clinica|o|y|que|[.,]|^) )?(?<!(?<!\\S)(doctora?|medico|farmacia|enfermera|seguro|me|no|mi \\S+|el|ella) )(se|te) (equivoc[oa]n?|equivocaron|equivocaste|equivocas|estan? equivocando|an equivocado|ha equivocado|han equivocado|confundio|confundieron)( (de|en|el|con) (${device}|persona|numero|contacto|paciente|gente|otra persona|otro))?(?= [.,]|$| (gracias|yo|no|perdon|esta|este|aqui|de|por|con (?!mi)|ese|esa|lo|soy|disculpe)(?!\\S))|(esta|estan|estas) (equivocad[ao]s?|llamando|escribiendo|mandando|confundid[ao]s?)( (al|a|de|con))? ?(el )?(${device}|persona)?( (equivocad[ao]|que no es|incorrecto|otra persona))?(?<=(equivocad[ao]s?|confundid[ao]s?|que no es|incorrecto)( (de|con) (${device}|persona))?)|^equivocad[ao]$|equivocad[ao] de (numero|persona|telefono)|marco mal`,
  },
  // No es el paciente
  {
    words: `(?<!(?<!\\S)(ya|antes|hoy) )(yo )?no soy (su |el |la |un |una |ningun |ninguna |ese |esa |@|esta )?(paciente|@|esa persona|ese senor|esa senora|persona|quien (busca|buscan|cre\\S+)|la persona|el que buscan|la que buscan|senora|senor|cliente|ella|el)(?= [.,]|$| (que|de|ni|y|se|ya no manden|por favor|soy|no|este|gracias|en esa|en ninguna|ahi|alli|alla|suy[ao]|a quien|yo|buscan|busca)(?!\\S))(?! (de las|de los|que se))(?<!que no soy)|no es (mi nombre|mi clinica|mi doctor)|(ese|esa|esta|este) no soy yo|no me llamo( asi| @)|no soy quien|yo no me llamo`,
  },
  // Este no es el numero de
  {
    words: `(este|ese|esta|este ya) no es( (mi|su|el|de|del|la|tu|un))? ?(${device})?( (de|del|correcto|correcta|que busca))?( (@|ella|esa persona|el paciente|quien buscan?|correcto|suyo))?(?<=(${device}|@|ella|persona|correcto|paciente|suyo))(?<!no es (mi|su|el) problema)`,
  },
  // No conoce a nadie de ese nombre
  {
    words: `no (conozco|conosco|conocemos|se de|se quien es|tengo idea de quien es|ubico|vive|hay|esta)( (a|aqui|ni|de|en|ningun|ninguna|a ninguna|esta casa)){0,6}( (nadie|ningun|ninguna|esa|ese|esta|este|@|a esa|alguien|persona))( (con|de|que|por|se|llamad[ao]|lame|llame|llama)){0,6}( (ese|este) nombre| @| asi| persona| senora?| paciente| clinica| doctora?)?(?<=(nombre|@|asi|persona|senora?|clinica|doctora?|paciente|nadie (con|de)( \\S+){0,3}))|aqui no (vive|hay|es|esta|trabaja) (ningun|ninguna|nadie|esa|ese|@)|quien es @|no se quien es (@|esa persona|ese|el|ella)`,
  },
  // No va a ninguna clinica
  {
    words: `(yo )?(no (voy|fui|he ido|asisto|vamos|conozco|conosco|tengo|pertenezco|estoy|uso|se)|nunca (he ido|fui|voy|he estado|he sido paciente|estuve|he pisado|me he atendido|he oido))( (a|en|de|con|ni|por|paciente))?( (ningun|ninguna|esa|ese|esta|este|su|sus|nada de|alguna|que|de que)){1,3} ${clinic}(?! (nueva|nuevo|manana|hoy|que me)(?!\\S))`,
  },
  // Lo toman por otro
  {
    words:
      '(me|nos) (confunde|confunden|confundes|confundieron|confundio|estan? confundiendo|esta confundiendo)( (con (otra|otro|alguien)( persona)?))?|soy otra persona|busca(n)? a (otra|otro|alguien mas)|@ no vive aqui|no soy @|no es de @|^no @( [.,].*)?$|aqui no vive @|no es @',
  },
]
const newPhone: readonly SteeringRule[] = [
  // Otro lo tuvo antes
  {
    words: `(@|(el|la) (dueno|duena|persona) (anterior|de antes)|otra persona) (tenia|usaba|tuvo|uso) (este|mi|el) (${device})|(este|ese|el|mi) (${device}) (antes )?(era|fue|pertenecia|antes era|era antes) (de|a) (@|otra persona)(?! (y|soy|habla)(?!\\S))|(este|ese) (${device}) lo (tenia|usaba|tuvo) (antes )?(@|otra persona)|(?<=(${device}) (nuevo )?([.,] )?)(@|ella|el|otra persona) lo (tenia|usaba|tuvo) antes`,
    on: 'tenia|usaba|tuvo|uso|antes|era|fue|pertenecia',
  },
  // El numero cambio de manos
  {
    words: `ya no (es|esta|tiene|usa|ocupa|es de|es el|es suyo|pertenece|vive|trae|le pertenece)( (su|este|ese|mi|el|de|con|en|a|la|del|esta|esa)){0,3} ?(${device}|@|ella|linea|esa persona|el)( (de|de ella|de el|@))?|(cambio|cambiaron|perdio|vendio|dio de baja) (de |su |el |este )?(${device})(?<!yo cambio de (${device}))(?<!perdio su (telefono|celular|cel))|(acabo de|recien|hace poco)( me)? (sacar|comprar|agarrar|conseguir|dieron|compre|saque|agarre|obtener|asignaron|contratar) (este |el )?(${device}|numero nuevo|chip|linea)(?<!(sacar|comprar|agarrar|compre|saque|conseguir|agarre) (el )?(telefono|celular|cel))|(compre|saque|agarre|consegui) (el|este|la|esta) (chip|linea|numero)|(persona|dueno|duena) de antes|(este|ese) (${device}) (ya no es|ahora es|es nuevo|cambio de dueno|es mio|ya es mio|lo tengo|era de|ya es de|pertenece a|me lo dieron)|(tengo|llevo) (este|con este) (${device}) (desde|hace)( \\S+){1,3}|(numero|telefono) nuevo (quien|kien)|soy (el nuevo|la nueva) duen[ao]|nuevo numero quien`,
  },
]

const died =
  '(murio|se murio|fallecio|falecio|se suicido|se quito la vida|se mato|partio (con dios|al cielo)|paso a mejor vida|esta muert[ao]|esta fallecid[ao]|ha (fallecido|muerto|falecido)|descanso en paz|ya no esta con nosotros|ya no vive|(ya )?descansa en paz|ya no esta entre nosotros|esta con dios|se nos fue|se ahorco|perdio la vida|dejo de existir)(?! (de (risa|hambre|sueno|frio|verguenza|miedo|calor|la risa)|mi (perro|gato|perrita|gatita|celular|cel|telefono|carro)|el (perro|gato|celular|cel|telefono|carro|internet))(?!\\S))'

const deceased: readonly SteeringRule[] = [
  // El paciente ha muerto
  {
    words: `((?<!(?<!\\S)(se me|mi|a|si|ojala|viej[ao]|antigu[ao]) )(ella|el|@|la senora|el senor|(la senora|el senor|don|dona) \\S+|(su|la|el|este|esta) paciente|la persona|esa persona|la duena|el dueno|la doncella|don|dona)( (de|este|del|que|numero|telefono|tenia|buscan|usaba|dueno|@|a|quien|le|escriben|mandan)){0,6}( (ya|lamentablemente|tristemente|desgraciadamente))?|^(ya|lamentablemente|le informo que|les informo que|lamento informarles? que|es que|buenas tardes|hola|disculpe|perdon|lo siento|desafortunadamente|que)( ya)?|^) ${died}(?! (el|la|los|las|un|una|mi) (?!semana|mes|ano|dia|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasad))|^(ya )?${died}(?! (mi|nuestr[ao])(?!\\S))(?! (el|la|los|las|un|una) (?!semana|mes|ano|dia|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|senora?|pasad|paciente))`,
    on: 'muri|falec|suicid|mato|vida|muert|descans|ya no|dios|cielo|nos fue|ahorc|existir',
  },
]
/** The patient by name, not "la vieja Ana" and not "si Ana". */
const named =
  '(?<!(?<!\\S)(vieja|viejo|antigua|antiguo|verdadera|verdadero|si|ojala|que|mi|nuestra|nuestro|mi \\S+|se me) )@'
const since =
  '(?= [.,]|$| (el|ayer|anoche|hoy|la|este|esta|hace|en|antier|antenoche|y|por|ya)(?!\\S))'
/** Un apellido, y no la muerte de otro. */
const surname = `( (?!([.,]|y|o|mi|el|la|su|dice|dijo|que|cuando|casi|hermana|hermano|mama|papa|hijo|hija|esposo|esposa|perro|gato|se|ya)(?!\\S))\\S+)?`
/** Not "Ana se murio mi mama". */
const notOfThem =
  '(?! (mi|mis|nuestr[ao]|su|el|la|los|las|un|una)(?!\\S)(?! (semana|mes|ano|dia|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasad|madrugada|manana)))'
const namedDied: readonly SteeringRule[] = [
  // El paciente ha muerto, por su nombre
  {
    words: `${named}${surname}( (ya|lamentablemente|tristemente|desgraciadamente))? (${died}|fue asesinad[ao]|se ahogo|se colgo|qepd|q e p d|en paz descanse)${notOfThem}|a @ la mataron|a @ lo mataron|(enterramos|sepultamos|velamos) a @|(funeral|velorio|entierro|sepelio) de @|(qepd|q e p d|en paz descanse|descansa en paz) @|${named}( (?!([.,]|yo|me|mi|mis)(?!\\S))\\S+){1,6} y (ya )?(se )?(murio|fallecio|falecio)|(ya )?(murio|fallecio|falecio|se suicido|se mato) @${since}|(perdimos|hemos perdido) a (nuestr[ao] |mi )?(querid[ao] )?(${relation} )?@${since}`,
    on: '@',
  },
]
const selfNamed = '(soy|habla|le habla|les habla|aqui|me lamo|mi nombre es|le saluda|le escribe) @'
const causeOfDeath =
  '(de|por|a causa de|tras|en|con)( (?!([.,]|yo|me|mi|mis|y|pero|ahora|no|quiero)(?!\\S))\\S+){1,6}'
const relativeDied: readonly SteeringRule[] = [
  // Murio un familiar: si era el paciente lo dicen otras palabras
  {
    words: `(mi|nuestr[ao]) (difunt[ao] |querid[ao] )?${relation}( @)?( (ya|lamentablemente|tambien|desgraciadamente))? ${died}|mi ${relation}( \\S+){1,4} [.,] ${died}|${died} mi ${relation}|mi difunt[ao] ${relation}`,
    on: 'muri|falec|suicid|mato|vida|muert|descans|ya no|dios|cielo|nos fue|ahorc|existir|difunt',
  },
]
/** "Mi papa ya murio": already, and so no longer to be written to. */
const evidence: readonly SteeringRule[] = [
  // Se trata del paciente
  {
    words: `^(\\S+ ){0,4}mi ${relation}( @)? ya (murio|fallecio|falecio|se murio|no vive|paso a mejor vida|esta muert[ao]|ha fallecido)(?= [.,]|$)|(era|fue|es) (su|paciente|un|una) ?(paciente|de ustedes|suy[ao])|(era|es|este era) su (${device})|(tengo|uso|traigo|contesto) su (${device})|quiten? su (nombre|numero)|(quitenl[ao]|borrenl[ao]|saquenl[ao])|iba (con|a la clinica|a su)( \\S+){0,2}|(no|ya no) (le|la|lo) (escriban|manden|busquen|llamen)`,
  },
]
const hospitalised: readonly SteeringRule[] = [
  // El paciente esta en el hospital
  {
    words:
      '((ella|el|@|la tienen|lo tienen|la paciente|el paciente|su paciente|mi mama que es su paciente)( (esta|sigue|fue|quedo|ya|todavia|aun|ahorita)){0,6}|(esta|sigue|fue|quedo|estan|la|lo)( (todavia|ahorita|aun|hoy))?) (internad[ao]|hospitalizad[ao]|ingresad[ao]|en (el |la |un )?(hospital|uci|emergencias?|terapia intensiva|cuidados intensivos|psiquiatrico|clinica psiquiatrica|centro de rehabilitacion|rehabilitacion|coma|cirugia)|(internaron|hospitalizaron|ingresaron|intubaron))|(la|lo) (internaron|hospitalizaron|ingresaron|intubaron|tienen (internad[ao]|hospitalizad[ao]|en el hospital|intubad[ao]))',
    on: 'intern|hospital|ingres|uci|emergencia|terapia|cuidados|psiqui|rehabil|coma|cirugia|intub',
  },
]
const relative: readonly SteeringRule[] = [
  // Un familiar lo dice
  {
    words: `(soy|habla|le habla|les habla|le escribe|les escribe|aqui|le contesta|contesta|le saluda|escribe) (yo )?(la|el|su|un|una|l[ao]s) ${relation}(?! (enferm[ao]|peor|mejor|problema)(?!\\S))|(soy|habla) ${relation} de (@|ella|el|la (senora|paciente)|la duena|el dueno)|el que (contesta|escribe) es (su|el) ${relation}`,
  },
  // Otro tiene el telefono
  {
    words: `(mi|la|el) ${relation} (no (esta|se encuentra|puede (contestar|hablar|responder))|esta (durmiendo|dormid[ao]|trabajando|ocupad[ao]|en el trabajo|banandose|manejando|descansando)|salio|dejo (el|su) (celular|telefono|cel)|olvido (el|su) (celular|telefono))( (aqui|ahorita|ahora|en este momento|en casa|al rato|en la casa|conmigo|y|se|en el)){0,3}(?= [.,]|$| (le|yo|quiere|les|vuelva|se|al|llega|regresa|puede)(?!\\S))|(este|es) (el |es el )?(telefono|celular|cel|numero) de mi ${relation}|(tengo|traigo|contesto|uso) (el|su) (telefono|celular|cel)( de (ella|el|mi ${relation}))?(?<=(su (telefono|celular|cel)|de (ella|el|mi ${relation})))|contesto yo|(contesto|respondo|escribo) por (ella|el|mi ${relation}|@)`,
  },
]
const ownStory =
  '(estoy|estaba|me siento|no puedo|no dejo de|no paro|extrano|lo extrano|la extrano|me duele|me dolio|me quede|lloro|sigo|quiero (morir|irme|estar)|me quiero|me da|me dio|tengo|llevo|desde que|ando|me puse|no se que|me afecta|me hace falta|ayudenme|necesito|sin (el|ella)|mi (duelo|depresion|ansiedad)|aniversario|funeral|me dejo|fue duro)'
const newsbearer =
  'soy (la|el|su) \\S+|(le|les) (informo|aviso|comunico)|lamento|lo siento|para (avisar|informar)\\S*|quiero avisarles?|quiero informarles?|tengo su (telefono|celular|cel|numero)'
const correction =
  'quise decir|quise poner|mande|puse|escribi|marque|me equivoque|conteste|queria (decir|poner)|era (el|un)'
const namesThatAreWords =
  'esperanza|alegria|paz|consuelo|dolores|soledad|milagros|luz|gloria|socorro|amor|angel|rosa|mercedes|concepcion|asuncion|remedios|victoria|felicidad|salud|cielo|reina|rey|sol|estrella|linda|bella|mar|nieves|pilar|piedad|caridad|fe|casto|justo|modesto|severo|angeles|santos|tranquilo|bien|el|ella'

export const somebodyElse = {
  stranger,
  newPhone,
  deceased,
  relativeDied,
  namedDied,
  selfNamed,
  causeOfDeath,
  evidence,
  hospitalised,
  relative,
  ownStory,
  newsbearer,
  correction,
  namesThatAreWords,
  gone: [],
  wrong: 'equivocad[ao]|equivocaron',
  own: 'mi|mis|nuestr[ao]',
  device: 'cel',
} satisfies SomebodyElseWords
