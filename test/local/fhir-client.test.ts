// Somebody else's FHIR client, against the running service: what an integrator would begin with.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'fhir-kit-client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Running, start } from '../../local/start.ts'
import { clinics } from '../support/deps.ts'
import { enrolment } from '../support/enrolment.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterglow-fhir-client-'))
const now = Date.parse('2026-03-02T16:00:00Z')
type Page = Parameters<Client['nextPage']>[0]['bundle']

let running: Running
let client: Client

const json = async (path: string, sent?: RequestInit) => {
  const answer = await fetch(`${running.url}${path}`, sent)
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return answer.json() as Promise<Record<string, string>>
}

beforeAll(async () => {
  running = await start({ port: 0, folder, endpoint: null, now, fresh: true, empty: true }, clinics)
  const { token } = await json('/local/token?clinic=demo&role=desk')
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const [n, id] of ['ana', 'bob', 'eve'].entries()) {
    const body = JSON.stringify(enrolment({ phone: `+1202555017${n}`, lastName: 'Vega' }))
    await json(`/patients/${id}`, { method: 'PUT', headers, body })
  }
  const { clientAssertion = '' } = await json('/local/fhir-assertion?clinic=demo')
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'system/*.rs system/*.cu',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: clientAssertion,
  })
  const { access_token: bearerToken = '' } = await json('/fhir/token', {
    method: 'POST',
    body: form,
  })
  client = new Client({ baseUrl: `${running.url}/fhir/R4`, bearerToken })
})
afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

it('reads what the server says of itself, and a patient', async () => {
  expect(await client.capabilityStatement()).toMatchObject({ fhirVersion: '4.0.1' })
  expect(await client.read({ resourceType: 'Patient', id: 'ana' })).toMatchObject({
    resourceType: 'Patient',
    name: [{ family: 'Vega' }],
  })
})

it('searches, and follows the links from page to page', async () => {
  const found: string[] = []
  let bundle: Page | null = (await client.search({
    ...{ resourceType: 'Patient', searchParams: { _count: '2' } },
  })) as Page
  for (let pages = 0; bundle && pages < 5; pages++) {
    const { entry = [] } = bundle as { entry?: { resource: { id: string } }[] }
    found.push(...entry.map(({ resource }) => resource.id))
    bundle = ((await client.nextPage({ bundle })) ?? null) as Page | null
  }
  expect(found.toSorted()).toEqual(['ana', 'bob', 'eve'])
})

it('sends a transaction twice, and finds one session', async () => {
  const identifier = [{ system: 'urn:example:ehr', value: 'A-1' }]
  const resource = {
    ...{ resourceType: 'Appointment', identifier, status: 'booked' },
    start: '2026-03-04T14:00:00-05:00',
    participant: [{ actor: { reference: 'Patient/ana' }, status: 'accepted' }],
  }
  const url = 'Appointment?identifier=urn:example:ehr%7CA-1'
  const body = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ resource, request: { method: 'PUT', url } }],
  }
  for (const status of ['201 Created', '200 OK'])
    expect(await client.transaction({ body: body as never })).toMatchObject({
      entry: [{ response: { status } }],
    })
  expect(
    await client.search({ resourceType: 'Appointment', searchParams: { patient: 'ana' } }),
  ).toMatchObject({ entry: [{ resource: { status: 'booked' } }] })
})

it('hears in the client’s own words why something is refused', async () => {
  const body = { resourceType: 'Appointment', status: 'booked' } as never
  await expect(client.create({ resourceType: 'Appointment', body })).rejects.toMatchObject({
    response: { status: 400, data: { resourceType: 'OperationOutcome' } },
  })
})
