// One process at a time in a data folder: two would write over each other's journal.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export class FolderTaken extends Error {
  override name = 'FolderTaken'
}

/** Takes the folder, also over from a process that ended without giving it back. Returns how to give it back. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const owner = ownerOf(path)
  if (owner !== null && owner !== process.pid && isAlive(owner))
    throw new FolderTaken(`${folder} is in use by process ${owner}`)
  writeFileSync(path, String(process.pid))
  return () => rmSync(path, { force: true })
}

function ownerOf(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not permitted to signal it: then there is one.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
