// The same in Spanish: what phones write by themselves, and courtesy. Accents are gone.
import type { ChatWords } from '../steering.ts'

const reactions =
  'le gusto|le gusta|le encanto|le encanta|no le gusto|no le gusta|se rio de|se ha reido de|destaco|enfatizo|subrayo|cuestiono|pregunto por|puso en duda|reacciono a|le dio risa|le dio risa a|pregunto sobre|se quito el me gusta de|quito el me gusta de|le causo risa|le hizo gracia|reacciono con * a|reacciono * a|ha reaccionado con * a|reacciono con un sticker a|me gusto|me gusta|me encanto|me encanta|te gusto|te encanto|ha reaccionado a|* a|' +
  'elimino un me gusta de|quito un me gusta de|elimino un me encanta de|quito un me encanta de|elimino un no me gusta de|quito un no me gusta de|elimino una risa de|quito una risa de|elimino una exclamacion de|quito una exclamacion de|elimino una interrogacion de|quito una interrogacion de|elimino un signo de interrogacion de|quito un signo de interrogacion de|elimino un signo de exclamacion de|elimino un corazon de|quito un corazon de|elimino * de|quito * de|elimino un * de|quito un * de|elimino una reaccion de|quito una reaccion de|elimino la reaccion * de|quito la reaccion * de|elimino la reaccion con * de'

const pictures =
  '(una?|la|el|su|tu|este|esta|\\d{1,2}) (imagen(es)?|fotos?|fotografias?|videos?|peliculas?|archivos?( adjuntos?)?|mensajes?( de (audio|voz))?|audios?|notas? de voz|stickers?|gifs?|enlaces?|adjuntos?|ubicacion(es)?|contactos?|documentos?)'

const autoHeads = '(este es un |es una )?(respuesta|mensaje|contestacion) automatic[ao]'

const autoForms = [
  '(estoy|voy|ando) (conduciendo|manejando)( (ahora|ahorita|en este momento|en estos momentos|ahora mismo))?',
  '(hola )?(estoy|estare|me encuentro) (fuera de (la |mi )?oficina|de vacaciones|fuera del trabajo)( (hasta|desde|del)( \\S+){1,8})?',
  'fuera de (la )?oficina',
  '(estoy en una (reunion|junta)|no puedo hablar ahora|ahora no puedo hablar|no estoy disponible( (en este momento|ahora|por el momento))?)',
  'gracias por (comunicarse|contactarnos|contactar|su mensaje|escribirnos|llamar)( \\S+){0,5}',
  '(el )?buzon( de este usuario| de voz)? esta leno|mensaje no entregado|este (numero|buzon) no recibe mensajes|modo no molestar activado|tengo las notificaciones (silenciadas|desactivadas)|no recibo notificaciones',
] as const
const autoTails = [
  '(y |ya )?(te|le|les|lo|la) (respondo|respondere|contesto|contestare|lamo|lamare|escribo|escribire|marco|devuelvo|hablo)( \\S+){0,8}',
  '(respondere|contestare|vere|leere|veo|voy a (contestar|responder|ver))( \\S+){0,10}',
  '(si|para|en caso de)( es| una| alguna| asuntos?)? (urgente|emergencias?|urgencias?)( \\S+){0,10}',
  'que pasa|(te|le) lamo (luego|despues|mas tarde)|mensaje no entregado|gracias|hola|saludos|nuestro horario( \\S+){1,12}|con do not disturb|no molestar( activado)?',
] as const

const day =
  '(el )?(lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|proximo|proxima|luego|pronto|despues|entonces|alla|ahi|la proxima|la semana que viene|rato|al rato|ratito)'
const smallTalk = [
  'oki|oka|vale|va|sale|sale pues|dale|listo|lista|claro|claro que si|perfecto|excelente|entendido|entendida|enterad[oa]|recibido|de acuerdo|esta bien|ta bien|bueno|bueno pues|muy bien|buenisimo|genial|chevere|asi es|por supuesto|orale|sipi|amen',
  '(muchas |muchisimas |mil )?gracias( (a ustedes|por (todo|avisar|el recordatorio|preguntar|la informacion|su ayuda|escribir)|doctora?|doc|mi doc|senorita|amiga?|de nuevo|igualmente|a usted|bendiciones)){0,2}|muy amables?|se lo agradezco|grax|grasias|agradecid[oa]',
  'igualmente|de nada|no hay de que|a la orden|con gusto|un placer|para servirle',
  `nos vemos( ${day}){0,2}|hasta (luego|pronto|manana|entonces|la proxima|el|${day})( ${day})?|chao|chau|bye|ahi nos vemos( ${day})?|cuidese|cuidense|que este bien|que esten bien`,
  'hola|holi|holis|buenas?|buenos? dias?|buen dia|buenas (tardes|noches)|que tal|feliz (dia|tarde|noche|navidad|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana|ano nuevo)',
  '(que )?(tenga|tengan|tenga usted|pase|pasen|lindo|linda|bonito|buen|bonita)( un| una)?( (buen|buena|bonito|bonita|lindo|linda|feliz|excelente|bendecido))? (dia|tarde|noche|fin de semana|semana|finde)( tambien)?',
  'saludos|bendiciones|dios (los|las|le|lo|la|les|me los) (bendiga|bendice)|dios le pague|si dios quiere',
  '(ya )?(por aca |aqui )?(todo|toda) (bien|tranquil[oa]|en orden|excelente|perfecto|bien hoy)( (por aca|por aqui|aqui|gracias|gracias a dios|hoy|bendito sea dios)){0,2}|(estoy |ando |me siento |muy |yo |aqui ){0,2}bien( (por aca|por aqui|aqui|gracias|gracias a dios|hoy)){1,2}|(estoy|ando|me siento) (muy )?bien|bien y ustedes?',
  'jaja|jajaja|jajajaja|jeje|jiji',
] as const
const answersAlone = 'si|no|sip|nop|no gracias|si gracias|si por favor|simon|nel|sipi'

export const chat = {
  reactions,
  pictures,
  autoHeads: [{ words: autoHeads }],
  autoForms: autoForms.map((words) => ({ words })),
  autoTails: autoTails.map((words) => ({ words })),
  smallTalk: smallTalk.map((words) => ({ words })),
  answersAlone,
  removals: 'elimino|quito',
  /** "A Ana le encanto" */
  reactor: 'a \\S+ (?=(?:no )?le )',
  autoAfter: '(te|le|les) (respondo|contesto|lamo|escribo)( \\S+){0,8}',
  calls: 'hola|holi|holis|buenas?( (tardes|noches))?|buenos? dias?|buen dia|si|ok',
  polite: 'y por favor porfavor porfa gracias muchas ya hola ahora bueno mismo',
  please: 'por favor',
} satisfies ChatWords
