// The local run as a test uses it: a folder of its own, a free port, a held clock.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import clinicsFile from '../../clinics.json' with { type: 'json' }
import type { Options } from '../../local/options.ts'
import { type Running, start } from '../../local/start.ts'
import { parseClinics } from '../../shared/clinic/read.ts'
import { enrolment } from '../support/enrolment.ts'

export const monday = Date.parse('2026-03-02T15:00:00.000Z')

const parsed = parseClinics(clinicsFile)
if ('problems' in parsed) throw new Error('clinics.json has mistakes')
export const { clinics } = parsed

export const newFolder = () => mkdtempSync(join(tmpdir(), 'afterglow-local-'))
export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

export const run = (folder: string, options: Partial<Options> = {}): Promise<Running> =>
  start(
    { port: 0, folder, endpoint: null, now: monday, fresh: false, empty: true, ...options },
    clinics,
  )

type Sent = { body?: unknown; token?: string; headers?: Record<string, string> }

/** One request; the answer's status, headers and JSON. */
export async function ask(url: string, method: string, path: string, sent: Sent = {}) {
  const text = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body)
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(sent.token === undefined ? {} : { authorization: `Bearer ${sent.token}` }),
      ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...sent.headers,
    },
    ...(sent.body === undefined ? {} : { body: text }),
  })
  const said = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json')
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(said) : said }
}

export const tokenOf = async (url: string, clinic = 'demo', role = 'clinician') =>
  (await ask(url, 'GET', `/local/token?clinic=${clinic}&role=${role}`)).body.token

export const patient = (phone: string) => enrolment({ firstName: 'Nora', phone })
