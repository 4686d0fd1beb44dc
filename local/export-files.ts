// Exports below the data folder, or in memory: what the bucket and the queue are on AWS.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ExportDeps, takeTurn } from '../functions/fhir/export/work.ts'
import type { ExportFiles, ExportQueue, ExportTurn } from '../shared/gateways/exports.ts'
import { privateFile } from './private.ts'

export const exportsFolder = 'exports'

export const folderFiles = (folder: string): ExportFiles => ({
  async write(name, text) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { mode: privateFile })
  },
  async read(name) {
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  },
  remove: (name) => rm(join(folder, name), { force: true }),
})

export function memoryFiles(): ExportFiles & { names(): readonly string[] } {
  const kept = new Map<string, string>()
  return {
    names: () => [...kept.keys()],
    write: async (name, text) => void kept.set(name, text),
    read: async (name) => kept.get(name) ?? null,
    remove: async (name) => void kept.delete(name),
  }
}

/** Each turn is taken as soon as nothing else is to be done. */
export const queueAtOnce = (
  deps: () => ExportDeps,
  onError: (error: unknown) => void,
): ExportQueue => ({
  ask: async (turn: ExportTurn) => {
    setImmediate(() => void takeTurn(deps(), turn).catch(onError))
  },
})
