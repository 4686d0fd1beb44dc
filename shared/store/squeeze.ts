// A chart as bytes that take as little room as they can: a unit of writing is a kilobyte, and each commit writes one.
// Squeezing never makes them more by more than a hundredth, so what is bounded before it is bounded after it.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { parseJson } from '../vocabulary/json.ts'
import { fromColumns, type Json, toColumns } from './columns.ts'

/** A twelfth less than by deflate, at some milliseconds for the largest chart; beyond it time grows and little is won. */
const quality = 5

export function squeezed(value: unknown): Uint8Array {
  const text = JSON.stringify(toColumns(plain(value)))
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT }
  return brotliCompressSync(text, { params })
}

/** Undefined for bytes that nothing was squeezed to. */
export function unsqueezed(bytes: Uint8Array): unknown {
  try {
    const json = parseJson(brotliDecompressSync(bytes).toString('utf8'))
    return json === undefined ? undefined : fromColumns(json as Json)
  } catch {
    return undefined
  }
}

/** As JSON has it: what is undefined is not there. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
