// What the compiler itself refuses: `npm run check` fails where one of these no longer holds.
import { describe, expectTypeOf, it } from 'vitest'
import type { languages } from '../../shared/conversation/languages/index.ts'
import type { LanguagePack } from '../../shared/conversation/languages/pack.ts'
import type { Language } from '../../shared/vocabulary/ids.ts'

/** `Given` may stand where `Wanted` is asked for. */
type Fits<Wanted, Given extends Wanted> = Given
type Part = keyof LanguagePack
/** A whole language, all of it strings. */
type Whole = (typeof languages)['en']
/** One part of it, less some of that part. */
type Less<Name extends Part, Left extends PropertyKey> = Omit<Whole, Name> &
  Record<Name, Omit<Whole[Name], Left>>

/** What does compile, so that the errors below are about what they say. */
export type Right = [Fits<LanguagePack, Whole>, Fits<LanguagePack, Less<'danger', never>>]

// @ts-expect-error a language without crisis words would hear nobody who wants to die
export type WithoutCrisisWords = Fits<LanguagePack, Omit<Whole, 'danger'>>

// @ts-expect-error nor one that has words but no rules of what is danger
export type WithoutCrisisRules = Fits<LanguagePack, Less<'danger', 'rules'>>

// @ts-expect-error without keywords nobody could stop the texts
export type WithoutKeywords = Fits<LanguagePack, Omit<Whole, 'keywords'>>

// @ts-expect-error nor with some of them
export type WithoutStop = Fits<LanguagePack, Less<'keywords', 'stop'>>

// @ts-expect-error without number words "two" would be no answer
export type WithoutNumberWords = Fits<LanguagePack, Less<'answers', 'numbers'>>

// @ts-expect-error nor would "I'd say a 2" without filler
export type WithoutFillers = Fits<LanguagePack, Less<'answers', 'filler'>>

// @ts-expect-error nor half of a label without what labels are made of
export type WithoutLabelWords = Fits<LanguagePack, Less<'answers', 'labels'>>

// @ts-expect-error nor "yes, I drove"
export type WithoutYesAndNo = Fits<LanguagePack, Less<'answers', 'yesOrNo'>>

// @ts-expect-error without dates a ride would come at no time
export type WithoutDates = Fits<LanguagePack, Omit<Whole, 'dates'>>

// @ts-expect-error a year has twelve months
export type WithElevenMonths = Fits<LanguagePack['dates']['months'], [...Eleven]>
type Eleven = ['', '', '', '', '', '', '', '', '', '', '']

// @ts-expect-error a clock of twelve hours says which half of the day
export type WithoutHalvesOfTheDay = Fits<LanguagePack['dates']['clock'], { hours: 12 }>

// @ts-expect-error an answer key is said in words
export type WithoutKeyWords = Fits<LanguagePack, Less<'key', 'or'>>

// @ts-expect-error a text of ours that is missing
export type WithoutAPhrase = Fits<LanguagePack, Less<'phrases', 'crisis-alerted'>>

// @ts-expect-error "leave me alone" is read by steering
export type WithoutSteering = Fits<LanguagePack, Omit<Whole, 'steering'>>

/** Each part that may be left out of a pack; there must be none. */
type MayBeMissing = { [P in Part]: Omit<Whole, P> extends LanguagePack ? P : never }[Part]

describe('a language', () => {
  it('does not compile without any of its parts', () => {
    expectTypeOf<MayBeMissing>().toEqualTypeOf<never>()
  })

  it('has a pack for every code, and no pack is without a code', () => {
    expectTypeOf<keyof typeof languages>().toEqualTypeOf<Language>()
  })
})
