// Crisis words: found wherever and however they stand, and everyday speech left in peace.

import { describe, expect, it } from 'vitest'
import { findDanger } from '../../shared/conversation/hearing/index.ts'
import { dangerEn } from '../../shared/conversation/languages/en/danger/index.ts'
import { dangerEs } from '../../shared/conversation/languages/es/danger/index.ts'
import fc from '../support/fast-check.ts'

/** The emergency a text tells of, by how soon a person must act; danger to others counts with the gravest. */
function findCrisis(
  body: string,
): { severity: 'imminent' | 'active' | 'passive'; rule: string } | null {
  const found = findDanger(body).find(
    ({ tier }) => tier.startsWith('crisis') || tier === 'harm-to-others',
  )
  if (!found) return null
  const severity =
    found.tier === 'crisis-active'
      ? 'active'
      : found.tier === 'crisis-passive'
        ? 'passive'
        : 'imminent'
  return { severity, rule: found.rule }
}

const gravityOf = { passive: 1, active: 2, imminent: 3 } as const
const gravity = (body: string) => {
  const found = findCrisis(body)
  return found ? gravityOf[found.severity] : 0
}

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

/** Plain words for killing oneself: as urgent as item 9 at 2 or 3. */
const active = [
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
  'I took all my meds this morning',
  'Quiero morirme',
  'me quiero morir',
  'me quiero matar',
  'matarme',
  'suicidio',
  'suicidarme',
  'quitarme la vida',
  "I can't stay safe",
  'i am going to do it tonight',
  'me kiero morir',
  'morirme',
]

const passive = [
  // Denied, it is asked about all the same.
  "I'm not suicidal",
  'no thoughts of suicide',
  'I want to die',
  'wanna die',
  'i want 2 die',
  'I just want to fucking die',
  'wish I was dead',
  'wish I were never born',
  "I wish I wouldn't wake up",
  'better off dead',
  'they are better off without me',
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
  'quiero morir',
  'no quiero vivir',
  'ya no quiero vivir',
  'no quiero seguir viviendo',
  'hacerme daño',
  'hacerme daño',
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
  'I did have a headache but it is gone now',
  'feeling much better thanks',
  'my mom died last year and I miss her',
  'the pain is killing me today honestly',
  'im so tired i could sleep forever',
  'I need a ride home tomorrow',
  'is the clinic open today',
  'running 10 minutes late',
  'I want to stop taking lexapro',
  'how long does it take to work',
  'dead battery sorry',
  "I'm going to go to bed",
  'good night',
  'I feel like a burden has lifted',
  'I had thoughts of work all day',
  "I can't take it today, can you text tomorrow",
  "I can't make it on Friday",
  "can't go on Thursday",
  'I overslept',
  'my shot hurt',
  'I shot you an email',
  'hang tight',
  'I burned dinner',
  'life is worth living again',
  'when does it end',
  'it ended well',
  'I want to be here',
  'happy to be alive',
  "I'm not sure",
  "I'm dying my hair",
  'dying to know',
  'no puedo ir el viernes',
  'no puedo mas tarde',
  'quiero cambiar mi cita',
  'me duele la cabeza',
  'me siento mejor',
  'estoy cansada hoy',
  'me cortaron la luz',
  'me corté el pelo',
  'tomé todas mis vitaminas',
  'la medicina me cayo mal',
  'necesito ayuda con mi cita',
  'mucho sueño',
  'no quiero seguir con el tratamiento',
  'hoy no puedo',
  'nunca',
  'no vale la pena cambiar la cita',
  'take this too',
  'I took all three doses of tylenol as told',
  "I'm in a good place",
  "the end of life meeting with my dad's hospice",
  'I feel safe',
  "I don't feel safe driving yet",
  'I can face it',
  'see you in the other side of town',
  'can I take my meds tonight',
  'odd',
  'I have to go now',
  'I need help with parking',
  'my kids will jump off the walls',
  'I jumped from one job to another',
]

/** Of either severity: more ways people have of saying it. */
const more = [
  'i dont want to live anymore',
  'i want to kill myself',
  "I can't do this anymore",
  'i want it all to be over',
  'I wish I could just go to sleep and never wake up',
  'nobody would miss me if i was gone',
  'i think about dying every day',
  'i have been thinking about suicide',
  'thoughts of hurting myself',
  'i want to hurt myself so bad',
  'i took too many pills',
  'i took 30 pills',
  'I just took a whole bottle of Xanax',
  'took a bunch of xanax',
  'i drank bleach',
  "i'm holding a knife",
  "i have pills and i'm going to take them all",
  "i'm going to take all of my pills",
  'gonna off myself',
  'i want to off myself',
  'not worth living',
  "life isn't worth living anymore",
  "there's no hope left",
  'i have no hope',
  'i should just die',
  'maybe i should die',
  'everyone would be better off if I was dead',
  'world would be better without me',
  'i feel like ending it',
  'ending my life tonight',
  'i am planning my suicide',
  'i cut my wrists',
  'i cut my arms again',
  "i've been cutting",
  'i wanna end my life',
  'i wanna end it',
  'I cant live like this',
  'please kill me',
  'someone kill me',
  'just kill me',
  "i'd rather be dead",
  "i don't see a point anymore",
  'whats the point anymore',
  'i dont care if i live or die',
  'i dont care if i die',
  'I want out of this life',
  "i'm ready to die",
  "I'm going to jump",
  "i'm gonna jump",
  'im on the ledge',
  'killmyself',
  'wanttodie',
  '#suicide',
  'hope i dont wake up tomorrow',
  "I wish i didn't exist",
  "shouldn't be alive",
  "don't deserve to live",
  'i need help now',
  'emergency',
  '911',
  '988',
  "i'm scared i'll hurt myself",
  "i'm afraid of what i might do",
  'im not ok i need someone to talk to',
  'quiero acabar con mi vida',
  'ya no quiero vivir mas',
  'no le veo sentido a la vida',
  'no le encuentro sentido a vivir',
  'me corto los brazos',
  'pienso en matarme',
  'he pensado en suicidarme',
  'pienso en la muerte',
  'me quisiera morir',
  'ojala me muera',
  'no quiero estar en este mundo',
  'prefiero estar muerto',
  'voy a tomarme todas las pastillas',
  'me tome 20 pastillas',
  'me voy a tirar del puente',
  'quiero desaparecer',
  'quiero dormir y no despertar',
  'no merezco vivir',
  'me quiero quitar la vida',
  'tengo ganas de morir',
  'estoy pensando en quitarme la vida',
  'ya no aguanto mas',
  'necesito ayuda',
  'me quiero cortar',
  'me voy a hacer daño',
  'todos estarian mejor sin mi',
  'emergencia',
]

it.each(['9\uFEFF11', '98\u200B8', '9\u00AD1\u00AD1'])(
  'hears %j, though its digits are parted by what nobody sees',
  (body) => {
    expect(findCrisis(body)).not.toBeNull()
  },
)

describe('a text of answers', () => {
  it('meets no rule, so that it need not be held against each', () => {
    const numbers = Array.from({ length: 100 }, (_, number) => String(number))
    const texts = [
      ...numbers,
      ...numbers.flatMap((a) => ['1', '9', '11', '88'].map((b) => `${a} ${b}`)),
    ]
    expect(texts.filter((text) => findDanger(text).length > 0)).toEqual([])
  })
})

describe('crisis words', () => {
  it.each(more)('hears "%s"', (text) => {
    expect(findCrisis(text)).not.toBeNull()
  })

  it.each([
    ['I will end it here, thanks', 'imminent'],
    ['should I take all my meds before the visit?', 'active'],
    ['I cut myself shaving', 'passive'],
    ["I don't feel suicidal", 'passive'],
  ] as const)('rather asks once too often: "%s" is %s', (text, severity) => {
    expect(gravity(text)).toBeGreaterThanOrEqual(gravityOf[severity])
  })

  it.each(imminent)('takes "%s" for imminent', (text) => {
    expect(findCrisis(text)?.severity).toBe('imminent')
  })

  it.each(active)('takes "%s" for active, or graver', (text) => {
    expect(gravity(text)).toBeGreaterThanOrEqual(gravityOf.active)
  })

  it.each(passive)('takes "%s" for passive, or graver', (text) => {
    expect(gravity(text)).toBeGreaterThanOrEqual(gravityOf.passive)
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
        fc.constantFrom(...imminent, ...active, ...passive),
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
    expect(gravity('no se, i just want to die')).toBeGreaterThanOrEqual(gravityOf.passive)
    expect(gravity('I feel que ya no quiero vivir')).toBeGreaterThanOrEqual(gravityOf.passive)
  })

  it('reads the longest text there is quickly, however it is made', () => {
    const worst = ['want to '.repeat(200), 'a '.repeat(800), '1'.repeat(1600), 'me '.repeat(533)]
    // The processor's time: on a busy machine the clock on the wall tells of others' work.
    const began = process.cpuUsage()
    for (const text of worst) findCrisis(`${text} kill myself`)
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000)
    expect(findCrisis(`${'lorem ipsum '.repeat(132)}kill myself`)).not.toBeNull()
  })

  it('names each rule once and says why it is there', () => {
    const names = [...dangerEn.rules, ...dangerEs.rules].map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
  })
})
