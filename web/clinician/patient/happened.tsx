// What happened, newest first: decisions and acknowledgements with who and when, answers, notes.
import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { mayDo, useClinic } from '../state/session.ts'
import { dateTime } from '../times.ts'
import { plain } from '../words.ts'
import { type EntryFilter, entryFilters, isShown, sentenceOf } from './entries.ts'
import type { Open } from './opened.ts'
import type { Entry } from './story.ts'

const shownAtOnce = 30
const options = Object.entries(entryFilters).map(([value, label]) => ({ value, label }))
const isFilter = (value: string): value is EntryFilter => value in entryFilters

export function Story({ story, open }: { story: readonly Entry[]; open: (form: Open) => void }) {
  const clinic = useClinic()
  const [filter, setFilter] = useState<EntryFilter>('all')
  const [shown, setShown] = useState(shownAtOnce)
  const name = (id: string) => clinic.instruments.find((each) => each.id === id)?.name ?? plain(id)
  const entries = story.filter((entry) => isShown(filter, entry))
  return (
    <section class="card block screen-only" aria-labelledby="story">
      <h2 id="story">What happened</h2>
      <Select
        label="Show"
        name="story-filter"
        options={options}
        value={filter}
        onInput={(value) => isFilter(value) && setFilter(value)}
      />
      <ol class="lines">
        {entries.slice(0, shown).map((entry, at) => (
          <Line key={`${entry.at}${at}`} entry={entry} name={name} open={open} />
        ))}
      </ol>
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>Show older</Button>
      )}
    </section>
  )
}

type LineProps = { entry: Entry; name: (id: string) => string; open: (form: Open) => void }

function Line({ entry, name, open }: LineProps) {
  const clinic = useClinic()
  const { title, detail } = sentenceOf(entry, name)
  const when = dateTime(entry.at, clinic.timezone)
  const isReading = entry.type === 'score' || entry.type === 'answers'
  return (
    <li>
      <div>
        {entry.type === 'text' ? title : <b>{title}</b>} <span class="small quiet">{detail}</span>
      </div>
      <time class="small quiet" dateTime={entry.at}>
        {when}
      </time>
      {isReading && mayDo(clinic, ['desk', 'clinician']) && (
        <Button
          kind="link"
          onClick={() => open({ form: 'void-score', scoreId: entry.scoreId, says: title })}
          aria-label={`Void ${title} of ${when}`}
        >
          Void
        </Button>
      )}
    </li>
  )
}
