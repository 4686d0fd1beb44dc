// What is done about a patient as a whole: pausing, resuming, withdrawing, asking now, deciding on a booster, scores.

import { Select } from '../../ui/choice.tsx'
import { Radios, TextArea, TextField } from '../../ui/field.tsx'
import { FormDialog, required } from '../form.tsx'
import { decisionFacts, useStanding } from '../standing.ts'
import { now } from '../state/service-clock.ts'
import { type ClinicView, useApi, useClinic } from '../state/session.ts'
import { dateTime, instantOf, localValue, zoneName } from '../times.ts'
import type { PatientView } from '../words.ts'

type Of = { patient: PatientView; onClose: () => void; then: () => void }

const steps = {
  pause: {
    title: 'Pause texts',
    intro: 'Check-ins and reminders wait. Safety texts still go out.',
    done: 'Texts are paused',
  },
  resume: { title: 'Resume texts', intro: '', done: 'Texts are resumed' },
  withdraw: {
    title: 'Withdraw the patient',
    intro:
      'Final: nothing more is texted, the chart stays, and enrolling again needs a newer consent.',
    done: 'The patient is withdrawn',
  },
} as const

export function ChangeMessaging({
  patient,
  step,
  onClose,
  then,
}: Of & { step: keyof typeof steps }) {
  const api = useApi()
  const { title, intro, done } = steps[step]
  return (
    <FormDialog
      title={title}
      intro={intro}
      action={title}
      kind={step === 'withdraw' ? 'warning' : 'primary'}
      onClose={onClose}
      check={(values) => required(values, { reason: 'Say why' })}
      send={({ values: { reason = '' }, key }) =>
        api(`POST /patients/{patientId}/${step}`, {
          params: { patientId: patient.patientId },
          body: { reason },
          key,
        })
      }
      done={() => done}
      undo={() =>
        step === 'pause'
          ? {
              label: 'Resume them',
              form: (close) => (
                <ChangeMessaging {...{ patient, then }} step="resume" onClose={close} />
              ),
            }
          : null
      }
      then={then}
    >
      {({ bind }) => <TextArea label="Reason" {...bind('reason')} />}
    </FormDialog>
  )
}

/** @param instrument what is chosen already; empty for the weekly check-in */
export function SendCheckIn({
  patient,
  instrument: chosen = '',
  onClose,
  then,
}: Of & { instrument?: string }) {
  const api = useApi()
  const { instruments, timezone } = useClinic()
  return (
    <FormDialog
      title="Send a check-in now"
      intro="The invite leaves at once within the patient’s contact window, else when it opens."
      action="Send it"
      initial={{ instrument: chosen }}
      onClose={onClose}
      send={({ values: { instrument }, key }) =>
        api('POST /patients/{patientId}/check-ins', {
          params: { patientId: patient.patientId },
          body: instrument ? { instruments: [instrument] } : {},
          key,
        })
      }
      done={({ sendsAt }) => `The check-in leaves ${dateTime(sendsAt, timezone)}`}
      then={then}
    >
      {({ values, set, errorOf }) => (
        <Select
          label="What is asked"
          name="instruments"
          empty="The weekly check-in of the course"
          options={instruments
            .filter(({ items }) => items.length > 0)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={values.instrument ?? ''}
          error={errorOf('instruments')}
          onInput={(value) => set('instrument', value)}
        />
      )}
    </FormDialog>
  )
}

const decisions = [
  { value: 'accept', label: 'Give a booster' },
  { value: 'defer', label: 'Defer it' },
  { value: 'decline', label: 'Decline it' },
] as const

export function DecideBooster({ patient, onClose, then }: Of) {
  const api = useApi()
  const { timezone } = useClinic()
  const over = useStanding(patient, decisionFacts(timezone))
  return (
    <FormDialog
      title={`Decide on a booster for ${patient.firstName}`}
      intro="Kept beside the advice, with your name. Nothing is booked by it."
      action="Record the decision"
      onClose={onClose}
      check={(values) => [
        ...required(values, { decision: 'Say what is decided' }),
        ...(values.decision === 'defer' ? required(values, { until: 'Say until when' }) : []),
        ...required(values, { reason: 'Say why' }),
      ]}
      send={({ values: { decision, until, reason = '' }, key }) =>
        over((ifMatch) =>
          api('POST /patients/{patientId}/booster-decisions', {
            params: { patientId: patient.patientId },
            body: {
              decision: decisions.find(({ value }) => value === decision)?.value ?? 'defer',
              ...(decision === 'defer' && until
                ? { until: instantOf(`${until}T09:00`, timezone) }
                : {}),
              reason,
            },
            key,
            ifMatch,
          }),
        )
      }
      done={({ decision }) =>
        `Recorded: ${decisions.find(({ value }) => value === decision)?.label}`
      }
      then={then}
    >
      {({ values, set, bind, errorOf }) => (
        <>
          <Radios
            label="Decision"
            name="decision"
            options={decisions}
            value={values.decision ?? null}
            error={errorOf('decision')}
            onChange={(value) => set('decision', value)}
          />
          {values.decision === 'defer' && (
            <TextField label="Until" type="date" {...bind('until')} />
          )}
          <TextArea label="Reason" {...bind('reason')} />
        </>
      )}
    </FormDialog>
  )
}

type Instrument = ClinicView['instruments'][number]

/** Radio rows that say what each value means, in the instrument's own words; nothing is chosen for anybody. */
export function EnterScore({
  patient,
  instrument: first,
  onClose,
  then,
}: Of & { instrument: string }) {
  const api = useApi()
  const { instruments, timezone } = useClinic()
  const find = (id: string | undefined) => instruments.find((each) => each.id === id)
  return (
    <FormDialog
      title={`Enter a score of ${patient.firstName}`}
      intro="Taken in the clinic or by phone, the baseline included. What the answers raise is raised at once; nothing is texted."
      action="Save"
      initial={{ instrument: first, at: localValue(now.peek(), timezone) }}
      onClose={onClose}
      check={(values) => [
        ...required(values, { at: 'Say when it was taken' }),
        ...(isAnswered(find(values.instrument), values)
          ? []
          : [{ name: 'total', message: 'Give the answers, or the total' }]),
      ]}
      send={({ values, key }) =>
        api('POST /patients/{patientId}/scores', {
          params: { patientId: patient.patientId },
          body: {
            instrument: values.instrument ?? first,
            at: instantOf(values.at ?? '', timezone),
            ...givenOf(find(values.instrument), values),
          },
          key,
        })
      }
      done={({ total, band }) =>
        total === null ? 'The answers are saved' : `Saved: ${total}${band ? `, ${band}` : ''}`
      }
      undo={({ scoreId, total }) => ({
        label: 'Take it back',
        form: (close) => (
          <VoidScore
            {...{ patient, scoreId, then }}
            says={
              total === null ? 'The answers just entered' : `The score of ${total} just entered`
            }
            onClose={close}
          />
        ),
      })}
      then={then}
    >
      {({ values, set, bind, errorOf }) => {
        const instrument = find(values.instrument)
        return (
          <>
            <Select
              label="Instrument"
              name="instrument"
              options={instruments.map(({ id, name }) => ({ value: id, label: name }))}
              value={values.instrument ?? ''}
              error={errorOf('instrument')}
              onInput={(value) => set('instrument', value)}
            />
            <TextField
              label={`Taken (${zoneName(now.peek(), timezone)})`}
              type="datetime-local"
              {...bind('at')}
            />
            {instrument?.items.map((item, at) => (
              <Radios
                key={`${instrument.id}-${item.text}`}
                label={`${at + 1}. ${item.text}`}
                name={`${instrument.id}-${at}`}
                options={item.answers.map(({ value, label }) => ({
                  value: String(value),
                  label: label.startsWith(String(value)) ? label : `${value}: ${label}`,
                }))}
                value={values[`${instrument.id}-${at}`] ?? null}
                error={errorOf(`answers.${at}`)}
                onChange={(value) => set(`${instrument.id}-${at}`, value)}
              />
            ))}
            {instrument?.scored && (
              <TextField
                label="Total, if only that is known"
                inputMode="decimal"
                {...bind('total')}
              />
            )}
          </>
        )
      }}
    </FormDialog>
  )
}

const answersIn = ({ id, items }: Instrument, values: Readonly<Record<string, string>>) =>
  items.map((_, at) => {
    const text = values[`${id}-${at}`]
    return text === undefined ? null : Number(text)
  })

function isAnswered(
  instrument: Instrument | undefined,
  values: Readonly<Record<string, string>>,
): boolean {
  if (!instrument) return true
  return (
    (values.total ?? '').trim() !== '' ||
    answersIn(instrument, values).some((each) => each !== null)
  )
}

function givenOf(instrument: Instrument | undefined, values: Readonly<Record<string, string>>) {
  const total = (values.total ?? '').trim()
  return total === '' && instrument
    ? { answers: answersIn(instrument, values) }
    : { total: Number(total.replace(',', '.')) }
}

/** @param score to be taken back: entered in error, or another patient's */
export function VoidScore({
  patient,
  scoreId,
  says,
  onClose,
  then,
}: Of & { scoreId: string; says: string }) {
  const api = useApi()
  return (
    <FormDialog
      title="Void a score"
      intro={`${says}. It counts for nothing and stays in the timeline.`}
      action="Void the score"
      kind="warning"
      onClose={onClose}
      check={(values) => required(values, { reason: 'Say why' })}
      send={({ values: { reason = '' }, key }) =>
        api('POST /patients/{patientId}/scores/{scoreId}/void', {
          params: { patientId: patient.patientId, scoreId },
          body: { reason },
          key,
        })
      }
      done={() => 'The score is voided'}
      then={then}
    >
      {({ bind }) => <TextArea label="Reason" {...bind('reason')} />}
    </FormDialog>
  )
}
