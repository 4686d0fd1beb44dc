// Who it is, how to reach them, and what must be known before anything else.
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { now } from '../state/service-clock.ts'
import { mayDo, useClinic } from '../state/session.ts'
import { age, drivingFrom, fullDate, plainDate, shortDate, timeOfDay, zoneName } from '../times.ts'
import {
  conditions,
  count,
  languages,
  messagingStates,
  nameOf,
  type PatientView,
  phoneText,
} from '../words.ts'
import type { Open } from './opened.ts'

type HeadProps = {
  patient: PatientView
  /** When a crisis was last told, as long as that is to be seen. */
  crisisAt: string | null
  open: (form: Open) => void
}

export function Head({ patient, crisisAt, open }: HeadProps) {
  const { messaging, timezone } = patient
  return (
    <>
      <div class="heading">
        <h1 tabIndex={-1}>
          <bdi>{nameOf(patient)}</bdi>
        </h1>
        <p>
          {conditions[patient.condition]} · {languages[patient.language]}{' '}
          <Tag tone={messagingStates[messaging].tone}>{messagingStates[messaging].label}</Tag>{' '}
          {crisisAt && <Tag tone="emergency">Crisis told {shortDate(crisisAt, timezone)}</Tag>}
        </p>
        <Actions patient={patient} open={open} />
        <Printed />
        {mayDo(useClinic(), ['admin']) && (
          <a href={`${pathOf('audit', {})}?patientId=${encodeURIComponent(patient.patientId)}`}>
            Who saw this patient
          </a>
        )}
      </div>
      <Facts patient={patient} />
    </>
  )
}

/** What a sheet of paper must say of itself. */
function Printed() {
  const { name, timezone: zone, you } = useClinic()
  return (
    <p class="print-only small quiet">
      {name} · as of {fullDate(now.value, zone)}, {timeOfDay(now.value, zone)} · printed by {you.by}
    </p>
  )
}

function Actions({
  patient: { patientId, messaging },
  open,
}: {
  patient: PatientView
  open: (form: Open) => void
}) {
  const clinic = useClinic()
  const printing = (
    <>
      <Button onClick={() => print()}>Print</Button>
      <a class="button" href={pathOf('letter', { patientId })}>
        Letter
      </a>
    </>
  )
  if (!mayDo(clinic, ['desk', 'clinician']) || messaging === 'withdrawn')
    return <div class="buttons">{printing}</div>
  const button = (
    form: 'plan' | 'score' | 'decide' | 'check-in' | 'pause' | 'resume' | 'withdraw' | 'edit',
    label: string,
  ) => <Button onClick={() => open({ form })}>{label}</Button>
  return (
    <div class="buttons">
      {button('plan', 'Plan a session')}
      {button('score', 'Enter a score')}
      {button('check-in', 'Send a check-in')}
      {mayDo(clinic, ['clinician']) && button('decide', 'Decide on a booster')}
      {messaging === 'paused' ? button('resume', 'Resume texts') : button('pause', 'Pause texts')}
      {button('edit', 'Edit details')}
      {button('withdraw', 'Withdraw')}
      {printing}
    </div>
  )
}

function Facts({ patient }: { patient: PatientView }) {
  const {
    phone,
    timezone,
    birthDate,
    externalId,
    consent,
    openCheckIn,
    sessions,
    emergencyContact,
  } = patient
  const finished = sessions.filter(({ state }) => state === 'finished')
  const boosters = finished.filter(({ kind }) => kind === 'booster').length
  const ban = finished
    .flatMap(({ noDrivingUntil }) => noDrivingUntil ?? [])
    .sort()
    .at(-1)
  const isBanned = ban !== undefined && Date.parse(ban) > now.value
  return (
    <dl class="card facts">
      <div>
        <dt>Call</dt>
        <dd>
          <a href={`tel:${phone}`}>{phoneText(phone)}</a>
          <small>
            {timeOfDay(now.value, timezone)} there ({zoneName(now.value, timezone)})
          </small>
        </dd>
      </div>
      <div>
        <dt>Born</dt>
        <dd>
          {birthDate ? `${plainDate(birthDate)} · ${age(birthDate, now.value)}` : 'not entered'}
          {externalId && <small>{externalId}</small>}
        </dd>
      </div>
      <div>
        <dt>Driving</dt>
        <dd>{isBanned ? `not until ${drivingFrom(ban, timezone)}` : 'no ban in force'}</dd>
      </div>
      <div>
        <dt>Check-in</dt>
        <dd>
          {openCheckIn ? `open, ${openCheckIn.itemsAnswered} of ${openCheckIn.items}` : 'none open'}
          <small>answers {patient.checkInBy === 'text' ? 'by text' : 'on a page'}</small>
        </dd>
      </div>
      <div>
        <dt>Treatment</dt>
        <dd>
          {finished.length === 0
            ? 'none yet'
            : `${finished.length - boosters} + ${count(boosters, 'booster')}`}
          <small>{patient.exposure.days90.sessions} in 90 days</small>
        </dd>
      </div>
      <div>
        <dt>Consent</dt>
        <dd>
          {consent === null ? 'None to texts' : plainDate(consent.capturedAt)}
          <small>
            {consent === null
              ? 'Edit to enter one: until then nothing is texted'
              : `${consent.method}, ${consent.capturedBy}`}
          </small>
        </dd>
      </div>
      {emergencyContact && (
        <div>
          <dt>Emergency contact</dt>
          <dd>
            {emergencyContact.name}
            <small>
              {emergencyContact.relation},{' '}
              <a href={`tel:${emergencyContact.phone}`}>{phoneText(emergencyContact.phone)}</a>
            </small>
          </dd>
        </div>
      )}
    </dl>
  )
}
