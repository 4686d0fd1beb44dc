// Opting out in Spanish; see the English list for the rule. Accents are gone, doubled letters single.
import type { SteeringRule, StopWords } from '../steering.ts'

const text =
  '(mensajes?|mensajitos?|mensages?|msjs?|mjes?|mensj|textos?|tx?ts|sms|avisos|recordatorios|encuestas?|notificaciones|chequeos|cuestionarios?|preguntas)'
const the =
  '((los|las|el|la|sus|tus|mis|mas|estos|estas|esos|esas|este|esta|ese|tantos|tantas|todos|todas|con|de|mas de|por|otro|ningun|ninguno|su|tu|recibir) )'
const texts = `${the}{0,4}${text}`
const list =
  '(listas?|lista de (contactos|mensajes|distribucion|envio|envios|difusion)|sistema|programa|base de datos|contactos|grupo|registro|servicio|agenda|mensajes|textos|suscripcion)'
const over =
  '(?= [.,]|$| (por favor|porfavor|porfa|gracias|ya|mas|nunca|jamas|a este|a mi|al|ahora|aqui|yo|no|si|este|esta|ese|soy|estoy|me|se|es|que|pero|y|o|porque|ok|nadie|de inmediato|ustedes|aca|usted|de aqui|otra vez|stop|alto)(?!\\S))'
const later =
  '(?! (mas )?(tan|de noche|de madrugada|por la|en (la|las|el|mi|ingles|espanol)|cuando|antes|despues|hasta|a esta|a estas|temprano|tarde|hoy|mientras|tanto)(?!\\S))'
const other =
  '(?! (\\S+ ){0,3}(cobros?|facturas?|recibos?|correos?|emails?|cartas?|paquetes?|cuentas?|biles?|medicinas?|medicamentos?|recetas?|pastilas?|duplicad[ao]s|resultados?|fotos?|al|ala)(?!\\S))'
const negated =
  '(?<!(?<!\\S)(no|nunca|jamas|tampoco|ni|sin|cuando|quien|si|para que|como|espero que no) ((me|se|les|le|quiero|deseo|quisiera|vayan a|vaya a|voy a|que|queremos|ya|por favor|pienso|lo|los|las) ){0,3})'

const stopping =
  '(stop|ya stop|deja|deje|dejen|dejan|dejad|dejenme|dejeme|para|pare|paren|parale|parenle|cese|cesen|eviten|evite|dejar|basta|terminen|se abstengan?|abstenganse)'
const sending =
  '(mandar|enviar|escribir|textear|tekstear|mesajear|mensajear|molestar|contactar|fregar|joder|chingar|insistir|acosar|hostigar|fastidiar|estar (mandando|enviando|escribiendo|molestando))'
const sent =
  '(mande|mandes|manden|mandeis|envie|envies|envien|embien|escri[bv]a|escri[bv]as|escri[bv]an|textee|texteen|textes|texte|texten|manda|envia|mensajeen)'
const bother =
  '(moleste|molestes|molesten|contacte|contactes|contacten|fastidien|jodan|frieguen|acosen|insistan|chinguen)'
const want =
  '(quiero|kiero|deseo|quisiera|necesito|solicito|pido|me gustaria|prefiero|quiere|queremos)'
const take =
  '(quit[ea]n?|kit[ea]n?|sac[ao]|saquen?|saken?|borr[ea]n?|elimin[ea]n?|remuev[ae]n?|remueba|retir[ea]n?|cancel[ea]n?|tach[ea]n?|bajen?|bloqu[ea]n?|desactiv[ea]n?)'

const anywhere: readonly SteeringRule[] = [
  // Hasta aqui; no me anoten; no vuelvan a escribirme; causar baja
  {
    words:
      'hasta aqui (con )?(los |sus |estos )?(avis\\S*|mensaj\\S*|textos?)|no me (anoten|apunten|incluyan|metan en)( mas)?|no (vuelvas?|vuelvan) a (textear|escribir|mandar|enviar|contactar|molestar|buscar)(me)?|(causar|solicito la|quiero la|pido la|tramitar( la)?|deseo la) baja|(borr|quit|saqu|sac|elimin)\\S{1,3}me de (esto|sus \\S+|su (lista|sistema|grupo|programa)|la lista)',
  },
  // dejar de recibir mensajes; que no me lleguen
  {
    words: `${negated}(dejar|dejo) de (recibir|tener|ver) ${texts}|no me (sigan )?l?leg(uen|en|ando)( mas)? ${texts}|(ya )?no me leguen? (nada|mas)( mas)?( (de|al|a) (ustedes|ustd|esta|este|mi|la|celular|telefono|cel)| por favor|(?= [.,]|$))|como (le )?hago para que (ya )?no me (llegu?en|manden|escriban|envien)(?= [.,]|$)|cancel(ar|en|e|o) (el |este |su |mi )?(servicio|programa) de (mensajes|textos|mensajeria)`,
    on: 'de |no me',
  },
  // dejen de escribirme
  {
    words: `${negated}${stopping} (ya )?de ${sending}(me|nos|le|les|lo|la)?( a mi| aqui)?${other}${later}`,
    on: ' de ',
  },
  // Una palabra de basta y nuestros mensajes
  {
    words: `${negated}(paren?|parenle|parele|basta|basta ya|ya estuvo|detener|detengan?|suspend(er|an|e)|cort[ae](n|)l[ae]|parenla|acabenla|bajenle|terminar|terminen|can[cs]el(ar|en|e|a)|par(ar|e)|dejen|elimin(ar|en|e)|deten|quit(ar|en|e)|desactiv(ar|en|e)|alto|stop|dar fin|no mas|nada|cortenle)( ya)? (con |a |de )?${texts}(?! (de|del) (la |las |el |los |mi )?(factura|cobros?|biling|mi (mama|esposo|ex))(?!\\S))`,
  },
  // no me manden mas; "mas cobros duplicados" es otra cosa
  {
    words: `(?<!(?<!\\S)(que|por que|si|porque|cuando) )no (me|nos|le|les)( los| las| lo)? ?(${sent}|vuelv[ae]n? a (mandar|enviar|escribir|molestar|contactar)(me)?|sigan? (mandando|enviando|escribiendo|molestando)|esten? (mandando|enviando|escribiendo|molestando))( (a|en) (este|mi) (numero|telefono|celular|cel))?( (ya|por favor|nunca|jamas))?( (mas|nada|otros?))?( (por favor|nunca|ya))?( ${texts}|${over})${other}${later}`,
    on: 'no ',
  },
  // no me molesten
  {
    words: `(ya )?no (me|nos) ${bother}( (mas|ya|por favor|otra vez))?${later}`,
    on: 'no me|no nos',
  },
  // no me escriban
  {
    words: `(ya )?no me (escri[bv]a[ns]?|texte(en|e|n|es))( mas)?${later}(?! (tan|que|en)(?!\\S))`,
    on: 'no me',
  },
  // no manden mas
  {
    words: `(ya )?no (${sent}|molesten?|escriban?|insistan?|sigan (mandando|enviando|escribiendo|molestando))( (mas|ya))?( (a|en) (este|mi) (numero|telefono|celular|cel))?( ${texts}|${over})(?<!no (manda|envia|escriba))${other}${later}`,
    on: 'no ',
  },
  // favor de no mandar
  {
    words: `(favor|agradeceria|pido|pedi|les pido|solicito|que) (de )?(ya )?no (me )?(mandar|enviar|escribir|molestar|contactar|mandarme|enviarme|escribirme|contactarme)( (mas|ningun|mis|estos|los|otros?|tantos))?( ${texts}|${over})`,
    on: 'no ',
  },
  // no quiero mas mensajes
  {
    words: `(ya )?no (quiero|kiero|deseo|quisiera|necesito|me interesan?|pedi|solicite|autorice|autorizo|acepto|consiento|queremos|me gusta|me gustan)( (seguir|continuar|volver a|recibir|recibiendo|reciviendo|recivir|tener|ver|que me|sigan|manden|envien|esten|mandando|enviando|lleguen|legen|contestar|contestando|responder|mas|de|sus|los|las|estos|estas|esos|este|nada|ningun|ninguno|tantos)){0,6}? ${text}(?! (duplicad|perder|dejen)\\S*)`,
    on: 'no ',
  },
  // no quiero recibir mas
  {
    words: `(ya )?no (quiero|kiero|deseo|quisiera) (seguir )?(recibir|recibiendo|recivir|reciviendo)( (ya|mas|nada|sus|nada de ustedes|esto|estos|estas|de ustedes|nada mas|de esto|de estos)){0,3}${over}(?! (tratamiento|infusiones|ketamina)\\S*)`,
    on: 'recib|reciv',
  },
  // no quiero que me escriban
  {
    words: `(ya )?no (quiero|kiero|deseo|quisiera) (que|q|k) (ya )?(me|nos) (sigan? )?(${sent}|mandando|enviando|escribiendo|${bother}|molestando|contactando)( (mas|nada|aqui|por aqui|ya))?${other}${later}`,
    on: 'no ',
  },
  // fuera de la lista
  {
    words: `(ya )?no (quiero|deseo|quisiera) (nada (de|con) ustedes|(seguir|estar) (en|dentro de) (la |su |esta |sus |este |el )?${list}|(seguir )?(participar|participando) (en|con) (estos |los |esto|sus |la |el |las )?(programa de mensajes|mensajes|encuestas?|esto)?)`,
    on: 'no ',
  },
  // BAJA, la palabra de los programas
  {
    words: `(?<!(?<!\\S)(no|nunca|estoy|estaba|me (dieron|dio|dan|daran)|arrepenti de|arrepiento de|dieron|dio|yo) (me |quiero )?)(dar|den|dame|deme|denme|darme|darnos|dan|doy|dar la|tramiten|dar mi)( me)?( de)?( la)? baja(?! (del?|en|por) (la |el |mi )?(seguro|trabajo|imss|escuela|chamba|medicina|enfermedad)\\S*)(?! (la|el|mi|un|una|los|las) (?!numero|mensajes|suscripcion|inscripcion|lista|servicio de mensajes|telefono|textos))|(${want}|quiero) (la |mi |una |que me den )?(de )?baja(?! (medica|laboral|la|el|mi|temperatura|presion|dosis)(?!\\S))|me (doy )?de baja|baja (por favor|ya|gracias|de (la|esta) lista|del? (servicio|programa|sistema|mensajes))|denme baja|dar de baja(?= [.,]|$)`,
    on: 'baja',
  },
  // quitenme de la lista
  {
    words: `(?<!(?<!\\S)(no|nunca|que no) ((me|nos|lo|la|los) |(me |nos )?(vayan|vaya|van|vas) a )?)(${take}|quitar|sacar|borrar|eliminar) ?(me|nos)?( ya)?( (a|mi|este|numero|telefono|nombre|celular|por favor)){0,6}? (de|del) (la |su |sus |esta |esa |las |tu |tus |este |el |los )?(?!lista de espera)${list}|(?<!(?<!\\S)(no|nunca) )${take} (mi|este) (numero|telefono|nombre|celular|contacto|cel)(?! (de telefono )?(por|con|al|y pongan)(?!\\S))|(quiten?|borren?|eliminen?|saquen?)me(?= [.,]|$| (ya|por favor|gracias)(?!\\S))|(quiten?|borren?|eliminen?|saquen?)me de todo(?= [.,]|$)`,
    on: 'quit|kit|sac|sak|bor|elimin|remu|retir|cancel|tach|baj|bloq|desactiv|saq|borar',
  },
  // cancelar la suscripcion
  {
    words: `(?<!(?<!\\S)(no|nunca) (me )?(quiero )?)(desuscr\\S+|un ?subs?crib(an|ir|anos|a)(me)?|dessuscr\\S+|desubscr\\S+|desinscr\\S+|desafili\\S+|dessubscr\\S+|de suscribir(me)?)|(cancelar|cancelen|cancele|anular|anulen|terminar|cancelo|cancela) (la |mi |esta |su )?(suscripcion|subscripcion|inscripcion|afiliacion|mensajeria)`,
    on: 'scr|filia|subscr|inscr|suscrip|afili|mensajer',
  },
  // Preguntar como salir es pedir salir
  {
    words: `(quiero|quisiera|deseo|me quiero|como) (me )?(salir|salirme|salgo|salir me|retirar|retirarme|borrarme|quitarme|darme de baja|sacar) (de|del) (la |su |esta |este |el |estos |los |sus )?((?!programa(?! de))${list}|programa de (textos|mensajes)|textos)|como (cancelo|paro|detengo|quito|dejo de recibir|hago para (no recibir|dejar de recibir|parar|cancelar)|apago) (mas )?(estos |los |esto|sus |las )?(mensajes|textos|msjs|encuestas|avisos)?|como me (salgo|borro|quito|doy de baja)`,
    on: 'como|quiero|quisiera|deseo|me|quiero',
  },
  // Consentimiento retirado
  {
    words: `(retiro|revoco|anulo|cancelo|quito|retirar|revocar) (mi |el |todo )?(consentimiento|permiso|autorizacion)|ya no (doy|autorizo|consiento|acepto|estoy de acuerdo)( mi| con| a| los| recibir| que me){0,6}?( (consentimiento|permiso|autorizacion|mensajes|textos|manden|escriban|envien))?${over}|no (le |les )?(doy|autorizo|di|dimos|tienen) (mi )?(consentimiento|permiso|autorizacion)(?! para (la|el|mi|operar|que hablen))|no autorizo (que me (manden|escriban|contacten)|mensajes|mas mensajes)`,
    on: 'consent|permiso|autori|doy|acepto|acuerdo',
  },
  // dejenme en paz
  {
    words:
      '(?<!(?<!\\S)(no|nunca|mi|que|el|ella) )(deja|deje|dejen|dejad)(me|nos)( ya)? (en paz|tranquil[ao]s?|sol[ao]|de (molestar|fregar|joder|chingar|mandar|escribir|enviar))|dejen de (joder|fregar|chingar|molestar)|ya dejen(me)?(?= [.,]|$)',
    on: 'dej',
  },
  // no mas mensajes
  {
    words: `(?<!(?<!\\S)(quiero|necesito|hay|mandan|tengo) )(no|ya no|ni) (mas|quiero mas|mas de) (de )?(sus |estos |los |esos )?(mensajes?|textos?|msjs?|sms|avisos|encuestas)(?! (de|del) (cobros?|biling|factura\\S*))|basta (ya )?(de|con) (tanto|tantos|tanta|esto|sus|los|estos|las|tus)( ${text})?${over}|(harto|harta|cansado|cansada) de (tantos?|sus|estos|los|tus|recibir)( tantos| sus| estos)? (mensajes|textos|msjs)`,
    on: 'mas|mensaj|text|msj|sms|basta|hart|cansad|avisos',
  },
]

const first: readonly SteeringRule[] = [
  // STOP, y otra frase sin punto
  {
    words:
      '(por favor |ya |ok |hola )?(stop|baja|alto) (ya |por favor )?(no (quiero|me|manden|soy|deseo|es|mas)|quiero que|yo |este no|esta no|dejen|dejenme|quiten|quitenme|numero equivocado|se equivoc\\S+|soy|ya no|ya murio|me quiero|voy a)',
  },
]

const tail =
  '( (ya|mas|ahora|todo|todos|todas|esto|con esto|por favor|de una vez|mensajes?|textos?|ahora mismo|inmediatamente|aqui|me|para siempre)){0,3}'

const sentence: readonly SteeringRule[] = [
  // STOP y BAJA con cortesia
  {
    words: `((por favor|ya|pues|oigan|oiga|les digo|dije|digo|quiero) ){0,3}(stop|baja|unsubscribe|desuscribir|desuscribirme)${tail}`,
  },
]

const whole: readonly SteeringRule[] = [
  // Palabras de los programas, solas
  {
    words: `((por favor|ya|pues|oigan|oiga|les digo|dije) ){0,2}(alto|parar|para|pare|paren|parenle|parele|cancelar|cancela|cancelen|cancele|basta|no mas|ya no mas|ya no|detener|detente|detengan|detenganse|suspender|suspendan|terminar|terminen|fin|salir|salirme|quitar|quitenme|quiteme|eliminar|eliminenme|borrar|borrenme|saquenme|(saquen|quiten|borren)me de (esto|aqui)|anular|revocar|revoco|me salgo|desactivar|renuncio|dejenme|no molesten|no molestar|ya dejenme|ya paren|ya basta|ya estuvo|no gracias ya no|baja|bajas|dar de baja|retirar|retirarme|retirenme)${tail}`,
  },
  // Ya no me interesa
  {
    words:
      '(ya )?no (me interesa|estoy interesad[ao])( (mas|ya|gracias|por favor|esto|recibir|sus|mensajes|textos|seguir|recibiendo|el|programa|su|servicio|en|participar|esto|de|ustedes|muchas)){0,6}',
  },
  // No deseo participar
  {
    words:
      '(ya )?no (quiero|deseo) (seguir )?(participar|participando)( (mas|ya|gracias|por favor|en|esto|el|este|programa|su|de|mensajes|textos)){0,5}',
  },
]

const words = 'basta|cancelar|desuscribir|desuscribirme|detener|parar'
const typos =
  'vaja|bja|bajaa|kancelar|canselar|canselen|bazta|vasta|desuscripcion|desinscribir|parren|kiten|altto|desuscriban'
const spared =
  'pasta|hasta|casta|gasta|basto|vista|pasar|cancela|tener|sanar|ganar|lavar|hablar|pagar|preparar|parir|amparar|comparar|separar'

export const stop = {
  anywhere,
  first,
  sentence,
  whole,
  words,
  typos,
  spared,
} satisfies StopWords
