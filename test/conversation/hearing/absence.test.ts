// Missing a visit is told in the words of a farewell: what it is about, or why, tells them apart.
import { describe, expect, it } from 'vitest'
import { findDanger } from '../../../shared/conversation/hearing/index.ts'

const rings = (body: string): boolean => findDanger(body).some(({ tier }) => tier !== 'concern')

describe('one who will not come to a visit', () => {
  it.each([
    'i wont be coming in monday, out of town for work',
    'im not going to be at my infusion thursday',
    'we leave for vacation tonight so i wont be around til monday',
    'wont be here next week, visiting my sister in denver',
    'unable to make my session, sorry for the inconvenience',
    'cant make the 10am anymore, is noon open',
    'not going to be here friday, jury duty',
    'wont be able to answer until tonight im on shift',
    'im gone from the 5th until the 12th',
    'no voy a llegar a la sesión del martes',
    'mañana no voy a estar, ando de viaje',
    'no me esperen hoy, se me descompuso el carro',
    'no voy a poder esta semana por el turno',
  ])('rings for nobody: "%s"', (body) => {
    expect(rings(body)).toBe(false)
  })

  it.each([
    'i wont be at my infusion, im ending it tonight',
    'wont make it to my appointment. this is goodbye',
    'i wont be here next week, visiting my dad in heaven',
    'not going to be around for the next session, tell my kids i love them',
    'im leaving and not coming back to this world',
    'cant make it by myself anymore',
    'no voy a llegar a la cita, el domingo me mato',
    'ya no voy a estar para la cita, adiós y gracias por todo',
    'mañana ya estaré muerta',
  ])('rings all the same where more is told: "%s"', (body) => {
    expect(rings(body)).toBe(true)
  })
})

describe('one who sees nothing ahead', () => {
  it.each(['whats left for me', 'i cant imagine a future with me in it', 'qué me queda ya'])(
    'rings: "%s"',
    (body) => {
      expect(findDanger(body)[0]?.tier).toBe('crisis-passive')
    },
  )
})
