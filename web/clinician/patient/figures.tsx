// Where the patient stands in figures.
import type { ComponentChildren } from 'preact'
import { useClinic } from '../state/session.ts'
import { plainDate, shortDate } from '../times.ts'
import type { Outcomes } from '../words.ts'

const sources = {
  own: 'own history',
  clinic: 'the clinic’s patients',
  published: 'published studies',
} as const

const Fact = ({ name, value, note }: { name: string; value: ComponentChildren; note: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value}
      <small>{note}</small>
    </dd>
  </div>
)

type Typical = NonNullable<Outcomes['typicalDurationDays']>

/** Cut short each time, by boosters that came first: how long it lasts by itself was never seen. */
const wasNeverSeen = ({ episodes, lost }: Typical) => episodes > 0 && lost === 0

const usually = (typical: Typical) =>
  wasNeverSeen(typical)
    ? `At least ${Math.round(typical.seenDays ?? 0)} days`
    : `${Math.round(typical.median)} days`

const usuallyFrom = (typical: Typical) => {
  const { low, high, openEnded, from } = typical
  const range = `${Math.round(low)} to ${openEnded ? 'longer than we can say' : Math.round(high)}`
  return wasNeverSeen(typical)
    ? `no loss was seen; others: ${range}, from ${sources[from]}`
    : `${range}, from ${sources[from]}`
}

export function Figures({ outcomes }: { outcomes: Outcomes }) {
  const { timezone } = useClinic()
  const { baseline, best, latest, typicalDurationDays: typical, projection } = outcomes
  const scores = [
    ['Baseline', baseline],
    ['Best', best],
    ['Latest', latest],
  ] as const
  return (
    <dl class="card facts">
      {scores.map(([name, at]) => (
        <Fact
          key={name}
          name={name}
          value={at?.score ?? '–'}
          note={at ? shortDate(at.at, timezone) : 'none yet'}
        />
      ))}
      {typical && (
        <Fact name="Usually lasts" value={usually(typical)} note={usuallyFrom(typical)} />
      )}
      {projection && (
        <Fact
          name="Expected to end"
          value={plainDate(projection.lossOfResponseOn)}
          note={
            projection.latest === null
              ? `from ${plainDate(projection.earliest)} on, or later than we can say`
              : `${plainDate(projection.earliest)} to ${plainDate(projection.latest)}`
          }
        />
      )}
    </dl>
  )
}
