import { sessionView } from '../../api/views.ts'
import { patientWithAll } from '../../api/whole.ts'
import { byTime, type Column, idOf, patientId, type Table } from './types.ts'

type Row = ReturnType<typeof sessionView> & { patientId: string }

const column = (
  name: Exclude<keyof Row, 'version' | 'patientId' | 'ride'>,
  says: string,
  holds: Column<Row>['holds'] = 'text',
): Column<Row> => ({ name, holds, says, cell: (row) => row[name] })

/** Planned, finished, canceled and voided ones. */
export const sessions: Table<Row> = {
  name: 'sessions',
  each: 'session, whatever became of it',
  columns: [
    patientId,
    column('sessionId', 'the session, of one patient'),
    column('kind', 'induction or booster'),
    column('state', 'planned, finished, canceled or voided'),
    column('startsAt', 'when it was planned to start', 'instant'),
    column('startedAt', 'when it started', 'instant'),
    column('endedAt', 'when it ended', 'instant'),
    column('doseMg', 'dose in mg', 'number'),
    column('route', 'iv, im, intranasal, sublingual or oral'),
    column('lot', 'lot of the drug'),
    column('weightKg', 'the patient’s weight in kg', 'number'),
    column('note', 'note at the finish'),
    column('reason', 'why it was canceled or voided'),
    column('noDrivingUntil', 'until when the patient may not drive', 'instant'),
    {
      name: 'rideArranged',
      holds: 'text',
      says: 'whether somebody takes the patient home, as told last',
      cell: ({ ride }) => ride?.arranged ?? null,
    },
    column('drove', 'whether the patient has driven since, as they said the day after'),
  ],
  async rows(call, chart) {
    const all = await patientWithAll(call, chart, ['sessions', 'session-notes'])
    return all.sessions
      .toSorted(byTime(({ startsAt }) => startsAt))
      .map((each) => ({ ...sessionView(each, chart.edition), patientId: idOf(chart) }))
  },
}
