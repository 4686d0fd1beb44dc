// One process at a time in a data folder: two would write over each other's journal.
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { privateFile } from './private.ts'
import { FolderTaken } from './trouble.ts'

type Owner = { pid: number; life: string }

/** Two starts at one moment may each find the other's; how often is looked again. */
const triesAtMost = 5

/** Takes the folder, also over from a process that ended without giving it back. Returns how to give it back. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const draft = join(folder, `lock.${process.pid}`)
  writeFileSync(draft, `${process.pid} ${lifeOf(process.pid)}`, { mode: privateFile })
  try {
    for (let tries = 0; tries < triesAtMost; tries += 1) {
      if (placed(draft, path)) return () => rmSync(path, { force: true })
      const owner = ownerOf(path)
      if (owner !== null && isAlive(owner)) throw takenBy(owner, folder, path)
      rmSync(path, { force: true })
    }
    throw new FolderTaken(`${folder} is being taken by another process. Stop that one first.`)
  } finally {
    rmSync(draft, { force: true })
  }
}

const takenBy = ({ pid, life }: Owner, folder: string, path: string): FolderTaken => {
  // Where the system does not tell when a process began, another may have been given its number since.
  const doubt = life === '' ? ` If that is no Afterglow, delete ${path}.` : ''
  return new FolderTaken(`${folder} is in use by process ${pid}. Stop that one first.${doubt}`)
}

/** Puts the lock in place with all that it says, or not at all; false where there is one. */
function placed(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
  }
  try {
    // Not every disk can give a file two names.
    writeFileSync(path, readFileSync(draft), { flag: 'wx', mode: privateFile })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function ownerOf(path: string): Owner | null {
  try {
    const [number, life = ''] = readFileSync(path, 'utf8').split(' ')
    const pid = Number(number)
    return Number.isInteger(pid) && pid > 0 ? { pid, life } : null
  } catch {
    return null
  }
}

/** Whether it is there still, and not another that was given its number since. */
function isAlive({ pid, life }: Owner): boolean {
  if (life !== '') return lifeOf(pid) === life
  return pid !== process.pid && isThere(pid)
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not permitted to signal it: then there is one.
    return codeOf(error) === 'EPERM'
  }
}

/** What no two processes with one number share: this boot of the machine, and when in it one began. Linux tells it. */
function lifeOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The 22nd field; the second, in brackets, may hold anything (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    return fields?.[19] === undefined ? '' : `${boot}:${fields[19]}`
  } catch {
    return ''
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
