// What the compiler itself refuses: `npm run check` fails where one of these no longer holds.
import { describe, expectTypeOf, it } from 'vitest'
import type { languages } from '../../shared/conversation/languages/index.ts'
import type { LanguagePack } from '../../shared/conversation/languages/pack.ts'
import type { Language } from '../../shared/vocabulary/ids.ts'

type Part = keyof LanguagePack
/** A whole language, as wide as a pack may be. */
type Whole = (typeof languages)['en']
/** One with a part of which something is left out. */
type Without<Name extends Part, Left extends keyof Whole[Name]> = Omit<Whole, Name> &
  Record<Name, Omit<Whole[Name], Left>>

/** Each part that may be left out of a pack; there must be none. */
type MayBeMissing = { [P in Part]: Omit<Whole, P> extends LanguagePack ? P : never }[Part]

describe('a language', () => {
  it('does not compile without any of its parts, and does with all', () => {
    expectTypeOf<Whole>().toExtend<LanguagePack>()
    expectTypeOf<Without<'danger', never>>().toExtend<LanguagePack>()
    expectTypeOf<MayBeMissing>().toEqualTypeOf<never>()
  })

  it('does not compile without crisis words', () => {
    expectTypeOf<Omit<Whole, 'danger'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'danger', 'rules'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'danger', 'classes'>>().not.toExtend<LanguagePack>()
  })

  it('does not compile without keywords', () => {
    expectTypeOf<Omit<Whole, 'keywords'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'keywords', 'stop'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'steering', 'stop'>>().not.toExtend<LanguagePack>()
  })

  it('does not compile without number words, fillers, labels, yes and no', () => {
    expectTypeOf<Without<'answers', 'numbers'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'answers', 'filler'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'answers', 'labels'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'answers', 'yesOrNo'>>().not.toExtend<LanguagePack>()
  })

  it('does not compile without dates, with eleven months, or with half a clock', () => {
    type Dates = LanguagePack['dates']
    type Months = Dates['months']
    expectTypeOf<Omit<Whole, 'dates'>>().not.toExtend<LanguagePack>()
    expectTypeOf<['', '', '', '', '', '', '', '', '', '', '', '']>().toExtend<Months>()
    expectTypeOf<['', '', '', '', '', '', '', '', '', '', '']>().not.toExtend<Months>()
    expectTypeOf<{ hours: 12 }>().not.toExtend<Dates['clock']>()
  })

  it('does not compile without one of our texts, or words for an answer key', () => {
    expectTypeOf<Without<'phrases', 'crisis-alerted'>>().not.toExtend<LanguagePack>()
    expectTypeOf<Without<'key', 'or'>>().not.toExtend<LanguagePack>()
  })

  it('has a pack for every code, and no pack is without a code', () => {
    expectTypeOf<keyof typeof languages>().toEqualTypeOf<Language>()
  })
})
