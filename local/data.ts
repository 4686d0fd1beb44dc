// The data folder: the embedded database, the world's journal, the sign-in secret.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Clinic } from '../shared/clinic/schema.ts'
import { dynamoDbStore } from '../shared/store/dynamodb.ts'
import { dynamoFigures } from '../shared/store/dynamodb-figures.ts'
import type { EventStore, FiguresStore } from '../shared/store/types.ts'
import { type Database, openDatabase } from './database/database.ts'
import { makeDemo } from './demo/make-demo.ts'
import { copyRecording } from './demo/recording-store.ts'
import { exportsFolder } from './export-files.ts'
import { lockFolder } from './lock.ts'
import { localLog, localMetrics } from './log.ts'
import { localNumberKeys } from './number-keys.ts'
import type { Options } from './options.ts'
import { makePrivate } from './private.ts'
import { openTable } from './table.ts'
import { troubleWith } from './trouble.ts'
import { openJournal, readJournal } from './world/journal.ts'
import { WorldState } from './world/state.ts'

export type Data = {
  store: EventStore
  figures: FiguresStore
  state: WorldState
  /** Where the sign-in secret is kept. */
  secretPath: string
  /** Where daily chain heads are laid down. */
  headsPath: string
  /** Where exports lie until they run out. */
  exportsPath: string
  close(): Promise<void>
}

type Parts = {
  clinics: readonly Clinic[]
  /** Where pages link to. */
  screen: string
  /** Hears of what nothing can be kept after. */
  onTrouble: (error: Error) => void
}

/** Opens what is kept in the folder, or makes it. */
export async function openData(options: Options, parts: Parts): Promise<Data> {
  const { folder } = options
  try {
    makePrivate(folder, isOurs)
    const unlock = lockFolder(folder)
    try {
      return await openLocked(options, parts, unlock)
    } catch (error) {
      unlock()
      throw error
    }
  } catch (error) {
    throw troubleWith(folder, error)
  }
}

/** Whether a folder that is there holds a run of ours, or nothing: somebody's other things keep the rights they have. */
const isOurs = (folder: string): boolean =>
  existsSync(join(folder, 'world.jsonl')) || readdirSync(folder).length === 0

/** The journal is written last: a first start that was interrupted leaves none, and the next one begins again. */
async function openLocked(
  options: Options,
  { clinics, screen, onTrouble }: Parts,
  unlock: () => void,
): Promise<Data> {
  const paths = {
    database: join(options.folder, 'database'),
    journal: join(options.folder, 'world.jsonl'),
    secret: join(options.folder, 'secret'),
    heads: join(options.folder, headsFolder),
    exports: join(options.folder, exportsFolder),
  }
  if (options.fresh)
    for (const path of Object.values(paths)) rmSync(path, { recursive: true, force: true })
  const isNew = !existsSync(paths.journal)
  if (isNew) rmSync(paths.database, { recursive: true, force: true })
  const database = options.endpoint === null ? openDatabase(paths.database, onTrouble) : null
  const filled =
    isNew && !options.empty ? makeDemo(clinics, startOf(options), { ...quiet, screen }) : null
  try {
    const { table, store, made } = await openStore(options, database, filled)
    const state = new WorldState(made.clock).replay(
      isNew ? made.changes() : readJournal(paths.journal),
    )
    const journal = openJournal(paths.journal, state.changes(), onTrouble)
    state.writeTo(journal)
    return {
      store,
      figures: dynamoFigures({ client: table.client, tableName: table.name }),
      state,
      secretPath: paths.secret,
      headsPath: paths.heads,
      exportsPath: paths.exports,
      async close() {
        journal.close()
        table.client.destroy()
        await database?.close()
        unlock()
      },
    }
  } catch (error) {
    await database?.close()
    throw error
  }
}

/** The table with what is to be in it, and the world as it then stands if none is kept. */
async function openStore(
  options: Options,
  database: Database | null,
  filled: ReturnType<typeof makeDemo> | null,
) {
  const engine = database?.engine ?? { endpoint: options.endpoint ?? '' }
  const table = await openTable(engine, { fresh: options.fresh && options.endpoint !== null })
  const store = dynamoDbStore(table.client, table.name, localNumberKeys)
  const demo = await filled
  // A table that is already there, on an engine of one's own, is not filled with strangers.
  if (demo === null || !table.made) return { table, store, made: freshState(options) }
  await copyRecording(demo.recording, table, store)
  return { table, store, made: demo.state }
}

/** Below the data folder; `npm run verify -- --local` looks there. */
export const headsFolder = 'chain-heads'

const quiet = { log: localLog, metrics: localMetrics }

const startOf = ({ now }: Options): number => now ?? Date.now()

const freshState = (options: Options): WorldState =>
  new WorldState({ now: startOf(options), mode: 'held', aheadMs: 0 })
