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

const policies = { measured: 'probability', 'two-scales': 'two scales' } as const

type Told = Extract<Outcomes, { policy: unknown }>

const signed = ({ approvedBy, approvedOn }: Told['policy']) =>
  approvedBy && approvedOn
    ? `approved by ${approvedBy} on ${plainDate(approvedOn)}`
    : 'not yet approved by the medical director'

/** What lies ahead, what it costs the patient in questions, and by whose leave it is reckoned so. */
function Method({ told: { lossAhead, burden, policy } }: { told: Told }) {
  const atMost = burden.atMost === null ? '' : `, ${burden.atMost} at most`
  return (
    <>
      {lossAhead && <LossAhead ahead={lossAhead} />}
      <Fact
        name="Scales asked by text"
        value={burden.askedInYear}
        note={`within a year${atMost}`}
      />
      {(burden.ofTheDay.atMost !== null || burden.ofTheDay.askedInYear > 0) && (
        <Fact
          name="Questions of the day"
          value={burden.ofTheDay.askedInYear}
          note="within a year; they bring the scale forward and decide nothing"
        />
      )}
      <Fact name="A loss is found by" value={policies[policy.policy]} note={signed(policy)} />
    </>
  )
}

const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)} %`

/** The probability of loss on each of the coming 28 days, and in numbers for one, two and four weeks. */
function LossAhead({ ahead }: { ahead: readonly number[] }) {
  return (
    <Fact
      name="Chance of loss within 28 days"
      value={
        <>
          {percent(ahead[27])}{' '}
          <svg class="ahead" viewBox="0 0 28 10" width="84" height="24" aria-hidden="true">
            {ahead.map((share, day) => (
              <rect
                key={day}
                x={day}
                y={10 - 10 * share}
                width="0.8"
                height={10 * share}
                fill="currentColor"
              />
            ))}
          </svg>
        </>
      }
      note={`${percent(ahead[6])} in one week, ${percent(ahead[13])} in two`}
    />
  )
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
      {'policy' in outcomes && <Method told={outcomes} />}
    </dl>
  )
}
