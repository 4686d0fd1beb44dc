// Planning, moving, finishing, canceling, correcting and voiding a session.
import { Checkbox, Select } from '../../ui/choice.tsx'
import { Radios, TextArea, TextField } from '../../ui/field.tsx'
import { FormDialog, type FormState, required, type Values } from '../form.tsx'
import { plannedFacts, sessionFacts, useStanding } from '../standing.ts'
import { now } from '../state/service-clock.ts'
import { useApi, useClinic } from '../state/session.ts'
import { dateTime, drivingFrom, instantOf, localValue, zoneName } from '../times.ts'
import { WithPatient } from '../today/with-patient.tsx'
import { type PatientView, routes, type SessionView } from '../words.ts'

type Of = { patient: PatientView; onClose: () => void; then: () => void }
type OfSession = Of & { session: SessionView }

const halfDayMs = 43_200_000
const routeOptions = Object.entries(routes).map(([value, label]) => ({ value, label }))

/** Induction first; after the first six finished sessions what comes next is a booster. */
const inductionSessions = 6
export const nextKind = ({ sessions }: PatientView): 'induction' | 'booster' =>
  sessions.some(({ kind, state }) => kind === 'booster' && state === 'finished') ||
  sessions.filter(({ state }) => state === 'finished').length >= inductionSessions
    ? 'booster'
    : 'induction'

/** @param session to be moved; null plans another */
export function PlanSession({
  patient,
  session,
  onClose,
  then,
}: Of & { session: SessionView | null }) {
  const api = useApi()
  const { timezone } = useClinic()
  const kind = session?.kind ?? nextKind(patient)
  const over = useStanding(
    patient,
    session ? sessionFacts(session.sessionId, timezone) : plannedFacts(timezone),
  )
  return (
    <FormDialog
      title={session ? 'Move the session' : `Plan a session for ${patient.firstName}`}
      intro="The evening before, the patient gets a reminder about the ride and how to prepare."
      action={session ? 'Move' : 'Plan'}
      initial={{ kind, startsAt: session ? localValue(session.startsAt, timezone) : '' }}
      onClose={onClose}
      check={(values) => required(values, { startsAt: 'Say when it starts' })}
      send={({ values, key }) =>
        over((ifMatch) =>
          api('PUT /patients/{patientId}/sessions/{sessionId}', {
            params: {
              patientId: patient.patientId,
              sessionId: session?.sessionId ?? `s-${key.slice(0, 8)}`,
            },
            body: {
              startsAt: instantOf(values.startsAt ?? '', timezone),
              kind: values.kind === 'booster' ? 'booster' : 'induction',
            },
            ifMatch,
          }),
        )
      }
      done={({ startsAt }) => `Planned for ${dateTime(startsAt, timezone)}`}
      undo={(planned) =>
        session === null
          ? {
              label: 'Cancel it again',
              form: (close) => (
                <WithPatient patientId={patient.patientId} onClose={close}>
                  {(stands) => (
                    <EndSession
                      {...{ patient: stands, session: planned, onClose: close, then }}
                      how="cancel"
                    />
                  )}
                </WithPatient>
              ),
            }
          : null
      }
      then={then}
    >
      {({ values, set, bind, errorOf }) => (
        <>
          <TextField
            label={`Starts (${zoneName(now.peek(), timezone)})`}
            type="datetime-local"
            {...bind('startsAt')}
          />
          <Radios
            label="Kind"
            name="kind"
            options={[
              { value: 'induction', label: 'Induction' },
              { value: 'booster', label: 'Booster' },
            ]}
            value={values.kind ?? null}
            error={errorOf('kind')}
            onChange={(value) => set('kind', value)}
          />
        </>
      )}
    </FormDialog>
  )
}

const numberOf = (text: string | undefined): number | null => {
  const trimmed = (text ?? '').trim().replace(',', '.')
  return trimmed === '' ? null : Number(trimmed)
}

const lastDose = ({ sessions }: PatientView): string => {
  const last = sessions.findLast(({ doseMg, state }) => state === 'finished' && doseMg !== null)
  return last ? `Last time ${last.doseMg} mg ${routes[last.route ?? 'iv']}` : ''
}

function Record({ form, patient }: { form: FormState; patient: PatientView }) {
  const { bind, values, set, errorOf } = form
  return (
    <>
      <TextField
        label="Dose in mg (optional)"
        inputMode="decimal"
        hint={lastDose(patient)}
        {...bind('doseMg')}
      />
      <details>
        <summary>Route, weight, lot, note</summary>
        <div class="stack">
          <Select
            label="Route"
            name="route"
            options={routeOptions}
            value={values.route ?? 'iv'}
            error={errorOf('route')}
            onInput={(value) => set('route', value)}
          />
          <TextField label="Weight in kg (optional)" inputMode="decimal" {...bind('weightKg')} />
          <TextField label="Lot (optional)" {...bind('lot')} />
          <TextArea label="Note (optional)" {...bind('note')} />
        </div>
      </details>
      {(errorOf('confirm') !== undefined || values.confirm !== undefined) && (
        <Checkbox
          name="confirm"
          label="I have checked it: this is right"
          checked={values.confirm === 'yes'}
          error={errorOf('confirm')}
          onChange={(checked) => set('confirm', checked ? 'yes' : '')}
        />
      )}
    </>
  )
}

/** Outside the plausible the service refuses by naming dose or end: then somebody confirms it, and says why. */
const asksToConfirm = ({ errorOf, values }: FormState): boolean =>
  values.confirm !== undefined ||
  ['doseMg', 'endedAt', 'confirm', 'reason'].some((name) => errorOf(name) !== undefined)

export function FinishSession({ patient, session, onClose, then }: OfSession) {
  const api = useApi()
  const { timezone } = useClinic()
  const over = useStanding(patient, sessionFacts(session.sessionId, timezone))
  const isOfNow = Math.abs(now.peek() - Date.parse(session.startsAt)) < halfDayMs
  // Whoever came early is finished early: an end that is still to come would be refused.
  const endedAt = isOfNow ? localValue(now.peek(), timezone) : ''
  return (
    <FormDialog
      title={`Finish ${patient.firstName}’s session`}
      intro={`Planned ${dateTime(session.startsAt, timezone)}. The no-driving notice leaves at once, and the check-ins start.`}
      action="Finish the session"
      initial={{ endedAt, route: 'iv' }}
      onClose={onClose}
      check={(values) => required(values, { endedAt: 'Say when it ended' })}
      send={({ values, key }) =>
        over((ifMatch) =>
          api('POST /patients/{patientId}/sessions/{sessionId}/finish', {
            params: { patientId: patient.patientId, sessionId: session.sessionId },
            body: {
              endedAt: instantOf(values.endedAt ?? '', timezone),
              ...recordOf(values),
              ...confirmation(values),
            },
            key,
            ifMatch,
          }),
        )
      }
      done={({ noDrivingUntil }) =>
        noDrivingUntil
          ? `Finished. No driving until ${drivingFrom(noDrivingUntil, timezone)}`
          : 'Finished'
      }
      undo={(finished) => ({
        label: 'Correct it',
        form: (close) => (
          <WithPatient patientId={patient.patientId} onClose={close}>
            {(stands) => (
              <CorrectSession {...{ patient: stands, session: finished, onClose: close, then }} />
            )}
          </WithPatient>
        ),
      })}
      then={then}
    >
      {(form) => (
        <>
          <TextField
            label={`Ended (${zoneName(now.peek(), timezone)})`}
            type="datetime-local"
            {...form.bind('endedAt')}
          />
          <Record form={form} patient={patient} />
          {asksToConfirm(form) && <Confirm {...form} />}
        </>
      )}
    </FormDialog>
  )
}

const Confirm = ({ values, set, bind }: FormState) => (
  <>
    {values.confirm === undefined && (
      <Checkbox
        name="confirm"
        label="I have checked it: this is right"
        checked={false}
        onChange={(checked) => set('confirm', checked ? 'yes' : '')}
      />
    )}
    <TextArea label="Why it is right" {...bind('reason')} />
  </>
)

const confirmation = ({ confirm, reason = '' }: Values) =>
  confirm === 'yes' ? { confirm: true as const, ...(reason.trim() ? { reason } : {}) } : {}

type RouteCode = keyof typeof routes
const isRoute = (code: string | undefined): code is RouteCode =>
  code !== undefined && code in routes

/** What nobody wrote is left out. */
function recordOf(values: Values) {
  const doseMg = numberOf(values.doseMg)
  const weightKg = numberOf(values.weightKg)
  return {
    ...(doseMg === null ? {} : { doseMg }),
    ...(weightKg === null ? {} : { weightKg }),
    ...(values.lot?.trim() ? { lot: values.lot } : {}),
    ...(values.note?.trim() ? { note: values.note } : {}),
    ...(isRoute(values.route) ? { route: values.route } : {}),
  }
}

export function CorrectSession({ patient, session, onClose, then }: OfSession) {
  const api = useApi()
  const { timezone } = useClinic()
  const over = useStanding(patient, sessionFacts(session.sessionId, timezone))
  const initial: Values = {
    endedAt: session.endedAt ? localValue(session.endedAt, timezone) : '',
    doseMg: session.doseMg === null ? '' : String(session.doseMg),
    weightKg: session.weightKg === null ? '' : String(session.weightKg),
    lot: session.lot ?? '',
    note: session.note ?? '',
    route: session.route ?? 'iv',
  }
  return (
    <FormDialog
      title="Correct the session"
      intro="Course, advice and outcomes follow as if it had been right from the start. A no-driving time once told is never told shorter."
      action="Correct"
      initial={initial}
      onClose={onClose}
      check={(values) => required(values, { endedAt: 'Say when it ended', reason: 'Say why' })}
      send={({ values, key }) => {
        const changed = Object.fromEntries(
          Object.entries(values).filter(([name, value]) => initial[name] !== value),
        )
        return over((ifMatch) =>
          api('POST /patients/{patientId}/sessions/{sessionId}/correct', {
            params: { patientId: patient.patientId, sessionId: session.sessionId },
            body: {
              ...(changed.endedAt === undefined
                ? {}
                : { endedAt: instantOf(changed.endedAt, timezone) }),
              ...recordOf(changed),
              ...(values.confirm === 'yes' ? { confirm: true as const } : {}),
              reason: values.reason ?? '',
            },
            key,
            ifMatch,
          }),
        )
      }}
      done={() => 'The session is corrected'}
      then={then}
    >
      {(form) => (
        <>
          <TextField
            label={`Ended (${zoneName(now.peek(), timezone)})`}
            type="datetime-local"
            {...form.bind('endedAt')}
          />
          <Record form={form} patient={patient} />
          {asksToConfirm(form) && form.values.confirm === undefined && (
            <Checkbox
              name="confirm"
              label="I have checked it: this is right"
              checked={false}
              onChange={(checked) => form.set('confirm', checked ? 'yes' : '')}
            />
          )}
          <TextArea label="Why it is corrected" {...form.bind('reason')} />
        </>
      )}
    </FormDialog>
  )
}

const endings = {
  cancel: { title: 'Cancel the session', intro: '', done: 'The session is canceled' },
  void: {
    title: 'Void the session',
    intro:
      'For one that never took place or is another patient’s. It counts for nothing and stays in the timeline. While its no-driving time runs, the patient is told that whoever was treated still does not drive.',
    done: 'The session is voided',
  },
} as const

/** Both want a reason and nothing else. */
export function EndSession({
  patient,
  session,
  how,
  onClose,
  then,
}: OfSession & { how: keyof typeof endings }) {
  const api = useApi()
  const { title, intro, done } = endings[how]
  const { timezone } = useClinic()
  const over = useStanding(patient, sessionFacts(session.sessionId, timezone))
  return (
    <FormDialog
      title={title}
      intro={intro}
      action={title}
      kind="warning"
      onClose={onClose}
      check={(values) => required(values, { reason: 'Say why' })}
      send={({ values: { reason = '' }, key }) =>
        over((ifMatch) =>
          api(`POST /patients/{patientId}/sessions/{sessionId}/${how}`, {
            params: { patientId: patient.patientId, sessionId: session.sessionId },
            body: { reason },
            key,
            ifMatch,
          }),
        )
      }
      done={() => done}
      then={then}
    >
      {({ bind }) => <TextArea label="Reason" {...bind('reason')} />}
    </FormDialog>
  )
}
