// One row of the table of calls: what a request holds, who may make it, what is made of it, and what comes back.
import type * as z from 'zod/mini'
import { type Mark, unmarked } from '../../shared/loop/mark.ts'
import type { Role } from '../../shared/vocabulary/roles.ts'
import type { Call } from './call.ts'
import { type Format, json, type Written, written } from './format.ts'
import { markOf, versionsOf } from './mark.ts'
import {
  bodyOf,
  jsonBytesAtMost,
  jsonOf,
  paramsOf,
  queryOf,
  type Request,
  type Schema,
} from './request.ts'

/** In place of a schema that a row does not have. */
type None = z.ZodMiniUndefined

/** A request's parts as the row's schemas made them. */
type Given<P, Q, B> = { params: z.output<P>; query: z.output<Q>; body: z.output<B>; mark: Mark }

type Spec<P extends Schema, Q extends Schema, B extends Schema, A extends Schema> = {
  /** Stable: repeats of a POST are told by it. */
  name: string
  /** Who may make the call: see `may`. */
  roles: readonly Role[]
  /** What the path names. */
  params?: P
  /** The param that is the caller's to choose: see `paramsOf`. */
  chosen?: string
  query?: Q
  /** The clinic's own where it leans on the clinic or the clock: see `schemaOf`. */
  body?: (call: Call) => B
  /** Of a body, where the most that any other call needs will not do. */
  bodyBytesAtMost?: number
  /** Takes an Idempotency-Key: the same request again acts once, by `mark`. A PUT is harmless to repeat by itself. */
  takesKey?: true
  /** Takes an If-Match with the version of the chart that the caller has seen: `mark` then carries it. */
  takesVersion?: true
  /**
   * The patients that an answer tells of, for the record of who saw whom (who-saw.ts): `nobody`, `thePatient`, or out of
   * the answer. Null for a number that no patient has.
   */
  shows: (given: Given<P, Q, B>, answer: z.input<A>) => readonly (string | null)[]
  /** Of what comes back: for tests, documents and clients. A request that is answered never builds it. */
  answer: A
  /** JSON if left out. */
  format?: Format<z.input<A>>
  /** The same, where the query says which. */
  formatBy?: (query: z.output<Q>) => Format<z.input<A>>
  /** What `formatBy` may choose beside `format`, for documents. */
  otherFormats?: readonly Format<z.input<A>>[]
  /** What tells an answer from another, for who asks again and again, or changes what was read. */
  etag?: (answer: z.input<A>) => string
  /** Whether one with the same ETag is the same to the letter, and need not be sent again. */
  revalidates?: true
  run: (call: Call, given: Given<P, Q, B>) => Promise<z.input<A>>
}

/** An answer, and the patients it tells of. */
export type Served = Written & { shows: readonly string[] }

/** A row as the router and all that follows from the table see it. */
export type Row<Shapes = unknown> = {
  name: string
  roles: readonly Role[]
  params: Schema | null
  query: Schema | null
  body: ((call: Call) => Schema) | null
  /** What an answer may be called. */
  contentTypes: readonly string[]
  bodyBytesAtMost: number
  takesKey: boolean
  takesVersion: boolean
  revalidates: boolean
  answer: Schema
  serve: (call: Call, request: Request) => Promise<Served>
  /** What goes in and comes out, as JSON carries it: a type alone, never there. */
  shapes?: Shapes
}
type Shapes<P, Q, B, A> = {
  params: z.input<P>
  query: z.input<Q>
  body: z.input<B>
  answer: z.input<A>
}

export function row<
  A extends Schema,
  P extends Schema = None,
  Q extends Schema = None,
  B extends Schema = None,
>(spec: Spec<P, Q, B, A>): Row<Shapes<P, Q, B, A>> {
  const {
    name,
    roles,
    params,
    query,
    body,
    answer,
    bodyBytesAtMost = jsonBytesAtMost,
    takesKey = false,
    takesVersion = false,
    revalidates = false,
    format = json,
  } = spec
  return {
    name,
    roles,
    params: params ?? null,
    query: query ?? null,
    body: body ?? null,
    contentTypes: [format, ...(spec.otherFormats ?? [])].map(({ contentType }) => contentType),
    bodyBytesAtMost,
    takesKey,
    takesVersion,
    revalidates,
    answer,
    serve: async (call, request) => {
      const given = read(spec, call, request)
      const made = await spec.run(call, given)
      const shows = spec.shows(given, made).filter((each) => each !== null)
      const { formatBy } = spec
      const form = formatBy ? formatBy(given.query) : format
      return { ...written(form, made, spec.etag ? `"${spec.etag(made)}"` : null), shows }
    },
  }
}

/** The path first: what is nobody's is that, whatever is said to it. */
function read<P extends Schema, Q extends Schema, B extends Schema, A extends Schema>(
  { params, chosen, query, body, bodyBytesAtMost, takesKey, takesVersion }: Spec<P, Q, B, A>,
  call: Call,
  request: Request,
): Given<P, Q, B> {
  const named = orNone(params, (schema) => paramsOf(schema, request, chosen))
  const asked = orNone(query, (schema) => queryOf(schema, request))
  const sent = body || takesKey ? jsonOf(request, bodyBytesAtMost) : undefined
  const said = orNone(body, (schema) => bodyOf(schema(call), sent))
  const marked = takesKey ? markOf(call, request, sent) : unmarked
  const mark = takesVersion ? { ...marked, ...versionsOf(request) } : marked
  return { params: named, query: asked, body: said, mark }
}

/** Where a row has no schema its type is `None`, whose output is undefined: TypeScript cannot see as much. */
const orNone = <S, T>(schema: S | undefined, reading: (schema: S) => T): T =>
  schema === undefined ? (undefined as T) : reading(schema)
