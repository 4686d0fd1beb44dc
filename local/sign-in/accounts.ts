// The demo accounts: one for each role at each clinic, chosen with one click.
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
