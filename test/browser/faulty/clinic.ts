// The clinic without its screen: what the service's store has, read through the API without faults; what patients text;
// what colleagues do meanwhile.
import type { ApiCall, RouteAnswer, RouteBody } from '../../../functions/api/contract.ts'

export type ListedAlert = RouteAnswer<'GET /alerts'>['alerts'][number]
export type PatientView = RouteAnswer<'GET /patients/{patientId}'>
export type Outcomes = RouteAnswer<'GET /patients/{patientId}/outcomes'>
export type Entry = RouteAnswer<'GET /patients/{patientId}/timeline'>['entries'][number]

export type Clinic = Awaited<ReturnType<typeof openClinic>>

/** @param account whose token is used: that of another than whoever sits at the screen */
export async function openClinic(url: string, role = 'clinician') {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(`${url}${path}`, init)
    if (!answer.ok)
      throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const local = async (path: string, body?: unknown): Promise<unknown> =>
    (
      await ask(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
    ).json()
  const { token }: { token: string } = JSON.parse(
    JSON.stringify(await local(`/local/token?clinic=demo&role=${role}`)),
  )
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
    }
    const answer = await ask(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return answer.json()
  }
  // What each call answers is the service's promise, kept by its own tests.
  const get = async <C extends ApiCall>(_: C, path: string) =>
    (await call('GET', path)) as RouteAnswer<C>
  const timeline = async (patientId: string): Promise<readonly Entry[]> => {
    const path = `/patients/${patientId}/timeline?limit=100`
    return (await get('GET /patients/{patientId}/timeline', path)).entries
  }
  return {
    openAlerts: async (): Promise<readonly ListedAlert[]> =>
      (await get('GET /alerts', '/alerts?state=open&limit=100')).alerts,
    patient: (patientId: string) => get('GET /patients/{patientId}', `/patients/${patientId}`),
    outcomes: (patientId: string) =>
      get('GET /patients/{patientId}/outcomes', `/patients/${patientId}/outcomes`),
    messages: async (patientId: string) =>
      (await get('GET /patients/{patientId}/messages', `/patients/${patientId}/messages?limit=100`))
        .messages,
    timeline,
    /** How many patients are found by a word. */
    found: async (word: string): Promise<number> =>
      (await get('GET /patients', `/patients?q=${word}`)).patients.length,
    texts: (phone: string, body: string) =>
      local(`/local/phones/${encodeURIComponent(phone)}`, { body }),
    passes: (minutes: number) => local('/local/clock', { advance: `PT${minutes}M` }),
    now: async (): Promise<string> => {
      const clock = await local('/local/clock')
      return String(Reflect.get(Object(clock), 'now'))
    },
    acknowledges: (alertId: string, body: RouteBody<'POST /alerts/{alertId}/acknowledge'>) =>
      call('POST', `/alerts/${alertId}/acknowledge`, body),
    plans: (
      patientId: string,
      sessionId: string,
      body: RouteBody<'PUT /patients/{patientId}/sessions/{sessionId}'>,
    ) => call('PUT', `/patients/${patientId}/sessions/${sessionId}`, body),
    scores: (patientId: string, body: RouteBody<'POST /patients/{patientId}/scores'>) =>
      call('POST', `/patients/${patientId}/scores`, body),
    edits: (patientId: string, body: RouteBody<'PATCH /patients/{patientId}'>) =>
      call('PATCH', `/patients/${patientId}`, body),
  }
}
