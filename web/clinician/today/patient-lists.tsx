// The day's lists that come from the roster: sessions, boosters that are due, screens that are late.
import { Fragment } from 'preact'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { labelOf } from '../record/fields.ts'
import { shownOf, useResource } from '../state/resource.ts'
import { now } from '../state/service-clock.ts'
import { mayDo, useApi, useClinic } from '../state/session.ts'
import { daysApart, near, shortDate, span, timeOfDay } from '../times.ts'
import { adviceStatus, alertKinds, conditions, nameOf, type RosterPatient } from '../words.ts'
import type { Opened } from './alert-row.tsx'
import { Row, Section } from './rows.tsx'

export type Lists = RouteAnswer<'GET /day'> | null

export function useLists() {
  const api = useApi()
  const { state, refresh } = useResource('day', (signal) => api('GET /day', { signal }))
  const resource = state.value
  const lists: Lists = shownOf(resource)
  return { lists, failure: resource.kind === 'failed' ? resource.failure : null, refresh }
}

type DaysList = NonNullable<Lists>['due']
const nobody: DaysList = { patients: [], total: 0 }

type Props = {
  lists: Lists
  open: (form: Opened) => void
  /** Patients whose booster stands among the alerts already. */
  decided: ReadonlySet<string | null>
}

export function PatientSections({ lists, open, decided }: Props) {
  const { sessions = nobody, due = nobody, overdueScreens = nobody, records = nobody } = lists ?? {}
  const late = new Set(overdueScreens.patients.map(({ patientId }) => patientId))
  const undecided = due.patients.filter(({ patientId }) => !decided.has(patientId))
  const keyOf = ({ patientId }: RosterPatient) => patientId
  return (
    <>
      <Section
        title="Sessions today"
        about="what each needs"
        of={sessions.patients}
        rest={restOf(sessions, 'today')}
        keyOf={keyOf}
      >
        {(patient) => (
          <SessionRow patient={patient} open={open} isLate={late.has(patient.patientId)} />
        )}
      </Section>
      <Section
        title="Records to complete"
        about="finished; what your clinic requires is missing"
        of={records.patients}
        rest={restOf(records, 'records')}
        keyOf={keyOf}
      >
        {(patient) => <RecordRow patient={patient} />}
      </Section>
      <Section
        title="Boosters due"
        about="no alert is open; the advice says so"
        of={undecided}
        rest={restOf(due, 'due')}
        keyOf={keyOf}
      >
        {(patient) => <DueRow patient={patient} open={open} />}
      </Section>
      <Section
        title="Screens overdue"
        about="a deciding scale two weeks late, or a long-term screen"
        of={overdueScreens.patients}
        rest={restOf(overdueScreens, 'overdue-screen')}
        keyOf={keyOf}
        folded
      >
        {(patient) => <LateRow patient={patient} open={open} />}
      </Section>
    </>
  )
}

/** Those beyond the first hundred are on the roster. */
const restOf = ({ patients, total }: DaysList, filter: string) => ({
  count: total - patients.length,
  href: `${pathOf('roster', {})}?filter=${filter}`,
})

const hrefOf = ({ patientId }: RosterPatient) => pathOf('patient', { patientId })
const born = ({ birthDate }: RosterPatient) => (birthDate ? `${birthDate.slice(0, 4)} · ` : '')
const scoreOf = ({ lastScore }: RosterPatient) =>
  lastScore ? `last score ${lastScore.score}` : 'no score yet'

type SessionRowProps = {
  patient: RosterPatient
  open: (form: Opened) => void
  /** Whether a screen is overdue: the patient is here to fill it in. */
  isLate: boolean
}

function SessionRow({ patient, open, isLate }: SessionRowProps) {
  const clinic = useClinic()
  const { nextSessionAt, lastSessionAt } = patient
  const isToCome =
    nextSessionAt !== null && daysApart(nextSessionAt, now.value, clinic.timezone) === 0
  const isOver =
    lastSessionAt !== null && daysApart(lastSessionAt, now.value, clinic.timezone) === 0
  const at = isToCome ? nextSessionAt : lastSessionAt
  const leftMs = at === null ? 0 : Date.parse(at) - now.value
  return (
    <Row
      tone="routine"
      href={hrefOf(patient)}
      name={nameOf(patient)}
      under={`${born(patient)}${at === null ? 'today' : timeOfDay(at, clinic.timezone)}`}
      aside={
        isOver && !isToCome
          ? 'finished'
          : leftMs > 0
            ? `in ${span(leftMs)}`
            : `${span(-leftMs)} ago`
      }
      buttons={
        !(isOver && !isToCome) && <SessionAct patient={patient} leftMs={leftMs} open={open} />
      }
    >
      <p>
        {conditions[patient.condition]} · {scoreOf(patient)}{' '}
        {patient.advice === 'safety-first' && (
          <Tag tone="emergency">Safety first: a clinician clears before treatment</Tag>
        )}
        {patient.messaging !== 'active' && (
          <Tag tone="urgent">takes no texts: tell the driving time in person</Tag>
        )}{' '}
        {isLate && <Tag tone="urgent">screen overdue: fill it in here</Tag>}{' '}
        {patient.openAlerts.map(({ alertId, kind, level }) => (
          <span key={alertId}>
            <Tag tone={level}>{alertKinds[kind]}</Tag>{' '}
          </span>
        ))}
      </p>
    </Row>
  )
}

type ActProps = { patient: RosterPatient; leftMs: number; open: (form: Opened) => void }

/** Where the clinic keeps a record, it leads to the finish, too. */
function SessionAct({ patient, leftMs, open }: ActProps) {
  const clinic = useClinic()
  const { patientId } = patient
  if (!mayDo(clinic, ['desk', 'clinician'])) return null
  if (clinic.sessionRecord)
    return (
      <a
        class="button"
        data-kind={leftMs <= aheadMs ? 'primary' : 'plain'}
        href={pathOf('recordToday', { patientId })}
        aria-label={`Record the session of ${nameOf(patient)}`}
      >
        Record
      </a>
    )
  return (
    <Button
      kind={leftMs <= 0 ? 'primary' : 'plain'}
      onClick={() => open({ form: 'session', patientId, how: 'finish', which: 'today' })}
      aria-label={`Finish the session of ${nameOf(patient)}`}
    >
      Finish
    </Button>
  )
}

/** So long before its time somebody begins: the first blood pressure comes before the start. */
const aheadMs = 45 * 60_000

/** The newest first: it is remembered best. */
function RecordRow({ patient }: { patient: RosterPatient }) {
  const { timezone } = useClinic()
  const { patientId, records } = patient
  const last = records.at(-1)
  if (!last) return null
  const { sessionId, endedAt, missing } = last
  return (
    <Row
      tone="urgent"
      href={hrefOf(patient)}
      name={nameOf(patient)}
      under={`${born(patient)}session of ${near(endedAt, now.value, timezone)}`}
      aside={records.length > 1 ? `and ${records.length - 1} earlier` : undefined}
      buttons={
        mayDo(useClinic(), ['desk', 'clinician']) && (
          <a
            class="button"
            href={pathOf('record', { patientId, sessionId })}
            aria-label={`Fill in the record of ${nameOf(patient)}`}
          >
            Fill in
          </a>
        )
      }
    >
      <p>Missing: {missing.map(labelOf).join(', ')}</p>
    </Row>
  )
}

function DueRow({ patient, open }: { patient: RosterPatient; open: (form: Opened) => void }) {
  const clinic = useClinic()
  const { advice, patientId, daysSinceSession, nextSessionAt } = patient
  return (
    <Row
      tone="accent"
      href={hrefOf(patient)}
      name={nameOf(patient)}
      under={`${born(patient)}${conditions[patient.condition]}`}
      aside={nextSessionAt ? `session ${shortDate(nextSessionAt, clinic.timezone)}` : undefined}
      buttons={
        mayDo(clinic, ['clinician']) && (
          <Button
            onClick={() => open({ form: 'decide', patientId })}
            aria-label={`Decide: ${nameOf(patient)}`}
          >
            Decide
          </Button>
        )
      }
    >
      <p>
        {advice && <Tag tone={adviceStatus[advice].tone}>{adviceStatus[advice].label}</Tag>}{' '}
        {scoreOf(patient)}
        {daysSinceSession !== null && `, ${daysSinceSession} days since the last session`}
      </p>
    </Row>
  )
}

const lateWords = { scale: 'scale late', 'long-term': 'long-term screen late' } as const

/** Asked first is what alone is late; else the weekly check-in. */
const screenOf = ({ late }: RosterPatient): string =>
  late.length === 1 && late[0] === 'long-term' ? 'long-term' : ''

function LateRow({ patient, open }: { patient: RosterPatient; open: (form: Opened) => void }) {
  const { patientId } = patient
  return (
    <Row
      tone="routine"
      href={hrefOf(patient)}
      name={nameOf(patient)}
      under={`${born(patient)}${conditions[patient.condition]}`}
      buttons={
        mayDo(useClinic(), ['desk', 'clinician']) && (
          <Button
            onClick={() => open({ form: 'ask', patientId, instrument: screenOf(patient) })}
            aria-label={`Ask now: ${nameOf(patient)}`}
          >
            Ask now
          </Button>
        )
      }
    >
      <p>
        {scoreOf(patient)}
        {patient.late.map((what) => (
          <Fragment key={what}>
            {' '}
            <Tag tone="urgent">{lateWords[what]}</Tag>
          </Fragment>
        ))}
      </p>
    </Row>
  )
}
