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
  ],
  'crisis-active': [
    'me vuelvo a cortar los brazos cada noche',
    'me tajeé las piernas otra vez',
    'me muerdo las manos hasta sangrar',
    'mi mente me grita avientate y no se calla',
    'lo único que me detiene de colgarme es mi nieta',
    'si mañana amanezco lo hago',
    'me quiero kitar de en medio',
    'kiero kitarme la bida ya no bale nada',
  ],
  'crisis-passive': [
    'me la suda si vivo o muero',
    'valgo más muerta',
    'estoy hasta la madre de vivir',
    'que la parca se acuerde de mí',
    'qué flojera seguir vivo',
    'me da lo mismo si despierto o no',
    'mejor que me apaguen',
    'ke sentido tiene bibir',
    'no me veo llegando a los cuarenta',
    'mi vida es un calvario',
  ],
  'harm-to-others': [
    'le rompí la cara a mi mujer anoche y lo volvería a hacer',
    'si lo agarro lo descuartizo',
    'mañana llevo la escopeta a la oficina',
    'ima shoot ese cabrón',
    'tengo miedo de que le vaya a hacer daño a mi nena',
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
