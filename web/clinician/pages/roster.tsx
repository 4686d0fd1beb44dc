// The clinic's patients: searched, filtered, sorted, page by page, all of it in the address.
import { useEffect, useState } from 'preact/hooks'
import type { RouteQuery } from '../../../functions/api/contract.ts'
import { pathOf } from '../../routes.ts'
import { announce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Enrol } from '../actions/index.ts'
import { Shown } from '../shown.tsx'
import { go, query } from '../state/place.ts'
import { shownOf, useResource } from '../state/resource.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { fullDate, shortDate } from '../times.ts'
import {
  adviceStatus,
  alertKinds,
  conditions,
  count,
  messagingStates,
  nameOf,
  type RosterPatient,
} from '../words.ts'

type Query = NonNullable<RouteQuery<'GET /patients'>>

const filters = {
  crisis: 'In crisis',
  due: 'Booster due',
  silent: 'Silent',
  today: 'Session today',
  unread: 'Has written',
  unconfirmed: 'Session not confirmed',
  'overdue-screen': 'Screen overdue',
  records: 'Record to complete',
} as const satisfies Record<NonNullable<Query['filter']>, string>
const { records: _, ...withoutRecords } = filters
const sorts = {
  urgency: 'Most urgent first',
  name: 'By name',
  'last-score': 'Worst score first',
  'days-since-session': 'Longest since a session',
  'next-session': 'Next session',
} as const

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
const keyIn = <K extends string>(of: Readonly<Record<K, unknown>>, key: string | null): K | null =>
  key !== null && key in of ? (key as K) : null

/** What the address asks for; words it does not know are left out. */
function wanted(address: URLSearchParams): Query {
  const filter = keyIn(filters, address.get('filter'))
  const sort = keyIn(sorts, address.get('sort'))
  const condition = keyIn(conditions, address.get('condition'))
  const state = keyIn(messagingStates, address.get('state'))
  const q = address.get('q')
  const cursor = address.get('cursor')
  return {
    ...(q && { q }),
    ...(filter && { filter }),
    ...(sort && { sort }),
    ...(condition && { condition }),
    ...(state && { state }),
    ...(cursor && { cursor }),
    limit: '50',
  }
}

export function Roster() {
  const api = useApi()
  const clinic = useClinic()
  const [isEnrolling, setIsEnrolling] = useState(false)
  const address = query.value
  const { state } = useResource(`roster ${address}`, (signal) =>
    api('GET /patients', { query: wanted(address), signal }),
  )
  const found = shownOf(state.value)
  useEffect(() => {
    if (found && address.size > 0)
      announce(foundWords(found.patients.length, found.cursor !== null))
  }, [`${address}`, found === null])
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(address)
    next.delete('cursor')
    if (value === '') next.delete(name)
    else next.set(name, value)
    go(`${pathOf('roster', {})}?${next}`, 'replace')
  }
  const choice = (
    label: string,
    name: string,
    empty: string,
    labels: Readonly<Record<string, string>>,
  ) => (
    <Select
      label={label}
      name={name}
      empty={empty}
      options={optionsOf(labels)}
      value={address.get(name) ?? ''}
      onInput={(value) => change(name, value)}
    />
  )
  return (
    <>
      <div class="heading">
        <h1 tabIndex={-1}>Patients</h1>
        {address.get('q') && (
          <p>
            found by “{address.get('q')}” <a href={pathOf('roster', {})}>Show all</a>
          </p>
        )}
        {mayDo(clinic, ['desk', 'clinician']) && (
          <div class="buttons">
            <Button kind="primary" onClick={() => setIsEnrolling(true)}>
              Enroll a patient
            </Button>
          </div>
        )}
      </div>
      <div class="filters">
        {choice('Show', 'filter', 'Everybody', clinic.sessionRecord ? filters : withoutRecords)}
        {choice('Condition', 'condition', 'Every condition', conditions)}
        {choice(
          'Texts',
          'state',
          'Any',
          Object.fromEntries(
            Object.entries(messagingStates).map(([key, { label }]) => [key, label]),
          ),
        )}
        {choice(
          'Order',
          'sort',
          'Most urgent first',
          Object.fromEntries(Object.entries(sorts).slice(1)),
        )}
      </div>
      <Shown of={state}>
        {({ patients, cursor }) => (
          <>
            {patients.length === 0 ? (
              <p class="card empty">Nobody is found.</p>
            ) : (
              <Table patients={patients} />
            )}
            <div class="buttons foot">
              {address.get('cursor') && (
                <a class="button" href={`${pathOf('roster', {})}?${withCursor(address, null)}`}>
                  First page
                </a>
              )}
              {cursor && (
                <a class="button" href={`${pathOf('roster', {})}?${withCursor(address, cursor)}`}>
                  Next page
                </a>
              )}
            </div>
          </>
        )}
      </Shown>
      {isEnrolling && (
        <Enrol
          onClose={() => setIsEnrolling(false)}
          then={({ patientId }) => go(pathOf('patient', { patientId }))}
        />
      )}
    </>
  )
}

const foundWords = (many: number, more: boolean): string =>
  many === 0
    ? 'Nobody is found'
    : `${count(many, 'patient')}${more ? ' on this page, and more' : ''}`

/** @param cursor null for the first page */
function withCursor(address: URLSearchParams, cursor: string | null): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete('cursor')
  if (cursor !== null) next.set('cursor', cursor)
  return next
}

const Table = ({ patients }: { patients: readonly RosterPatient[] }) => (
  <div class="card">
    <table class="roster">
      <thead>
        <tr>
          {['Patient', 'Stands', 'Last score', 'Sessions'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {patients.map((patient) => (
          <Line key={patient.patientId} patient={patient} />
        ))}
      </tbody>
    </table>
  </div>
)

function Line({ patient }: { patient: RosterPatient }) {
  const { instruments, timezone } = useClinic()
  const { advice, messaging, openAlerts, lastScore, daysSinceSession, nextSessionAt } = patient
  const { birthDate, records } = patient
  return (
    <tr>
      <td>
        <a href={pathOf('patient', { patientId: patient.patientId })}>
          <bdi>{nameOf(patient)}</bdi>
        </a>
        <span class="small quiet">
          {[
            birthDate && fullDate(`${birthDate}T12:00:00Z`, 'UTC'),
            patient.externalId,
            conditions[patient.condition],
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td>
        {openAlerts.slice(0, 3).map(({ alertId, kind, level }) => (
          <span key={alertId}>
            <Tag tone={level}>{alertKinds[kind]}</Tag>{' '}
          </span>
        ))}
        {advice && <Tag tone={adviceStatus[advice].tone}>{adviceStatus[advice].label}</Tag>}{' '}
        {messaging !== 'active' && (
          <Tag tone={messagingStates[messaging].tone}>{messagingStates[messaging].label}</Tag>
        )}{' '}
        {records.length > 0 && <Tag tone="urgent">Record to complete</Tag>}
      </td>
      <td>
        {lastScore && (
          <>
            <b class="number">{lastScore.score}</b>{' '}
            <span class="small quiet">
              {instruments.find(({ id }) => id === lastScore.instrument)?.name ??
                lastScore.instrument}
              , {shortDate(lastScore.at, timezone)}
            </span>
          </>
        )}
      </td>
      <td class="small">
        {daysSinceSession === null ? 'none yet' : sinceSession(daysSinceSession)}
        {nextSessionAt && `, next ${shortDate(nextSessionAt, timezone)}`}
      </td>
    </tr>
  )
}

/** @param days whole ones of 24 hours */
const sinceSession = (days: number): string =>
  days === 0 ? 'within a day' : days === 1 ? '1 day ago' : `${days} days ago`
