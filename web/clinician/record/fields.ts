// What a session record holds, field by field: where it stands in what the service answers, how it goes there, and how it
// is called.
import type { RouteBody } from '../../../functions/api/contract.ts'
import { timeOfDay } from '../times.ts'
import { routes, type SessionView } from '../words.ts'
import { sayPressure } from './pressure.ts'

export type RecordBody = NonNullable<
  RouteBody<'PATCH /patients/{patientId}/sessions/{sessionId}/record'>
>
export type RecordView = NonNullable<SessionView['record']>
export type RequiredField = RecordView['missing'][number]
export type Moment = keyof RecordView['bloodPressure']
type OxygenMoment = keyof RecordView['oxygen']

type Pressure = NonNullable<RecordView['bloodPressure'][Moment]>
type Oxygen = NonNullable<RecordView['oxygen']['before']>

export type Values = {
  startedAt: string
  doseMg: number
  route: NonNullable<SessionView['route']>
  lot: string
  weightKg: number
  'bloodPressure.before': Pressure
  'bloodPressure.at40': Pressure
  'bloodPressure.end': Pressure
  'oxygen.before': Oxygen
  'oxygen.at40': Oxygen
  'oxygen.end': Oxygen
  'oxygen.lowest': Oxygen
  sedation: NonNullable<RecordView['sedation']>
  dissociation: NonNullable<RecordView['dissociation']>
  nausea: NonNullable<RecordView['nausea']>
  readiness: NonNullable<RecordView['readiness']>
  takenHomeBy: NonNullable<RecordView['takenHomeBy']>
}
export type FieldName = keyof Values

export const moments = {
  before: 'before',
  at40: 'at 40 minutes',
  end: 'at the end',
} as const satisfies Record<Moment, string>

export const sedations = {
  none: 'None',
  drowsy: 'Drowsy',
  asleep: 'Asleep',
  'hard-to-rouse': 'Hard to rouse',
} as const satisfies Record<Values['sedation'], string>

export const dissociations = {
  none: 'None',
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
} as const satisfies Record<Values['dissociation'], string>

export const nauseas = {
  none: 'None',
  nausea: 'Nausea',
  vomited: 'Vomited',
} as const satisfies Record<Values['nausea'], string>

export const departures = {
  companion: 'Somebody with them',
  'car-service': 'A car service, alone',
  alone: 'On their own',
  drove: 'Drove themselves',
} as const satisfies Record<Values['takenHomeBy']['who'], string>

/** By name, where somebody went with them. */
export const sayHome = ({ who, name }: Values['takenHomeBy']): string =>
  who === 'companion' && name ? name : departures[who]

type Field<F extends FieldName> = {
  /** As it is told missing, and what changed. */
  label: string
  /** @param zone whose clock tells times */
  says: (value: Values[F], zone: string) => string
}

const mmHg = (value: Pressure): string => sayPressure(value)
const percent = ({ percent: value }: Oxygen): string => `${value} %`

export const fields: { [F in FieldName]: Field<F> } = {
  startedAt: { label: 'the start', says: (at, zone) => timeOfDay(at, zone) },
  doseMg: { label: 'the dose', says: (mg) => `${mg} mg` },
  route: { label: 'the route', says: (code) => routes[code] },
  lot: { label: 'the lot', says: (lot) => lot },
  weightKg: { label: 'the weight', says: (kg) => `${kg} kg` },
  'bloodPressure.before': { label: 'blood pressure before', says: mmHg },
  'bloodPressure.at40': { label: 'blood pressure at 40 minutes', says: mmHg },
  'bloodPressure.end': { label: 'blood pressure at the end', says: mmHg },
  'oxygen.before': { label: 'oxygen before', says: percent },
  'oxygen.at40': { label: 'oxygen at 40 minutes', says: percent },
  'oxygen.end': { label: 'oxygen at the end', says: percent },
  'oxygen.lowest': { label: 'lowest oxygen', says: percent },
  sedation: { label: 'sedation', says: (code) => sedations[code] },
  dissociation: { label: 'dissociation', says: (code) => dissociations[code] },
  nausea: { label: 'nausea', says: (code) => nauseas[code] },
  readiness: { label: 'ready to leave', says: ({ ready }) => (ready ? 'Ready' : 'Not yet') },
  takenHomeBy: {
    label: 'who took them home',
    says: sayHome,
  },
}

/** What stands of a field; null while nobody has told. */
export function fieldOf(session: SessionView, field: FieldName): Values[FieldName] | null {
  const { record } = session
  switch (field) {
    case 'startedAt':
    case 'doseMg':
    case 'route':
    case 'lot':
    case 'weightKg':
      return session[field]
    case 'bloodPressure.before':
    case 'bloodPressure.at40':
    case 'bloodPressure.end':
      return record?.bloodPressure[momentOf(field)] ?? null
    case 'oxygen.before':
    case 'oxygen.at40':
    case 'oxygen.end':
    case 'oxygen.lowest':
      return record?.oxygen[oxygenMomentOf(field)] ?? null
    default:
      return record?.[field] ?? null
  }
}

const oxygenMomentOf = (field: `oxygen.${OxygenMoment}`): OxygenMoment =>
  field.split('.')[1] as OxygenMoment
const momentOf = (field: `${string}.${Moment}`): Moment => field.split('.')[1] as Moment

/** A few of many fields, as the service takes them. */
export function bodyOf(all: readonly { field: FieldName; value: unknown }[]): RecordBody {
  const body: Record<string, unknown> = {}
  for (const { field, value } of all) {
    const [group = '', moment] = field.split('.')
    body[group] =
      moment === undefined ? value : { ...(body[group] as object | undefined), [moment]: value }
  }
  // Made of fields and values that belong together, which their names no longer show here.
  return body as RecordBody
}

const oxygens = ['oxygen.before', 'oxygen.at40', 'oxygen.end', 'oxygen.lowest'] as const

/** Whether what the clinic may require of a session is there. */
export const isTold = (field: RequiredField, of: (field: FieldName) => unknown): boolean =>
  field === 'oxygen' ? oxygens.some((each) => of(each) !== null) : of(field) !== null

export const labelOf = (field: RequiredField): string =>
  field === 'oxygen' ? 'oxygen' : fields[field].label

/** A field's value in words; a dash for none. */
export const sayField = (field: FieldName, value: unknown, zone: string): string =>
  // Of the field it stands in, as whoever holds it knows.
  value === null
    ? '–'
    : (fields[field].says as (value: unknown, zone: string) => string)(value, zone)
