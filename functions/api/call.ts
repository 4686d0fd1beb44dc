// One request, signed in and routed, and how its parts are read.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import type * as z from 'zod/mini'
import type { ChartState, Patient } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { type Deps, loadChart } from '../../shared/loop/handle.ts'
import { type ChartKey, type Instant, PatientId, SessionId } from '../../shared/vocabulary/ids.ts'
import { fieldsOf, given, isMalformed, parseWith } from './issues.ts'
import { notFound, Problem } from './problem.ts'
import { readStrictJson } from './strict-json.ts'

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer

export type Call = {
  deps: Deps
  /** The token's, never the request's. */
  clinic: Clinic
  /** Who asks: the token's subject. */
  by: string
  /** Read once a request. */
  now: Instant
  route: string
  event: ApiEvent
  params: Readonly<Record<string, string>>
}

/** The largest true body is under 20 kB; API Gateway lets 10 MB through. */
const bodyBytesAtMost = 100_000

/** The body as JSON, unparsed by any schema. */
export function jsonOf({ event }: Call): unknown {
  const { body, isBase64Encoded } = event
  if (!body) throw new Problem(400, 'the body is missing')
  if (Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8') > bodyBytesAtMost)
    throw new Problem(413, `the body is larger than ${bodyBytesAtMost / 1_000} kB`)
  const read = readStrictJson(isBase64Encoded ? Buffer.from(body, 'base64') : body)
  if ('value' in read) return read.value
  const { problem, path } = read
  throw new Problem(400, problem, path === undefined ? [] : [given(path, problem)])
}

/** Parses the body. 400 when its shape is wrong, 422 when a value is; the fields are named either way. */
export function bodyOf<S extends z.ZodMiniType>(call: Call, schema: S): z.output<S> {
  const parsed = parseWith(schema, jsonOf(call))
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  throw issues.some(isMalformed)
    ? new Problem(400, 'the body has the wrong shape', fieldsOf(issues))
    : new Problem(422, 'a value in the body is wrong', fieldsOf(issues))
}

/**
 * A schema that leans on the clinic or on the clock, built once for each clinic: building one costs many times what
 * reading a body by it does.
 */
export function schemaOf<S extends z.ZodMiniType>(
  build: (clinic: Clinic, clock: () => Instant) => S,
): (call: Call) => S {
  const built = new WeakMap<Deps, Map<Clinic, S>>()
  return ({ deps, clinic }) => {
    const ours = built.get(deps) ?? new Map<Clinic, S>()
    const schema = ours.get(clinic) ?? build(clinic, () => deps.now())
    built.set(deps, ours.set(clinic, schema))
    return schema
  }
}

/** Parses the query string; whatever is wrong with it is a 400. */
export function queryOf<S extends z.ZodMiniType>({ event }: Call, schema: S): z.output<S> {
  const parsed = parseWith(schema, event.queryStringParameters ?? {})
  if (parsed.success) return parsed.data
  throw new Problem(400, 'the query is wrong', fieldsOf(parsed.error.issues))
}

/** The chart the path names, in the token's clinic. */
export function chartKey({ clinic, params }: Call): ChartKey {
  const parsed = PatientId.safeParse(params.patientId)
  if (!parsed.success) throw notFound('patient')
  return { clinicId: clinic.id, patientId: parsed.data }
}

export function sessionId({ params }: Call): SessionId {
  const parsed = SessionId.safeParse(params.sessionId)
  if (!parsed.success) throw notFound('session')
  return parsed.data
}

export type Enrolled = ChartState & { patient: Patient }

/** The chart the path names; 404 when nobody is enrolled there. */
export async function enrolledChart(call: Call): Promise<Enrolled> {
  return enrolled(await loadChart(call.deps, chartKey(call)))
}

export function enrolled(chart: ChartState): Enrolled {
  const { patient } = chart
  if (!patient) throw notFound('patient')
  return { ...chart, patient }
}
