import type { EventOf } from '../../../shared/chart/events.ts'
import { commitsBelow } from '../../api/timeline/pages.ts'
import { patientWithAll } from '../../api/whole.ts'
import { byTime, idOf, patientId, type Table } from './types.ts'

type Told = Pick<EventOf<'AnswersRecorded'>, 'scoreId' | 'instrument' | 'at' | 'answers'>
type Row = Omit<Told, 'answers'> & { patientId: string; item: number; value: number | null }

/** Item by item, where there are answers and not a total alone. */
export const items: Table<Row> = {
  name: 'items',
  each: 'item of each score that has answers; voided ones left out',
  columns: [
    patientId,
    {
      name: 'instrument',
      holds: 'text',
      says: 'the questionnaire',
      cell: ({ instrument }) => instrument,
    },
    { name: 'at', holds: 'instant', says: 'when it was taken', cell: ({ at }) => at },
    {
      name: 'scoreId',
      holds: 'text',
      says: 'the score it belongs to, as in scores.csv',
      cell: ({ scoreId }) => scoreId,
    },
    {
      name: 'item',
      holds: 'whole number',
      says: 'the item, counted from 1',
      cell: ({ item }) => item,
    },
    {
      name: 'value',
      holds: 'number',
      says: 'points of the answer; empty where the item was left out',
      cell: ({ value }) => value,
    },
  ],
  async rows(call, chart) {
    const { scores, unscored } = await patientWithAll(call, chart, ['scores'])
    const standing = new Set([...scores, ...unscored].map(({ scoreId }) => scoreId))
    const told: Told[] = []
    for await (const { events } of commitsBelow(call.deps.store, chart.key, chart.version + 1))
      for (const event of events.toReversed())
        if (isAnswers(event) && standing.delete(event.scoreId)) told.push(event)
    return told
      .reverse()
      .toSorted(byTime(({ at }) => at))
      .flatMap(({ answers, scoreId, instrument, at }) =>
        answers.map((value, index) => ({
          ...{ patientId: idOf(chart), scoreId, instrument, at },
          item: index + 1,
          value,
        })),
      )
  },
}

const isAnswers = (event: { type: string }): event is Told & { type: string } =>
  (event.type === 'ScoreRecorded' || event.type === 'AnswersRecorded') &&
  'answers' in event &&
  event.answers !== null
