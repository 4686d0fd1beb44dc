import { randomBytes } from 'node:crypto'
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  ListUsersInGroupCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { deployed } from '../deployed.ts'
import { byHand, done, type State, step, toDo } from '../step.ts'
import { clinicWishes, type Wishes } from '../wishes.ts'

type Seen = { pool: string | null; without: readonly Clinic[] }

/** Somebody who can sign in; they add the others. The mail brings a password for once, and the screen a second factor. */
export const admin = step<Seen>({
  title: 'The first admin of each clinic',
  checks: 'whether anybody is in the group <clinic>.admin',
  does: 'makes the account, puts it in its group; Cognito mails a password for one sign-in within three days',
  costs: '$0.02 a month for each person who signs in',
  skippable: 'Where you add people yourself.',
  after: ['deploy'],
  async look(place) {
    const pool = (await deployed(place))?.outputs.UserPoolId ?? null
    const without: Clinic[] = []
    for (const clinic of place.clinics) {
      if (pool === null) continue
      const { Users = [] } = await place.clients.people.send(
        new ListUsersInGroupCommand({ UserPoolId: pool, GroupName: groupOf(clinic), Limit: 1 }),
      )
      if (Users.length === 0) without.push(clinic)
    }
    return { pool, without: pool === null ? place.clinics : without }
  },
  judge({ without }, wishes): State {
    if (without.length === 0) return done('Each clinic has one.')
    const unknown = without.filter(({ id }) => !clinicWishes(wishes, id).adminEmail)
    const says = `None yet: ${without.map(({ name }) => name).join(', ')}.`
    if (isShared(wishes))
      return byHand(
        'One account is of one clinic: give each clinic’s admin an address of their own.',
      )
    if (unknown.length === 0) return toDo(says)
    return { kind: 'unanswered', questions: unknown.map(({ id }) => `admin:${id}` as const), says }
  },
  async act({ clients }, { pool, without }, wishes) {
    for (const clinic of without) {
      const Username = clinicWishes(wishes, clinic.id).adminEmail
      const person = { UserPoolId: pool ?? '', Username }
      await clients.people
        .send(
          new AdminCreateUserCommand({
            ...person,
            UserAttributes: [
              { Name: 'email', Value: Username },
              { Name: 'email_verified', Value: 'true' },
            ],
            TemporaryPassword: passwordForOnce(),
            DesiredDeliveryMediums: ['EMAIL'],
          }),
        )
        // Made by a run that broke off, or admin of another clinic.
        .catch((error: unknown) => {
          if (!(error instanceof UsernameExistsException)) throw error
        })
      await clients.people.send(
        new AdminAddUserToGroupCommand({ ...person, GroupName: groupOf(clinic) }),
      )
    }
  },
})

/** Good for the first sign-in, which asks for another; of every kind of letter that the pool's policy wants. */
const passwordForOnce = (): string => `${randomBytes(18).toString('base64url')}-Aa1`

const groupOf = ({ id }: Clinic): string => `${id}.admin`

/** The service refuses accounts with groups of two clinics. */
function isShared({ clinics }: Wishes): boolean {
  const all = Object.values(clinics).flatMap(({ adminEmail }) => adminEmail?.toLowerCase() ?? [])
  return new Set(all).size < all.length
}
