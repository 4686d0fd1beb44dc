import type { ChartEvent } from '../../../shared/chart/events.ts'
import { countParts } from '../../../shared/conversation/parts.ts'
import type { Instant } from '../../../shared/vocabulary/ids.ts'
import { everyEntry } from '../../api/timeline/pages.ts'
import { type TextOutcomes, takeOutcome } from '../../api/timeline/texts.ts'
import { type Column, idOf, patientId, type Table } from './types.ts'

type Told = {
  at: Instant
  direction: 'in' | 'out'
  textId: string
  what: string
  messageClass: string | null
  state: string
  stateAt: Instant | null
  parts: number
}
type Row = Told & { patientId: string }

const column = (
  name: keyof Told,
  says: string,
  holds: Column<Row>['holds'] = 'text',
): Column<Row> => ({ name, holds, says, cell: (row) => row[name] })

/** Every text either way, and never a word of one. */
export const texts: Table<Row> = {
  name: 'texts',
  each: 'text in either direction, without its words',
  columns: [
    patientId,
    column('at', 'when it was asked for, or received', 'instant'),
    column('direction', 'in: from the patient; out: to them'),
    column('textId', 'the text, or the carrier’s id of one that came in'),
    column('what', 'why it was sent, or what it was taken for'),
    column('messageClass', 'safety, reply or reminder; empty for one that came in'),
    column('state', 'received, or what became of it'),
    column('stateAt', 'since when', 'instant'),
    column('parts', 'SMS parts', 'whole number'),
  ],
  rows: async (call, chart) =>
    (await everyEntry(call.deps.store, chart, told))
      .toReversed()
      .map((each) => ({ ...each, patientId: idOf(chart) })),
}

function told(event: ChartEvent, at: Instant, outcomes: TextOutcomes): Told | null {
  if (event.type === 'TextReceived') {
    const { messageId: textId, as: what, body } = event
    const came = { direction: 'in', state: 'received', stateAt: null, messageClass: null } as const
    return { at, textId, what, parts: countParts(body).parts, ...came }
  }
  if (event.type !== 'TextRequested') return null
  const { textId, class: messageClass, purpose, body } = event
  const { state, at: stateAt } = takeOutcome(outcomes, textId)
  const what = purpose.kind
  const { parts } = countParts(body)
  return { at, direction: 'out', textId, what, messageClass, state, stateAt, parts }
}
