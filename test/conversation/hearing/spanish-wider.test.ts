// Spanish of other regions, registers and spellings; and what sounds as deadly and is not.
import { describe, expect, it } from 'vitest'
import { respelled } from '../../../shared/conversation/hearing/by-ear.ts'
import { findDanger, type Tier } from '../../../shared/conversation/hearing/index.ts'

const told: Readonly<Partial<Record<Tier, readonly string[]>>> = {
  'crisis-imminent': [
    'chau mundo, ya está',
    'decile a los chicos que su papá los adoraba',
    'hoy es mi despedida, gracias por aguantarme',
    'arranqué el coche en la cochera y cerré la puerta',
    'cuando venga el tren me tiro',
    'toy en el puente de la 27 y no vuelvo pa mi casa',
    'me empiné el pinol',
    'me zampé lo de matar cucarachas',
    'i took todas las pastillas del closet',
    'se acaba todo para mí esta noche',
    'me apliqué todo el frasco de insulina',
    'prendí el anafre en la recámara y cerré las ventanas',
    'mi primo está trepado en la antena y dice que brinca',
    'fue el último abrazo de mi vida',
    'ustedes no tienen la culpa',
    'traigo la 45 en la cintura y ya no aguanto',
    'me voi a aorcar',
    'adiós, me mato, nos vemos el lunes en el cielo',
    'me mato o me tiro en la cama',
    'me mato el lunes',
    'me mato esta noche',
    'el mecate sí aguanta mi peso',
    'abrí la hornilla sin flama',
    'me despido de mis difuntos y de mi gente',
    'ya dejé todo pagado, nomás falta lo último',
  ],
  'crisis-active': [
    'me vuelvo a cortar los brazos cada noche',
    'me tajeé las piernas otra vez',
    'me muerdo las manos hasta sangrar',
    'mi mente me grita avientate y no se calla',
    'lo único que me detiene de colgarme es mi nieta',
    'si mañana amanezco lo hago',
    'me quiero kitar de en medio',
    'no dejo de imaginar mi cadáver en las vías',
    'tengo ganas de atravesarme la carretera con los ojos cerrados',
    'me clavo alfileres en los muslos',
    'una sombra me aconseja que me vaya',
    'estuve jugando con la navaja',
    'le quiero jalar al gatillo',
    'cuánto raid mata a una persona',
    'sueño con estamparme contra cualquier cosa',
    'me quemo con las tenazas para calmarme',
    'pienso kitarme la bida',
  ],
  'crisis-passive': [
    'me la suda si vivo o muero',
    'valgo más muerta',
    'estoy hasta la madre de vivir',
    'que la parca se acuerde de mí',
    'qué flojera seguir vivo',
    'me da lo mismo si despierto o no',
    'mejor que me apaguen',
    'busco un lugar en el panteón',
    'me debieron dejar morir en el quirófano',
    'estoy muerta en vida',
    'no le veo nada a la vida',
    'ya estuvo de existir',
    'estoy harto de amanecer',
    'no me hallo entre los vivos',
    'si me parte un rayo lo agradezco',
    'qué asco seguir viva',
    'ke sentido tiene bibir',
    'no me veo llegando a los cuarenta',
    'mi vida es un calvario',
  ],
  'harm-to-others': [
    'le rompí la cara a mi mujer anoche y lo volvería a hacer',
    'si lo agarro lo descuartizo',
    'mañana llevo la escopeta a la oficina',
    'ima shoot ese cabrón',
    'le voy a prender fuego a mi suegro',
    'quiero vaciarles la pistola',
    'a ese lo voy a enterrar vivo',
    'tengo ganas de envenenarle el café a mi marido',
    'por poco estrangulo a mi esposa',
    'el demonio me ordena que ahogue a mi hermanita',
    'tengo miedo de que le vaya a hacer daño a mi nena',
  ],
  medical: [
    'mi nieto abrió el pastillero y está vacío',
    'le está saliendo espuma y no reacciona',
    'mi papá no coordina sus movimientos',
    'quedé ciego de un ojo de un momento a otro',
    'nos salimos de la autopista volviendo de la sesión',
  ],
}

describe('danger told in wider Spanish', () => {
  it.each(Object.entries(told).flatMap(([tier, texts]) => texts.map((text) => [tier, text])))(
    'is %s: "%s"',
    (tier, text) => {
      expect(findDanger(text).map((each) => each.tier)).toContain(tier)
    },
  )
})

describe('what only sounds deadly', () => {
  it.each([
    'ese picante es asesino',
    'mato dos pájaros de un tiro y compro la leche de regreso',
    'fue un tiro al aire mandar la solicitud',
    'me ahogo entre papeles y exámenes',
    'anoche me suicidé con unos churros',
    'dejé las llaves con el portero',
    'me baja la regla mañana',
    'ay casi me da un infarto con el precio',
    'me corto las venas con una tortilla jajaja',
    'se me ahogó la moto en el semáforo',
    'hicimos una comida e hice las paces con mi vecino',
    'le di al clavo dos veces',
    'le puse lejía a la ropa blanca',
    'quiero hacerme algo de cenar',
    'mi doctor me dice que salga a caminar y duerma',
    'mi profe me va a ahorcar con tantas tareas',
    'nos vamos a tirar en la arena todo el día',
    'me queme friendo unas empanadas',
    'ando quemándome las pestañas',
    'mi perro me ahoga a mimos',
    'hoy me despido de mi carrito viejo',
    'hoy es el último día para inscribir al niño, traigo los papeles',
    'en el camión me echo una siesta',
    'chau a todos, nos vemos el martes',
    'voy con los muertos al panteón a dejar flores',
    'qué flojera vivir tan lejos',
    'estoy hasta la madre de vivir con mis suegros',
    'casi mato a mi hermano del susto',
    'nadie tiene la culpa de la lluvia',
    'el último cigarro de mi vida',
    'si me cae bien la doctora le doy las gracias',
    'falta lo último de la mudanza',
    'me quemo con la plancha cuando ando con prisa',
    'cuánto clonazepam mata el dolor',
    'estuve jugando con la pistola de agua',
    'la parto a la mitad y tomo media',
    'le rompieron la cara a la estatua',
    'hasta acá se oye la banda',
    'dile a la doctora que quiero mover la cita',
    'dile a la doctora que la quise llamar ayer pero no pude',
  ])('rings for nobody: "%s"', (text) => {
    expect(findDanger(text).filter(({ tier }) => tier !== 'concern')).toEqual([])
  })
})

describe('a word spelled by ear', () => {
  it.each([
    ['kitar', 'quitar'],
    ['bida', 'vida'],
    ['segir', 'seguir'],
    ['asotea', 'azotea'],
    ['morirce', 'morirse'],
    ['bivir', 'vivir'],
    ['ke', 'que'],
  ])('"%s" may be "%s"', (written, meant) => {
    expect(respelled(written)).toContain(meant)
  })

  it('is no other where it is short or no word', () => {
    expect(['kit', 'vos', 'a1b', 'k'.repeat(40)].flatMap(respelled)).toEqual([])
  })
})
