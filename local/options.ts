// The command line and environment of the local run. What is wrong is said by name.
import { parseArgs } from 'node:util'
import { millis } from '../shared/calendar/instants.ts'
import { parseOffsetInstant } from '../shared/calendar/offset-instants.ts'

export type Options = {
  port: number
  /** Where the embedded database and the world's journal live. */
  folder: string
  /** Another DynamoDB than the embedded one. */
  endpoint: string | null
  /** Milliseconds; the clock then starts held. */
  now: number | null
  fresh: boolean
  empty: boolean
}

export class UsageError extends Error {
  override name = 'UsageError'
}

export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Options {
  const { values } = parse(args)
  return {
    port: portOf(environment.PORT),
    // Set to nothing counts as not set: a client with an empty endpoint would ask AWS itself.
    folder: environment.AFTERGLOW_FOLDER || folder,
    endpoint: environment.DYNAMODB_ENDPOINT || null,
    now: values.now === undefined ? null : instantOf(values.now),
    fresh: values.fresh,
    empty: values.empty,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        now: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8080
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`PORT is a number from 0 to 65535, not ${text}`)
}

function instantOf(text: string): number {
  const at = parseOffsetInstant(text)
  if (at !== null) return millis(at)
  throw new UsageError(`--now takes an instant with offset, like 2026-03-02T09:00:00Z, not ${text}`)
}
