// What the drawer asks: the endpoints that only the local run has, and the API as a clinician of the clinic shown.
import type { ApiCall, RouteAnswer, RouteParams } from '../../functions/api/contract.ts'

export type Clock = { now: string; mode: 'held' | 'live'; revision: number }
export type Message = {
  id: string
  /** As the service sees it: `out` left the clinic, and arrived at the phone. */
  direction: 'in' | 'out'
  body: string
  at: string
  parts: number
}

export const getClock = (): Promise<Clock> => ask('/local/clock')

export type ClockWish =
  | { advance: string }
  | { to: string }
  | { mode: 'held' | 'live' }
  | { stop: true }
export const setClock = (wish: ClockWish): Promise<Clock> => ask('/local/clock', wish)

export const getMessages = (number: string): Promise<{ messages: readonly Message[] }> =>
  ask(`/local/phones/${encodeURIComponent(number)}`)

export const sendText = (number: string, body: string): Promise<unknown> =>
  ask(`/local/phones/${encodeURIComponent(number)}`, { body })

const tokens = new Map<string, string>()

/** Programs' own tokens, of which the drawer is one: what it shows is no matter of who is signed in. */
export async function getPatient(
  clinicId: string,
  { patientId }: RouteParams<'GET /patients/{patientId}'>,
): Promise<RouteAnswer<'GET /patients/{patientId}'>> {
  const call: ApiCall = 'GET /patients/{patientId}'
  const token = tokens.get(clinicId) ?? (await newToken(clinicId))
  const path = call.slice('GET '.length).replace('{patientId}', encodeURIComponent(patientId))
  return ask(`/api${path}`, undefined, { authorization: `Bearer ${token}` })
}

async function newToken(clinicId: string): Promise<string> {
  const query = new URLSearchParams({ clinic: clinicId, role: 'viewer' })
  const { token } = await ask<{ token: string }>(`/local/token?${query}`)
  tokens.set(clinicId, token)
  return token
}

/** @throws with the service's own words when it refuses */
async function ask<T>(path: string, body?: unknown, headers = {}): Promise<T> {
  const answer = await fetch(path, {
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  const said: unknown = await answer.json()
  if (answer.ok) return said as T
  throw new Error(messageIn(said) ?? `The service answered ${answer.status}.`)
}

function messageIn(said: unknown): string | null {
  const error: unknown = typeof said === 'object' && said ? Reflect.get(said, 'error') : null
  const message: unknown = typeof error === 'object' && error ? Reflect.get(error, 'message') : null
  return typeof message === 'string' ? message : null
}
