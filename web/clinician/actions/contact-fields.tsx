// Whom the clinic may call in an emergency. All of it or nothing: half a contact is asked about, never dropped.
import { TextField } from '../../ui/field.tsx'
import { type FormState, type Problem, required, type Values } from '../form.tsx'
import { instantOf, localValue } from '../times.ts'
import type { PatientView } from '../words.ts'
import { dialled } from './dialled.ts'

export const contactLabels = {
  'emergencyContact.name': 'Emergency contact',
  'emergencyContact.relation': 'Who they are to the patient',
  'emergencyContact.phone': 'Their telephone',
  'emergencyContact.consentedAt': 'When they agreed to be called',
} as const
type Name = keyof typeof contactLabels

export const contactNames = Object.keys(contactLabels) as Name[]

const needed: Readonly<Record<Name, string>> = {
  'emergencyContact.name': 'Enter the emergency contact’s name, or empty all four fields',
  'emergencyContact.relation': 'Say who they are',
  'emergencyContact.phone': 'Enter their number',
  'emergencyContact.consentedAt': 'Say when they agreed',
}

export const ContactFields = ({ form, isOpen }: { form: FormState; isOpen: boolean }) => (
  <details open={isOpen}>
    <summary>Emergency contact (optional; never texted by software)</summary>
    <ContactGrid form={form} />
  </details>
)

export const ContactGrid = ({ form }: { form: FormState }) => (
  <div class="two">
    {contactNames.map((name) => (
      <TextField key={name} label={contactLabels[name]} {...types[name]} {...form.bind(name)} />
    ))}
  </div>
)

const types: Partial<Record<Name, { type: 'tel' | 'datetime-local' }>> = {
  'emergencyContact.phone': { type: 'tel' },
  'emergencyContact.consentedAt': { type: 'datetime-local' },
}

/** A contact as the fields hold it, times on the clinic's clock; all empty where there is none. */
export const contactFieldsOf = (
  { emergencyContact: contact }: Pick<PatientView, 'emergencyContact'>,
  zone: string,
): Record<Name, string> => ({
  'emergencyContact.name': contact?.name ?? '',
  'emergencyContact.relation': contact?.relation ?? '',
  'emergencyContact.phone': contact?.phone ?? '',
  'emergencyContact.consentedAt': contact ? localValue(contact.consentedAt, zone) : '',
})

const said = (values: Values, name: Name) => (values[name] ?? '').trim()
const isEmpty = (values: Values) => contactNames.every((name) => said(values, name) === '')

export const missingContact = (values: Values): readonly Problem[] =>
  isEmpty(values) ? [] : required(values, needed)

/** Null where every field is empty. */
export const contactIn = (values: Values, zone: string) =>
  isEmpty(values)
    ? null
    : {
        name: said(values, 'emergencyContact.name'),
        relation: said(values, 'emergencyContact.relation'),
        phone: dialled(said(values, 'emergencyContact.phone')),
        consentedAt: instantOf(said(values, 'emergencyContact.consentedAt'), zone),
      }
