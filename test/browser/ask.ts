// The local run, asked beside the screen: what somebody else does meanwhile.

export type Clinic = {
  get<T>(path: string): Promise<T>
  send(method: 'POST' | 'PUT' | 'PATCH', path: string, body: unknown): Promise<void>
  /** A text from a phone. */
  text(phone: string, body: string): Promise<void>
  /** Moves the clock on. */
  advance(duration: string): Promise<void>
}

async function taken(answer: Response, what: string): Promise<unknown> {
  const body: unknown = await answer.json()
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${JSON.stringify(body)}`)
  return body
}

/** @param role whose token is used */
export async function clinicAt(url: string, role = 'clinician'): Promise<Clinic> {
  const json = { 'content-type': 'application/json' }
  const got = await taken(await fetch(`${url}/local/token?clinic=demo&role=${role}`), 'token')
  const { token } = got as { token: string }
  const authorization = `Bearer ${token}`
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}${path}`, {
      ...{ method: 'POST', headers: json, body: JSON.stringify(body) },
    })
    await taken(answer, path)
  }
  return {
    get: async <T>(path: string) =>
      (await taken(await fetch(`${url}${path}`, { headers: { authorization } }), path)) as T,
    async send(method, path, body) {
      const headers = { ...json, authorization, 'idempotency-key': crypto.randomUUID() }
      const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) })
      await taken(answer, path)
    },
    text: (phone, body) => post(`/local/phones/${encodeURIComponent(phone)}`, { body }),
    advance: (duration) => post('/local/clock', { advance: duration }),
  }
}
