// Thousands of requests that nobody would think of, against the running service: `npm run fuzz`. Schemathesis makes them
// from the table of routes. Left out, aloud, where there is no Python to run it.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { CapabilityStatement } from 'fhir/r4.js'
import { SignJWT } from 'jose'
import { everyRoute as routes } from '../../functions/every-route.ts'
import { start } from '../../local/start.ts'
import { roles } from '../../shared/vocabulary/roles.ts'
import { bodyOf } from '../security/two-clinics.ts'
import { clinics, demo, testDeps } from '../support/deps.ts'
import { enrolment } from '../support/enrolment.ts'
import { installPython } from '../support/python.ts'
import { fhirKnown } from './fhir-known.ts'
import { fhirOpenApi } from './fhir-openapi.ts'
import { openApi } from './openapi.ts'

const monday = '2026-03-02T15:00:00.000Z'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
})

/** What must hold of every answer, whatever was asked. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'ignored_auth',
  'unsupported_method',
  'missing_required_header',
]

/** Somebody who may make every call: what a role may not is another test's. */
const tokenOf = (folder: string): Promise<string> =>
  new SignJWT({ 'cognito:groups': roles.map((role) => `${demo.id}.${role}`), token_use: 'access' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('fuzzer')
    .setIssuer('afterglow-local')
    .setAudience('afterglow')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(Buffer.from(readFileSync(join(folder, 'secret'), 'utf8'), 'hex'))

/** Patients with a past, so that there is something to get at. */
async function filled(url: string, token: string): Promise<Record<string, string[]>> {
  const patients = ['p1', 'p2', 'p3']
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const send = async (method: string, path: string, body?: object) => {
    const key = method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}
    const sent = { method, headers: { ...headers, ...key } }
    const answer = await fetch(`${url}${path}`, {
      ...sent,
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
    return answer.json()
  }
  for (const [index, id] of patients.entries()) {
    await send('PUT', `/patients/${id}`, enrolment({ phone: `+1202555017${index}` }))
    await send('PUT', `/patients/${id}/sessions/s1`, {
      startsAt: '2026-03-02T12:00:00Z',
      kind: 'induction',
    })
    await send('POST', `/patients/${id}/sessions/s1/finish`, { endedAt: '2026-03-02T13:00:00Z' })
    const answers = [3, 2, 3, 2, 3, 2, 3, 2, 1]
    await send('POST', `/patients/${id}/scores`, {
      instrument: 'phq-9',
      at: '2026-03-02T14:00:00Z',
      answers,
    })
  }
  const { alerts } = (await send('GET', '/alerts')) as { alerts: { alertId: string }[] }
  const alertId = alerts.map((each) => each.alertId)
  return { patientId: patients, sessionId: ['s1', 's2'], scoreId: ['s1'], alertId }
}

/** How it is run: bounded, from a seed, keeping nothing. */
const settings = {
  checks: checks.join(),
  phases: 'examples,coverage,fuzzing',
  'max-examples': '40',
  seed: values.seed,
  'suppress-health-check': 'all',
  'generation-database': 'none',
  'request-timeout': '20',
  warnings: 'off',
}

type Target = { document: object; url: string; token: string; folder: string; seconds: number }

/** Its exit code: 0 where everything held. What it leaves lying about lies in the folder. */
function fuzz(
  python: string,
  { document, url, token, folder, seconds }: Target,
  more: Partial<typeof settings> = {},
): Promise<number> {
  const described = join(folder, 'openapi.json')
  writeFileSync(described, JSON.stringify(document))
  const where = ['--url', url, '--header', `Authorization: Bearer ${token}`, '--no-color']
  const settled = { ...settings, 'max-time': String(seconds), ...more }
  const how = Object.entries(settled).flatMap(([name, value]) => [`--${name}`, value])
  const args = ['-m', 'schemathesis.cli', 'run', described, ...where, ...how]
  const child = spawn(python, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
}

/** Checks that a server that reads a part of a standard cannot meet. */
const fhirsOwn: ReadonlySet<string> = new Set([
  'negative_data_rejection',
  'missing_required_header',
])

/** FHIR, as its CapabilityStatement describes it, for the clinic's own system. */
async function fhirTarget(url: string): Promise<Omit<Target, 'folder' | 'seconds'>> {
  const read = async (path: string, sent?: RequestInit) => {
    const answer = await fetch(`${url}${path}`, sent)
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return answer.json()
  }
  const { clientAssertion } = (await read(`/local/fhir-assertion?clinic=${demo.id}`)) as {
    clientAssertion: string
  }
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'system/*.rs system/*.cu',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: clientAssertion,
  })
  const { access_token: token } = (await read('/fhir/token', { method: 'POST', body: form })) as {
    access_token: string
  }
  const statement = (await read('/fhir/R4/metadata')) as CapabilityStatement
  return { document: fhirOpenApi(statement, fhirKnown), url: `${url}/fhir`, token }
}

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
const installed = await installPython('schemathesis', requirements)
if ('missing' in installed) {
  console.log(`The fuzzers are left out: ${installed.missing}`)
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'afterglow-fuzz-'))
const options = {
  port: 0,
  folder,
  endpoint: null,
  now: Date.parse(monday),
  fresh: true,
  empty: true,
}
const running = await start(options, clinics)
const token = await tokenOf(folder)
const ids = await filled(running.url, token)
const deps = testDeps(monday)
const call = {
  deps,
  clinic: demo,
  by: 'fuzzer',
  roles: new Set(roles),
  now: deps.now(),
  emergency: null,
}
const seconds = Number(values.seconds)
const api = openApi(routes, call, { bodyOf, ids })
const code = await fuzz(installed.python, {
  ...{ document: api, url: running.url, token, folder, seconds },
})
const fhir = await fhirTarget(running.url)
const fhirCode = await fuzz(
  installed.python,
  { ...fhir, folder, seconds: seconds / 2 },
  // Values that FHIR takes and we do not are refused, and elements that we do not read may hold anything.
  { checks: checks.filter((each) => !fhirsOwn.has(each)).join() },
)
await running.close()
rmSync(folder, { recursive: true, force: true })
process.exit(code || fhirCode)
