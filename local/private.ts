// Whatever the local run keeps is read by its own user alone: folders 0700, files 0600. Windows has its own rights.
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const privateFile = 0o600
const privateFolder = 0o700

/** From here on whatever this process makes is its user's alone. For a process of our own, as it starts. */
export function keepToOurselves(): void {
  process.umask(0o077)
}

/**
 * Makes the folder, or takes everybody else's rights from one that an older release made, and from its files.
 *
 * @param isOurs whether one that is there already is ours to close
 */
export function makePrivate(
  folder: string,
  isOurs: (folder: string) => boolean = () => true,
): void {
  const close = !existsSync(folder) || isOurs(folder)
  mkdirSync(folder, { recursive: true, mode: privateFolder })
  if (!close) return
  restrict(folder, privateFolder)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile()) restrict(join(folder, entry.name), privateFile)
}

function restrict(path: string, mode: number): void {
  if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, mode)
}
