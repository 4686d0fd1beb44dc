// Enrolling a patient. Nothing is ticked, chosen or invented for anybody; the clinic's own zone and language come first.
import { Select } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { FormDialog, required } from '../form.tsx'
import { now } from '../state/service-clock.ts'
import { useApi, useClinic } from '../state/session.ts'
import { localValue } from '../times.ts'
import { conditions, languages, type PatientView } from '../words.ts'
import { ConsentFields, consentIn, missingConsent } from './consent-fields.tsx'
import { ContactGrid, contactIn, missingContact } from './contact-fields.tsx'
import { dialled } from './dialled.ts'

type Props = { onClose: () => void; then: (patient: PatientView) => void }

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const isKey = <K extends string>(of: Readonly<Record<K, string>>, key: string): key is K =>
  key in of

const needed = {
  firstName: 'Enter the first name',
  phone: 'Enter the telephone number',
  condition: 'Choose the condition',
  language: 'Choose the language of the texts',
  timezone: 'Choose the time zone',
  checkInBy: 'Choose how check-ins are answered',
}

export function Enrol({ onClose, then }: Props) {
  const api = useApi()
  const { timezone } = useClinic()
  const zones = [...new Set([timezone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <FormDialog
      title="Enroll a patient"
      intro="One text confirms it and tells how to stop."
      action="Enroll"
      initial={{ timezone, 'consent.capturedAt': localValue(now.peek(), timezone) }}
      onClose={onClose}
      check={(values) => [
        ...required(values, needed),
        ...missingContact(values),
        ...missingConsent(values, 'Without consent to text messages nobody is enrolled'),
      ]}
      send={({ values, key }) => {
        const of = (name: string) => (values[name] ?? '').trim()
        const [language, condition] = [of('language'), of('condition')]
        return api('PUT /patients/{patientId}', {
          params: { patientId: `p-${key.replaceAll('-', '').slice(0, 12)}` },
          body: {
            firstName: of('firstName'),
            ...(of('lastName') ? { lastName: of('lastName') } : {}),
            ...(of('birthDate') ? { birthDate: of('birthDate') } : {}),
            ...(of('externalId') ? { externalId: of('externalId') } : {}),
            emergencyContact: contactIn(values, timezone),
            phone: dialled(of('phone')),
            timezone: of('timezone'),
            language: isKey(languages, language) ? language : 'en',
            condition: isKey(conditions, condition) ? condition : 'depression',
            checkInBy: of('checkInBy') === 'text' ? 'text' : 'link',
            consent: consentIn(values, timezone),
          },
        })
      }}
      done={({ firstName }) => `${firstName} is enrolled`}
      then={then}
    >
      {(form) => (
        <>
          <div class="two">
            <TextField label="First name" {...form.bind('firstName')} />
            <TextField label="Last name (optional)" {...form.bind('lastName')} />
          </div>
          <TextField label="Telephone" type="tel" {...form.bind('phone')} />
          <div class="two">
            <Select
              label="Condition"
              empty="Choose"
              options={optionsOf(conditions)}
              {...form.bind('condition')}
            />
            <Select
              label="Language"
              empty="Choose"
              options={optionsOf(languages)}
              {...form.bind('language')}
            />
          </div>
          <Select
            label="Time zone, as the patient says"
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            {...form.bind('timezone')}
          />
          <Select
            label="Check-ins"
            empty="Choose"
            options={[
              { value: 'link', label: 'On a page behind a link' },
              { value: 'text', label: 'Item by item, by text' },
            ]}
            {...form.bind('checkInBy')}
          />
          <ConsentFields form={form} isFolded />
          <details>
            <summary>Birth date, your number, emergency contact (optional)</summary>
            <div class="stack">
              <div class="two">
                <TextField label="Birth date (optional)" type="date" {...form.bind('birthDate')} />
                <TextField label="Your number (optional)" {...form.bind('externalId')} />
              </div>
              <ContactGrid form={form} />
            </div>
          </details>
        </>
      )}
    </FormDialog>
  )
}
