// START, HELP and CHECK as people ask for them.
import { describe, expect, it } from 'vitest'
import { keywordOf } from '../../../shared/conversation/keywords.ts'
import fc from '../../support/fast-check.ts'
import { disguise } from './disguise.ts'

const starts = [
  'anótenme de nuevo en la lista de mensajes',
  'me quiero inscribir',
  'sign me back up for the check ins',
  'reanudar',
  'start texting me again',
  'please resume',
  'resubscribe me',
  'opt me back in',
  'can you sign me up again',
  'i want the texts back',
  'add me back to the list',
  'quiero recibir los mensajes otra vez',
  'vuelvan a mandarme mensajes',
  'quiero volver a recibir mensajes',
  'darme de alta',
  'inscribirme',
  'text me again please',
  'turn the texts back on',
  'START please',
  'i unsubscribed by accident, sign me back up',
]
const helps = [
  'how does this work',
  'como funciona esto',
  'who do i contact with questions',
  'who do i call',
  'what is this',
  'who is this',
  'help please',
  'info',
  'what number do i call',
  'how do i answer',
  'how do i reply',
  'more info',
  'informacion por favor',
  'quien es',
  'que es esto',
  'a quien llamo',
  'como contesto',
  'what are my options',
]
const checks = [
  'CHECK',
  'check',
  'check in',
  'check-in',
  'Check in please',
  'chequeo',
  'CHEQUEO',
  'can i do my check in',
  'i want to do a check in',
  'quiero hacer mi chequeo',
  'start check in',
]
const none = [
  'i need help',
  'necesito ayuda',
  'help me',
  'HELP I CANT BREATHE',
  'AYUDA no me llega el aire',
  'please help me',
  'what is wrong with me',
  'how do i die',
  'what do i do',
  'como puedo morir',
  'who am i',
  'check on me',
  'can someone check on me',
  'checking in',
  'just checking in',
  'i want to start again with my life',
  'start my meds again?',
  'should i resume my lithium',
  'can i come back',
  'can i come in tomorrow',
  'what is this pain',
  'check my labs',
  'who do i call if im suicidal',
]

describe('in their own words', () => {
  it.each(starts)('"%s" asks for texts again', (text) => {
    expect(keywordOf(text)).toBe('start')
  })

  it.each(helps)('"%s" asks what this is or whom to ask', (text) => {
    expect(keywordOf(text)).toBe('help')
  })

  it.each(checks)('"%s" asks for a check-in', (text) => {
    expect(keywordOf(text)).toBe('check')
  })

  it.each(none)('"%s" asks for none of these: it goes to a person', (text) => {
    expect(keywordOf(text)).toBeNull()
  })

  it('they are heard whatever the case, spaces, accents and apostrophes', () => {
    fc.assert(
      fc.property(disguise([...starts, ...helps, ...checks, ...none]), ([plainly, typed]) => {
        expect([typed, keywordOf(typed)]).toEqual([typed, keywordOf(plainly)])
      }),
    )
  })
})
