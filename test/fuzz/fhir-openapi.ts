// FHIR's calls as OpenAPI describes such, made from what the running server says of itself: its CapabilityStatement.
import type { CapabilityStatement } from 'fhir/r4.js'
import * as z from 'zod/mini'
import { codes } from '../../functions/api/problem.ts'
import { Appointment } from '../../shared/fhir/in/appointment.ts'
import { Bundle } from '../../shared/fhir/in/bundle.ts'
import { Observation } from '../../shared/fhir/in/observation.ts'
import { Patient } from '../../shared/fhir/in/patient.ts'
import { Procedure } from '../../shared/fhir/in/procedure.ts'

type Json = Record<string, unknown>

const bodies = { Appointment, Procedure, Observation, Patient, Bundle }

const schemaOf = (schema: z.ZodMiniType): Json =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => {
      if (/^(start|end|effective)/.test(String(path.at(-1) ?? ''))) {
        if (jsonSchema.type === 'string') jsonSchema.format = 'date-time'
      }
    },
  }) as Json

/** Resources that are understood, so that tries come further than the first check. */
export type Examples = Readonly<Record<keyof typeof bodies, object>>

export type Known = {
  examples: Examples
  /** Ids that are there, by type. */
  ids: Readonly<Record<string, readonly string[]>>
}

const problem: Json = {
  type: 'object',
  required: ['resourceType', 'issue'],
  properties: {
    resourceType: { const: 'OperationOutcome' },
    issue: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['severity', 'code', 'diagnostics'],
        properties: { expression: { type: 'array', items: { type: 'string' } } },
      },
    },
  },
}

const content = (schema: Json, more: Json = {}) => ({
  'application/fhir+json': { schema, ...more },
})

/** What our own fault is answered with is nothing that may come. */
const refusals = ['406', '410', '431', ...Object.keys(codes)].filter((status) => status !== '500')

const operation = (operationId: string, parameters: readonly Json[], body?: Json): Json => ({
  operationId,
  security: [{ token: [] }],
  parameters,
  ...(body && { requestBody: { required: true, content: body } }),
  responses: {
    ...Object.fromEntries(
      ['200', '201', '202'].map((status) => [
        status,
        { description: 'done', content: content({}) },
      ]),
    ),
    ...Object.fromEntries(
      refusals.map((status) => [status, { description: 'refused', content: content(problem) }]),
    ),
  },
})

const parameter = (where: string, name: string, schema: Json): Json => ({
  ...{ name, in: where, required: where === 'path', schema },
})

const anId = (ids: readonly string[]): Json =>
  parameter('path', 'id', {
    anyOf: [
      { type: 'string', enum: [...ids, 'none'] },
      { type: 'string', minLength: 1 },
    ],
  })

const header = (name: string): Json =>
  parameter('header', name, { type: 'string', pattern: '^[!-~]{0,200}$' })
const identifier = parameter('query', 'identifier', {
  anyOf: [{ enum: ['urn:example:ehr|A-1'] }, { type: 'string' }],
})

type Resource = NonNullable<NonNullable<CapabilityStatement['rest']>[number]['resource']>[number]

function pathsOf(
  { type, interaction = [], searchParam = [], conditionalUpdate }: Resource,
  known: Known,
) {
  const does = (code: string) => interaction.some((each) => each.code === code)
  const sent = Object.entries(bodies).find(([name]) => name === type)
  const body =
    sent && content(schemaOf(sent[1]), { example: known.examples[type as keyof Examples] })
  const asked = searchParam.map(({ name }) => parameter('query', name, { type: 'string' }))
  const id = anId(known.ids[type] ?? [])
  return {
    [`/R4/${type}`]: {
      ...(does('search-type') && { get: operation(`search-${type}`, asked) }),
      ...(does('create') && { post: operation(`create-${type}`, [header('If-None-Exist')], body) }),
      ...(conditionalUpdate && { put: operation(`known-${type}`, [identifier], body) }),
    },
    [`/R4/${type}/{id}`]: {
      ...(does('read') && { get: operation(`read-${type}`, [id]) }),
      ...(does('update') && { put: operation(`update-${type}`, [id, header('If-Match')], body) }),
    },
  }
}

export function fhirOpenApi({ rest = [] }: CapabilityStatement, known: Known): Json {
  const [server] = rest
  const bundle = content(schemaOf(bodies.Bundle), { example: known.examples.Bundle })
  const prefer = parameter('header', 'Prefer', { enum: ['respond-async', 'return=minimal'] })
  const since = parameter('query', '_since', {
    anyOf: [{ format: 'date-time' }, { type: 'string' }],
  })
  const paths = [
    ...(server?.resource ?? []).map((each) => pathsOf(each, known)),
    { '/R4': { post: operation('bundle', [], bundle) } },
    { '/R4/metadata': { get: { ...operation('metadata', []), security: [] } } },
    {
      '/R4/Group/{id}/$export': {
        get: operation('export', [
          anId(['patients']),
          prefer,
          since,
          parameter('query', '_type', { type: 'string' }),
        ]),
      },
    },
  ]
  return {
    openapi: '3.1.0',
    info: { title: 'Afterglow, FHIR', version: '1' },
    paths: Object.assign({}, ...paths),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
