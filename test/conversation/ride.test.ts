// Who takes the patient home, as people text it.
import { describe, expect, it } from 'vitest'
import { readRide, readRideFound, readRideLater } from '../../shared/conversation/index.ts'

const arranged = (driver: string | null) => ({ arranged: true, driver })
const open = { arranged: false, driver: null }

describe('the answer to who drives', () => {
  it.each([
    ...[
      '1',
      '1.',
      '#1',
      '1\uFE0F\u20E3',
      '"1"',
      'one',
      'uno',
      'UNO',
      'yes',
      'sí',
      'si ya',
      'arranged',
    ],
    ...['ya tengo', '1 ok', '1 gracias', '1 thanks!!', '1 🙂', '1 someone', 'aranged', 'arrangd'],
    ...[
      'I have a ride',
      'got a ride',
      'ride arranged',
      'all set',
      'yes i have a ride',
      'my ride is set',
    ],
    ...[
      'i have someone to take me home',
      'someone is picking me up',
      'ya esta',
      'tengo transporte',
    ],
    ...['ya tengo quien me lleve', 'ya consegui quien me lleve', 'alguien me lleva'],
  ])('"%s" is a ride', (body) => {
    expect(readRide(body)).toEqual(arranged(null))
  })

  it.each([
    ['1 Ana', 'Ana'],
    ['1 dave', 'dave'],
    ['1 (Mike)', 'Mike'],
    ['1-José', 'José'],
    ['1 María José', 'María José'],
    ['1 Rosa', 'Rosa'],
    ['1, my wife', 'my wife'],
    ['1 my mom 😊', 'my mom'],
    ['1 mi esposo Luis', 'mi esposo Luis'],
    ['uno mi papá', 'mi papá'],
    ['1 yes arranged, my mom', 'my mom'],
    ['Yes. My daughter Kim', 'My daughter Kim'],
    ['sí, mi esposa', 'mi esposa'],
    ['my sister', 'my sister'],
    ['mi esposa', 'mi esposa'],
    ['mother-in-law', 'mother-in-law'],
    ['my wife is taking me', 'my wife'],
    ['my husband will drive me', 'my husband'],
    ["my mom's picking me up", 'my mom'],
    ['yes my sister is driving', 'my sister'],
    ['my friend Tom drives us', 'my friend Tom'],
    ['my mother in law is bringing me home', 'my mother in law'],
    ["I'm getting a ride from my sister in law", 'my sister in law'],
    ['going w my wife', 'my wife'],
    ['ride with Tom', 'Tom'],
    ['it’s my brother', 'my brother'],
    ['Ana me lleva', 'Ana'],
    ['me lleva mi hermano', 'mi hermano'],
    ['mi mamá me va a recoger', 'mi mamá'],
    ['sí, mi vecina me lleva a casa', 'mi vecina'],
    ['mi hija va conmigo', 'mi hija'],
    ['Claro, mi hijo Beto', 'mi hijo Beto'],
  ])('"%s" is a ride, with %s', (body, driver) => {
    expect(readRide(body)).toEqual(arranged(driver))
  })

  it.each([
    ...[
      '2',
      'two',
      'dos',
      'no',
      'nope',
      'not yet',
      'no tengo',
      '2 not yet',
      '2 no ride',
      'not yt',
      'nt yet',
    ],
    ...[
      'not yet sorry',
      'no ride yet',
      'no one',
      'nobody can',
      'still looking',
      '2 still looking for someone',
    ],
    ...[
      "I don't have a ride yet",
      "haven't found anyone yet",
      'no one can take me',
      'i have nobody',
    ],
    ...[
      'no aun',
      'aún no',
      'todavía no',
      'no todavia',
      'aun no tengo',
      'no tengo a nadie',
      'sigo buscando',
    ],
    ...['no tengo quien me lleve', 'no, nadie me puede llevar', 'no he encontrado a nadie todavia'],
  ])('"%s" is none', (body) => {
    expect(readRide(body)).toEqual(open)
  })

  it.each([
    ...[
      '1 me',
      '1 myself',
      '1 alone',
      '1 nobody',
      '1 my car',
      '1 driving',
      'yes myself',
      'alone',
      'walking',
    ],
    ...['1 uber', '1 a taxi', 'an Uber', 'taking uber', "I'm taking the bus", "I'll drive myself"],
    ...[
      '1 yo mismo',
      '1 nadie',
      '1 mi carro',
      'si, solo',
      'voy a manejar yo',
      'tomo un uber',
      'me voy sola',
    ],
  ])('"%s" is none: nobody takes them home', (body) => {
    expect(readRide(body)).toEqual(open)
  })

  it.each([
    ...['1 maybe', '1 not sure', '1 but no', '1 or 2', '12', '1 2', '1 still looking', '1 ½'],
    ...[
      'tal vez',
      'yes but only if she can',
      'my sister might take me',
      'my mom cant take me',
      'mi hijo no puede',
    ],
    ...[
      'my sister can take me if she gets off work',
      'my wife is not taking me',
      'is uber ok?',
      'ok',
      'thanks',
    ],
    // It may say no more than that it was read.
    ...['👍', '👎', 'listo', "i'm good"],
  ])('"%s" is not plain, and asked again or read by a person', (body) => {
    expect(readRide(body)).toBeNull()
  })

  it.each([
    ...[
      '1 die',
      '1 pain',
      '1 bleeding',
      '1 pills',
      '1 sick',
      '1 hope',
      '1 sangre',
      '1 miedo',
      '1 morir',
      '1 mg',
    ],
    ...[
      '1 stop',
      '1 back',
      '1 who',
      '1 wrong number',
      '1 my ex',
      'im trying',
      'no puedo mas',
      '2 no puedo mas',
    ],
    ...[
      'i have nobody to live for',
      'cant find a reason',
      'nobody would miss me',
      'my wife left me',
    ],
    ...[
      'my husband hits me',
      'mi esposo me pega',
      'my wife is taking the kids',
      '1 but i want to die',
    ],
  ])('"%s" names nobody who drives, and is left to whoever reads dangers', (body) => {
    expect(readRide(body)).toBeNull()
  })

  it('is by its number alone where nobody has just asked', () => {
    expect(readRideLater('1 Ana')).toEqual(arranged('Ana'))
    expect(readRideLater('2')).toEqual(open)
    for (const body of ['yes', 'no', 'ok', 'yes, my wife', '11', '20 mg'])
      expect(readRideLater(body)).toBeNull()
  })

  it('is heard in a whole sentence where a ride is wanted still', () => {
    expect(readRideFound('my wife can do it')).toEqual(arranged('my wife'))
    expect(readRideFound('got a ride now')).toEqual(arranged(null))
    for (const body of ['ok', 'yes', 'my wife', 'Ana', 'not yet', 'my wife cant'])
      expect(readRideFound(body)).toBeNull()
  })
})
