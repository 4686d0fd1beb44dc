// What we say: one part each, signed, free of anything a phone lying on a table should not show.
import { describe, expect, it } from 'vitest'
import { phraseHelp, phraseItem, phraseNumbers } from '../../shared/conversation/item.ts'
import { phrases as en } from '../../shared/conversation/languages/en/phrases.ts'
import type { PhraseKey, PhraseParams } from '../../shared/conversation/languages/phrases.ts'
import { countParts } from '../../shared/conversation/parts.ts'
import { phrase } from '../../shared/conversation/phrases.ts'
import { builtInInstruments, findInstrument } from '../../shared/instruments/catalog.ts'
import type { Language } from '../../shared/vocabulary/ids.ts'

const keys = Object.keys(en) as PhraseKey[]
const languages: readonly Language[] = ['en', 'es']
const everyText = languages.flatMap((language) => keys.map((key) => [language, key] as const))

/** Every parameter at the longest that clinics.json and the calendar allow. */
const longest = {
  clinic: 'Riverside Wellness',
  phone: '+1 (555) 010-0199 00',
  link: `https://checkin.riverside-wellness.com/c/${'m'.repeat(25)}`,
  time: 'Wed 25 Mar, 10:40 AM',
  until: 'Wed 25 Mar, 10:40 AM',
  preparation: 'p'.repeat(90),
  numbers: '0, 1, 2, 3, 4, 5 o 6',
  fewest: 10,
  most: 30,
  day: 'Wed Mar 25',
  from: 'Wed 25 Mar, 10:40 AM',
  to: 'Wed 25 Mar, 10:40 AM',
  next: 'Wed 25 Mar, 10:40 AM',
  question: '¿Qué tal se siente hoy, en general?',
  first: '10 (very good)',
  last: '10 (very good)',
  given: 99,
  wanted: 99,
}
/** Where the reminder also asks, clinics.json leaves less room. */
const asking: ReadonlySet<PhraseKey> = new Set(['ride-asked', 'ride-before-check'])
const text = (language: Language, key: PhraseKey) => {
  const params = asking.has(key) ? { ...longest, preparation: 'p'.repeat(70) } : longest
  return phrase(language, key, params satisfies PhraseParams[PhraseKey])
}

describe('our own texts', () => {
  it.each(everyText)('in %s "%s" fits one part at its longest', (language, key) => {
    const { clinic, phone, until, link } = longest
    expect([clinic, phone, until, link].map(({ length }) => length)).toEqual([18, 20, 20, 66])
    expect(countParts(text(language, key))).toEqual({ encoding: 'gsm-7', parts: 1 })
  })

  it.each(everyText)(
    'in %s "%s" names no drug, diagnosis, instrument or score',
    (language, key) => {
      expect(text(language, key)).not.toMatch(
        /k[ei]tamin|infusi|depress|depresi|anxi|ansied|ptsd|bipolar|suicid|phq|gad-|pcl|score|puntaje|questionnaire|cuestionario/i,
      )
    },
  )

  it.each(languages)('in %s, what asks, notifies or enrols is signed by the clinic', (language) => {
    const signed: PhraseKey[] = [
      ...(['opt-in', 'invite', 'of-the-day', 'nudge-1', 'nudge-2', 'help', 'stop'] as const),
      ...(['invite-link', 'invite-or-link', 'nudge-link', 'link-again'] as const),
      ...([
        'start',
        'no-driving',
        'no-driving-morning',
        'ride',
        'nothing-open',
        'check-offer',
        'done',
      ] as const),
    ]
    for (const key of signed) expect(text(language, key)).toMatch(/^Riverside Wellness/)
    expect(text(language, 'wrong-number')).not.toContain('Riverside')
  })

  it('says at enrolment what carriers ask for', () => {
    expect(text('en', 'opt-in')).toMatch(/10-30.*msgs.*Msg & data rates may apply.*HELP.*STOP/)
    expect(text('es', 'opt-in')).toMatch(/10-30.*tarifas de msjs y datos.*AYUDA.*STOP/)
  })

  it('names in the notice what is not to be done: driving, machines, alcohol, decisions', () => {
    for (const key of ['no-driving', 'no-driving-morning'] as const) {
      expect(text('en', key)).toMatch(/driv.*machines.*alcohol.*decisions/)
      expect(text('es', key)).toMatch(/manej.*maquinaria.*alcohol.*deci/)
    }
  })

  it.each(languages)(
    'in %s, the end of a check-in says who sees the answers, and what comes',
    (language) => {
      const hours = /clinic hours|horas de consulta/
      expect(text(language, 'done')).toMatch(hours)
      expect(text(language, 'done')).toContain('Wed Mar 25')
      const last = phrase(language, 'done', { clinic: longest.clinic, day: null })
      expect(last).toMatch(hours)
      expect(last).not.toMatch(/null|about|nuevo/)
      expect(countParts(last)).toEqual({ encoding: 'gsm-7', parts: 1 })
    },
  )

  it.each(languages)('in %s, help says who, where to call, 911, 988 and STOP', (language) => {
    expect(text(language, 'help')).toMatch(/\+1 \(555\).*911.*988.*STOP/)
  })

  it.each(languages)('in %s, an invite and a nudge can be refused', (language) => {
    for (const key of [
      'invite',
      'invite-link',
      'invite-or-link',
      'nudge-1',
      'nudge-2',
      'nudge-link',
    ] as const) {
      expect(text(language, key)).toContain('STOP')
    }
  })

  it.each(languages)(
    'in %s, a crisis text gives 911 and 988, and says that the team knows',
    (language) => {
      const told = /alerted our team|avisado a nuestro equipo/
      expect(text(language, 'crisis-alerted')).toMatch(/911.*988/)
      expect(text(language, 'crisis-alerted')).toMatch(told)
      expect(text(language, 'call-911-alerted')).toMatch(told)
    },
  )
})

describe('an item', () => {
  const phq9 = findInstrument('phq-9')!
  const safety = findInstrument('safety-check')!

  it('comes with stem and key when it is the first, and bare after', () => {
    expect(phraseItem(phq9, 0, 'en', { first: true })).toBe(
      'Over the last 2 weeks, how often have you been bothered by any of the following problems?\n' +
        '1/9 Little interest or pleasure in doing things\n' +
        '0=Not at all 1=Several days 2=More than half the days 3=Nearly every day',
    )
    expect(phraseItem(phq9, 1, 'en', { first: false })).toBe(
      '2/9 Feeling down, depressed, or hopeless',
    )
  })

  it('keeps validated wording to the letter but for the em dash', () => {
    for (const { items } of builtInInstruments()) {
      for (const [index, { text: wording }] of items.entries()) {
        const said = phraseItem(
          builtInInstruments().find((each) => each.items === items)!,
          index,
          'en',
          {
            first: false,
          },
        )
        expect(said).toContain(wording.en.replaceAll('—', '-'))
      }
    }
    expect(phraseItem(phq9, 5, 'en', { first: false })).toBe(
      '6/9 Feeling bad about yourself - or that you are a failure or have let yourself or your family down',
    )
    expect(phraseItem(phq9, 0, 'es', { first: true })).toContain(
      'Poco interés o placer en hacer cosas',
    )
  })

  it('brings the key again where the answers change', () => {
    const driving = phraseItem(safety, 1, 'en', { first: false })
    expect(driving).toMatch(/\n1=no 2=yes$/)
    expect(phraseItem(safety, 2, 'en', { first: false })).toContain('0=none')
    expect(phraseItem(safety, 3, 'en', { first: false })).not.toContain('0=none')
  })

  it('says what the ends of a scale mean', () => {
    expect(phraseItem(findInstrument('peg')!, 0, 'en', { first: true })).toBe(
      '1/3 What number best describes your pain on average in the past week?\n' +
        '0 (No pain) to 10 (Pain as bad as you can imagine)',
    )
  })

  it('falls back on English where no translation is known', () => {
    expect(phraseItem(findInstrument('peg')!, 0, 'es', { first: true })).toContain('your pain')
  })

  it('is one part when it is of our own wording, in each language', () => {
    for (const instrument of builtInInstruments().filter(({ stem, loinc }) => !stem && !loinc)) {
      for (const index of instrument.items.keys()) {
        for (const language of languages) {
          expect(countParts(phraseItem(instrument, index, language, { first: true }))).toEqual({
            encoding: 'gsm-7',
            parts: 1,
          })
        }
      }
    }
  })

  it('does not exist beyond the last', () => {
    expect(() => phraseItem(phq9, 9, 'en', { first: false })).toThrow(/no item/)
  })
})

describe('help with an answer', () => {
  it('says which numbers, and what they mean', () => {
    const item = findInstrument('phq-9')!.items[0]!
    expect(phraseHelp(item, 'en')).toMatch(/one number, 0 to 3\.[\s\S]*\n0=Not at all/)
    expect(phraseHelp(item, 'es')).toMatch(/una cifra, 0 a 3\.[\s\S]*\n0=Ningún día/)
  })

  it('names two answers singly', () => {
    const item = findInstrument('safety-check')!.items[1]!
    expect(phraseNumbers(item.answers, 'en')).toBe('1 or 2')
    expect(phraseNumbers(item.answers, 'es')).toBe('1 o 2')
  })
})

describe('counting parts', () => {
  it.each([
    ['', 'gsm-7', 1],
    ['a'.repeat(160), 'gsm-7', 1],
    ['a'.repeat(161), 'gsm-7', 2],
    ['a'.repeat(306), 'gsm-7', 2],
    ['a'.repeat(307), 'gsm-7', 3],
    [`${'a'.repeat(158)}€`, 'gsm-7', 1],
    [`${'a'.repeat(159)}€`, 'gsm-7', 2],
    ['ñé¿¡ü', 'gsm-7', 1],
    ['á'.repeat(70), 'ucs-2', 1],
    ['á'.repeat(71), 'ucs-2', 2],
    ['á'.repeat(135), 'ucs-2', 3],
    ['😀'.repeat(35), 'ucs-2', 1],
    ['😀'.repeat(36), 'ucs-2', 2],
    ['’', 'ucs-2', 1],
  ] as const)('counts "%s" as %s', (body, encoding, parts) => {
    expect(countParts(body)).toEqual({ encoding, parts })
  })
})
