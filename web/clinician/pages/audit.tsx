// Who saw whom, for admins: by person or by patient, all of it in the address.
import { useState } from 'preact/hooks'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Shown } from '../shown.tsx'
import { go, query } from '../state/place.ts'
import { useResource } from '../state/resource.ts'
import { useApi, useClinic } from '../state/session.ts'
import { dateTime, instantOf, localValue, timeOfDay } from '../times.ts'
import { count, plain } from '../words.ts'

type View = RouteAnswer<'GET /audit'>['views'][number]
type Person = RouteAnswer<'GET /audit/people'>['people'][number]

export function Audit() {
  const api = useApi()
  const address = query.value
  const { state } = useResource('people', (signal) => api('GET /audit/people', { signal }))
  const isAsked = address.has('patientId') || address.has('personId')
  return (
    <>
      <h1 tabIndex={-1}>Who saw whom</h1>
      <Shown of={state}>{({ people }) => <Asked address={address} people={people} />}</Shown>
      {isAsked ? (
        <Report key={`${address}`} address={address} />
      ) : (
        <p class="card empty">Choose a person, or name a patient by their id.</p>
      )}
    </>
  )
}

/** Fields of the form, each as the address has it. */
function Asked({ address, people }: { address: URLSearchParams; people: readonly Person[] }) {
  const { timezone } = useClinic()
  const day = (name: string) => {
    const at = address.get(name)
    return at === null ? '' : localValue(at, timezone)
  }
  const [values, setValues] = useState<Readonly<Record<string, string>>>({
    personId: address.get('personId') ?? '',
    patientId: address.get('patientId') ?? '',
    from: day('from'),
    to: day('to'),
  })
  const set = (name: string) => (value: string) => setValues({ ...values, [name]: value })
  const { personId = '', patientId = '', from = '', to = '' } = values
  const show = () => {
    const next = new URLSearchParams()
    if (patientId !== '') next.set('patientId', patientId)
    else if (personId !== '') next.set('personId', personId)
    for (const [name, value] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (value !== '') next.set(name, instantOf(value, timezone))
    go(`${pathOf('audit', {})}?${next}`)
  }
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <Select
        label="Person"
        name="personId"
        empty="Anybody"
        value={personId}
        options={people.map((each) => ({
          value: each.personId,
          label: `${each.personId} (${each.roles.join(', ')})`,
        }))}
        onInput={(value) => setValues({ ...values, personId: value, patientId: '' })}
      />
      <TextField
        label="Patient’s id"
        name="patientId"
        value={patientId}
        onInput={(value) => setValues({ ...values, patientId: value.trim(), personId: '' })}
      />
      <TextField
        label="From"
        name="from"
        type="datetime-local"
        value={from}
        onInput={set('from')}
      />
      <TextField label="Until" name="to" type="datetime-local" value={to} onInput={set('to')} />
      <Button kind="primary" type="submit">
        Show
      </Button>
    </form>
  )
}

function Report({ address }: { address: URLSearchParams }) {
  const api = useApi()
  const { timezone } = useClinic()
  const part = (name: string) => {
    const value = address.get(name)
    return value ? { [name]: value } : {}
  }
  const { state } = useResource(`audit ${address}`, (signal) =>
    api('GET /audit', {
      query: {
        ...part('patientId'),
        ...part('personId'),
        ...part('from'),
        ...part('to'),
        ...part('cursor'),
        limit: '50',
      },
      signal,
    }),
  )
  return (
    <Shown of={state}>
      {({ views, cursor }) => (
        <>
          {views.length === 0 ? (
            <p class="card empty">Nothing is on record.</p>
          ) : (
            <div class="card">
              <table class="roster">
                <thead>
                  <tr>
                    {[`When, ${timezone.replaceAll('_', ' ')}`, 'Who', 'What', 'Patients'].map(
                      (name) => (
                        <th key={name} scope="col">
                          {name}
                        </th>
                      ),
                    )}
                  </tr>
                </thead>
                <tbody>
                  {views.map((view) => (
                    <Line key={`${view.personId} ${view.requestId} ${view.call}`} view={view} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <div class="buttons foot">
            {address.get('cursor') && <Button onClick={() => history.back()}>Page before</Button>}
            {cursor && (
              <a class="button" href={`${pathOf('audit', {})}?${withCursor(address, cursor)}`}>
                Next page
              </a>
            )}
          </div>
        </>
      )}
    </Shown>
  )
}

function withCursor(address: URLSearchParams, cursor: string): URLSearchParams {
  const next = new URLSearchParams(address)
  next.set('cursor', cursor)
  return next
}

/** Names of calls in words; others stand as they are. */
const calls: Readonly<Record<string, string>> = {
  roster: 'List of patients',
  day: 'The day’s lists',
  alerts: 'List of alerts',
  patient: 'Patient',
  timeline: 'What happened',
  outcomes: 'Outcomes',
  messages: 'Conversation',
  alert: 'Alert',
  letter: 'Letter',
  audit: 'Who saw this patient',
  enrol: 'Enrolled',
  'enrol-new': 'Enrolled',
  take: 'Took an alert',
  acknowledge: 'Ended an alert',
  message: 'Wrote to the patient',
}

function Line({ view }: { view: View }) {
  const { timezone } = useClinic()
  const { from, until, times, personId, roles, call, patients, patientIds, emergencyAccessId } =
    view
  const isOnce = times === 1
  return (
    <tr>
      <td>
        {dateTime(from, timezone)}{' '}
        {!isOnce && (
          <span class="small quiet">
            {count(times, 'time')} until {timeOfDay(until, timezone)}
          </span>
        )}
      </td>
      <td>
        {personId} <span class="small quiet">{roles.join(', ')}</span>{' '}
        {emergencyAccessId && <Tag tone="urgent">Emergency access</Tag>}
      </td>
      <td>{calls[call] ?? plain(call)}</td>
      <td>
        {patientIds.map((patientId) => (
          <span key={patientId}>
            <a href={pathOf('patient', { patientId })}>{patientId}</a>{' '}
          </span>
        ))}
        {patients > patientIds.length && (
          <span class="small quiet">among {count(patients, 'patient')}</span>
        )}
      </td>
    </tr>
  )
}
