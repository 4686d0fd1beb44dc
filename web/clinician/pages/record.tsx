// The record of one session, at an address of its own: a phone that is loaded anew comes back to it.
import { useEffect, useMemo } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { announce } from '../../ui/announcer.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RecordTable } from '../record/reading.tsx'
import type { Recorder } from '../record/recorder.ts'
import { recorderOf } from '../record/recorders.ts'
import { Saved } from '../record/saved.tsx'
import { RecordSheet } from '../record/sheet.tsx'
import { Shown } from '../shown.tsx'
import { go } from '../state/place.ts'
import { useResource } from '../state/resource.ts'
import { now } from '../state/service-clock.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { daysApart, near } from '../times.ts'
import { nameOf, type PatientView, plain, type SessionView } from '../words.ts'

type PageProps = { patientId: string; sessionId: string | null }

export function SessionRecord({ patientId, sessionId }: PageProps) {
  const api = useApi()
  const { state } = useResource(`patient ${patientId}`, (signal) =>
    api('GET /patients/{patientId}', { params: { patientId }, signal }),
  )
  return (
    <Shown of={state} heading="This record cannot be shown">
      {(patient) => {
        const wanted = sessionId ?? todays(patient, useClinic().timezone)?.sessionId
        return wanted === undefined ? (
          <NoSuch patient={patient} />
        ) : (
          <OfSession key={wanted} patient={patient} sessionId={wanted} />
        )
      }}
    </Shown>
  )
}

/** The one that is to come today or under way, else the last that took place today. */
function todays({ sessions }: PatientView, zone: string): SessionView | undefined {
  const isToday = ({ startsAt, endedAt }: SessionView) =>
    daysApart(endedAt ?? startsAt, now.peek(), zone) === 0
  const ofToday = sessions.filter(isToday)
  return (
    ofToday.find(({ state }) => state === 'planned') ??
    ofToday.findLast(({ state }) => state === 'finished')
  )
}

const NoSuch = ({ patient }: { patient: PatientView }) => (
  <>
    <h1 tabIndex={-1}>
      <bdi>{nameOf(patient)}</bdi>
    </h1>
    <p class="card empty">
      No session of today stands there.{' '}
      <a href={pathOf('patient', { patientId: patient.patientId })}>See the patient’s page</a>
    </p>
  </>
)

function OfSession({ patient, sessionId }: { patient: PatientView; sessionId: string }) {
  const api = useApi()
  const clinic = useClinic()
  const { patientId } = patient
  const { by } = clinic.you
  const recorder = useMemo(
    () => recorderOf(api, by, { patientId, sessionId }),
    [api, by, patientId, sessionId],
  )
  useEffect(() => {
    // The address is the session's own from here on, whichever way one came.
    const path = pathOf('record', { patientId, sessionId })
    if (location.pathname !== path) go(path, 'replace')
  }, [patientId, sessionId])
  useHeard(recorder, patient)
  const session =
    recorder.session.value ?? patient.sessions.find((each) => each.sessionId === sessionId)
  if (!session) return <NoSuch patient={patient} />
  const settings = clinic.sessionRecord
  const mayWrite =
    settings !== null &&
    mayDo(clinic, ['desk', 'clinician']) &&
    (session.state === 'planned' || session.state === 'finished')
  return (
    <div class="record">
      <RecordHead
        {...{ patient, session }}
        recorder={mayWrite ? recorder : null}
        zone={clinic.timezone}
      />
      <News recorder={recorder} />
      {settings === null && (
        <Notice>This clinic keeps no session record: `sessionRecord` in clinics.json.</Notice>
      )}
      {mayWrite && settings ? (
        <RecordSheet {...{ patient, session, recorder, settings }} />
      ) : (
        <RecordTable session={session} zone={clinic.timezone} />
      )}
    </div>
  )
}

type HeadProps = {
  patient: PatientView
  session: SessionView
  /** Null for whoever has nothing to save. */
  recorder: Recorder | null
  zone: string
}

const RecordHead = ({ patient, session, recorder, zone }: HeadProps) => (
  <header class="rec-head">
    <a class="button" href={pathOf('today', {})}>
      <span aria-hidden="true">←</span>
      <span class="unseen">Back to the day</span>
    </a>
    <div>
      <h1 tabIndex={-1}>
        <a href={pathOf('patient', { patientId: patient.patientId })}>
          <bdi>{nameOf(patient)}</bdi>
        </a>
      </h1>
      <p class="small quiet">
        {patient.birthDate && `${patient.birthDate.slice(0, 4)} · `}
        {plain(session.kind)}, {near(session.startsAt, now.value, zone)}
      </p>
    </div>
    {recorder && <Saved recorder={recorder} />}
  </header>
)

/** What is read anew goes to the recorder. */
function useHeard(recorder: Recorder, patient: PatientView): void {
  useEffect(() => recorder.hear(patient), [recorder, patient])
}

/** What somebody else has recorded: seen until the next tap, and spoken. */
function News({ recorder }: { recorder: Recorder }) {
  const news = recorder.news.value
  useEffect(() => news.forEach(announce), [news])
  if (news.length === 0) return null
  return (
    <ul class="rec-news small">
      {news.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
