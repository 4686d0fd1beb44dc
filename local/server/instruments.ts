// What the page needs to know of a clinic's instruments to draw scores and offer a form for them.
import type { Clinic } from '../../shared/clinic/schema.ts'
import { builtInInstruments, findInstrument } from '../../shared/instruments/catalog.ts'
import type { Instrument, Item } from '../../shared/instruments/types.ts'

export function instrumentsOf({ instruments: own }: Clinic) {
  const all = [...builtInInstruments, ...own.flatMap(({ id }) => findInstrument(id, own) ?? [])]
  return all.map(view)
}

const view = ({ id, name, role, direction, range, cutOff, response, items }: Instrument) => ({
  id,
  name,
  role,
  direction,
  min: range.min,
  max: range.max,
  cutOff,
  response,
  items: items.map((item) => ({ text: item.text.en, answers: answersOf(item) })),
})

function answersOf({ answers }: Item) {
  if (answers.kind === 'choices')
    return answers.answers.map(({ value, label }) => ({ value, label: label.en }))
  const count = answers.to - answers.from + 1
  return Array.from({ length: count }, (_, index) => {
    const value = answers.from + index
    return { value, label: String(value) }
  })
}
