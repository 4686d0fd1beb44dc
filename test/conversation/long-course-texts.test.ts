// The texts of the long course at their longest: one part in GSM-7 each, in both languages.
import { describe, expect, it } from 'vitest'
import { phraseHelp, phraseItem } from '../../shared/conversation/item.ts'
import { countParts } from '../../shared/conversation/parts.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import {
  visitCheck,
  visitCheckId,
  visitQuestions,
} from '../../shared/instruments/rows/visit-check.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import type { Language } from '../../shared/vocabulary/ids.ts'
import { clinics } from '../support/deps.ts'

const languages: readonly Language[] = ['en', 'es']
const one = { encoding: 'gsm-7', parts: 1 }

/** Each question with the first number it can have, and with the last: all of them, and each by itself. */
const checks = [visitQuestions, ...visitQuestions.map((each) => [each])].map(
  (chosen) => visitCheck(visitCheckId(chosen)!)!,
)
const screen = findInstrument('long-term')!
const asked: readonly Instrument[] = [...checks, screen]
const each = languages.flatMap((language) =>
  asked.flatMap((instrument) =>
    instrument.items.map((_, item) => [language, instrument.id, item, instrument] as const),
  ),
)

describe('a question of the day before, or of the long course', () => {
  it.each(each)('in %s %s, item %i, is one part, first or not', (language, _, item, instrument) => {
    for (const first of [true, false])
      expect(countParts(phraseItem(instrument, item, language, { first }))).toEqual(one)
  })

  it.each(each)('in %s %s, item %i, is explained in one part', (language, _, item, instrument) => {
    const help = phraseHelp(instrument.items[item]!, language)
    expect(countParts(help)).toEqual(one)
  })
})

describe('what a clinic tells before the first session, and after a series', () => {
  it('fits with the longest name that a clinic may have, as long as it may be', () => {
    // ClinicShape: shortName of 18 at most, a text of 140, with a colon and a space between.
    expect(countParts(`${'n'.repeat(18)}: ${'t'.repeat(140)}`)).toEqual(one)
  })

  it.each(clinics.map((clinic) => [clinic.id, clinic] as const))(
    'of %s is one part each',
    (_, clinic) => {
      const steps = [...(clinic.sequences?.before ?? []), ...(clinic.sequences?.after ?? [])]
      for (const { text } of steps)
        for (const said of Object.values(text))
          expect(countParts(`${'n'.repeat(18)}: ${said}`)).toEqual(one)
    },
  )
})
