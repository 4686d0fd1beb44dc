// Phrasing an item. Validated wording goes out exactly; only an em dash becomes "-" (typographic).

import { permittedValues } from '../instruments/answers.ts'
import type { AnswerSet, Instrument, Item, Wording } from '../instruments/types.ts'
import type { Language } from '../vocabulary/ids.ts'
import { packOf } from './packs.ts'
import { phrase } from './phrases.ts'

/**
 * The text that asks an item (`index` from 0). `first`: it opens this instrument in this sitting and
 * brings the stem and the answer key; later ones are bare ("2/9 ..."), with the key again where the
 * answers differ from those of the item before. Throws on an index the instrument does not have.
 */
export function phraseItem(
  instrument: Instrument,
  index: number,
  language: Language,
  { first }: { first: boolean },
): string {
  const { items, stem } = instrument
  const item = items[index]
  if (item === undefined) throw new RangeError(`${instrument.id} has no item ${index}`)
  const key = phraseKey(item.answers, language)
  const before = items[index - 1]
  const known = !first && before !== undefined && phraseKey(before.answers, language) === key
  const asked = `${index + 1}/${items.length} ${said(item.text, language)}`
  return [first && stem ? said(stem, language) : '', asked, known ? '' : key]
    .filter((line) => line !== '')
    .join('\n')
}

/** "0=Not at all 1=Several days ..."; of a scale "0 (No pain) to 10 (Pain as bad as ...)". */
export function phraseKey(answers: AnswerSet, language: Language): string {
  if (answers.kind === 'choices') {
    return answers.answers.map(({ value, label }) => `${value}=${said(label, language)}`).join(' ')
  }
  const { from, low, high } = answers
  return `${from} (${said(low, language)}) ${packOf(language).key.to} ${answers.to} (${said(high, language)})`
}

/** The help after a first unreadable answer: what to send, and the item's answer key. */
export function phraseHelp(item: Item, language: Language): string {
  const numbers = phraseNumbers(item.answers, language)
  return `${phrase(language, 'unreadable', { numbers })}\n${phraseKey(item.answers, language)}`
}

/** The numbers an item takes: "0 to 3", "1 or 2", "0, 2 or 4". */
export function phraseNumbers(answers: AnswerSet, language: Language): string {
  const { key } = packOf(language)
  const values = permittedValues(answers).toSorted((a, b) => a - b)
  const least = values.at(0) ?? 0
  const most = values.at(-1) ?? least
  if (values.length > 2 && most - least === values.length - 1) {
    return `${least} ${key.to} ${most}`
  }
  const others = values.slice(0, -1).join(', ')
  return others === '' ? String(most) : `${others} ${key.or} ${most}`
}

/** Falls back on English where no validated translation exists. */
function said(wording: Wording, language: Language): string {
  return (wording[language] ?? wording.en).replaceAll('—', '-')
}
