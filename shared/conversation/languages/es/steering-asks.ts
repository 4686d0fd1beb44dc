// START, AYUDA and CHEQUEO in Spanish; see the English list. "Necesito ayuda" is a plea, not the keyword.
import type { AskWords, SteeringRule } from '../steering.ts'

const texts =
  '((los |las |mis |sus |el |la |de |con |a |al ){0,6}(mensajes?|mensajitos|textos?|chequeos?|avisos|recordatorios|encuestas?|preguntas|programa|lista|msjs?|servicio))'
const again = '( (otra vez|de nuevo|nuevamente|por favor|ya|porfa|ahora|gracias)){0,6}'
const ask =
  '((por favor|hola|si|ya|quiero|quisiera|me gustaria|deseo|me quiero|puedo|puede|pueden|podria|podrian|como|como puedo|si|si quiero|necesito|cambie de opinion|mejor|perdon|disculpe)[ .,]*){0,4}'

const start: readonly SteeringRule[] = [
  // Una baja de la que se arrepiente
  {
    words:
      'me arrepenti de (darme de baja|salirme|cancelar)([ .,]+(regresenme|apuntenme|inscribanme|\\S+ otra vez))?',
  },
  // Palabras de alta
  {
    words: `${ask}(reanudar|reanuda|reanuden|reanudo|reactivar|reactiven|reactivenme|activar|activen|activenme|reiniciar|reinicien|continuar|retomar|comenzar|empezar|iniciar|inicio|darme de alta|denme de alta|deme de alta|regresar|suscribir|suscribirme|suscribanme|suscribeme|inscribir|inscribirme|inscribanme|inscribame|apuntenme|apuntarme|apunteme|anotenme|metanme|metame|incluyanme|sumenme|unirme|agreguenme|volver a (inscribirme|suscribirme|apuntarme|empezar|comenzar|entrar))( (otra vez|de nuevo))?( (a|al|en|con|de))?( ${texts}){0,2}${again}`,
  },
  // quiero volver a recibir los mensajes
  {
    words: `${ask}(volver a recibir|recibir|seguir recibiendo|recibir de nuevo|recibir otra vez|que me (manden|envien|escriban)|vuelvan a (mandar|enviar|escribir)(me)?|volver a (mandarme|enviarme|escribirme|mandar|enviar)|sigan (mandando|enviando|escribiendo)(me)?|manden(me)?|envien(me)?|mandarme|enviarme|escribirme|escribanme)( ${texts})?${again}(?<=(otra vez|de nuevo|nuevamente|volver a \\S+|vuelvan a \\S+|quiero (recibir|seguir recibiendo)|volver a recibir)( \\S+){0,4})`,
  },
]

const help: readonly SteeringRule[] = [
  // Como funciona
  {
    words:
      '(hola |disculpe |oiga |perdon )?(y )?(como|para que|que|de que)( (se|es|son|le|les|debo|tengo que|hay que|puedo|hago para|trata|significa|sirve|hacer)){0,6}( (funciona|funcionan|usa|usan|contesto|contesta|respondo|responde|contestar|responder|usar|usarlo|es|son|sirve|sirven|trata|significa|va|poner|pongo))( (esto|este|estos|estas|el|la|los|eso|a|mensajes?|programa|textos?|preguntas?|sistema|servicio|numero)){0,6}',
  },
  // Quien escribe
  {
    words:
      '(hola |disculpe |perdon |oiga )?(quien|quienes|kien)( (es|son|eres|habla|hablan|me (escribe|escriben|manda|manda esto|mando|texteo)|escribe|manda esto|manda))( (usted|ustedes|este|esto|este numero|por favor))?|de (parte de quien|quien es este numero|donde (es|son|escriben|me escriben|hablan|me hablan))|que es esto|que clinica es( esta)?|que numero es (este|ese)|es (un robot|una maquina|una persona|automatico)( esto)?',
  },
  // A quien preguntar
  {
    words:
      '(a|con|ha) (quien|kien|donde) (puedo |debo )?(llamo|llamar|contacto|contactar|le pregunto|pregunto|preguntar|me comunico|comunicarme|hablo|hablar|escribo|escribir|me dirijo|preguntarle)( (si|para|con|por|en caso de|por si))?( (tengo|mas|tener|una|unas|alguna|hacer|informacion|ayuda|duda|dudas|pregunta|preguntas|de|sobre|esto)){0,6}|(cual|que) es (el|su|un) (numero|telefono)( (de|para|la|telefono|clinica|oficina|lamar|ustedes|llamarles|llamar)){0,6}|(me (da|dan|puede dar|pueden dar|pasa|pasan)|necesito|quiero) (el |su |un )?(numero|telefono)( (de|la|clinica|oficina|para|llamar|por favor|ustedes)){0,6}',
  },
  // AYUDA e INFORMACION con cortesia
  {
    words:
      '(mas |quiero |necesito |quisiera |deseo |me dan |pido ){0,6}(informacion|informes|info|opciones|instrucciones|menu|comandos)( (por favor|porfa|de esto|sobre esto|del programa)){0,6}|ayuda (por favor|porfa|menu|info)|menu de ayuda|(que|cuales) (opciones|comandos) (tengo|hay|son)( \\S+){0,3}|de quien es este numero( (y )?para que (es|sirve))?',
  },
]

const check: readonly SteeringRule[] = [
  // CHEQUEO: pide un chequeo
  {
    words:
      '((por favor|quiero|quisiera|puedo|me gustaria|hola|vamos a|deseo|necesito|listo para|lista para|ya)[ .,]*){0,3}((hacer|empezar|comenzar|tomar|iniciar|mandar|mandenme|envienme|mi|un|el|otro|nuevo|continuar|seguir con|contestar) ){0,4}(chequeo|chekeo|cheqeo|check|checar|chequear|chequearme|cheqeos|chequeos|revision diaria)( (por favor|ya|ahora|hoy|otra vez)){0,2}',
  },
]

export const asks = {
  start,
  help,
  check,
} satisfies AskWords
