// What the danger reader hears, by kind of danger, in both languages, and what it leaves in peace.

import { describe, expect, it } from 'vitest'
import { findDanger, type Tier } from '../../../shared/conversation/hearing/index.ts'
import fc from '../../support/fast-check.ts'

/** Ways of one kind are many; a few of each, made of verb, quantity, means, time and person. */
const told: Readonly<Record<Tier, readonly string[]>> = {
  'crisis-imminent': [
    'im gonna kill myself tonight',
    'tonight im ending my life',
    'swallowed every pill in the cabinet',
    'a whole bottle of tylenol is what i took',
    'got the rope over the beam in the garage',
    'the pistol is loaded and in my lap',
    'standing at the edge of the bridge',
    'goodbye everyone',
    'the vacuum hose is hooked up to my exhaust',
    'took like forty and im getting sleepy',
    'wont be alive tmw',
    'im gonna let the river have me',
    'i wont make it to morning',
    'by the time you read this i will be gone',
    'tell my kids i love them',
    'I attempted suicide last night',
    'me voy a matar hoy',
    'me tragué el frasco entero de pastillas',
    'tengo la soga lista en el garaje',
    'me tomé el veneno de ratas',
    'me tomé como cuarenta y me está dando sueño',
    'cuál es la dosis letal de litio',
    'cuando lean esto ya no voy a estar',
    'adiós para siempre, perdónenme',
  ],
  'crisis-active': [
    'I want to kill myself',
    'thinking about hanging around with a noose is wrong but i want to die',
    'cant stop thinking about suicide',
    'kms',
    'i could just drive off the causeway',
    'been reading about helium',
    'i cut my arms again',
    'the voices tell me to hurt myself',
    'no me siento segura conmigo misma',
    'quiero matarme',
    'me estoy cortando los brazos',
  ],
  'crisis-passive': [
    'i wish i was dead',
    'no reason to live',
    'im a burden to my family',
    'dont want to be here anymore',
    'tired of living',
    'please help me',
    'soy una carga para todos',
    'ya no quiero vivir',
    'no le encuentro sentido a la vida',
    'que Dios me lleve ya',
  ],
  'harm-to-others': [
    'im going to stab my boss',
    'homicidal thoughts',
    'i choked my wife last night',
    'voy a matar a mi vecino',
  ],
  medical: [
    'my chest hurts and my arm is numb',
    'cant breathe',
    'he had a seizure on the floor',
    'my toddler ate some of my pills',
    'crashed my car on the way home',
    'bp is 200/115',
    'i cant wake her up',
    'my throat is swelling shut',
    'send an ambulance',
    'no puedo respirar',
    'mi esposo no despierta',
    'se me cierra la garganta',
  ],
  concern: [
    'throwing up since the infusion',
    'blood in my urine',
    'im pregnant',
    'i drove home after the session',
    'relapsed, drinking every day',
    'still seeing things that arent there',
    'ran out of my lexapro',
    'nobody can pick me up after',
    'my ride bailed on me',
    'buying k off a guy between visits',
    'havent slept in three days',
    'my husband hit me',
    'please call me',
    'feeling hopeless',
    'need to cancel my appointment',
    'tengo náuseas',
    'estoy embarazada',
    'está intubado mi esposo',
    'está en terapia intensiva',
    'me pueden llamar',
    'quiero cancelar la cita',
  ],
}

const gravity: readonly Tier[] = ['crisis-passive', 'crisis-active', 'crisis-imminent']

const crises = [...told['crisis-imminent'], ...told['crisis-active'], ...told['crisis-passive']]

function crisisOf(body: string): number {
  return Math.max(-1, ...findDanger(body).map(({ tier }) => gravity.indexOf(tier)))
}

const pages = (body: string): readonly Tier[] =>
  findDanger(body)
    .map(({ tier }) => tier)
    .filter((tier) => tier !== 'concern')

describe('crisis words', () => {
  it.each(gravity.flatMap((tier) => told[tier].map((body) => [body, tier] as const)))(
    'hears "%s" as %s or graver',
    (body, tier) => {
      expect(crisisOf(body)).toBeGreaterThanOrEqual(gravity.indexOf(tier))
    },
  )
})

describe('other danger', () => {
  it.each(
    (['harm-to-others', 'medical', 'concern'] as const).flatMap((tier) =>
      told[tier].map((body) => [body, tier] as const),
    ),
  )('hears "%s" as %s', (body, tier) => {
    expect(findDanger(body).map((found) => found.tier)).toContain(tier)
  })
})

describe('a denial', () => {
  it.each([
    'no i dont want to die',
    'i would never hurt myself',
    '1 year no cutting',
    'used to want to kill myself',
    'ya no pienso en matarme',
    'nunca me haría daño',
  ])('makes "%s" passive, and never nothing', (body) => {
    expect(findDanger(body)[0]?.tier).toBe('crisis-passive')
  })

  it('does not reach over a comma or to another wish', () => {
    expect(crisisOf('no, im going to kill myself')).toBe(2)
    expect(crisisOf('i dont know why but i want to kill myself')).toBeGreaterThan(0)
  })

  it('makes suicide itself passive, and never nothing', () => {
    expect(crisisOf('im not suicidal')).toBe(0)
  })
})

describe('somebody else', () => {
  it.each([
    'my son is going to kill himself',
    'this is her husband she took a whole bottle of tylenol',
    'mi hija se quiere matar',
  ])('is who "%s" speaks of', (body) => {
    expect(findDanger(body)[0]?.person).toBe('other')
  })

  it('is not who "I" is', () => {
    expect(findDanger('I want to kill myself')[0]?.person).toBe('self')
  })
})

describe('ways of speaking', () => {
  it.each([
    'traffic was murder',
    "od'd on netflix all weekend",
    'my phone died',
    'can we jump on a call',
    'dying to know the results',
    'my back is killing me',
    'see you tuesday',
    'nearly every day',
    'took my pills this morning as prescribed',
    'not able to make monday',
    'i wont make it tomorrow',
    'wont be in monday',
    'dont text me anymore',
    'id kill for a good nights sleep',
    'borren mi número',
    'puse veneno para ratas en la cocina',
    'me muero de risa',
    'se me murió el celular',
    'la espalda me mata',
    'me corté el pelo',
    '2',
    '',
  ])('"%s" pages nobody', (body) => {
    expect(pages(body)).toEqual([])
  })

  it.each(['traffic was murder', 'my phone died', 'me muero de risa'])(
    '"%s" hides no danger beside it',
    (figure) => {
      expect(crisisOf(`${figure} and i want to kill myself`)).toBeGreaterThan(0)
      expect(crisisOf(`quiero matarme. ${figure}`)).toBeGreaterThan(0)
    },
  )

  it('leaves our own words alone when a phone quotes them', () => {
    expect(
      pages('Liked “In danger or may act on these thoughts? Call 911. Or call/text 988”'),
    ).toEqual([])
  })
})

describe('a picture of a weapon', () => {
  it.each([
    '\u{1F52B}\u{1F614}',
    '\u{1F52A}\u{1F622}',
    '\u{1FAA2} \u{1F494}',
    'i am so tired \u{1F52B} \u{1F97A}',
  ])('with a sad one or a farewell, "%s", is a crisis', (body) => {
    expect(crisisOf(body)).toBeGreaterThanOrEqual(0)
  })

  it.each(['\u{1F52B}', '\u{1F52A}', '\u{1FAA2}', '\u{1F52B}\u{1F52B}', '\u{1F5E1}\uFE0F'])(
    'alone, "%s", is a concern',
    (body) => {
      expect(findDanger(body).map(({ tier }) => tier)).toEqual(['concern'])
    },
  )

  it.each([
    'chopping onions \u{1F52A}\u{1F62D}',
    'slayed the day \u{1F52A}\u2728 new haircut',
    '\u{1F52B}\u{1F602}',
  ])('in a kitchen or a joke, "%s", pages nobody', (body) => {
    expect(pages(body)).toEqual([])
  })
})

describe('a hospital', () => {
  it.each([
    'my mom is in the icu',
    'my dad was admitted to the hospital',
    'my son was admitted to the hospital last night',
    'my grandmother is in the hospital',
    'visiting my sister at the hospital',
    'mi pap\u00e1 est\u00e1 internado',
    'mi mam\u00e1 est\u00e1 en terapia intensiva',
  ])('where somebody of their own lies, "%s", is no emergency of theirs', (body) => {
    expect(pages(body)).toEqual([])
  })

  it.each([
    "I'm in the ICU",
    'they took me to the er',
    'my mom is in the hospital and I cant breathe',
    'taking my son to the er he is not breathing',
    'llevando a mi hijo a urgencias no respira',
  ])('of their own, or one not reached yet, is heard: "%s"', (body) => {
    expect(pages(body)).toContain('medical')
  })

  it.each(['estoy internado', 'me internaron anoche'])('is heard in "%s"', (body) => {
    expect(findDanger(body)).not.toEqual([])
  })
})

describe('no driving', () => {
  it.each(['I have not driven', "I haven't driven since my visit", 'i did not drive home'])(
    'said so, "%s", worries nobody',
    (body) => {
      expect(findDanger(body)).toEqual([])
    },
  )

  it('hides neither a drive nor a way to die', () => {
    expect(findDanger('I drove home after the session')).not.toEqual([])
    expect(crisisOf('i have not driven off the bridge yet')).toBeGreaterThanOrEqual(0)
  })
})

describe('what is found', () => {
  it('is one of each kind at most, gravest first, under a name without words of the text', () => {
    const found = findDanger('i want to die, i cant breathe and i threw up')
    expect(found.map(({ tier }) => tier)).toEqual(['crisis-active', 'medical', 'concern'])
    for (const { rule } of found) expect(rule).toMatch(/^(en|es)-[a-z-]+$/)
  })
})

describe('two faint signs', () => {
  it.each([
    'wrote a letter to each of the kids. they will find it when i am not here',
    'dropped the dog at my sisters. i wont be back',
    'le di mi perro a la vecina. ya no voy a regresar',
  ])('that somebody is leaving and a house put in order page, full stops or not: "%s"', (body) => {
    expect(pages(body)).not.toEqual([])
  })

  it.each([
    'dropped the dog at my sisters. back at six',
    'the letter from the insurance came',
    'le di mi perro a la vecina para el paseo',
  ])('are no danger one without the other: "%s"', (body) => {
    expect(pages(body)).toEqual([])
  })

  it('that stories hold as well ask for a person the same day and page nobody', () => {
    expect(
      findDanger('that finale, everyone dies in it and i never laughed so much'),
    ).toMatchObject([{ tier: 'concern', rule: 'en-faint' }])
  })

  it('count only where nothing plainer is found', () => {
    expect(findDanger('no reason to live, i wish i was dead')).toHaveLength(1)
  })
})

describe('whatever stands around', () => {
  const around = fc.array(
    fc.constantFrom(
      'well',
      'honestly',
      'ok',
      'bueno',
      'the weather',
      'tuesday',
      'thanks',
      '🙏',
      'lol',
    ),
    { maxLength: 6 },
  )

  it('words of danger stay heard', () => {
    fc.assert(
      fc.property(fc.constantFrom(...crises), around, around, (body, before, after) => {
        const text = `${before.join(' ')}. ${body}. ${after.join(' ')}`
        expect(crisisOf(text)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('any text at all is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
        expect(findDanger(body).length).toBeLessThan(5)
      }),
    )
  })
})
