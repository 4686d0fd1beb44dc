// The day's list: who needs a call, gravest first, and what else today asks for.
import { useMemo, useState } from 'preact/hooks'
import { Acknowledge, DecideBooster, SendCheckIn } from '../actions/index.ts'
import { FailureNotice } from '../shown.tsx'
import { useOpenAlerts } from '../state/alerts.ts'
import { now } from '../state/service-clock.ts'
import { useApi, useClinic } from '../state/session.ts'
import { dayName } from '../times.ts'
import { AlertRow, type Opened } from '../today/alert-row.tsx'
import { type Group, groupsOf, type Job } from '../today/jobs.ts'
import { type Lists, PatientSections, useLists } from '../today/patient-lists.tsx'
import { Section } from '../today/rows.tsx'
import { SessionForm } from '../today/session-form.tsx'
import { WithPatient } from '../today/with-patient.tsx'

const sections: readonly { job: Job; title: string; about: string; folded?: boolean }[] = [
  { job: 'call', title: 'Call now', about: 'gravest first; the clock runs to the next person' },
  { job: 'today', title: 'Call today', about: '' },
  { job: 'decide', title: 'Decide', about: 'boosters, and treatments that have not helped' },
  { job: 'read', title: 'Read', about: 'texts nobody has answered' },
  {
    job: 'confirm',
    title: 'Did it take place?',
    about: 'until then no driving notice has gone out',
  },
]

export function Today() {
  const api = useApi()
  const { timezone } = useClinic()
  const { state, put, refresh: readAlerts } = useOpenAlerts(api)
  const day = useLists()
  const { lists } = day
  const refresh = () => {
    void day.refresh()
    return readAlerts()
  }
  const [opened, setOpened] = useState<Opened | null>(null)
  const resource = state.value
  const value = resource.kind === 'loading' ? null : resource.value
  const failure = (resource.kind === 'failed' ? resource.failure : null) ?? day.failure
  const groups = useMemo(() => groupsOf(value?.alerts ?? []), [value])
  const of = (job: Job) => groups.filter((group) => group.job === job)
  const row = (group: Group) => (
    <AlertRow group={group} open={setOpened} put={put} refresh={refresh} />
  )
  const close = () => setOpened(null)
  return (
    <>
      <div class="heading">
        <h1 tabIndex={-1}>{dayName(now.value, timezone)}</h1>
        {value && <p class="quiet">{summary(of, lists, value.isWhole)}</p>}
      </div>
      {failure && <FailureNotice failure={failure} />}
      {resource.kind === 'loading' && <p class="loading">Loading the day…</p>}
      {sections.map(({ job, title, about }) => (
        <Section key={job} title={title} about={about} of={of(job)} keyOf={({ key }) => key}>
          {row}
        </Section>
      ))}
      <PatientSections
        lists={lists}
        open={setOpened}
        decided={new Set(of('decide').map(({ alerts: [first] }) => first.patientId))}
      />
      <Section
        title="Routine"
        about="open it when there is time"
        of={of('routine')}
        keyOf={({ key }) => key}
        folded
      >
        {row}
      </Section>
      {value?.isWhole && groups.length === 0 && isEmpty(lists) && (
        <p class="card empty">Nothing waits for anybody.</p>
      )}
      {opened?.form === 'acknowledge' && (
        <Acknowledge
          alert={opened.alert}
          onClose={close}
          then={(answered) => {
            put(answered)
            void refresh()
          }}
        />
      )}
      {opened?.form === 'session' && (
        <SessionForm {...opened} onClose={close} then={() => void refresh()} />
      )}
      {(opened?.form === 'decide' || opened?.form === 'ask') && (
        <WithPatient patientId={opened.patientId} onClose={close}>
          {(patient) => {
            const done = () => void refresh()
            return opened.form === 'decide' ? (
              <DecideBooster patient={patient} onClose={close} then={done} />
            ) : (
              <SendCheckIn
                {...{ patient, instrument: opened.instrument }}
                onClose={close}
                then={done}
              />
            )
          }}
        </WithPatient>
      )}
    </>
  )
}

/** What is not known yet is not said to be nothing. */
const isEmpty = (lists: Lists): boolean =>
  lists !== null &&
  [lists.sessions, lists.due, lists.overdueScreens, lists.records].every(
    ({ patients }) => patients.length === 0,
  )

const ofJob: readonly (readonly [Job, string])[] = [
  ['call', 'to call now'],
  ['today', 'to call today'],
  ['decide', 'to decide'],
  ['read', 'to read'],
  ['confirm', 'to confirm'],
]

function summary(of: (job: Job) => readonly Group[], lists: Lists, isWhole: boolean): string {
  const parts = ofJob.flatMap(([job, words]) =>
    of(job).length > 0 ? [`${of(job).length} ${words}`] : [],
  )
  const sessions = lists?.sessions.total ?? 0
  if (sessions > 0) parts.push(`${sessions} ${sessions === 1 ? 'session' : 'sessions'}`)
  return `${parts.join(' · ') || 'Nothing waits for a call'}${isWhole ? '' : ' · more on their way'}`
}
