// Talking to the service: the HTTP API with a token of the chosen clinic, and the local endpoints.

/** A refusal in the service's own words. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {{code?: string, message?: string, fields?: {path: string, message: string}[]}} error
   */
  constructor(status, error) {
    super(error.message ?? `The service answered ${status}.`)
    this.status = status
    this.code = error.code ?? ''
    this.fields = error.fields ?? []
  }
}

/** @type {Map<string, string>} */
const tokens = new Map()

/** @param {string} clinic */
async function tokenFor(clinic) {
  const known = tokens.get(clinic)
  if (known !== undefined) return known
  const { token } = await local(`/local/token?clinic=${clinic}&role=clinician`)
  tokens.set(clinic, token)
  return token
}

/**
 * @param {string} path
 * @param {RequestInit} init
 */
async function request(path, init) {
  const response = await fetch(path, init)
  const text = await response.text()
  const body = text === '' ? null : JSON.parse(text)
  if (!response.ok) throw new Refused(response.status, body?.error ?? {})
  return body
}

/**
 * A local endpoint.
 * @param {string} path
 * @param {unknown} [body] posts it
 */
export const local = (path, body) =>
  request(
    path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  )

/**
 * The HTTP API as a clinician of `clinic`.
 * @param {string} clinic
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
export async function call(clinic, method, path, body) {
  const headers = {
    authorization: `Bearer ${await tokenFor(clinic)}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
  }
  try {
    return await request(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    // A token outlived: fetch a new one next time.
    if (error instanceof Refused && error.status === 401) tokens.delete(clinic)
    throw error
  }
}
