// Somebody else at the patient's number.
import { describe, expect, it } from 'vitest'
import { readSomeoneElse } from '../../../shared/conversation/steering/index.ts'
import fc from '../../support/fast-check.ts'
import { disguise } from './disguise.ts'

const texts = {
  stranger: [
    'u got the wrong number',
    'wrong # bro',
    'i think this was meant for someone else',
    'idk who that is',
    'dont know who Test is',
    'No Test at this number',
    'You have the wrong person, I am not Test',
    'I do not know this person',
    'im not who u think i am',
    'I have never been to this clinic',
    'I never signed up for this clinic',
    "I don't have a doctor there",
    "you're texting the wrong person",
    'sorry u have the wrong #',
    'numero equivocado amigo',
    'no soy Test, numero equivocado',
    'se ha equivocado de numero',
    'esta equivocado de numero',
    'no conozco a ningun Test',
    'aqui no hay ningun Test',
    'no se quien es esa persona',
    'usted esta equivocado',
    'este no es su telefono',

    'wrong number',
    'You have the wrong #',
    'This is not Test',
    'im not Test',
    'not test',
    "I'm not a patient there",
    'who is this?? i dont know any clinic',
    'sorry wrong person',
    'you got the wrong guy',
    'no conozco a nadie con ese nombre',
    'yo no voy a ninguna clinica, se equivocaron',
    'no soy Test',
    'aqui no vive Test',
    'numero equivocado',
    'se equivoco de numero',
    'se equivocaron de persona',
    'I dont know anyone named Test',
    'there is no Test here',
    'nobody here by that name',
    'no one named Test at this number',
    'who is Test',
    'never heard of your clinic',
    'I think you have the wrong number',
    'this is the wrong number',
    'i dont go to any clinic',
    "i've never been to your clinic",
    "I'm not your patient",
    'no soy paciente de ustedes',
    'no soy esa persona',
    'este no es el numero de Test',
    'thats not me',
    'my name is not Test',
    'you must have me confused with someone else',
    'wrong num',
    "this isn't Tests phone",
    'no se quien es Test',
    'nunca he ido a esa clinica',
    'creo que tiene el numero equivocado',
    "I'm not the person you're looking for",
    'este numero no es de Test',
  ],
  'new-phone': [
    'new phone who dis',
    'new phone, who is this?',
    'ya no es su numero',
    'she doesnt have this number anymore',
    'this is no longer her number',
    'I just got this number',
    'this number was reassigned',
    'he changed his number',
    'this isnt her number anymore',
    'Test no longer has this number',
    'Test ya no tiene este numero',
    'este numero ya no es de Test',
    'cambio de numero',
    'ella ya no usa este telefono',
    'this is my number now',
    "I've had this number for 2 years",
    'not her phone anymore',
    'acabo de sacar este numero',
    'this phone belongs to someone else now',
  ],
  deceased: [
    'Test is no longer with us',
    'Test committed suicide',
    'unfortunately he passed away in may',
    'sadly she died',
    'I regret to inform you that my wife Test passed away',
    'hello this is Tests mother, she passed away',
    'he passed',
    'she passed on sunday',
    'el senor fallecio',
    'ella murio el lunes',
    'Test ya murio',
    'soy su hija, ella fallecio',
    'mi esposo era su paciente, fallecio el martes',
    'the person you are texting has died',

    'She passed away last week',
    'mi papa ya murio',
    'he took his own life on the 3rd',
    'my mother died, she was your patient',
    'he passed away last month. please stop',
    'This is his dad. He took his own life on the 3rd.',
    'im sorry to tell you that she died on monday',
    'Test died in march',
    'Test passed away',
    'my husband Test died',
    'she is deceased',
    'hes dead',
    'the patient is deceased',
    'ella fallecio la semana pasada',
    'Test fallecio',
    'ya fallecio',
    'mi mama fallecio, era su paciente',
    'lamento informarles que fallecio',
    'this is her daughter. mom passed away sunday',
    'I am her husband, she died in june',
    'he died',
  ],
  hospitalised: [
    'shes in the hospital since sunday',
    'this is her sister, shes in the hospital since sunday',
    'Test is in the hospital',
    'he was admitted last night this is his wife',
    'she is in the ICU',
    'esta internada, soy su hermana',
    'soy el esposo, ella esta en el hospital',
    'la tienen hospitalizada',
    'im her mom. shes inpatient right now',
  ],
  relative: [
    'this is her son im 8 mommy is sleeping',
    'soy la hija, mi mama no esta',
    'this is her husband',
    'its her mom',
    'Im his wife hes at work',
    'hi this is Tests daughter',
    'soy su esposo',
    'habla su hijo',
    'Tests mom here',
    'her sister here',
    'this is her phone but im her brother',
    'mi mama esta dormida',
  ],
}
const patients = [
  'my number is wrong on the portal',
  'you have the wrong address on file',
  'wrong dose?',
  'i took the wrong pill',
  'i pressed the wrong number',
  'i feel like a different person',
  'im not the patient type',
  'i dont know who to call',
  'i dont know who i am anymore',
  'no one is here with me',
  'nobody is home',
  "i dont know the doctor's name",
  'i never got a call from the clinic',
  'never been better',
  'i have never felt like this',
  'he died in my arms',
  'my son died',
  'my husband passed in 2019',
  'mi esposo fallecio hace un ano y lo extrano',
  'mi abuela murio ayer',
  'mi mama murio',
  'mi mama murio ayer no voy a poder ir',
  'se murio mi gato',
  'she is in the hospital and im scared',
  'my wife is in labor at the hospital',
  'i was in the hospital',
  'im at the er',
  'my mom drove me home',
  'my daughter says hi',
  'my boyfriend is here with me',
  'new phone, can you resend the link',
  'got a new phone, please resend',
  'this is my new number please update it',
  'can you change my number',
  'tengo nuevo numero',
  'cambie de numero',
  'me cambie de telefono',
  'no soy buena para esto',
  'no soy feliz',
  'no soy la misma',
  'ya no soy la misma persona',
  'no conozco a nadie en esta ciudad',
  'no conozco la clinica donde queda',
  'no voy a ir a la clinica hoy',
  'no voy a la clinica manana',
  'nunca he ido a terapia',
  'me equivoque',
  'perdon me equivoque, era 2',
  'estoy equivocada',
  'se equivocaron con mi cobro',
  'se equivoco la enfermera con mi dosis',

  'who is this',
  'Who is this?',
  'quien es',
  'Oops wrong number, I meant 2',
  'oops i sent the wrong number',
  'my brother died by suicide in 2009',
  'my dad passed away last month and i cant stop crying',
  'mi perro se murio',
  'se me murio el celular',
  'my phone died',
  'my dog died',
  'my mom died last year',
  'my mother passed away and im a mess',
  'mi papa murio y me siento muy mal',
  'i lost my husband',
  'she died and i cant go on',
  'he passed out',
  'she passed her test',
  'i passed away laughing',
  'im in the hospital',
  'estoy en el hospital',
  'my mom is in the hospital so i cant come',
  'my son is in the hospital',
  'i got a new phone',
  'i got a new number',
  'i have a new phone number',
  'this is my new number',
  'i changed my number',
  'is this the right number',
  'do i have the right number',
  'i called the wrong number',
  'pharmacy has the wrong number on file',
  'im not a patient person',
  'im not the same person',
  'i dont know any other way',
  'i dont know what to do',
  'im not myself',
  'im not here for that',
  'no one understands',
  'nobody here cares',
  'this is Test',
  'im Test',
  'soy Test',
  'my husband drove me',
  'my wife says hi',
  'i live with my son',
  'el doctor se equivoco',
  'me equivoque de numero',
  'im not a patient there anymore',
  'thats not me anymore',
  'i dont know this person in the mirror',
  'this is not my day',
  'this is not my first time',
  'its not my fault',
  'not me',
  'murio la bateria',
  'my battery died',
  'she is gone',
  'hes dead to me',
  'she killed it at work',
  'my ex is dead to me',
  'mi hija esta en el hospital',
  'ya no soy yo',
  'no soy yo misma',
  'no se quien soy',
]

const heard = (text: string, name?: string) => readSomeoneElse(text, name)?.who ?? null

describe('somebody else', () => {
  it.each(Object.entries(texts).flatMap(([who, all]) => all.map((text) => [who, text] as const)))(
    'is a %s: "%s"',
    (who, text) => {
      expect(heard(text, 'Test')).toBe(who)
    },
  )

  it.each(patients)('is not heard in "%s"', (text) => {
    expect(heard(text, 'Test')).toBeNull()
  })

  it.each(['theres no hope here', 'i have no hope', 'this is not hope', 'hope is dead'])(
    'is not heard in "%s" where the patient is called Hope',
    (text) => {
      expect(heard(text, 'Hope')).toBeNull()
    },
  )

  it('is heard by the name beside a number, also where the name is a word', () => {
    expect(heard("this is not Hope's number", 'Hope')).toBe('stranger')
  })

  it('is not known by a name we do not have', () => {
    expect(heard('This is not Test')).toBeNull()
    expect(heard('This is not Test', '')).toBeNull()
    expect(heard('This is not T', 'T(')).toBeNull()
  })

  it('is no stranger for answering in the place of the patient', () => {
    expect(heard('this is her husband, not the patient')).toBe('relative')
    expect(heard('this is her husband, wrong number')).toBe('stranger')
  })

  it('is not heard in a reaction or in what a machine writes', () => {
    expect(heard('Liked \u201Cwrong number\u201D')).toBeNull()
  })

  it('is heard whatever the case, spaces, accents and apostrophes', () => {
    fc.assert(
      fc.property(disguise([...Object.values(texts).flat(), ...patients]), ([plainly, typed]) => {
        expect([typed, heard(typed, 'Test')]).toEqual([typed, heard(plainly, 'Test')])
      }),
    )
  })

  it('is read of any string and any name', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(anything, anything, (body, name) => {
        expect(() => readSomeoneElse(body, name)).not.toThrow()
      }),
    )
  })
})

describe('a death told by name', () => {
  const told = [
    'Test passed away',
    'Test killed herself last night',
    'Test has died of an overdose',
    'Test Lopez died on Friday',
    'Test took a bunch of pills and died',
    'Test got killed in a car accident',
    'We lost Test on Friday',
    'we buried Test on Saturday',
    "Test's funeral was yesterday",
    'RIP Test',
    'my sister test died last week',
    'Test died and I want to die too',
    'Test muri\u00f3',
    'Test falleci\u00f3 ayer',
    'Test se suicid\u00f3 anoche',
    'Test fue asesinado',
    'mi hermano Test muri\u00f3 la semana pasada',
    'perdimos a Test el viernes',
    'enterramos a Test el lunes',
    'QEPD Test',
  ]

  it.each(told)('is heard in "%s"', (text) => {
    expect(heard(text, 'Test')).toBe('deceased')
  })

  it.each([
    'my dog died',
    'my mom passed away',
    'my sister died last week',
    'mi perro muri\u00f3',
    'mi mam\u00e1 falleci\u00f3',
    'this is Test, my mom died',
    'Test here, my friend killed himself',
    'soy Test, mi perro muri\u00f3',
    'I wish Test was dead',
    'the old Test died',
    'Test almost died last night',
    'Test wants to die',
  ])('is not heard in "%s"', (text) => {
    expect(heard(text, 'Test')).toBeNull()
  })

  it('is heard by the first of two names', () => {
    expect(heard('Test died', 'Test Marie')).toBe('deceased')
    expect(heard('Test Marie died', 'Test Marie')).toBe('deceased')
  })

  it.each(['Test had this number before', 'este n\u00famero lo ten\u00eda Test antes'])(
    'is not what "%s" tells: the number has another owner',
    (text) => {
      expect(heard(text, 'Test')).toBe('new-phone')
    },
  )
})
