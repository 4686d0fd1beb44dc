// The sign-in and the API that follows from it: set once, when the application starts.
import { signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import type { Api } from '../../client/api.ts'
import type { SignIn } from '../../client/sign-in.ts'

export type ClinicView = RouteAnswer<'GET /clinic'>

export type Role = ClinicView['you']['roles'][number]

export type Session = { api: Api; signIn: SignIn; clinic: ClinicView }

/** Ended: the service took no token of ours, or the provider renews none; what is on the screen stays. */
export const signInEnded = signal(false)

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('no session is given here')
  return session
}

export const useApi = (): Api => useSession().api

/** The clinic of whoever is signed in: its zone, its instruments, and who that is. */
export const useClinic = (): ClinicView => useSession().clinic

/** Whether the person may make calls of this kind. The service decides; this only hides what it would refuse. */
export const mayDo = (clinic: ClinicView, roles: readonly Role[]): boolean =>
  clinic.you.roles.some((role) => roles.includes(role))
