// What the clinic has measured, entered with its date and units, and taken back.
import { Select } from '../../ui/choice.tsx'
import { Radios, TextArea, TextField } from '../../ui/field.tsx'
import { FormDialog, type Problem, required, type Values } from '../form.tsx'
import { isKind, type Kind, kinds, sayMeasured } from '../measured.ts'
import { now } from '../state/service-clock.ts'
import { useApi, useClinic } from '../state/session.ts'
import { instantOf, localValue, zoneName } from '../times.ts'
import type { PatientView } from '../words.ts'

type Of = { patient: PatientView; onClose: () => void; then: () => void }

const findings = [
  { value: 'normal', label: 'Normal' },
  { value: 'abnormal', label: 'Abnormal' },
] as const

const kindOf = ({ kind }: Values): Kind => (isKind(kind) ? kind : 'urinalysis')
const written = (values: Values, name: string): string => (values[name] ?? '').trim()

const valuesIn = (values: Values) =>
  kinds[kindOf(values)].values.flatMap(({ name, units }) => {
    const text = written(values, name)
    if (text === '') return []
    return [
      { name, value: Number(text.replace(',', '.')), unit: values[`${name}-unit`] ?? units[0] },
    ]
  })

/** "Pulse (/min, optional)": the unit where there is no other, and whether it may be left out. */
function labelOf(label: string, units: readonly string[], isRequired: boolean): string {
  const beside = [...(units.length === 1 ? units : []), ...(isRequired ? [] : ['optional'])]
  return beside.length === 0 ? label : `${label} (${beside.join(', ')})`
}

function check(values: Values): readonly Problem[] {
  const kind = kindOf(values)
  const wrong = kinds[kind].values.flatMap(({ name, label }) =>
    Number.isNaN(Number(written(values, name).replace(',', '.')))
      ? [{ name, message: `${label} must be a number` }]
      : [],
  )
  return [
    ...required(values, { at: 'Say when it was taken' }),
    ...(kinds[kind].asksFinding ? required(values, { finding: 'Say whether it is normal' }) : []),
    ...kinds[kind].values.flatMap((each) =>
      each.required ? required(values, { [each.name]: `${each.label} is missing` }) : [],
    ),
    ...wrong,
  ]
}

export function EnterMeasurement({ patient, onClose, then }: Of) {
  const api = useApi()
  const { timezone } = useClinic()
  return (
    <FormDialog
      title={`Enter a measurement of ${patient.firstName}`}
      intro="What is newly abnormal calls a clinician, and holds the advice until they clear the patient."
      action="Save"
      initial={{ kind: 'urinalysis', at: localValue(now.peek(), timezone) }}
      onClose={onClose}
      check={check}
      send={({ values, key }) =>
        api('POST /patients/{patientId}/measurements', {
          params: { patientId: patient.patientId },
          body: {
            kind: kindOf(values),
            at: instantOf(values.at ?? '', timezone),
            values: valuesIn(values),
            finding: kinds[kindOf(values)].asksFinding
              ? (findings.find(({ value }) => value === values.finding)?.value ?? null)
              : null,
            note: written(values, 'note') || null,
          },
          key,
        })
      }
      done={(made) => `Saved: ${sayMeasured(made)}`}
      undo={({ measurementId, ...made }) => ({
        label: 'Take it back',
        form: (close) => (
          <VoidMeasurement
            {...{ patient, measurementId, then }}
            says={sayMeasured(made)}
            onClose={close}
          />
        ),
      })}
      then={then}
    >
      {({ values, set, bind, errorOf }) => {
        const { values: fields, asksFinding } = kinds[kindOf(values)]
        return (
          <>
            <Select
              label="What was measured"
              name="kind"
              options={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
              value={values.kind ?? ''}
              error={errorOf('kind')}
              onInput={(value) => set('kind', value)}
            />
            <TextField
              label={`Taken (${zoneName(now.peek(), timezone)})`}
              type="datetime-local"
              {...bind('at')}
            />
            {asksFinding && (
              <Radios
                label="Result"
                name="finding"
                options={findings}
                value={values.finding ?? null}
                error={errorOf('finding')}
                onChange={(value) => set('finding', value)}
              />
            )}
            {fields.map(({ name, label, units, required: isRequired }) => (
              <div class="pair" key={name}>
                <TextField
                  label={labelOf(label, units, isRequired === true)}
                  inputMode="decimal"
                  {...bind(name)}
                />
                {units.length > 1 && (
                  <Select
                    label={`Unit of ${label.toLowerCase()}`}
                    name={`${name}-unit`}
                    options={units.map((unit) => ({ value: unit, label: unit }))}
                    value={values[`${name}-unit`] ?? units[0]}
                    onInput={(value) => set(`${name}-unit`, value)}
                  />
                )}
              </div>
            ))}
            <TextArea label="Note (optional)" {...bind('note')} />
          </>
        )
      }}
    </FormDialog>
  )
}

/** @param measurementId to be taken back: entered in error, or another patient's */
export function VoidMeasurement({
  patient,
  measurementId,
  says,
  onClose,
  then,
}: Of & { measurementId: string; says: string }) {
  const api = useApi()
  return (
    <FormDialog
      title="Void a measurement"
      intro={`${says}. It counts for nothing and stays in the timeline.`}
      action="Void the measurement"
      kind="warning"
      onClose={onClose}
      check={(values) => required(values, { reason: 'Say why' })}
      send={({ values: { reason = '' }, key }) =>
        api('POST /patients/{patientId}/measurements/{measurementId}/void', {
          params: { patientId: patient.patientId, measurementId },
          body: { reason },
          key,
        })
      }
      done={() => 'The measurement is voided'}
      then={then}
    >
      {({ bind }) => <TextArea label="Reason" {...bind('reason')} />}
    </FormDialog>
  )
}
