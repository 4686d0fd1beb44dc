// A patient's sessions, newest first: what is on record of each, and what can be done about it.
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { labelOf } from '../record/fields.ts'
import { sayRecord } from '../record/reading.tsx'
import { now } from '../state/service-clock.ts'
import { type ClinicView, mayDo, useClinic } from '../state/session.ts'
import { dated } from '../times.ts'
import { count, type PatientView, plain, type SessionView } from '../words.ts'
import type { Open } from './opened.ts'

/** As many as have room on the one page; plots.css hides the rest. */
const printedSessions = 14

type Part = { patient: PatientView; open: (form: Open) => void }

export function Sessions({ patient, open }: Part) {
  const { sessions } = patient
  return (
    <section class="card block" aria-labelledby="sessions">
      <h2 id="sessions">Sessions</h2>
      {sessions.length === 0 && <p class="quiet">None yet.</p>}
      <ul class="lines sessions">
        {sessions.toReversed().map((session) => (
          <li key={session.sessionId}>
            <Line session={session} />
            <Steps patient={patient} session={session} open={open} />
          </li>
        ))}
        {sessions.length > printedSessions && (
          <li class="print-only">
            and {count(sessions.length - printedSessions, 'earlier session')}
          </li>
        )}
      </ul>
    </section>
  )
}

const whenOf = ({ endedAt, startsAt }: SessionView, zone: string): string =>
  dated(endedAt ?? startsAt, now.value, zone)

function Line({ session }: { session: SessionView }) {
  const { timezone } = useClinic()
  const { state, kind, doseMg, note, reason, record } = session
  const missing = state === 'finished' ? (record?.missing ?? []) : []
  const said = sayRecord(session)
  const dose = doseMg === null ? '' : `${doseMg} mg`
  return (
    <div>
      {whenOf(session, timezone)} · {plain(kind)}, {state}
      <span class="small quiet">
        {' '}
        {[dose, rideSays(session), note, reason].filter(Boolean).join(' · ')}
      </span>
      {said !== '' && <span class="small quiet rec-says"> · {said}</span>}{' '}
      {missing.length > 0 && (
        <Tag tone="urgent">record misses {missing.map(labelOf).join(', ')}</Tag>
      )}
    </div>
  )
}

const stepsOf = {
  planned: ['finish', 'ride', 'move', 'cancel'],
  finished: ['correct', 'void'],
  canceled: [],
  voided: [],
} as const satisfies Record<SessionView['state'], readonly string[]>

function Steps({ patient, session, open }: Part & { session: SessionView }) {
  const clinic = useClinic()
  const { sessionId, state } = session
  const when = whenOf(session, clinic.timezone)
  const steps = mayDo(clinic, ['desk', 'clinician']) ? stepsOf[state] : []
  const hasRecord = isRecorded(clinic, session)
  if (steps.length === 0 && !hasRecord) return null
  return (
    <div class="buttons">
      {hasRecord && (
        <a
          class="button"
          data-kind={steps.length > 0 && state === 'planned' ? 'primary' : 'plain'}
          href={pathOf('record', { patientId: patient.patientId, sessionId })}
          aria-label={`Record of the session of ${when}`}
        >
          Record
        </a>
      )}
      {steps.map((form) => (
        <Button
          key={form}
          kind={
            form === 'finish' && !hasRecord ? 'primary' : state === 'finished' ? 'link' : 'plain'
          }
          onClick={() => open({ form, session })}
          aria-label={
            form === 'ride' ? `Ride home of ${when}` : `${plain(form)} the session of ${when}`
          }
        >
          {form === 'ride' ? 'Ride home' : plain(form)}
        </Button>
      ))}
    </div>
  )
}

/** Where the clinic keeps one: of what took place, and of what is to come or under way. */
const isRecorded = ({ sessionRecord }: ClinicView, { state, record }: SessionView): boolean =>
  record !== null || (sessionRecord !== null && (state === 'planned' || state === 'finished'))

/** Who takes the patient home, and whether they drove all the same; nothing while nobody has said. */
function rideSays({ ride, drove, state }: SessionView): string {
  const drives = drove === true ? 'has driven since' : ''
  if (!ride) return drives
  const who = ride.driver === null ? 'ride home arranged' : `${ride.driver} takes them home`
  const told = ride.arranged ? who : state === 'planned' ? 'no ride home yet' : 'no ride was told'
  return [told, drives].filter(Boolean).join(', ')
}
