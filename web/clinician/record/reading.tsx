// A record to be read: a line of the patient's sessions, on paper too, and all of it for whoever may not write.
import { dateTime, timeOfDay } from '../times.ts'
import type { SessionView } from '../words.ts'
import { dissociations, moments, nauseas, type RecordView, sayHome, sedations } from './fields.ts'
import { sayPressure } from './pressure.ts'

const everyMoment = ['before', 'at40', 'end'] as const

/** The whole of it in one line; empty where nothing is on record. */
export function sayRecord({ record }: SessionView): string {
  if (!record) return ''
  const pressures = everyMoment.flatMap((moment) => {
    const taken = record.bloodPressure[moment]
    return taken ? [`${sayPressure(taken)} ${moments[moment]}`] : []
  })
  const least = Object.values(record.oxygen).flatMap((each) => each?.percent ?? [])
  return [
    pressures.length > 0 ? `blood pressure ${pressures.join(', ')}` : '',
    least.length > 0 ? `oxygen ${Math.min(...least)} % at its lowest` : '',
    ...seen(record),
    ...leaving(record),
  ]
    .filter(Boolean)
    .join(' · ')
}

const seen = ({ sedation, dissociation, nausea }: RecordView): readonly string[] =>
  [
    sedation && `sedation: ${sedations[sedation].toLowerCase()}`,
    dissociation && `dissociation: ${dissociations[dissociation].toLowerCase()}`,
    nausea && `nausea: ${nauseas[nausea].toLowerCase()}`,
  ].filter((each) => each !== null)

function leaving({ readiness, takenHomeBy }: RecordView): readonly string[] {
  return [
    readiness ? (readiness.ready ? 'ready to leave' : 'not ready to leave') : '',
    takenHomeBy ? `taken home: ${sayHome(takenHomeBy)}` : '',
  ]
}

/** Everything by name, what nobody has told as a dash. */
export function RecordTable({ session, zone }: { session: SessionView; zone: string }) {
  const { record, startedAt, endedAt, doseMg, mgPerKg, lot } = session
  const rows: readonly (readonly [string, string | null])[] = [
    ['Started', startedAt && dateTime(startedAt, zone)],
    ['Ended', endedAt && dateTime(endedAt, zone)],
    [
      'Dose',
      doseMg === null
        ? null
        : [`${doseMg} mg`, mgPerKg && `${mgPerKg} mg/kg`].filter(Boolean).join(', '),
    ],
    ['Lot', lot],
    ...everyMoment.map((moment) => {
      const pressure = record?.bloodPressure[moment] ?? null
      const oxygen = record?.oxygen[moment] ?? null
      const at = pressure ?? oxygen
      const said = [pressure && sayPressure(pressure), oxygen && `oxygen ${oxygen.percent} %`]
      return [
        `Blood pressure ${moments[moment]}`,
        at && `${said.filter(Boolean).join(', ')} (${timeOfDay(at.at, zone)})`,
      ] as const
    }),
    ['Sedation', record?.sedation ? sedations[record.sedation] : null],
    ['Dissociation', record?.dissociation ? dissociations[record.dissociation] : null],
    ['Nausea', record?.nausea ? nauseas[record.nausea] : null],
    [
      'Ready to leave',
      record?.readiness
        ? `${record.readiness.ready ? 'Ready' : 'Not yet'} (${timeOfDay(record.readiness.at, zone)})`
        : null,
    ],
    ['Taken home by', record?.takenHomeBy ? sayHome(record.takenHomeBy) : null],
  ]
  return (
    <dl class="card facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="number">{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
