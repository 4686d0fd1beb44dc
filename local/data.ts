// The data folder: the embedded database, the world's journal, the sign-in secret.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Clinic } from '../shared/clinic/schema.ts'
import { dynamoDbStore } from '../shared/store/dynamodb.ts'
import type { EventStore } from '../shared/store/types.ts'
import { openDatabase } from './database.ts'
import { makeDemo } from './demo/make-demo.ts'
import { copyRecording } from './demo/recording-store.ts'
import { lockFolder } from './lock.ts'
import { localLog, localMetrics } from './log.ts'
import { localNumberKeys } from './number-keys.ts'
import type { Options } from './options.ts'
import { openTable } from './table.ts'
import { openJournal, readJournal } from './world/journal.ts'
import { WorldState } from './world/state.ts'

export type Data = {
  store: EventStore
  state: WorldState
  /** Where the sign-in secret is kept. */
  secretPath: string
  close(): Promise<void>
}

/**
 * Opens what is kept, or makes it. `screen` is where pages link to. The journal is written last: a first start that was interrupted
 * leaves none, and the next one begins again.
 */
export async function openData(
  options: Options,
  clinics: readonly Clinic[],
  screen: string,
): Promise<Data> {
  const paths = {
    database: join(options.folder, 'database'),
    journal: join(options.folder, 'world.jsonl'),
    secret: join(options.folder, 'secret'),
  }
  mkdirSync(options.folder, { recursive: true })
  const unlock = lockFolder(options.folder)
  if (options.fresh)
    for (const path of Object.values(paths)) rmSync(path, { recursive: true, force: true })
  const isNew = !existsSync(paths.journal)
  if (isNew) rmSync(paths.database, { recursive: true, force: true })
  const database = options.endpoint === null ? openDatabase(paths.database) : null
  const filled =
    isNew && !options.empty ? makeDemo(clinics, startOf(options), { ...quiet, screen }) : null
  const endpoint = options.endpoint ?? (await database)?.endpoint ?? ''
  const table = await openTable(endpoint, { fresh: options.fresh && options.endpoint !== null })
  const store = dynamoDbStore(table.client, table.name, localNumberKeys)
  const demo = await filled
  // A table that is already there, on an engine of one's own, is not filled with strangers.
  if (demo !== null && table.made) await copyRecording(demo.recording, table, store)
  const made = demo !== null && table.made ? demo.state : freshState(options)
  const state = new WorldState(made.clock).replay(
    isNew ? made.changes() : readJournal(paths.journal),
  )
  const journal = openJournal(paths.journal, state.changes())
  state.writeTo(journal)
  return {
    store,
    state,
    secretPath: paths.secret,
    async close() {
      journal.close()
      table.client.destroy()
      await (await database)?.close()
      unlock()
    },
  }
}

const quiet = { log: localLog, metrics: localMetrics }

const startOf = ({ now }: Options): number => now ?? Date.now()

const freshState = (options: Options): WorldState =>
  new WorldState({ now: startOf(options), mode: 'held', aheadMs: 0 })
