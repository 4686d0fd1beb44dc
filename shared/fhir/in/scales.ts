// Which scale, and which part of it, a code means; which answer a coding is. In the codes that we tell them in.
import type { Instrument, Item } from '../../instruments/types.ts'
import { itemCoding, optionsOf, panelCoding, totalCoding } from '../out/coding.ts'
import { systems } from '../systems.ts'
import type { Coding } from './parts.ts'

export type Coded =
  | { part: 'total' | 'panel'; instrument: Instrument }
  | {
      part: 'item'
      instrument: Instrument
      /** Counted from 0; null for one that is on the form and never asked or scored. */
      index: number | null
      item: Item
    }

/** Null for what is of none of these. */
export function codedAs(instruments: readonly Instrument[], coding: Coding): Coded | null {
  for (const instrument of instruments) {
    const { items, unasked = [] } = instrument
    if (isThat(coding, totalCoding(instrument))) return { part: 'total', instrument }
    if (isThat(coding, panelCoding(instrument))) return { part: 'panel', instrument }
    const index = items.findIndex((each) => isThat(coding, itemCoding(each)))
    const item = items[index] ?? unasked.find((each) => isThat(coding, itemCoding(each)))
    if (item) return { part: 'item', instrument, index: index < 0 ? null : index, item }
  }
  return null
}

/** What an answer counts; undefined for what is none of the item's. */
export const answerMeant = (item: Item, codings: readonly Coding[]): number | undefined =>
  optionsOf(item, 'en')?.find((option) => codings.some((each) => isThat(each, option)))?.value

/** A code without its system is LOINC's: forms leave it out. */
const isThat = ({ system = systems.loinc, code }: Coding, of: Coding): boolean =>
  code !== undefined && code === of.code && system === of.system
