// The course over years: how much was given, signs of overuse, the long-term screen, what was measured last.
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { kinds, valuesOf } from '../measured.ts'
import { now } from '../state/service-clock.ts'
import { mayDo, useClinic } from '../state/session.ts'
import { shortDate } from '../times.ts'
import { count, type PatientView, readable, routes } from '../words.ts'
import type { Open } from './opened.ts'

type Props = {
  patient: PatientView
  /** Null until the outcomes are known. */
  flags: readonly { flag: string; text: string }[] | null
  open: (form: Open) => void
}

const periods = { days90: 'Last 90 days', year: 'Last year', ever: 'Ever' } as const

export function LongCourse({ patient, flags, open }: Props) {
  const clinic = useClinic()
  const { exposure, screen } = patient
  const given = Object.entries(periods).map(([period, label]) => ({
    label,
    ...exposure[period as keyof typeof periods],
  }))
  return (
    <section class="card block" aria-labelledby="long-course">
      <h2 id="long-course">Over the years</h2>
      <dl class="facts">
        {given.map(({ label, sessions, milligrams, withoutDose }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {count(sessions, 'session')}
              <small>
                {[
                  ...milligrams.map(
                    ({ route, mg }) => `${mg.toLocaleString('en-US')} mg ${routes[route]}`,
                  ),
                  ...(withoutDose > 0 ? [`${withoutDose} without a dose`] : []),
                ].join(', ') || 'nothing given'}
              </small>
            </dd>
          </div>
        ))}
        {screen && <Screened screen={screen} zone={clinic.timezone} />}
        {latestOf(patient).map((each) => (
          <div key={each.measurementId}>
            <dt>{kinds[each.kind].label}</dt>
            <dd>
              {valuesOf(each) || each.finding}
              <small>
                {shortDate(each.at, clinic.timezone)}
                {each.finding && `, ${each.finding}`}
              </small>
            </dd>
          </div>
        ))}
      </dl>
      {flags?.map(({ flag, text }) => (
        <p key={flag}>
          <Tag tone="urgent">Sign of overuse</Tag> {readable(text)}
        </p>
      ))}
      {mayDo(clinic, ['desk', 'clinician']) && (
        <div class="buttons">
          <Button onClick={() => open({ form: 'measure' })}>Enter a measurement</Button>
        </div>
      )}
    </section>
  )
}

function Screened({ screen, zone }: { screen: NonNullable<PatientView['screen']>; zone: string }) {
  const { dueAt, lateAt, lastAt } = screen
  const isLate = lateAt !== null && Date.parse(lateAt) <= now.value
  return (
    <div>
      <dt>Long-term screen</dt>
      <dd>
        {isLate ? (
          <Tag tone="urgent">late</Tag>
        ) : dueAt ? (
          `due ${shortDate(dueAt, zone)}`
        ) : (
          'none due'
        )}
        <small>{lastAt ? `last ${shortDate(lastAt, zone)}` : 'none yet'}</small>
      </dd>
    </div>
  )
}

/** The newest of each kind; all of them stand in what happened. */
const latestOf = ({ measurements }: PatientView) =>
  measurements.filter(
    ({ kind, measurementId }) =>
      measurements.find((each) => each.kind === kind)?.measurementId === measurementId,
  )
