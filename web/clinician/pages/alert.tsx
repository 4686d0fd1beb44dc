// Exactly one alert, by its address.
import { useState } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Acknowledge } from '../actions/index.ts'
import { notTaken, Shown } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { now } from '../state/service-clock.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { dateTime, near } from '../times.ts'
import { Clock } from '../today/alert-row.tsx'
import { Dial } from '../today/dial.tsx'
import { tell, tellFailure } from '../told.tsx'
import {
  alertKinds,
  dispositionLabel,
  type ListedAlert,
  nameOf,
  plain,
  readable,
} from '../words.ts'

export function AlertPage({ alertId }: { alertId: string }) {
  const api = useApi()
  const { state, refresh } = useResource(`alert ${alertId}`, (signal) =>
    api('GET /alerts/{alertId}', { params: { alertId }, signal }),
  )
  return (
    <Shown of={state} heading="This alert cannot be shown">
      {(alert) => <OneAlert alert={alert} refresh={refresh} />}
    </Shown>
  )
}

/** What it was raised by; nothing where that is the alert's one sentence once more. */
function partsOf({ parts, says, raisedAt }: ListedAlert): ListedAlert['parts'] {
  const [first] = parts
  const isTold = parts.length === 1 && !first?.text && first?.says === says && first.at === raisedAt
  return isTold ? [] : parts
}

function OneAlert({ alert, refresh }: { alert: ListedAlert; refresh: () => Promise<void> }) {
  const clinic = useClinic()
  const zone = clinic.timezone
  return (
    <article class="section">
      <h1 tabIndex={-1}>
        {alertKinds[alert.kind]}: <bdi>{nameOf(alert)}</bdi>
      </h1>
      <p>
        <Tag tone={alert.level}>{plain(alert.level)}</Tag> raised{' '}
        {near(alert.raisedAt, now.value, zone)}
      </p>
      <div class="card block">
        <p>{readable(alert.says)}</p>
        <ul class="lines">
          {partsOf(alert).map(({ at, says, text }) => (
            <li key={`${at}${says}${text}`}>
              <div>
                {text && <q>{text}</q>} <span class="small quiet">{readable(says)}</span>
              </div>
              <time class="small quiet" dateTime={at}>
                {dateTime(at, zone)}
              </time>
            </li>
          ))}
        </ul>
        {alert.attempts.map(({ at, by, note }) => (
          <p key={at} class="small">
            Not reached, {dateTime(at, zone)}, {by}: {note}
          </p>
        ))}
        {alert.acknowledged ? (
          <p>
            <b>{dispositionLabel(alert.acknowledged.disposition)}</b> {alert.acknowledged.note}{' '}
            <span class="small quiet">
              {alert.acknowledged.by}, {dateTime(alert.acknowledged.at, zone)}
            </span>
          </p>
        ) : (
          <p class="small">
            <Clock group={{ key: '', job: 'call', alerts: [alert] }} />
          </p>
        )}
        <Steps alert={alert} refresh={refresh} />
      </div>
      {alert.patientId && (
        <a href={pathOf('patient', { patientId: alert.patientId })}>
          Open the chart of {nameOf(alert)}
        </a>
      )}
    </article>
  )
}

function Steps({ alert, refresh }: { alert: ListedAlert; refresh: () => Promise<void> }) {
  const api = useApi()
  const clinic = useClinic()
  const [isOpen, setIsOpen] = useState(false)
  if (alert.acknowledged || !mayDo(clinic, ['clinician'])) return null
  const take = async () => {
    const answer = await api('POST /alerts/{alertId}/take', {
      params: { alertId: alert.alertId },
      body: {},
    })
    if (answer.ok) tell(`You have ${nameOf(alert)}`)
    else tellFailure(notTaken(answer.failure))
    await refresh()
  }
  return (
    <div class="buttons">
      {alert.takenBy === clinic.you.by ? (
        <Dial alert={alert} />
      ) : (
        <Button kind="primary" onClick={() => void take()}>
          I’m calling
        </Button>
      )}
      <Button onClick={() => setIsOpen(true)}>Acknowledge</Button>
      {isOpen && (
        <Acknowledge alert={alert} onClose={() => setIsOpen(false)} then={() => void refresh()} />
      )}
    </div>
  )
}
