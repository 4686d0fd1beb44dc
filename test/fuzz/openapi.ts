// The API as OpenAPI describes one, made from the table of routes: what a program that tries everything goes by.
import * as z from 'zod/mini'
import type { Call } from '../../functions/api/call.ts'
import { codes } from '../../functions/api/problem.ts'
import type { Schema } from '../../functions/api/request.ts'
import type { Route } from '../../functions/api/routes.ts'

type Json = Record<string, unknown>

/** Requests that are understood, and ids that are there, so that tries come further than the first check. */
export type Known = {
  bodyOf: (route: Route) => object | null
  ids: Readonly<Record<string, readonly string[]>>
}

/** What a text is that the schema only reads: its form is checked by code, of which a schema tells nothing. */
const forms: Readonly<Record<string, Json>> = {
  phone: { pattern: '^\\+1202555[0-9]{4}$' },
  timezone: { enum: ['America/New_York', 'America/Denver', 'Europe/Madrid', 'EST'] },
  birthDate: { format: 'date' },
}
const isInstant = (name: string) => /(^at|At|^until|^from|^to)$/.test(name)

/** As a request sends it (`input`), or an answer brings it. What no schema can tell may be anything. */
const schemaOf = (schema: Schema, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => {
      // A list of nothing is given forms for its first parts, of which there are none: that is no schema.
      if (jsonSchema.prefixItems?.length === 0) delete jsonSchema.prefixItems
      const name = String(path.at(-1) ?? '')
      // One that is too long never gets as far as its own check.
      if (name === 'cursor') delete jsonSchema.maxLength
      if (io === 'output' || jsonSchema.type !== 'string') return
      Object.assign(jsonSchema, forms[name] ?? (isInstant(name) ? { format: 'date-time' } : {}))
    },
  }) as Json

const propertiesOf = (schema: Json): [name: string, schema: Json, required: boolean][] => {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => [name, of, required.includes(name)])
}

/** An id that is there half the time, else any that the schema takes. */
const inPath = (name: string, schema: Json, ids: readonly string[]): Json => ({
  name,
  in: 'path',
  required: true,
  schema: ids.length === 0 ? schema : { anyOf: [{ type: 'string', enum: ids }, schema] },
})

function parametersOf(route: Route, { ids }: Known): Json[] {
  const named = route.params === null ? [] : propertiesOf(schemaOf(route.params, 'input'))
  const asked = route.query === null ? [] : propertiesOf(schemaOf(route.query, 'input'))
  const header = (name: string, required: boolean, schema: Json): Json => ({
    name,
    in: 'header',
    required,
    schema,
  })
  return [
    ...named.map(([name, schema]) => inPath(name, schema, ids[name] ?? [])),
    ...asked.map(([name, schema, required]) => ({ name, in: 'query', required, schema })),
    ...(route.takesKey
      ? [header('Idempotency-Key', true, { type: 'string', pattern: '^[!-~]{1,255}$' })]
      : []),
    ...(route.takesVersion
      ? // Anything may be said: what names no version fits none.
        [header('If-Match', false, {})]
      : []),
  ]
}

const problem: Json = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { enum: Object.values(codes) },
        message: { type: 'string', minLength: 1 },
        fields: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            type: 'object',
            required: ['path', 'message'],
            properties: { path: { type: 'string' }, message: { type: 'string' } },
          },
        },
      },
    },
  },
}

/** What our own fault is answered with is nothing that may come. */
const refusals = ['431', ...Object.keys(codes)].filter((status) => status !== '500')

function operationOf(route: Route, call: Call, known: Known): Json {
  const body = route.body === null ? null : schemaOf(route.body(call), 'input')
  const example = known.bodyOf(route)
  const answered = schemaOf(route.answer, 'output')
  const answerIn = (type: string) =>
    type.startsWith('application/json')
      ? ['application/json', { schema: answered }]
      : [type, { schema: { type: 'string' } }]
  const content = (schema: Json, more: Json = {}) => ({ 'application/json': { schema, ...more } })
  return {
    operationId: route.name,
    security: [{ token: [] }],
    parameters: parametersOf(route, known),
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: content(body, example ? { example } : {}) } }),
    responses: {
      200: { description: 'done', content: Object.fromEntries(route.contentTypes.map(answerIn)) },
      ...(route.revalidates ? { 304: { description: 'as before' } } : {}),
      ...Object.fromEntries(
        refusals.map((status) => [status, { description: 'refused', content: content(problem) }]),
      ),
    },
  }
}

/** The whole document. `call` gives the clinic by which bodies are read. */
export function openApi(routes: readonly Route[], call: Call, known: Known): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes)
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(route, call, known),
    }
  return {
    openapi: '3.1.0',
    info: { title: 'Afterglow', version: '1' },
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
