// A clinic's own system at our FHIR endpoint, in process: patients enrolled over the API, resources sent as it sends them.
import { createHandler as createApi } from '../../../../functions/api.ts'
import type { FhirDeps } from '../../../../functions/fhir/deps.ts'
import { systemTokens } from '../../../../functions/fhir/system-tokens.ts'
import { createHandler } from '../../../../functions/fhir.ts'
import { memoryFiles } from '../../../../local/export-files.ts'
import { gatewayEvent } from '../../../../local/server/gateway-event.ts'
import type { Session } from '../../../../shared/chart/state.ts'
import type { Clinic } from '../../../../shared/clinic/schema.ts'
import { loadChart } from '../../../../shared/loop/handle.ts'
import { memoryAssertions } from '../../../../shared/store/memory-assertions.ts'
import { at, clinics, key, type TestDeps, testDeps } from '../../../support/deps.ts'
import { enrolment } from '../../../support/enrolment.ts'

/** Of what comes back only what tests look at. */
export type Told = {
  resourceType: string
  id: string
  issue: { severity: string; code: string; diagnostics: string; expression?: string[] }[]
  entry: { response: { status: string; location?: string; outcome?: Told } }[]
  [name: string]: unknown
}
export type Answer = { status: number; headers: Record<string, string>; body: Told }

/** 11:00 in New York. */
export const now = '2026-03-02T16:00:00.000Z'

const base = 'https://screen.example/fhir/R4'

/** The system of each clinic: let in, for tests, to all that may be let in to; and a session record. */
const withSystem = (clinic: Clinic): Clinic => ({
  ...clinic,
  sessionRecord: clinics[1]?.sessionRecord,
  fhirClients: [
    {
      clientId: `${clinic.id}-ehr`,
      jwks: { keys: [] },
      scopes: ['system/*.rs', ...written.map((type) => `system/${type}.cu`)],
    },
  ],
})
const written = ['Appointment', 'Procedure', 'Patient', 'Observation']

export class Ehr {
  readonly deps: TestDeps
  readonly fhir: FhirDeps
  readonly #systems = systemTokens('tests')
  #calls = 0

  constructor(time = now) {
    this.deps = { ...testDeps(time), clinics: clinics.map(withSystem) }
    this.fhir = {
      ...this.deps,
      people: async (token) =>
        token.includes('.') && token.length < 30
          ? { sub: 'nurse', 'cognito:groups': [token] }
          : null,
      systems: this.#systems,
      exports: { files: memoryFiles(), queue: { ask: async () => {} } },
      assertions: memoryAssertions(),
      wall: () => Date.parse(this.deps.clock.now),
    }
  }

  async token(clinicId: string, scopes?: readonly string[]): Promise<string> {
    const clinic = this.deps.clinics.find(({ id }) => id === clinicId)!
    const [client] = clinic.fhirClients
    const granted = { clientId: client!.clientId, clinicId, scopes: scopes ?? client!.scopes }
    return this.#systems.issue(granted, this.fhir.wall())
  }

  /** @param as a clinic, whose system asks; or a token */
  async send(
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, as = 'demo' }: { headers?: Record<string, string>; as?: string } = {},
  ): Promise<Answer> {
    const isClinic = this.deps.clinics.some(({ id }) => id === as)
    const token = isClinic ? await this.token(as) : as
    this.#calls += 1
    const result = await createHandler(this.fhir)(
      gatewayEvent({
        method,
        url: new URL(`${base}${path}`),
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/fhir+json',
          ...headers,
        },
        body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
        claims: { sub: '' } as never,
        sourceIp: '127.0.0.1',
        requestId: `request-${this.#calls}`,
        now: this.fhir.wall(),
      }),
    )
    const { statusCode = 200, headers: told = {}, body: text = '' } = result
    return {
      status: statusCode,
      headers: told as Record<string, string>,
      body: JSON.parse(text || 'null') as Told,
    }
  }

  /** Enrols over the API: FHIR enrols nobody. */
  async enrol(patientId: string, change: object = {}, clinicId = 'demo'): Promise<void> {
    await this.api('PUT', `/patients/${patientId}`, enrolment(change), clinicId)
    this.deps.sent.length = 0
  }

  async api(method: string, path: string, body: object, clinicId = 'demo'): Promise<unknown> {
    this.#calls += 1
    const event = gatewayEvent({
      method,
      url: new URL(path, 'https://screen.example'),
      headers: { 'content-type': 'application/json', 'idempotency-key': `k-${this.#calls}` },
      body: JSON.stringify(body),
      claims: { sub: 'nurse', 'cognito:groups': [`${clinicId}.clinician`] } as never,
      sourceIp: '127.0.0.1',
      requestId: `request-${this.#calls}`,
      now: this.fhir.wall(),
    })
    const { statusCode, body: text = '' } = await createApi(this.deps)(event, {} as never)
    if (statusCode !== 200) throw new Error(`${method} ${path}: ${statusCode} ${text}`)
    return JSON.parse(text)
  }

  chart = (patientId: string, clinicId = 'demo') => loadChart(this.deps, key(patientId, clinicId))

  async sessions(patientId: string): Promise<readonly Session[]> {
    return (await this.chart(patientId)).sessions
  }

  /** Bodies of the texts that left since the last look. */
  texts(): string[] {
    return this.deps.sent.splice(0).map(({ body }) => body)
  }

  at(time: string): void {
    this.deps.clock.now = at(time)
  }
}

export const ehrSystem = 'urn:oid:1.2.840.114350.1'
export const identifier = (value: string) => [{ system: ehrSystem, value }]
export const conditional = (type: string, value: string): string =>
  `/${type}?identifier=${encodeURIComponent(`${ehrSystem}|${value}`)}`

export const appointment = (value: string, change: object = {}) => ({
  resourceType: 'Appointment',
  identifier: identifier(value),
  status: 'booked',
  start: '2026-03-04T14:00:00-05:00',
  end: '2026-03-04T16:00:00-05:00',
  participant: [{ actor: { reference: 'Patient/ana' }, status: 'accepted' }],
  ...change,
})

export const procedure = (value: string, change: object = {}) => ({
  resourceType: 'Procedure',
  identifier: identifier(value),
  status: 'completed',
  code: { coding: [{ system: 'http://snomed.info/sct', code: '373464007' }] },
  subject: { reference: 'Patient/ana' },
  performedPeriod: { start: '2026-03-02T09:30:00-05:00', end: '2026-03-02T10:30:00-05:00' },
  ...change,
})

export const total = (value: number | string, change: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  category: [
    {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' },
      ],
    },
  ],
  code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] },
  subject: { reference: 'Patient/ana' },
  effectiveDateTime: '2026-03-02T09:00:00-05:00',
  ...(typeof value === 'string'
    ? { valueString: value }
    : {
        valueQuantity: {
          value,
          unit: '{score}',
          system: 'http://unitsofmeasure.org',
          code: '{score}',
        },
      }),
  ...change,
})

/** Where an OperationOutcome says that something is wrong. */
export const places = ({ body }: Answer): string[] =>
  body.issue.flatMap(({ expression = [] }) => expression)

export const entry = (method: string, url: string, resource: object, more: object = {}) => ({
  ...('fullUrl' in more ? { fullUrl: more.fullUrl } : {}),
  resource,
  request: { method, url, ...('request' in more ? (more.request as object) : {}) },
})

export const bundle = (type: string, ...entries: object[]) => ({
  resourceType: 'Bundle',
  type,
  entry: entries,
})
