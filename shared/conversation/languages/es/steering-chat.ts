// The same in Spanish: what phones write by themselves, and courtesy. Accents are gone.

export const reactionsEs =
  'le gusto|le encanto|no le gusto|se rio de|destaco|enfatizo|subrayo|cuestiono|le dio risa|reacciono con * a|reacciono * a|ha reaccionado con * a|me gusto|me gusta|* a|' +
  'elimino un me gusta de|quito un me gusta de|elimino un me encanta de|quito un me encanta de|elimino un no me gusta de|quito un no me gusta de|elimino una risa de|quito una risa de|elimino una exclamacion de|quito una exclamacion de|elimino una interrogacion de|quito una interrogacion de|elimino un signo de interrogacion de|quito un signo de interrogacion de|elimino un signo de exclamacion de|elimino un corazon de|quito un corazon de|elimino * de|quito * de|elimino un * de|quito un * de|elimino una reaccion de|quito una reaccion de|elimino la reaccion * de|quito la reaccion * de|elimino la reaccion con * de'

export const picturesEs =
  '(una?|la|el|su|tu|este|esta|\\d{1,2}) (imagen(es)?|fotos?|fotografias?|videos?|peliculas?|archivos?( adjuntos?)?|mensajes?( de (audio|voz))?|audios?|notas? de voz|stickers?|gifs?|enlaces?|adjuntos?|ubicacion(es)?|contactos?|documentos?)'

export const autoHeadsEs = 'respuesta automatica|contestacion automatica'

export const autoFormsEs = [
  '(estoy|voy|ando) (conduciendo|manejando)( (ahora|ahorita))?',
  '(hola )?(estoy|estare) (fuera de (la |mi )?oficina)( (hasta|desde|del)( \\S+){1,8})?',
  'fuera de (la )?oficina',
  '(estoy en una (reunion|junta)|no puedo hablar ahora|no estoy disponible( (en este momento|ahora))?)',
  'gracias por (comunicarse|contactarnos|contactar|escribirnos|llamar)( \\S+){0,5}',
  '(el )?buzon( de este usuario| de voz)? esta leno|mensaje no entregado|este (numero|buzon) no recibe mensajes|tengo las notificaciones (silenciadas|desactivadas)|no recibo notificaciones',
] as const
export const autoTailsEs = [
  '(y |ya )?(te|le|les|lo|la) (respondo|respondere|contesto|contestare|lamo|lamare|escribo|escribire|marco|devuelvo|hablo)( \\S+){0,8}',
  '(respondere|contestare|vere|leere|veo|voy a (contestar|responder|ver))( \\S+){0,10}',
  '(si|para)( es| una| alguna| asuntos?)? (urgente|emergencias?|urgencias?)( \\S+){0,10}',
  'que pasa|(te|le) lamo (luego|despues|mas tarde)|mensaje no entregado|gracias|hola|saludos|nuestro horario( \\S+){1,12}|no molestar( activado)?',
] as const

const day =
  '(el )?(lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|proximo|proxima|luego|pronto|despues|entonces|alla|ahi|rato|al rato|ratito)'
export const smallTalkEs = [
  'oki|oka|vale|va|sale|dale|listo|lista|claro|perfecto|excelente|entendido|entendida|enterad[oa]|recibido|esta bien|bueno|bueno pues|buenisimo|genial|chevere|orale|sipi|amen',
  '(muchas |muchisimas |mil )?gracias( (a ustedes|por (todo|avisar|preguntar|escribir)|doctora?|doc|senorita|amiga?|igualmente|bendiciones)){0,2}|muy amables?|grax|grasias|agradecid[oa]',
  'igualmente|para servirle',
  `nos vemos( ${day}){0,2}|hasta (luego|pronto|manana|entonces|el|${day})( ${day})?|chao|chau|bye|ahi nos vemos( ${day})?|cuidese|cuidense|que esten bien`,
  'hola|holi|holis|buenas?|buenos? dias?|buenas (tardes|noches)|feliz (dia|tarde|noche|navidad|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana)',
  '(que )?(tenga|tengan|pase|pasen|lindo|linda|bonito|buen|bonita)( un| una)?( (buen|buena|bonito|bonita|lindo|linda|feliz|excelente|bendecido))? (dia|tarde|noche|fin de semana|semana|finde)( tambien)?',
  'saludos|bendiciones|dios (los|las|le|lo|la|les) (bendiga|bendice)|si dios quiere',
  '(ya )?(por aca |aqui )?(todo|toda) (bien|tranquil[oa]|excelente|perfecto)( (por aca|aqui|gracias|gracias a dios|hoy)){0,2}|(estoy |ando |me siento |muy |yo |aqui ){0,2}bien( (por aca|aqui|gracias|gracias a dios|hoy)){1,2}|(estoy|ando|me siento) (muy )?bien|bien y ustedes?',
  'jaja|jajaja|jajajaja|jeje|jiji',
] as const
export const answersAloneEs = 'si|no|sip|nop|no gracias|simon|nel|sipi'
