// Answers item by item, with what was asked, as clinicians read them.
import type { EventOf } from '../../../shared/chart/events.ts'
import type { Instrument, Item } from '../../../shared/instruments/types.ts'
import type { InstrumentId } from '../../../shared/vocabulary/ids.ts'

/** The clinic's instruments, as they are now. */
export type Instruments = (id: InstrumentId) => Instrument | null

/** One for each answer. Where the clinic has changed the questions since, the values stand alone. */
export function itemsOf(
  { instrument: id, answers }: EventOf<'AnswersRecorded'>,
  instrumentOf: Instruments,
) {
  const items = instrumentOf(id)?.items ?? []
  const asked = items.length === answers.length ? items : []
  return answers.map((value, index) => {
    const item = asked[index]
    const says = item && value !== null ? sayingOf(item, value) : null
    return { item: index + 1, value, asks: item?.text.en ?? null, says }
  })
}

function sayingOf({ answers }: Item, value: number): string | null {
  if (answers.kind === 'scale') return `${value} of ${answers.to}`
  return answers.answers.find((each) => each.value === value)?.label.en ?? null
}
