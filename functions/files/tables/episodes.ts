import { historyOf } from '../../../shared/chart/history.ts'
import { judgedBy, policyFor } from '../../../shared/chart/policy.ts'
import { type Outcomes, outcomes } from '../../../shared/outcomes/index.ts'
import { patientWithAll } from '../../api/whole.ts'
import { type Column, idOf, patientId, type Table } from './types.ts'

type Told = Outcomes['episodes'][number]
type Row = Told & { patientId: string; episode: number; instrument: string; condition: string }

const column = (
  name: string,
  says: string,
  cell: Column<Row>['cell'],
  holds: Column<Row>['holds'] = 'number',
): Column<Row> => ({ name, holds, says, cell })

/** What became of each series and booster, as `GET /patients/{patientId}/outcomes` tells it. */
export const episodes: Table<Row> = {
  name: 'episodes',
  each: 'series of sessions, and for each booster',
  columns: [
    patientId,
    column('episode', 'counted from 1, oldest first', ({ episode }) => episode, 'whole number'),
    column('condition', 'what is treated', ({ condition }) => condition, 'text'),
    column('instrument', 'the scale that decides', ({ instrument }) => instrument, 'text'),
    column('kind', 'series or booster', ({ kind }) => kind, 'text'),
    column('sessions', 'how many sessions', ({ sessionIds }) => sessionIds.length, 'whole number'),
    column('startedAt', 'the end of its last session', ({ startedAt }) => startedAt, 'instant'),
    column(
      'status',
      'no-response, holding, ended, cut-short or not-enough-data',
      ({ status }) => status,
      'text',
    ),
    column(
      'respondedBy',
      'the first scale in response',
      ({ respondedBy }) => respondedBy,
      'instant',
    ),
    column(
      'atLeastDays',
      'response lasted at least so many days',
      ({ durationDays }) => durationDays.atLeast,
    ),
    column(
      'atMostDays',
      'and at most; empty while no loss was seen',
      ({ durationDays }) => durationDays.atMost,
    ),
    column(
      'estimateDays',
      'the middle of the two; empty without a loss',
      ({ durationDays }) => durationDays.estimate,
    ),
    column(
      'lossAfterDays',
      'the loss lies after this day …',
      ({ lossBetweenDays }) => lossBetweenDays?.after ?? null,
    ),
    column(
      'lossByDays',
      '… and by this one; empty where none was seen',
      ({ lossBetweenDays }) => lossBetweenDays?.by ?? null,
    ),
    column('endedBy', 'confirmed-loss or booster-after-loss', ({ endedBy }) => endedBy, 'text'),
    column(
      'cutShortBy',
      'next-session, opted-out or withdrawn',
      ({ cutShortBy }) => cutShortBy,
      'text',
    ),
    column('bestTotal', 'the best total in it, in points', ({ best }) => best?.score ?? null),
    column(
      'checkInsAsked',
      'check-ins sent in it',
      ({ checkIns }) => checkIns?.asked ?? null,
      'whole number',
    ),
    column(
      'checkInsAnswered',
      'of those, answered',
      ({ checkIns }) => checkIns?.answered ?? null,
      'whole number',
    ),
  ],
  async rows(call, chart) {
    const protocol = policyFor(call.clinic).protocol(judgedBy(chart))
    if (!protocol) return []
    const all = await patientWithAll(call, chart, ['sessions', 'scores', 'check-ins', 'decisions'])
    const { condition } = chart.patient.details
    const base = { patientId: idOf(chart), condition, instrument: protocol.instrument }
    return outcomes(historyOf(all), call.now, protocol).episodes.map((each, index) => ({
      ...each,
      ...base,
      episode: index + 1,
    }))
  },
}
