// The clinic's own figures: how long responses last, who responds, and how the clinic works. All of it in the address.
import { useState } from 'preact/hooks'
import type { RouteAnswer, RouteQuery } from '../../../functions/api/contract.ts'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Curves } from '../clinic/curves.tsx'
import { Alerts, Boosters, CheckIns, Episodes, Responses, Rides } from '../clinic/tables.tsx'
import { Shown } from '../shown.tsx'
import { go, query } from '../state/place.ts'
import { useResource } from '../state/resource.ts'
import { useApi, useClinic } from '../state/session.ts'
import { fullDate, timeOfDay } from '../times.ts'
import { conditions, count } from '../words.ts'

type Told = RouteAnswer<'GET /clinic/outcomes'>
type Asked = NonNullable<RouteQuery<'GET /clinic/outcomes'>>

const isCondition = (text: string | null): text is keyof typeof conditions =>
  text !== null && Object.hasOwn(conditions, text)

function askedIn(address: URLSearchParams): Asked {
  const [condition, from, to] = ['condition', 'from', 'to'].map((name) => address.get(name))
  return {
    ...(isCondition(condition ?? null) ? { condition: condition as keyof typeof conditions } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}

export function Figures() {
  const api = useApi()
  const asked = askedIn(query.value)
  const key = `figures ${JSON.stringify(asked)}`
  const { state } = useResource(key, (signal) =>
    api('GET /clinic/outcomes', { query: asked, signal }),
  )
  return (
    <>
      <h1 tabIndex={-1}>Our figures</h1>
      <Filters key={key} asked={asked} />
      <Shown of={state}>{(told) => <All told={told} />}</Shown>
    </>
  )
}

function Filters({ asked }: { asked: Asked }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({
    condition: asked.condition ?? '',
    from: asked.from ?? '',
    to: asked.to ?? '',
  })
  const set = (name: string) => (value: string) => setValues({ ...values, [name]: value })
  const show = () => {
    const next = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))
    go(`${pathOf('figures', {})}${next.size > 0 ? `?${next}` : ''}`)
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
        label="Condition"
        name="condition"
        empty="All conditions"
        value={values.condition ?? ''}
        options={Object.entries(conditions).map(([value, label]) => ({ value, label }))}
        onInput={set('condition')}
      />
      <TextField
        label="From"
        name="from"
        type="date"
        value={values.from ?? ''}
        onInput={set('from')}
      />
      <TextField label="To" name="to" type="date" value={values.to ?? ''} onInput={set('to')} />
      <Button kind="primary" type="submit">
        Show
      </Button>
    </form>
  )
}

function All({ told }: { told: Told }) {
  const { timezone } = useClinic()
  const { asOf, unread, patients } = told
  if (asOf === null)
    return <p class="card empty">These are made every night; the first are not there yet.</p>
  return (
    <>
      <p class="quiet">
        As of {fullDate(asOf, timezone)}, {timeOfDay(asOf, timezone)}, of{' '}
        {count(patients, 'patient')}.
      </p>
      {unread > 0 && (
        <Notice tone="urgent">
          {count(unread, 'chart')} could not be read and {unread === 1 ? 'is' : 'are'} not in these
          figures.
        </Notice>
      )}
      <Curves curves={told.curves} />
      <Responses responses={told.responses} />
      <Episodes episodes={told.episodes} />
      <CheckIns checkIns={told.checkIns} />
      <Alerts alerts={told.alerts} />
      <Boosters boosters={told.boosters} />
      <Rides rides={told.rides} />
    </>
  )
}
