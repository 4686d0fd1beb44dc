// The clinic's tables, taken along: pages of the service laid behind one another as one file.
import { useState } from 'preact/hooks'
import type { Api } from '../../client/api.ts'
import type { Failure } from '../../client/failure.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../shown.tsx'
import { useApi } from '../state/session.ts'

const tables = [
  { name: 'patients', label: 'Patients', call: 'GET /export/patients.csv' },
  { name: 'scores', label: 'Scores', call: 'GET /export/scores.csv' },
  { name: 'items', label: 'Answers, item by item', call: 'GET /export/items.csv' },
  { name: 'sessions', label: 'Sessions', call: 'GET /export/sessions.csv' },
  { name: 'episodes', label: 'Episodes', call: 'GET /export/episodes.csv' },
  { name: 'alerts', label: 'Alerts', call: 'GET /export/alerts.csv' },
  { name: 'texts', label: 'Texts, without their words', call: 'GET /export/texts.csv' },
] as const
type Table = (typeof tables)[number]

export function Exports() {
  const api = useApi()
  const [busy, setBusy] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [told, setTold] = useState('')
  const take = async (name: string, fetched: ReturnType<typeof wholeTable>) => {
    setBusy(name)
    setFailure(null)
    const result = await fetched
    setBusy(null)
    if (!result.ok) return setFailure(result.failure)
    save(`${name}.csv`, result.value.csv)
    const { leftOut } = result.value
    setTold(
      leftOut.length === 0
        ? `${name}.csv is saved`
        : `${name}.csv is saved without ${leftOut.join(', ')}, whose charts cannot be read`,
    )
  }
  return (
    <section class="card block stack" aria-labelledby="take-along">
      <h2 id="take-along">Take the clinic’s tables along</h2>
      <p>
        Each is a CSV file that a spreadsheet opens. It holds patients’ data, and nobody sees what
        becomes of it afterwards: that you took it is on record.
      </p>
      <div class="buttons">
        {tables.map((table) => (
          <Button
            key={table.name}
            disabled={busy !== null}
            onClick={() => void take(table.name, wholeTable(api, table))}
          >
            {busy === table.name ? 'Taking…' : table.label}
          </Button>
        ))}
        <Button disabled={busy !== null} onClick={() => void take('dictionary', dictionary(api))}>
          What the columns mean
        </Button>
      </div>
      <p role="status">{told}</p>
      {failure && <FailureNotice failure={failure} />}
    </section>
  )
}

async function wholeTable(api: Api, { call }: Table) {
  const parts: string[] = []
  const leftOut: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(api, call, cursor)
    if (!page.ok) return page
    parts.push(page.value.csv)
    leftOut.push(...page.value.leftOut)
    cursor = page.value.cursor
  } while (cursor !== null)
  return { ok: true as const, value: { csv: parts.join(''), leftOut } }
}

const pageOf = (api: Api, call: Table['call'], cursor: string | null) =>
  api(call, { query: cursor === null ? {} : { cursor } })

async function dictionary(api: Api) {
  const page = await api('GET /export/dictionary.csv')
  return page.ok ? { ok: true as const, value: { csv: page.value.csv, leftOut: [] } } : page
}

/** With a byte order mark, by which Excel knows UTF-8. */
function save(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
