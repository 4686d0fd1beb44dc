// Consent to texts, as it was taken: nothing is ticked or written in for anybody.
import { Checkbox } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { type FormState, type Problem, required, type Values } from '../form.tsx'
import { dateTime, instantOf } from '../times.ts'

type ConsentProps = {
  form: FormState
  /** Words after "text messages", of a number in particular. */
  to?: string
  /** The time is told, and opened by whoever wants another: its seven stops are many for a keyboard. */
  isFolded?: boolean
}

export const ConsentFields = ({ form, to = '', isFolded = false }: ConsentProps) => {
  const { values, set, bind, errorOf } = form
  const tick = (name: string, label: string) => (
    <Checkbox
      name={name}
      label={label}
      checked={values[name] === 'yes'}
      error={errorOf(name)}
      onChange={(on) => set(name, on ? 'yes' : '')}
    />
  )
  const time = (
    <TextField label="Consent taken at" type="datetime-local" {...bind('consent.capturedAt')} />
  )
  return (
    <>
      {tick('consent.textMessages', `The patient agrees to text messages${to}`)}
      {tick(
        'consent.unencryptedTextAcknowledged',
        'The patient knows that texts are not encrypted, and wants them',
      )}
      <div class="two">
        <TextField
          label="Consent given by"
          hint="Paper form, for example"
          {...bind('consent.method')}
        />
        <TextField label="Consent taken by" {...bind('consent.capturedBy')} />
      </div>
      {isFolded ? (
        <details open={errorOf('consent.capturedAt') !== undefined}>
          <summary>Consent taken {spoken(values['consent.capturedAt'])}</summary>
          {time}
        </details>
      ) : (
        time
      )}
    </>
  )
}

/** A wall clock's time, wherever that stands. */
function spoken(value: string | undefined): string {
  const at = instantOf(value ?? '', 'UTC')
  return at ? dateTime(at, 'UTC') : 'at no time yet'
}

const needed = {
  'consent.method': 'Say how consent was given',
  'consent.capturedBy': 'Say who took the consent',
}

/** Whether somebody has begun to enter one. */
export const hasConsent = (values: Values): boolean =>
  values['consent.textMessages'] === 'yes' ||
  Object.keys(needed).some((name) => (values[name] ?? '').trim() !== '')

/** @param without what is said where the patient has not agreed */
export const missingConsent = (values: Values, without: string): readonly Problem[] => [
  ...required(values, needed),
  ...(values['consent.textMessages'] === 'yes'
    ? []
    : [{ name: 'consent.textMessages', message: without }]),
]

export const consentIn = (values: Values, zone: string) => ({
  textMessages: true as const,
  unencryptedTextAcknowledged: values['consent.unencryptedTextAcknowledged'] === 'yes',
  method: (values['consent.method'] ?? '').trim(),
  capturedAt: instantOf(values['consent.capturedAt'] ?? '', zone),
  capturedBy: (values['consent.capturedBy'] ?? '').trim(),
})
