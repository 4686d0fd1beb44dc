// Mending a patient's details. Only what was changed is sent, on top of the version it was read from; a new number needs
// a consent of its own.
import { useState } from 'preact/hooks'
import type { RouteBody } from '../../../functions/api/contract.ts'
import type { Failure } from '../../client/failure.ts'
import { Select } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { FormDialog, required, type Values } from '../form.tsx'
import { type Facts, useStanding } from '../standing.ts'
import { now } from '../state/service-clock.ts'
import { useApi, useClinic } from '../state/session.ts'
import { localValue } from '../times.ts'
import { conditions, languages, nameOf, type PatientView } from '../words.ts'
import { ConsentFields, consentIn, hasConsent, missingConsent } from './consent-fields.tsx'
import {
  ContactFields,
  contactFieldsOf,
  contactIn,
  contactLabels,
  contactNames,
  missingContact,
} from './contact-fields.tsx'
import { dialled } from './dialled.ts'

type Changes = RouteBody<'PATCH /patients/{patientId}'>
type Props = { patient: PatientView; onClose: () => void; then: () => void }

const labels = {
  firstName: 'First name',
  lastName: 'Last name',
  birthDate: 'Birth date',
  externalId: 'Your number',
  phone: 'Telephone',
  condition: 'Condition',
  language: 'Language',
  timezone: 'Time zone',
  checkInBy: 'Check-ins',
  ...contactLabels,
} as const
type Name = keyof typeof labels

/** The details as fields hold them. */
function fieldsOf(patient: PatientView, zone: string): Record<Name, string> {
  const { firstName, lastName, birthDate, externalId } = patient
  const { phone, condition, language, timezone, checkInBy } = patient
  return {
    ...{ firstName, phone, condition, language, timezone, checkInBy },
    lastName: lastName ?? '',
    birthDate: birthDate ?? '',
    externalId: externalId ?? '',
    ...contactFieldsOf(patient, zone),
  }
}

const optionsOf = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }))
const keyIn = <K extends string>(of: Readonly<Record<K, unknown>>, key: string): K | undefined =>
  Object.hasOwn(of, key) ? (key as K) : undefined

export function EditPatient({ patient, onClose, then }: Props) {
  const api = useApi()
  const { timezone } = useClinic()
  // What the form was opened on; the patient behind it may change while somebody types.
  const [opened] = useState(patient)
  const before = fieldsOf(opened, timezone)
  const over = useStanding(opened, (of) => namedOf(fieldsOf(of, timezone)))
  const zones = [...new Set([before.timezone, ...Intl.supportedValuesOf('timeZone')])]
  const isNew = (values: Values) => dialled(values.phone ?? '') !== opened.phone
  // Whom a file brought in has consented to nothing yet; the consent is taken here when there is one.
  const isFirst = opened.consent === null
  const isTaken = (values: Values) =>
    isNew(values) ? !isFirst || hasConsent(values) : isFirst && hasConsent(values)
  return (
    <FormDialog
      title={`Edit ${nameOf(opened)}`}
      action="Save"
      initial={{ ...before, 'consent.capturedAt': localValue(now.peek(), timezone) }}
      onClose={onClose}
      check={(values) => [
        ...required(values, { firstName: 'Enter the first name', phone: 'Enter the number' }),
        ...(isTaken(values)
          ? missingConsent(values, 'A new number needs consent to text messages')
          : []),
        ...missingContact(values),
      ]}
      send={async ({ values }) => {
        const params = { patientId: opened.patientId }
        const answer = await over((ifMatch) =>
          api('PATCH /patients/{patientId}', {
            params,
            body: {
              ...changesOf(before, values, timezone),
              ...(isTaken(values) ? { consent: consentIn(values, timezone) } : {}),
            },
            ifMatch,
          }),
        )
        if (answer.ok || !isOvertaken(answer.failure)) return answer
        // Where an answer was lost the version is another by our own doing: it is done if all that was written stands.
        const stands = await api('GET /patients/{patientId}', { params })
        return stands.ok && isWritten(stands.value, values, timezone) ? stands : answer
      }}
      done={(answered) => `${nameOf(answered)}: the details are saved`}
      then={then}
    >
      {(form) => (
        <>
          <Meanwhile opened={before} written={form.values} stands={fieldsOf(patient, timezone)} />
          <div class="two">
            <TextField label={labels.firstName} {...form.bind('firstName')} />
            <TextField label={`${labels.lastName} (optional)`} {...form.bind('lastName')} />
            <TextField
              label={`${labels.birthDate} (optional)`}
              type="date"
              {...form.bind('birthDate')}
            />
            <TextField label={`${labels.externalId} (optional)`} {...form.bind('externalId')} />
          </div>
          <TextField
            label={labels.phone}
            type="tel"
            hint="A new number needs a new consent and gets the first text anew."
            {...form.bind('phone')}
          />
          {(isFirst || isNew(form.values)) && <ConsentFields form={form} to=" to this number" />}
          <div class="two">
            <Select
              label={labels.condition}
              options={optionsOf(conditions)}
              {...form.bind('condition')}
            />
            <Select
              label={labels.language}
              options={optionsOf(languages)}
              {...form.bind('language')}
            />
          </div>
          <Select
            label={labels.timezone}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            {...form.bind('timezone')}
          />
          <Select
            label={labels.checkInBy}
            options={[
              { value: 'link', label: 'On a page behind a link' },
              { value: 'text', label: 'Item by item, by text' },
            ]}
            {...form.bind('checkInBy')}
          />
          <ContactFields form={form} isOpen={opened.emergencyContact !== null} />
        </>
      )}
    </FormDialog>
  )
}

const isOvertaken = ({ kind }: Failure): boolean => kind === 'conflict' || kind === 'changed'

const namedOf = (fields: Record<Name, string>): Facts =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [labelOf(name), value]))
const labelOf = (name: string): string => labels[keyIn(labels, name) ?? 'firstName']

/** What somebody else has changed since the form was opened: saving over it is refused once, and this says why. */
function Meanwhile({
  opened,
  written,
  stands,
}: {
  opened: Record<Name, string>
  written: Values
  stands: Record<Name, string>
}) {
  const names = Object.keys(labels).flatMap((name) => keyIn(labels, name) ?? [])
  const changed = names.filter(
    (name) => opened[name] !== stands[name] && written[name] !== stands[name],
  )
  if (changed.length === 0) return null
  return (
    <Notice tone="urgent">
      Changed by somebody else meanwhile:{' '}
      {changed.map((name) => `${labels[name]} is now “${stands[name] || 'empty'}”`).join('; ')}.
      What you save goes on top of it; what you leave as it is here stays as they left it.
    </Notice>
  )
}

/** Only what is another now; what was emptied is taken away. */
function changesOf(before: Record<Name, string>, values: Values, zone: string): Changes {
  const said = (name: Name) => (values[name] ?? '').trim()
  const isChanged = (name: Name) => said(name) !== before[name]
  const optional = (name: 'lastName' | 'birthDate' | 'externalId') =>
    isChanged(name) ? { [name]: said(name) || null } : {}
  const phone = dialled(said('phone'))
  const isContact = contactNames.some(isChanged)
  return {
    ...(isChanged('firstName') ? { firstName: said('firstName') } : {}),
    ...optional('lastName'),
    ...optional('birthDate'),
    ...optional('externalId'),
    ...(phone === before.phone ? {} : { phone }),
    ...(isChanged('timezone') ? { timezone: said('timezone') } : {}),
    ...chosen('condition', keyIn(conditions, said('condition')), isChanged('condition')),
    ...chosen('language', keyIn(languages, said('language')), isChanged('language')),
    ...(isChanged('checkInBy')
      ? { checkInBy: said('checkInBy') === 'text' ? 'text' : 'link' }
      : {}),
    ...(isContact ? { emergencyContact: contactIn(values, zone) } : {}),
  }
}

/** Nothing of it is left to change. */
const isWritten = (patient: PatientView, values: Values, zone: string): boolean =>
  Object.keys(changesOf(fieldsOf(patient, zone), values, zone)).length === 0

const chosen = <N extends string, V>(name: N, value: V | undefined, isChanged: boolean) =>
  (isChanged && value !== undefined ? { [name]: value } : {}) as { [K in N]?: V }
