// One patient: who, how they stand, what was said, what happened, and what can be done.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import * as Forms from '../actions/index.ts'
import { Charts } from '../patient/charts.tsx'
import { Figures } from '../patient/figures.tsx'
import { Story } from '../patient/happened.tsx'
import { Head } from '../patient/head.tsx'
import { LongCourse } from '../patient/long-course.tsx'
import type { Open } from '../patient/opened.ts'
import { Sessions } from '../patient/sessions.tsx'
import { crisisSince, storyOf } from '../patient/story.ts'
import { Talk } from '../patient/talk.tsx'
import { Shown } from '../shown.tsx'
import { go, place, query } from '../state/place.ts'
import { shownOf, useResource } from '../state/resource.ts'
import { now } from '../state/service-clock.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { dateTime, near } from '../times.ts'
import { Says } from '../today/alert-row.tsx'
import {
  adviceStatus,
  alertKinds,
  holdReasons,
  type ListedAlert,
  type Outcomes,
  type PatientView,
  plain,
  readable,
} from '../words.ts'

export function Patient({ patientId }: { patientId: string }) {
  const api = useApi()
  const clinic = useClinic()
  const { state, refresh } = useResource(`patient ${patientId}`, (signal) =>
    api('GET /patients/{patientId}', { params: { patientId }, signal }),
  )
  const outcomes = useResource(`outcomes ${patientId}`, (signal) =>
    api('GET /patients/{patientId}/outcomes', { params: { patientId }, signal }),
  )
  const story = useResource(
    `story ${patientId}`,
    useMemo(() => storyOf(api, patientId), [patientId]),
  )
  const [opened, setOpened] = useState<Open | null>(null)
  useEffect(() => {
    if (!query.peek().has('write')) return
    // The box stands there once the chart is.
    const timer = setInterval(() => document.getElementById('body')?.focus(), 100)
    setTimeout(() => clearInterval(timer), 600)
    if (place.peek()) go(pathOf('patient', { patientId }), 'replace')
  }, [patientId])
  const then = () => {
    void refresh()
    void outcomes.refresh()
    void story.refresh()
  }
  return (
    <Shown of={state} heading="This chart cannot be shown">
      {(patient) => (
        <>
          <Head
            patient={patient}
            crisisAt={crisisSince(shownOf(story.state.value) ?? [], now.value)}
            open={setOpened}
          />
          <div class="patient" data-version={patient.version}>
            <div class="column">
              <Alerts patient={patient} open={setOpened} />
              <LongCourse
                patient={patient}
                flags={flagsOf(shownOf(outcomes.state.value))}
                open={setOpened}
              />
              <Shown of={outcomes.state}>
                {(told) => (
                  <>
                    <Advice outcomes={told} chartVersion={patient.version} />
                    <Figures outcomes={told} />
                    <Shown of={story.state}>
                      {(entries) => (
                        <Charts
                          {...{ patient, outcomes: told, story: entries }}
                          voidScore={
                            mayDo(clinic, ['desk', 'clinician'])
                              ? (score) => setOpened({ form: 'void-score', ...score })
                              : undefined
                          }
                        />
                      )}
                    </Shown>
                  </>
                )}
              </Shown>
              <Sessions patient={patient} open={setOpened} />
            </div>
            <div class="column">
              <Talk patient={patient} />
              <Shown of={story.state}>
                {(entries) => <Story story={entries} open={setOpened} />}
              </Shown>
            </div>
          </div>
          {opened && (
            <OpenForm
              opened={opened}
              patient={patient}
              instrument={instrumentOf(outcomes.state.value)}
              onClose={() => setOpened(null)}
              then={then}
            />
          )}
        </>
      )}
    </Shown>
  )
}

const instrumentOf = (of: { kind: string; value?: Outcomes | null }): string =>
  of.value?.instrument ?? 'phq-9'

const flagsOf = (told: Outcomes | null) => (told && 'flags' in told ? told.flags : null)

type FormProps = {
  opened: Open
  patient: PatientView
  instrument: string
  onClose: () => void
  then: () => void
}

function OpenForm({ opened, patient, instrument, onClose, then }: FormProps) {
  const shared = { patient, onClose, then }
  switch (opened.form) {
    case 'plan':
      return <Forms.PlanSession {...shared} session={null} />
    case 'move':
      return <Forms.PlanSession {...shared} session={opened.session} />
    case 'finish':
      return <Forms.FinishSession {...shared} session={opened.session} />
    case 'correct':
      return <Forms.CorrectSession {...shared} session={opened.session} />
    case 'ride':
      return <Forms.RecordRide {...shared} session={opened.session} />
    case 'cancel':
    case 'void':
      return <Forms.EndSession {...shared} session={opened.session} how={opened.form} />
    case 'score':
      return <Forms.EnterScore {...shared} instrument={instrument} />
    case 'void-score':
      return <Forms.VoidScore {...shared} scoreId={opened.scoreId} says={opened.says} />
    case 'measure':
      return <Forms.EnterMeasurement {...shared} />
    case 'void-measurement': {
      const { measurementId, says } = opened
      return <Forms.VoidMeasurement {...shared} {...{ measurementId, says }} />
    }
    case 'decide':
      return <Forms.DecideBooster {...shared} />
    case 'check-in':
      return <Forms.SendCheckIn {...shared} />
    case 'acknowledge':
      return <Forms.Acknowledge alert={opened.alert} onClose={onClose} then={then} />
    case 'clear':
      return <Forms.Clear alertId={opened.alertId} why={opened.why} onClose={onClose} then={then} />
    case 'edit':
      return <Forms.EditPatient {...shared} />
    case 'pause':
    case 'resume':
    case 'withdraw':
      return <Forms.ChangeMessaging {...shared} step={opened.form} />
  }
}

type Part = { patient: PatientView; open: (form: Open) => void }

function Alerts({ patient, open }: Part) {
  const clinic = useClinic()
  const treats = mayDo(clinic, ['clinician'])
  const { patientId, firstName, lastName, birthDate, externalId, openAlerts, holds } = patient
  if (openAlerts.length + holds.length === 0) return null
  return (
    <section class="card block" aria-labelledby="alerts">
      <h2 id="alerts">Open alerts and holds</h2>
      <ul class="lines">
        {openAlerts.map((alert) => {
          const listed: ListedAlert = {
            ...alert,
            patientId,
            firstName,
            lastName,
            birthDate,
            externalId,
            from: null,
          }
          return (
            <li key={alert.alertId}>
              <div>
                <Tag tone={alert.level}>{plain(alert.level)}</Tag>{' '}
                <a href={pathOf('alert', { alertId: alert.alertId })}>{alertKinds[alert.kind]}</a>
                <Says alert={listed} />
              </div>
              {treats && (
                <div class="buttons">
                  <Button onClick={() => open({ form: 'acknowledge', alert: listed })}>
                    Acknowledge
                  </Button>
                </div>
              )}
            </li>
          )
        })}
        {holds.map(({ reason, alertId, since }) => (
          <li key={reason}>
            <div>
              <Tag tone="emergency">Not to be treated</Tag> {holdReasons[reason]}, since{' '}
              {near(since, now.value, clinic.timezone)}
            </div>
            {treats && (
              <div class="buttons">
                <Button onClick={() => open({ form: 'clear', alertId, why: holdReasons[reason] })}>
                  Clear for treatment
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Advice({ outcomes, chartVersion }: { outcomes: Outcomes; chartVersion: number }) {
  const { advice } = outcomes
  const { label, tone } = adviceStatus[advice.status]
  const review = 'nextReviewAt' in outcomes ? outcomes.nextReviewAt : null
  const { timezone } = useClinic()
  return (
    <section
      class="card block advice"
      data-tone={tone}
      data-version={outcomes.version}
      aria-labelledby="advice"
    >
      <h2 id="advice">Advice</h2>
      <p class="status">{label}</p>
      <p class="small quiet">
        {outcomes.version < chartVersion ? (
          <b>Older than the chart beside it: it is being worked out anew.</b>
        ) : (
          'For clinicians to weigh. Nothing is booked by it.'
        )}{' '}
        As of {dateTime(advice.asOf, timezone)}.
      </p>
      <ul>
        {advice.reasons.map(({ rule, text }) => (
          <li key={rule}>{readable(text)}</li>
        ))}
      </ul>
      <p class="small quiet">
        A new score, a session or a decision changes it at once
        {review && `; by time alone it is looked at again ${dateTime(review, timezone)}`}.
      </p>
    </section>
  )
}
