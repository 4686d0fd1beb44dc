// Spanish of who takes the patient home.
import type { RideWords } from '../ride.ts'

export const ride = {
  courtesy:
    'ok okay gracias por favor hola lo siento perdon disculpe buenas tardes noches bueno pues',
  idle: 'ok si ya tengo gracias listo claro bien vale por favor transporte',
  doubts:
    'quiza quizas tal vez luego despues no aun todavia creo pero si acaso o cancelado mañana manana',
  alone:
    'yo mismo misma solo sola nadie ninguno carro coche auto camion autobus caminando caminar bici metro manejo ' +
    'manejando conduzco uber taxi',
  own: 'mi mis un una el la nuestra nuestro',
  people:
    '(?:mejor )?(?:espos[oa]|mujer|marido|pareja|novi[oa]|mam[ai]|madre|pap[ai]s?|padres?|hij[oa]s?|herman[oa]s?|ti[oa]s?|' +
    'prim[oa]s?|sobrin[oa]s?|abuel[oa]s?|niet[oa]s?|amig[oa]s?|vecin[oa]s?|companer[oa]s?|cunad[oa]|suegr[oa]|yerno|nuera|' +
    'comadre|compadre|jef[ea]|familia|familiar|cuidadora?|padrastro|madrastra)',
  anybody: '<one>',
  names: '',
  pieces: {
    one: '(?:a alguien|alguien|quien|una persona)',
    lift: '(?:(?:el |un )?(?:transporte|chofer|conductor|ride|raite|aventon|viaje))',
    home: '(?: (?:a (?:la |mi )?casa|de (?:regreso|vuelta)|y|despues|manana|al salir|de la cita|a la salida))*',
    me:
      '(?:(?:me|nos) (?:llev(?:a|ara|e)|tra(?:e|era|iga)|reco(?:ge|gera|ja)|buscar?a?|acompan(?:a|ara|e)|manej[ae]|' +
      '(?:va a|pued[ea]|viene a|ira a) (?:llevar|recoger|traer|buscar|acompanar))<home>)',
    who: '(?: (?:que|quien|para que))?(?: <me>)?',
    car: '(?:(?:un |el |mi )?(?:uber|lyft|taxi|camion|autobus|bus|metro|tren|carro|coche|auto))',
  },
  takes:
    '(?:si )?<me>|(?:va a|puede|pasa a|viene a|ira a) (?:(?:llevar|recoger|traer|buscar|acompanar)me|(?:pasar|venir) por mi|' +
    'manejar)<home>|(?:viene|pasa|pasara|vendra|va|ira) por mi<home>|maneja|(?:va|viene|ira|vendra) conmigo',
  takenBy:
    '<me>|(?:viene|pasa|pasara|vendra|va a (?:pasar|venir)) por mi|(?:va a )?manejar?|' +
    '(?:voy|me voy|ire|regreso|vuelvo|salgo)(?: a casa| de regreso)? con',
  itIs: '(?:ya )?tengo(?: a)?|con|es|sera',
  has:
    '(?:ya )?(?:lo )?(?:tengo|consegui|encontre|hay|halle) (?:todo )?(?:<lift>|<one><who>|arreglado|resuelto|listo)' +
    '(?: (?:ya|listo|arreglado|a casa))*|(?:ya )?lo tengo(?: ya)?|ya tengo|ya esta|(?:ya )?(?:esta|quedo) (?:todo )?' +
    '(?:arreglado|resuelto|listo)|todo (?:listo|arreglado|resuelto)|alguien <me>',
  none:
    '(?:no |la verdad )?(?:aun|todavia) no(?: tengo)?|no (?:aun|todavia)|(?:(?:aun|todavia|por ahora|ahora|la verdad) )?no ' +
    '(?:l[oa] )?(?:tengo|hay|consigo|encuentro|consegui|encontre|halle|he (?:conseguido|encontrado|arreglado|podido))' +
    '(?: (?:a )?(?:nadie|ninguno|como regresar|<lift>|<car>|<one>))?<who>(?: (?:aun|todavia|por ahora|ya))*|' +
    '(?:(?:aun|todavia|sigo|estoy|ando) ){0,2}(?:buscando|viendo|preguntando|consiguiendo)(?: (?:a )?(?:<lift>|<one>))?<who>|' +
    'nadie(?: (?:puede|<me>))?(?: (?:todavia|aun))?|(?:yo )?(?:voy a|pienso|puedo) (?:manejar|conducir)(?: (?:yo|sol[oa]|' +
    'mism[oa]|a casa|mi carro|mi coche))*|(?:me voy|voy|regreso|me regreso|vuelvo|ire)(?: a casa)? (?:sol[oa]|caminando|' +
    'en <car>)(?: a casa)?|(?:tomo|pido|uso|llamo|voy a (?:tomar|pedir|usar)|en) <car>(?: a casa)?|' +
    '(?:yo )?(?:manejo|conduzco)(?: yo| mi carro| mi coche| sol[oa])*|sol[oa]|yo mism[oa]|<car>',
} satisfies RideWords
