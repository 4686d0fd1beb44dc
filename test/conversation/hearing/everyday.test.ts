// What a clinic is written all day: forms, bills, links, plans, how the day was. It pages nobody, whatever words it uses.
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../local/patients/corpus.ts'
import { findDanger } from '../../../shared/conversation/hearing/index.ts'

const rings = (body: string): boolean => findDanger(body).some(({ tier }) => tier !== 'concern')

describe('a text of every day', () => {
  it('pages nobody', () => {
    const plain = readCorpus().filter(({ family }) => family.startsWith('plain-'))
    expect(plain.length).toBeGreaterThan(500)
    expect(plain.map(({ text }) => text).filter(rings)).toEqual([])
  })

  it.each([
    'who can help me with the claim form',
    'my login is locked, someone please help',
    'need help signing the form',
    'ayudeme a llenar el formulario por favor',
    'what’s the plan for june',
    'do you offer a payment plan',
    'have a lovely weekend',
    'does it hurt when they put the iv in',
    'on a bus cant talk',
    'ahorita en junta no puedo hablar',
    'no tengo quien me cuide al bebé el lunes',
    'sorry won’t make it',
    'counting down the days til vacation',
    'gone for two weeks on a trip',
    'do i stop my blood pressure pill the day before',
  ])('neither does "%s"', (body) => {
    expect(rings(body)).toBe(false)
  })

  it.each([
    'please help me',
    'help me please i cant do this',
    'someone help me',
    'necesito ayuda',
    'i have a plan',
    'i know how, i have a way',
    'i cant make it anymore',
    'not gonna make it through the night',
    'will it hurt to die',
    'does it hurt to drown',
    'half my face is numb and i cant talk',
    'no puedo hablar bien, se me durmió la cara',
    'life insurance pays even for suicide right',
    'my life insurance is paid up so they will be fine',
    'took all my blood pressure medicine',
    'on blood thinners and my nose has been pouring for 2 hrs',
    'gone for good this weekend',
    'have a good life everybody',
    'i lost my insurance. help me. i have nothing left',
    'volunteer at the crisis line but im the one who needs it',
    'please help me, the app asked if i want to die and the answer is yes',
    'at work cant talk but im not ok i want to end it',
  ])('"%s" rings all the same', (body) => {
    expect(rings(body)).toBe(true)
  })
})
