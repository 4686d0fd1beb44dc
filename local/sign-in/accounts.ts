// The demo accounts: one for each role at each clinic, chosen with one click. Several people may use one, each by a name
// of their own: who did and saw what is then told apart, as on AWS, where everybody has an account.
import * as z from 'zod/mini'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { type Role, roles } from '../../shared/vocabulary/roles.ts'

export type DemoAccount = {
  /** The token's subject, as `GET /local/token` has it. */
  id: string
  clinic: Pick<Clinic, 'id' | 'name'>
  role: Role
  group: string
}

export const demoAccounts = (clinics: readonly Clinic[]): readonly DemoAccount[] =>
  clinics.flatMap((clinic) =>
    roles.map((role) => ({
      id: `${clinic.id}-${role}`,
      clinic,
      role,
      group: `${clinic.id}.${role}`,
    })),
  )

/** A name that somebody goes by in the local run: `ana`, `nurse-7`. */
export const PersonName = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'use up to 20 small letters, digits and -'))

/** Who somebody is to the service, by the account and their name, if they gave one. */
export const subjectOf = (accountId: string, person: string | null): string =>
  person === null ? accountId : `${accountId}.${person}`

/** The account by which somebody signed in. */
export const accountOf = (
  accounts: readonly DemoAccount[],
  subject: string | undefined,
): DemoAccount | undefined => {
  const [accountId, ...person] = subject?.split('.') ?? []
  return person.length > 1 ? undefined : accounts.find(({ id }) => id === accountId)
}
