// A clinic's instruments as clinicians read them, for charts and forms. Wording is English: patients have their own.
import type { Clinic } from '../../shared/clinic/schema.ts'
import { builtInInstruments, findInstrument } from '../../shared/instruments/catalog.ts'
import { visitCheckId } from '../../shared/instruments/rows/visit-check.ts'
import type { Instrument, Item } from '../../shared/instruments/types.ts'

/** Those that ship, the clinic's own, and what it asks before sessions. */
export function instrumentViews({
  instruments: own,
  visitCheck,
}: Pick<Clinic, 'instruments' | 'visitCheck'>) {
  const asked = [...own.map(({ id }) => id), visitCheckId(visitCheck) ?? []].flat()
  return [...builtInInstruments(), ...asked.flatMap((id) => findInstrument(id, own) ?? [])].map(
    viewOf,
  )
}

const viewOf = (instrument: Instrument) => {
  const { id, name, role, direction, range, bands, cutOff, response, items, scoring } = instrument
  const scored = scoring.kind !== 'none'
  return {
    id,
    name,
    role,
    direction,
    scored,
    range,
    bands,
    cutOff,
    response,
    items: items.map(itemOf),
  }
}

const itemOf = (item: Item) => ({
  text: item.text.en,
  scored: item.unscored !== true,
  flagged: (item.flags ?? []).length > 0,
  answers: answersOf(item),
})

/** Of a scale only the ends have words. */
function answersOf({ answers }: Item) {
  if (answers.kind === 'choices')
    return answers.answers.map(({ value, label }) => ({ value, label: label.en }))
  const { from, to, low, high } = answers
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const value = from + at
    const words = value === from ? low.en : value === to ? high.en : ''
    return { value, label: words === '' ? String(value) : `${value}: ${words}` }
  })
}
