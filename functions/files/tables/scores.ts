import type { ChartState } from '../../../shared/chart/state.ts'
import { patientWithAll } from '../../api/whole.ts'
import { byTime, idOf, patientId, type Table } from './types.ts'

type Row = {
  patientId: string
  instrument: string
  at: string
  total: number | null
  scoreId: string
  source: string
  prorated: boolean
}

/** Those that count: one that was voided stands in the timeline alone. The first four are what programs lean on. */
export const scores: Table<Row> = {
  name: 'scores',
  each: 'score, or set of answers without a total; voided ones left out',
  columns: [
    patientId,
    {
      name: 'instrument',
      holds: 'text',
      says: 'the questionnaire, phq-9 and its like',
      cell: ({ instrument }) => instrument,
    },
    { name: 'at', holds: 'instant', says: 'when it was taken', cell: ({ at }) => at },
    {
      name: 'total',
      holds: 'number',
      says: 'points by the questionnaire’s own rule; empty where it has no total',
      cell: ({ total }) => total,
    },
    {
      name: 'scoreId',
      holds: 'text',
      says: 'the score on the patient’s chart',
      cell: ({ scoreId }) => scoreId,
    },
    {
      name: 'source',
      holds: 'text',
      says: 'text: the patient’s own answer; clinic: entered by staff',
      cell: ({ source }) => source,
    },
    {
      name: 'prorated',
      holds: 'yes or no',
      says: 'whether items left out were filled by the questionnaire’s rule',
      cell: ({ prorated }) => prorated,
    },
  ],
  rows: async (call, chart) =>
    scoresOf(await patientWithAll(call, chart, ['scores'])).map((each) => ({
      ...each,
      patientId: idOf(chart),
    })),
}

/** Oldest first; what has no total has null. */
export const scoresOf = ({ scores, unscored }: Pick<ChartState, 'scores' | 'unscored'>) =>
  [...scores, ...unscored.map((each) => ({ ...each, total: null, prorated: false }))]
    .toSorted(byTime(({ at }) => at))
    .map(({ scoreId, instrument, at, total, prorated, source }) => ({
      scoreId,
      instrument,
      at,
      total,
      prorated,
      source,
    }))
