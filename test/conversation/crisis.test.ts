// Crisis words: found wherever and however they stand, and everyday speech left in peace.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCrisis } from '../../shared/conversation/crisis.ts'
import { crisisEn } from '../../shared/conversation/crisis-en.ts'
import { crisisEs } from '../../shared/conversation/crisis-es.ts'

const imminent = [
  'I am going to kill myself',
  'im gonna kill my self tonight',
  "I'm about to end my life",
  'Tonight I will end it',
  "I'll end it all",
  'I want to die tonight',
  'trying to kill myself',
  'I tried to kill myself last week',
  'I took all my pills',
  'took the whole bottle of pills',
  'I swallowed a bunch of pills',
  'I overdosed',
  'over dose',
  'I OD on purpose',
  'I have a gun',
  "there's a gun to my head",
  'I want to hang myself',
  'shoot myself',
  'slit my wrists',
  'jump off a bridge',
  'step in front of a train',
  'Goodbye forever',
  'this is goodbye',
  'I wrote a suicide note',
  'tell my kids I love them',
  'I have a plan to kill myself',
  'going to kill my husband',
  'me voy a matar',
  'voy a matarme',
  'Voy a quitarme la vida',
  'esta noche acabo con todo',
  'me tomé todas las pastillas',
  'Sobredosis',
  'tengo una pistola',
  'quiero ahorcarme',
  'cortarme las venas',
  'adiós para siempre',
]

const passive = [
  'I want to die',
  'wanna die',
  'i want 2 die',
  'I just want to fucking die',
  'wish I was dead',
  'wish I were never born',
  "I wish I wouldn't wake up",
  'better off dead',
  'they are better off without me',
  'kill myself',
  'kil myself',
  'kill my self',
  'killing myself',
  'suicide',
  'suicidal',
  'suicde',
  'sucide',
  'suiside',
  'suicidial suicidal',
  'kms',
  'unalive',
  'end my life',
  'end it all',
  'end it',
  'hurt myself',
  'cut myself',
  'self-harm',
  'no reason to live',
  "can't go on",
  'I cant go on like this',
  "don't want to be here anymore",
  "don't want to wake up",
  'tired of living',
  'nothing to live for',
  'no point in living',
  "I can't take it anymore",
  'help me',
  'Please help me!!',
  'I feel like dying',
  "I'm dying",
  "I'm such a burden",
  "I'm not suicidal",
  'no thoughts of suicide',
  'I took all my meds this morning',
  'quiero morir',
  'Quiero morirme',
  'me quiero morir',
  'me quiero matar',
  'matarme',
  'suicidio',
  'suicidarme',
  'quitarme la vida',
  'no quiero vivir',
  'ya no quiero vivir',
  'no quiero seguir viviendo',
  'hacerme daño',
  'hacerme dan\u0303o',
  'estaría mejor muerta',
  'ya no puedo más',
  'no tengo razones para vivir',
  'cansado de vivir',
  'ayúdame',
]

const everyday = [
  '',
  '2',
  'nearly every day',
  'casi todos los días',
  'dead tired',
  'my phone died',
  'the battery is dying, talk later',
  'my phone will die soon',
  'died laughing',
  "I'm dying to see the results",
  "I'm dying of laughter",
  'killing it today',
  'my back is killing me',
  'just killing time',
  'hang on a sec',
  'hanging out with friends',
  'see you tonight',
  'today is the day of my visit!',
  'I took my pills this morning',
  'I take all kinds of vitamins',
  'a shot of espresso helped',
  'at the end of the week',
  'ended up sleeping late',
  'I feel hopeless and down',
  'I have a plan for my ride home',
  'life is good',
  'cut the grass and cut my finger',
  'jumped out of bed',
  'goodbye, talk tomorrow',
  'thanks, bye',
  "I can't go on Friday, can we move it?",
  "can't go on the 14th",
  'can you help me reschedule?',
  'help me with my appointment please',
  'HELP',
  'AYUDA',
  'STOP',
  'I can not stop crying',
  'that felt odd on Monday',
  'the pain subsided',
  'feeling nervous, anxious or on edge',
  'stuck on the bridge, running late',
  'I walked in front of my house',
  'not at all',
  'my dog died last week',
  '¿Qué sucede?',
  'no sucedió nada',
  'me muero de hambre',
  'me muero de risa',
  'muerta de sueño',
  'hay que matar el tiempo',
  'voy a cortarme el pelo',
  'no quiero seguir recibiendo mensajes',
  'me tomé mi medicina',
  'hasta mañana',
  'adiós, gracias',
]

describe('crisis words', () => {
  it.each(imminent)('takes "%s" for imminent', (text) => {
    expect(findCrisis(text)?.severity).toBe('imminent')
  })

  it.each(passive)('takes "%s" for passive', (text) => {
    expect(findCrisis(text)?.severity).toBe('passive')
  })

  it.each(everyday)('leaves "%s" alone', (text) => {
    expect(findCrisis(text)).toBeNull()
  })

  it.each([
    'KILL MYSELF',
    'K i l l   m y s e l f',
    'kill\u200Bmyself',
    'ki\u00ADll myself',
    'kill\nmyself',
    'kill, myself',
    'kilI myself suicide',
    'k.m.s',
    'su1c1de',
    's u i c i d e',
    'I want to diiiie',
    'ｓｕｉｃｉｄｅ',
    '\u202Esuicide\u202C',
    'don’t want to live',
    'don`t want to live',
    'su\u0301icide',
  ])('sees through the writing of "%s"', (text) => {
    expect(findCrisis(text)).not.toBeNull()
  })

  it('finds the words anywhere, in any case, with anything but letters or digits around', () => {
    const noise = fc.constantFrom(
      '',
      '🙏',
      '😢 ',
      '...',
      '\u200F',
      '\n',
      'well ',
      'hola 💔 ',
      '(',
      '—',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...imminent, ...passive),
        noise,
        fc.constantFrom('', ' 🙏🏽', '!!!', '\u200E', '\n\n', ' ok', ' bueno', ')', '…'),
        fc.boolean(),
        (text, before, after, loud) => {
          const body = `${before}${loud ? text.toUpperCase() : text}${after}`
          expect(findCrisis(body)).not.toBeNull()
        },
      ),
    )
  })

  it('never grows milder for what is added to a text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...imminent), fc.lorem(), fc.lorem(), (text, before, after) => {
        expect(findCrisis(`${before}. ${text}`)?.severity).toBe('imminent')
        expect(findCrisis(`no not never ${before}\n${text}`)?.severity).toBe('imminent')
        expect(findCrisis(`${text} ${after}`)).not.toBeNull()
      }),
    )
  })

  it('reports the gravest of several', () => {
    expect(findCrisis('I feel suicidal, I have a gun')).toMatchObject({
      severity: 'imminent',
      rule: 'en-means',
    })
  })

  it('finds words of either language in one text', () => {
    expect(findCrisis('no se, i just want to die')?.severity).toBe('passive')
    expect(findCrisis('I feel que ya no quiero vivir')?.severity).toBe('passive')
  })

  it('reads the longest text there is quickly, however it is made', () => {
    const worst = ['want to '.repeat(200), 'a '.repeat(800), '1'.repeat(1600), 'me '.repeat(533)]
    const startedAt = performance.now()
    for (const text of worst) findCrisis(`${text} kill myself`)
    expect(performance.now() - startedAt).toBeLessThan(2000)
    expect(findCrisis(`${'lorem ipsum '.repeat(132)}kill myself`)).not.toBeNull()
  })

  it('names each rule once and says why it is there', () => {
    const rules = [...crisisEn, ...crisisEs]
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length)
    expect(rules.every(({ why }) => why.length > 5)).toBe(true)
  })
})
