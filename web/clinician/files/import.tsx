// A file that is brought in: chosen, looked at row by row, and then taken.
import { useState } from 'preact/hooks'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import type { Api } from '../../client/api.ts'
import type { Failure } from '../../client/failure.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { Tag } from '../../ui/tag.tsx'
import { FailureNotice } from '../shown.tsx'
import { useApi } from '../state/session.ts'

const kinds = {
  patients: { label: 'Patients (CSV)', call: 'POST /import/patients' },
  sessions: { label: 'Sessions (CSV)', call: 'POST /import/sessions' },
  calendar: { label: 'Sessions (calendar, .ics)', call: 'POST /import/calendar' },
} as const
type Kind = keyof typeof kinds

type Answer = RouteAnswer<'POST /import/patients'>
type Row = Answer['rows'][number]

const doings: Readonly<Record<NonNullable<Row['does']>, string>> = {
  enrol: 'New patient, without consent to texts',
  change: 'Details changed',
  plan: 'Session planned',
  move: 'Session moved',
  finish: 'Session took place',
  cancel: 'Session canceled',
  nothing: 'Stands already',
  'left-out': 'Left out',
}

type Looked = { kind: Kind; base64: string; answer: Answer; isTaken: boolean }

export function Import() {
  const api = useApi()
  const [kind, setKind] = useState<Kind>('patients')
  const [file, setFile] = useState<File | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const run = async (base64: string, token: string | null) => {
    setIsBusy(true)
    setFailure(null)
    const result = await whole(api, kind, base64, token)
    setIsBusy(false)
    if (result.ok) setLooked({ kind, base64, answer: result.value, isTaken: token !== null })
    else setFailure(result.failure)
  }
  const good = looked?.answer.rows.filter(
    ({ does }) => does !== null && does !== 'nothing' && does !== 'left-out',
  )
  return (
    <section class="card block stack" aria-labelledby="bring-in">
      <h2 id="bring-in">Bring a file in</h2>
      <p>
        The file is looked at first, and nothing is stored until you take it. No file makes a
        consent: patients who are new are texted nothing until you enter one.
      </p>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault()
          if (file) void bytesOf(file).then((base64) => run(base64, null))
        }}
      >
        <Select
          label="What it holds"
          name="kind"
          value={kind}
          options={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
          onInput={(value) => {
            if (value in kinds) setKind(value as Kind)
            setLooked(null)
          }}
        />
        <div class="field">
          <label for="file">File</label>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.txt,.ics,text/csv,text/calendar"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null)
              setLooked(null)
            }}
          />
        </div>
        <Button kind="primary" type="submit" disabled={file === null || isBusy}>
          Look at it
        </Button>
      </form>
      {failure && <FailureNotice failure={failure} />}
      {looked && (
        <>
          <Outcome looked={looked} />
          {!looked.isTaken && (
            <div class="buttons">
              <Button
                kind="primary"
                disabled={isBusy || good?.length === 0}
                onClick={() => void run(looked.base64, looked.answer.token)}
              >
                Take {good?.length} {good?.length === 1 ? 'row' : 'rows'}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

/** From where the service left off until the end, as one answer. */
async function whole(api: Api, kind: Kind, base64: string, token: string | null) {
  const rows: Row[] = []
  let from = 1
  for (;;) {
    const body = { base64, from, ...(token === null ? {} : { token }) }
    const result = await api(kinds[kind].call, { body })
    if (!result.ok) return result
    rows.push(...result.value.rows)
    const { next } = result.value
    if (next === null) return { ok: true as const, value: { ...result.value, rows } }
    from = next
  }
}

function Outcome({ looked: { answer, isTaken } }: { looked: Looked }) {
  const { rows, ignored } = answer
  const wrong = rows.filter(({ errors }) => errors.length > 0).length
  return (
    <>
      <p role="status">
        {isTaken ? 'Taken: ' : 'Looked at, nothing is stored yet: '}
        {rows.length - wrong} right, {wrong} wrong
        {ignored.length > 0 && `; columns that mean nothing here: ${ignored.join(', ')}`}.
      </p>
      <div class="wide">
        <table class="roster">
          <thead>
            <tr>
              {['Line', 'Patient', isTaken ? 'What came of it' : 'What would come of it'].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <td>{row.line}</td>
                <td>{row.patientId ?? ''}</td>
                <td>{row.does === null ? <Wrong row={row} /> : doings[row.does]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const Wrong = ({ row }: { row: Row }) => (
  <>
    <Tag tone="urgent">Wrong</Tag>{' '}
    {row.errors
      .map(({ column, message }) => (column === '' ? message : `${column} ${message}`))
      .join('; ')}
  </>
)

/** The very bytes: which encoding they are of, the service finds out. */
async function bytesOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)))
  return btoa(parts.join(''))
}
