// The sign-in and the API that follows from it: set once, when the application starts.
import { signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from '../../client/api.ts'
import type { SignIn } from '../../client/sign-in.ts'

export type Session = { api: Api; signIn: SignIn }

/** Ended: the service took no token of ours, or the provider renews none; what is on the screen stays. */
export const signInEnded = signal(false)

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('no session is given here')
  return session
}

export const useApi = (): Api => useSession().api
