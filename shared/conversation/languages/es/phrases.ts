// What we say in Spanish, in words whose letters GSM-7 has (é, ñ, ü, ¿, ¡, but no á, í, ó, ú): one
// other letter would turn a text into two or three parts.
import type { Phrases } from '../phrases.ts'

export const phrases = {
  'opt-in': ({ clinic, fewest, most }) =>
    `${clinic}: le preguntamos ${fewest}-${most} veces/mes, varios msjs. No para emergencias. Pueden aplicar tarifas de msjs y datos. AYUDA: ayuda, STOP: cancelar.`,
  invite: ({ clinic }) =>
    `${clinic}: tenemos unas preguntas para usted. Responda 1 para empezar, LUEGO para otra hora. Emergencias: 911. STOP para cancelar.`,
  'of-the-day': ({ clinic, question, first, last }) =>
    `${clinic}: ${question} Responda del ${first} al ${last}. Emergencias: 911. STOP para cancelar.`,
  'invite-link': ({ clinic, link }) =>
    `${clinic}: tenemos unas preguntas para usted: ${link} Emergencias: 911. STOP para cancelar.`,
  'invite-or-link': ({ clinic, link }) =>
    `${clinic}: sus preguntas: responda 1 o abra ${link} Emergencia: 911. STOP: cancelar.`,
  'nudge-link': ({ clinic, link }) =>
    `${clinic}: sus preguntas le esperan: ${link} STOP para cancelar.`,
  'link-again': ({ clinic, link }) =>
    `${clinic}: sus preguntas: ${link} Emergencia: 911. En crisis llame al 988 y oprima 2.`,
  'next-part': () => 'Gracias. Faltan unas pocas preguntas:',
  done: ({ clinic, day }) =>
    `${clinic}: gracias. Su equipo ve sus respuestas en horas de consulta. ${day === null ? 'Es todo por ahora' : `Le preguntamos de nuevo: ${day}`}. Emergencia: 911. Crisis: 988, oprima 2.`,
  later: ({ time }) =>
    `De acuerdo. Le escribimos de nuevo: ${time}. O responda 1 para empezar antes.`,
  'later-started': ({ time }) =>
    `De acuerdo. Le preguntamos de nuevo: ${time}. Puede responder antes si quiere.`,
  'later-closes': ({ time }) =>
    `De acuerdo. No le enviamos otro aviso: puede responder cuando quiera antes de ${time}.`,
  'nudge-started': ({ clinic }) =>
    `${clinic}: sus preguntas le esperan. Responda cuando pueda, LUEGO para otra hora. STOP para cancelar.`,
  'nudge-1': ({ clinic }) =>
    `${clinic}: sus preguntas le esperan, toman pocos minutos. Responda 1 para seguir, LUEGO para otra hora. STOP para cancelar.`,
  'nudge-2': ({ clinic, phone }) =>
    `${clinic}: aviso final, sus preguntas se cierran mañana. Responda 1 para seguir o llame al ${phone}. STOP para cancelar.`,
  unreadable: ({ numbers }) =>
    `Perdone, no entendimos. Mande solo una cifra, ${numbers}. VOLVER: la anterior, SALTAR: omitir esta.`,
  'unreadable-again': ({ phone }) =>
    `Perdone, de nuevo no entendimos y avisaremos a su equipo. Puede responder con una cifra, o llame al ${phone}. Emergencia: 911.`,
  'wrong-count': ({ given, wanted }) =>
    `Recibimos ${given} respuestas y faltan ${wanted}. Mande las ${wanted} con espacios, o solo una cifra para la pregunta que sigue.`,
  'back-at-first': () => 'Esta es la primera pregunta, no hay otra antes.',
  help: ({ clinic, phone }) =>
    `${clinic}, seguimiento. Ayuda: ${phone}. Emergencia: 911. Crisis: 988, oprima 2. Pueden aplicar tarifas de msjs y datos. STOP: cancelar.`,
  stop: ({ clinic, phone }) =>
    `${clinic}: ya no recibe nuestros mensajes. Para preguntas llame al ${phone}. Si quiere volver, responda START.`,
  start: ({ clinic }) =>
    `${clinic}: gracias por volver, recibe de nuevo nuestros mensajes. Pueden aplicar tarifas de msjs y datos. AYUDA: ayuda, STOP: cancelar.`,
  'may-write': ({ clinic, phone }) =>
    `${clinic}: podemos escribirle. Este teléfono no tiene preguntas: para tenerlas llame al ${phone}. Emergencia: 911. STOP: cancelar.`,
  'no-driving': ({ clinic, until }) =>
    `${clinic}: no maneje, use maquinaria, tome alcohol ni decida nada importante hasta ${until}. Vuelva a casa con alguien. Emergencia: 911.`,
  'no-driving-morning': ({ clinic, until }) =>
    `${clinic}: siga sin manejar, usar maquinaria, tomar alcohol ni decidir nada importante hasta ${until}. Emergencia: 911.`,
  'visit-voided': ({ clinic, until, phone }) =>
    `${clinic}: anotamos una visita por error. Si le trataron, siga sin manejar hasta ${until}. Llame al ${phone}.`,
  'visit-voided-ban-stands': ({ clinic, until, phone }) =>
    `${clinic}: anotamos una visita por error. Siga sin manejar hasta ${until}. Llame al ${phone}.`,
  'visit-moved': ({ clinic, from, to, phone }) =>
    `${clinic}: su visita de ${from} es ahora ${to}. Necesita transporte. Preguntas: ${phone}.`,
  'visit-canceled': ({ clinic, time, phone }) =>
    `${clinic}: su visita de ${time} se cancela. Para otra fecha o con preguntas llame al ${phone}.`,
  'visits-changed': ({ clinic, next, phone }) =>
    next === null
      ? `${clinic}: varias visitas suyas se cancelan y no queda ninguna. Por favor llame al ${phone}.`
      : `${clinic}: varias visitas suyas cambian. La que sigue es ${next}. Para las otras llame al ${phone}.`,
  ride: ({ clinic, time, preparation }) =>
    `${clinic}: visita ${time}. Necesita transporte. ${preparation}`,
  'ride-asked': ({ clinic, time, preparation }) =>
    `${clinic}: visita ${time}. Transporte: 1 ya tengo, 2 no tengo. ${preparation}`,
  'ride-before-check': ({ clinic, time, preparation }) =>
    `${clinic}: visita ${time}. Busque transporte. 1: preguntas. ${preparation}`,
  'ride-noted': ({ clinic, phone }) =>
    `${clinic}: gracias, anotamos quien le lleva a casa. Si ya no puede, responda 2 o llame al ${phone}.`,
  'ride-still-open': ({ clinic, phone }) =>
    `${clinic}: gracias. Alguien debe llevarle a casa. Responda 1 cuando lo tenga, o llame al ${phone} si le podemos ayudar.`,
  'crisis-alerted': () =>
    'Gracias por decirnos. Si hay peligro llame al 911. O llame al 988 y oprima 2, gratis y confidencial, 24/7. Hemos avisado a nuestro equipo.',
  'call-911-alerted': () =>
    'Esto puede ser una emergencia. Llame al 911 ahora mismo o pida que alguien le lleve a urgencias. No maneje. Hemos avisado a nuestro equipo.',
  'nothing-open': ({ clinic, phone }) =>
    `${clinic}: por ahora no hay preguntas abiertas. Si es pronto, llame al ${phone}. Emergencia: 911. Crisis: 988, oprima 2.`,
  'check-offer': ({ clinic, phone }) =>
    `${clinic}: ahora no hay preguntas abiertas. Responda 1 para empezar unas. Llame al ${phone}. Emergencia: 911. Crisis: 988, oprima 2.`,
  listed: ({ clinic, phone }) =>
    `${clinic}: gracias. Su equipo lee esto en horas de consulta. Antes: ${phone}. Emergencia: 911. Crisis: 988, oprima 2.`,
  held: () => 'Por ahora no hay otras preguntas. Para seguir cuando quiera, mande CHEQUEO.',
  bereaved: () => 'Lo sentimos mucho. Ya no le escribiremos.',
  'wrong-number': () => 'Perdone la molestia. Ya no le escribiremos.',
  paused: ({ clinic, phone }) =>
    `${clinic}: por ahora sus preguntas quedan en pausa. ¿Dudas? Llame al ${phone}. Emergencia: 911. Crisis: 988, oprima 2.`,
} satisfies Phrases
