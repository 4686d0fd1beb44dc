// A patient's details as they are brought up to date: what is left out stays, null takes away.
import { keysOf } from '../../vocabulary/keys.ts'
import { personalIn } from '../../vocabulary/personal-ids.ts'
import type { GivenDetails, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { Consent, Details } from '../events.ts'
import { wrong } from './refusals.ts'

const pick = <T>(given: T | null | undefined, known: T | undefined): T | undefined =>
  given === undefined ? known : (given ?? undefined)

type Required = Pick<
  Details,
  'firstName' | 'phone' | 'timezone' | 'language' | 'condition' | 'checkInBy'
>

/** @param known what stood before; of a new patient nothing */
export function withGiven(
  known: Partial<Details>,
  given: Partial<GivenDetails> & Required,
): Details {
  const { firstName, phone, timezone, language, condition, checkInBy } = given
  const lastName = pick(given.lastName, known.lastName)
  const birthDate = pick(given.birthDate, known.birthDate)
  const externalId = pick(given.externalId, known.externalId)
  const emergencyContact = pick(given.emergencyContact, known.emergencyContact)
  return {
    firstName,
    phone,
    timezone,
    language,
    condition,
    checkInBy,
    ...(lastName === undefined ? {} : { lastName }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(emergencyContact === undefined ? {} : { emergencyContact }),
  }
}

const names = keysOf({
  firstName: true,
  lastName: true,
  birthDate: true,
  externalId: true,
  phone: true,
  timezone: true,
  language: true,
  condition: true,
  checkInBy: true,
  emergencyContact: true,
} satisfies Record<keyof Details, true>)

/** The names of those in which two differ. */
export const changedIn = (a: Details, b: Details): readonly (keyof Details)[] =>
  names.filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))

export const isSameConsent = (a: Consent | null, b: Consent | null): boolean =>
  a === null || b === null ? a === b : isSame(a, b)

const isSame = (a: Consent, b: Consent): boolean =>
  a.unencryptedTextAcknowledged === b.unencryptedTextAcknowledged &&
  a.method === b.method &&
  a.capturedAt === b.capturedAt &&
  a.capturedBy === b.capturedBy &&
  a.overridesOptOut === b.overridesOptOut

/** Papers come in late: an older consent takes no newer one's place. */
export const newerOf = (known: Consent | null, given: Consent | null): Consent | null =>
  given === null || (known !== null && given.capturedAt < known.capturedAt) ? known : given

/** Questions go to nobody who does not know that texts are not encrypted. */
export const unacknowledged = (
  { checkInBy }: Details,
  consent: Consent | null,
): Refusal | undefined =>
  checkInBy === 'text' && consent !== null && !consent.unencryptedTextAcknowledged
    ? wrong(
        'consent.unencryptedTextAcknowledged',
        'check-ins by text need the patient to know that texts are not encrypted',
      )
    : undefined

/** A number without its area code. */
const subscriberDigits = 7

/** A new patient's id must not tell who that is: it stands in logs and in names of schedules. */
export function tellingId({ chart, at }: Draft, { phone }: Pick<Details, 'phone'>): Refusal | null {
  const id = chart.key.patientId
  const digits = id.replaceAll(/\D/g, '')
  const isOwn = digits.length >= subscriberDigits && phone.endsWith(digits)
  const says = isOwn ? 'is the telephone number' : personalIn(id, Number(at.slice(0, 4)))
  return says === null ? null : wrong('patientId', `${says}: ids stand in logs`)
}
