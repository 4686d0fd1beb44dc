import { expect, it } from 'vitest'
import {
  assertion,
  ehr,
  grant,
  personToken,
  systemToken,
  testFhir,
  tokenEndpoint,
} from './server.ts'

const ask = (fhir: ReturnType<typeof testFhir>, fields: Record<string, string>) =>
  fhir.form('/token', fields, { token: null })

it('gives a system that proves who it is five minutes, and says what it may do', async () => {
  const fhir = testFhir()
  const { status, body, headers } = await ask(fhir, grant(await assertion()))
  expect(status).toBe(200)
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'system/*.rs' })
  expect(headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
})

it('takes each assertion once', async () => {
  const fhir = testFhir()
  const proof = await assertion({ jti: 'the-same' })
  expect((await ask(fhir, grant(proof))).status).toBe(200)
  const again = await ask(fhir, grant(proof))
  expect(again).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  const resigned = await ask(fhir, grant(await assertion({ jti: 'the-same' })))
  expect(resigned.status).toBe(401)
})

it.each([
  ['is signed by somebody else', { by: 'a stranger' }],
  ['names a key that is not registered', { kid: 'k9' }],
  ['is made out to another endpoint', { aud: `${tokenEndpoint}/` }],
  ['is made out to others as well', { aud: [tokenEndpoint, 'https://other.example'] }],
  ['runs out later than in five minutes', { seconds: 3600 }],
  ['has run out', { seconds: -60 }],
  ['has no jti', { jti: null }],
  ['speaks for another than it is from', { sub: 'north-ehr' }],
  ['is from a client that no clinic knows', { clientId: 'nobody' }],
] as const)('refuses an assertion that %s', async (_, change) => {
  const { aud, ...rest } = { aud: undefined, ...change }
  const given = {
    ...rest,
    ...(aud !== undefined && { aud: typeof aud === 'string' ? aud : [...aud] }),
  }
  const answer = await ask(testFhir(), grant(await assertion(given)))
  expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
})

it.each([
  ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ['another kind of proof', { client_assertion_type: 'x' }, 'invalid_request'],
  ['a scope it is not registered for', { scope: 'system/Appointment.d' }, 'invalid_scope'],
])('refuses %s in OAuth’s own words', async (_, change, error) => {
  const answer = await ask(testFhir(), { ...grant(await assertion()), ...change })
  expect(answer).toMatchObject({ status: 400, body: { error } })
})

it('narrows what is asked for to what is registered', async () => {
  const fhir = testFhir()
  const reader = { clientId: 'demo-reader' }
  const { body } = await ask(fhir, grant(await assertion(reader), 'system/*.rs system/Patient.cu'))
  expect(body.scope).toBe('system/Observation.rs')
  const token = await systemToken(fhir, { ...reader, scope: 'system/*.rs' })
  expect((await fhir.get('/R4/Observation', { token })).status).toBe(200)
  const refused = await fhir.get('/R4/Patient', { token })
  expect(refused.status).toBe(403)
  expect(refused.body).toMatchObject({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'forbidden' }],
  })
})

it('lets a token in for five minutes and no longer', async () => {
  const fhir = testFhir()
  const token = await systemToken(fhir)
  fhir.wall.ms += 299_000
  expect((await fhir.get('/R4/Patient', { token })).status).toBe(200)
  fhir.wall.ms += 2_000
  const late = await fhir.get('/R4/Patient', { token })
  expect(late).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
})

it('ends with the client: one that its clinic has taken off the list has no more by an older token', async () => {
  const fhir = testFhir()
  const token = await systemToken(fhir)
  fhir.fhirDeps.clinics = fhir.deps.clinics.map((each) => ({ ...each, fhirClients: [] }))
  expect((await fhir.get('/R4/Patient', { token })).status).toBe(401)
})

it('turns down who brings no token, a token of nobody, and an account of no clinic', async () => {
  const fhir = testFhir()
  expect((await fhir.get('/R4/Patient', { token: null })).status).toBe(401)
  expect((await fhir.get('/R4/Patient', { token: 'x' })).status).toBe(401)
  const nobody = personToken({ sub: 'x', 'cognito:groups': ['elsewhere.viewer'] })
  expect((await fhir.get('/R4/Patient', { token: nobody })).status).toBe(403)
  expect(fhir.deps.counted).toContain('Denied')
})

it('says where tokens are had, and by which proofs', async () => {
  const { status, body } = await testFhir().get('/R4/.well-known/smart-configuration', {
    token: null,
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    token_endpoint: tokenEndpoint,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
  })
  expect(body.scopes_supported).toContain('system/Observation.cu')
})

it('logs neither token nor proof', async () => {
  const fhir = testFhir()
  const proof = await assertion()
  const { body } = await ask(fhir, grant(proof))
  const lines = fhir.deps.lines.join('\n')
  expect(lines).toContain(ehr)
  expect(lines).not.toContain(body.access_token)
  expect(lines).not.toContain(proof.slice(0, 40))
})
