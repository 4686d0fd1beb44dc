// What happened, newest first: decisions and acknowledgements with who and when, answers, notes.
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/choice.tsx'
import { now } from '../state/service-clock.ts'
import { mayDo, useClinic } from '../state/session.ts'
import { dated } from '../times.ts'
import { plain } from '../words.ts'
import { type EntryFilter, entryFilters, isShown, type Names, sentenceOf } from './entries.ts'
import type { Open } from './opened.ts'
import { type Entry, kindsOf } from './story.ts'

const shownAtOnce = 30
const options = Object.entries(entryFilters).map(([value, label]) => ({ value, label }))
const isFilter = (value: string): value is EntryFilter => value in entryFilters

export function Story({ story, open }: { story: readonly Entry[]; open: (form: Open) => void }) {
  const clinic = useClinic()
  const [filter, setFilter] = useState<EntryFilter>('care')
  const [shown, setShown] = useState(shownAtOnce)
  const names: Names = useMemo(() => {
    const kinds = kindsOf(story)
    return {
      zone: clinic.timezone,
      instrumentOf: (id) => clinic.instruments.find((each) => each.id === id)?.name ?? plain(id),
      kindOf: (alertId) => kinds.get(alertId),
    }
  }, [story, clinic])
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
          <Line key={`${entry.at}${at}`} entry={entry} names={names} open={open} />
        ))}
      </ol>
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>Show older</Button>
      )}
    </section>
  )
}

type LineProps = { entry: Entry; names: Names; open: (form: Open) => void }

function Line({ entry, names, open }: LineProps) {
  const clinic = useClinic()
  const { title, detail } = sentenceOf(entry, names)
  const when = dated(entry.at, now.value, clinic.timezone)
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
      {entry.type === 'measurement' &&
        entry.what === 'recorded' &&
        mayDo(clinic, ['desk', 'clinician']) && (
          <Button
            kind="link"
            onClick={() =>
              open({ form: 'void-measurement', measurementId: entry.measurementId, says: title })
            }
            aria-label={`Void ${title} of ${when}`}
          >
            Void
          </Button>
        )}
    </li>
  )
}
