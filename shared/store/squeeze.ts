// A chart as bytes that take as little room as they can: a unit of writing is a kilobyte, and each commit writes one.
// Squeezing never makes them more by more than a hundredth, so what is bounded before it is bounded after it.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { parseJson } from '../vocabulary/json.ts'
import { fromColumns, type Json, toColumns } from './columns.ts'

export const squeezed = (value: unknown): Uint8Array =>
  deflateRawSync(JSON.stringify(toColumns(plain(value))))

/** Undefined for bytes that nothing was squeezed to. */
export function unsqueezed(bytes: Uint8Array): unknown {
  try {
    const json = parseJson(inflateRawSync(bytes).toString('utf8'))
    return json === undefined ? undefined : fromColumns(json as Json)
  } catch {
    return undefined
  }
}

/** As JSON has it: what is undefined is not there. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
