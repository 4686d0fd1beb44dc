// From a request to a command: once for each Idempotency-Key, and refusals as the contract has them.
import { createHash } from 'node:crypto'
import type { CommandBody, Refusal } from '../../shared/chart/commands.ts'
import { handle } from '../../shared/loop/handle.ts'
import { CauseId, type ChartKey } from '../../shared/vocabulary/ids.ts'
import { type Call, type Enrolled, enrolled, jsonOf } from './call.ts'
import { Problem, type Status } from './problem.ts'

/** What marks a POST as the same one again. */
export type Mark = { cause: CauseId | null; requestHash: string | null }

/** A PUT says how things shall be: repeating it is harmless by itself. */
export const unmarked: Mark = { cause: null, requestHash: null }

const keyForm = /^[\x21-\x7e]{1,255}$/

/** The key is the caller's own: the same one from another person, or on another route, is another. */
export function markOf(call: Call): Mark {
  const key = call.event.headers['idempotency-key']
  if (!key || !keyForm.test(key)) {
    const message = key ? 'must be 1 to 255 visible ASCII characters' : 'is missing'
    throw new Problem(400, 'a POST takes an Idempotency-Key header', [
      { path: 'Idempotency-Key', message },
    ])
  }
  const { clinic, by, route, params } = call
  return {
    cause: CauseId.parse(`api:${route}:${digest([clinic.id, by, key])}`),
    requestHash: digest([route, params, jsonOf(call)]),
  }
}

const digest = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value, sorted)).digest('base64url')

/** The same fields in another order are the same request. */
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Hands the command over; the chart as it stands after it. */
export async function runCommand(
  { deps, clinic, now }: Call,
  key: ChartKey,
  ask: CommandBody,
  mark: Mark,
): Promise<Enrolled> {
  const handled = await handle(deps, clinic, key, { ...ask, at: now, ...mark })
  if (handled.kind === 'refused') throw refused(handled)
  return enrolled(handled.chart)
}

const statuses: Record<Refusal['code'], Status> = { 'not-found': 404, conflict: 409, wrong: 422 }

export const refused = ({ code, message, fields }: Refusal): Problem =>
  new Problem(statuses[code], message, fields)
