// What becomes of a failure at the edge, the same for every entry: a chart that cannot be read is put in quarantine
// and its clinic told, and whatever failed is logged and counted by its kind.
import type { Deps, LogData } from '../../shared/loop/deps.ts'
import { quarantineIfUnreadable } from '../../shared/quarantine/quarantine.ts'
import type { Heard } from '../../shared/quarantine/state.ts'
import { type Failure, failureOf } from './failure.ts'

export type Guarded<T> =
  | { kind: 'done'; value: T }
  | { kind: 'failed'; failure: Failure; error: unknown }

/**
 * Runs what an entry was asked for. Never throws: what failed was seen to, and comes back as data.
 *
 * @param data what the log may say of it
 * @param heard the patient's text it is about, if any: made out only should it fail
 */
export async function guard<T>(
  deps: Deps,
  data: LogData,
  run: () => Promise<T>,
  heard: () => Heard | null = () => null,
): Promise<Guarded<T>> {
  try {
    return { kind: 'done', value: await run() }
  } catch (error) {
    return { kind: 'failed', failure: await seeTo(deps, error, data, heard()), error }
  }
}

/** For an entry whose failures reach it by another way. Never throws. */
export async function seeTo(
  deps: Deps,
  error: unknown,
  data: LogData,
  heard: Heard | null = null,
): Promise<Failure> {
  await quarantineIfUnreadable(deps, error, heard)
  return failureOf(deps, error, data)
}
