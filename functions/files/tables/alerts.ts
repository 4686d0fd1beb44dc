import type { Alert } from '../../../shared/chart/state.ts'
import { withAll } from '../../api/whole.ts'
import { byTime, type Column, idOf, patientId, type Table } from './types.ts'

type Row = Alert & { patientId: string }

const column = (
  name: string,
  says: string,
  cell: Column<Row>['cell'],
  holds: Column<Row>['holds'] = 'text',
): Column<Row> => ({ name, holds, says, cell })

/** Who was called about what, and what was found: no word of a patient, and no note. */
export const alerts: Table<Row> = {
  name: 'alerts',
  each: 'alert about a patient',
  columns: [
    patientId,
    column('alertId', 'the alert', ({ alertId }) => alertId),
    column('kind', 'what it is about', ({ kind }) => kind),
    column('level', 'emergency, urgent or routine', ({ level }) => level),
    column('rule', 'the rule that raised it', ({ rule }) => rule),
    column('raisedAt', 'when it was raised', ({ raisedAt }) => raisedAt, 'instant'),
    column('findings', 'how much was found in all', ({ findings }) => findings, 'whole number'),
    column('pages', 'how often it was escalated', ({ step }) => step, 'whole number'),
    column(
      'attempts',
      'tries to reach the patient on record',
      ({ attempts }) => attempts.length,
      'whole number',
    ),
    column('takenAt', 'when somebody was on it', ({ taken }) => taken?.at ?? null, 'instant'),
    column(
      'acknowledgedAt',
      'when it was ended; empty while it is open',
      ({ acknowledged }) => acknowledged?.at ?? null,
      'instant',
    ),
    column('acknowledgedBy', 'by whom', ({ acknowledged }) => acknowledged?.by ?? null),
    column(
      'disposition',
      'what was found',
      ({ acknowledged }) => acknowledged?.disposition ?? null,
    ),
    column(
      'clearedForTreatment',
      'whether the patient may be treated',
      ({ acknowledged }) => acknowledged?.clearedForTreatment ?? null,
      'yes or no',
    ),
  ],
  async rows(call, chart) {
    const { alerts } = await withAll(call, chart, ['alerts'])
    return alerts
      .toSorted(byTime(({ raisedAt }) => raisedAt))
      .map((each) => ({ ...each, patientId: idOf(chart) }))
  },
}
