import {
  type OxygenMoment,
  oxygenMoments,
  type PressureMoment,
  pressureMoments,
} from '../../../shared/vocabulary/session-record.ts'
import { ofSessions, sessionView } from '../../api/views.ts'
import { patientWithAll } from '../../api/whole.ts'
import type { Cell } from '../csv/write.ts'
import { byTime, type Column, idOf, patientId, type Table } from './types.ts'

type Row = ReturnType<typeof sessionView> & { patientId: string }

const column = (
  name: Exclude<keyof Row, 'version' | 'patientId' | 'ride' | 'record'>,
  says: string,
  holds: Column<Row>['holds'] = 'text',
): Column<Row> => ({ name, holds, says, cell: (row) => row[name] })

type Record = NonNullable<Row['record']>

/** Of the session record; empty where there is none. */
const recorded = (name: string, says: string, cell: (record: Record) => Cell): Column<Row> => ({
  name,
  holds: 'text',
  says,
  cell: ({ record }) => record && cell(record),
})

const when = { before: 'before', at40: 'at 40 minutes', end: 'at the end', lowest: 'at its lowest' }
const titled = (moment: string): string => `${moment.charAt(0).toUpperCase()}${moment.slice(1)}`

const pressureColumns = (moment: PressureMoment): Column<Row>[] =>
  (['systolic', 'diastolic'] as const).map((part) => ({
    ...recorded(
      `${part}${titled(moment)}`,
      `${part} blood pressure ${when[moment]} in mmHg`,
      ({ bloodPressure }) => bloodPressure[moment]?.[part] ?? null,
    ),
    holds: 'whole number',
  }))

const oxygenColumn = (moment: OxygenMoment): Column<Row> => ({
  ...recorded(
    `oxygen${titled(moment)}`,
    `oxygen ${when[moment]} in %`,
    ({ oxygen }) => oxygen[moment]?.percent ?? null,
  ),
  holds: 'whole number',
})

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
    column('drove', 'whether the patient has driven since, as seen or as they said the day after'),
    column('mgPerKg', 'dose by weight in mg/kg', 'number'),
    ...pressureMoments.flatMap(pressureColumns),
    ...oxygenMoments.map(oxygenColumn),
    recorded('sedation', 'deepest sedation seen', ({ sedation }) => sedation),
    recorded('dissociation', 'most dissociation seen', ({ dissociation }) => dissociation),
    recorded('nausea', 'nausea or vomiting', ({ nausea }) => nausea),
    recorded('ready', 'whether ready to leave', ({ readiness }) => readiness?.ready ?? null),
    {
      ...recorded('readyAt', 'when that was judged', ({ readiness }) => readiness?.at ?? null),
      holds: 'instant',
    },
    recorded(
      'takenHomeBy',
      'companion, car-service, alone or drove',
      ({ takenHomeBy }) => takenHomeBy?.who ?? null,
    ),
    recorded('missing', 'what the clinic requires of the record and nobody told', ({ missing }) =>
      missing.length === 0 ? null : missing.join(' '),
    ),
  ],
  async rows(call, chart) {
    const all = await patientWithAll(call, chart, ofSessions)
    return all.sessions
      .toSorted(byTime(({ startsAt }) => startsAt))
      .map((each) => ({ ...sessionView(call.clinic, each, chart.edition), patientId: idOf(chart) }))
  },
}
