// The daily job of chain heads in the local run: files in place of a bucket, one a day and clinic.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createHandler, type HeadsDeps } from '../functions/chain-heads.ts'
import type { Heads } from '../shared/gateways/types.ts'
import { localHeadKeys } from './number-keys.ts'
import type { World } from './world/world.ts'

const dayMs = 24 * 60 * 60_000
/** As the stack's rule has it. */
const atMs = (5 * 60 + 10) * 60_000

/** What is there stays, as in the bucket. Nobody but its owner reads it. */
export const fileHeads = (folder: string): Heads => ({
  async keep(name, text) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    try {
      writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
      return 'kept'
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'there'
      throw error
    }
  },
})

/** Lays heads down now, and at its hour of each day that the world lives through. */
export async function keepHeadsDaily(
  world: World,
  deps: Omit<HeadsDeps, 'keys'>,
  onError: (error: unknown) => void,
): Promise<void> {
  const job = createHandler({ ...deps, keys: localHeadKeys })
  const keep = async () => {
    await job().catch(onError)
    world.at(nextAfter(world.now()), keep)
  }
  await keep()
}

const nextAfter = (now: number): number => Math.floor((now - atMs) / dayMs + 1) * dayMs + atMs
